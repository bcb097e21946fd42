import { useId, useState } from 'react'
import styles from './Fields.module.css'

type LinesFieldProps = {
  label: string
  hint?: string
  lines: readonly string[]
  onChange(lines: string[]): void
}

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || [])

/** A list, written one entry a line. */
export function LinesField({ label, hint, lines, onChange }: LinesFieldProps) {
  const id = useId()
  // What is typed may end in an empty line, which is no entry yet; where the list changed otherwise it is shown anew.
  const [typed, setTyped] = useState('')
  const joined = lines.join('\n')
  const shown = linesOf(typed).join('\n') === joined ? typed : joined
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={`${styles.input} ${styles.area} ${styles.lines}`}
        rows={2}
        value={shown}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(linesOf(event.target.value))
        }}
      />
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}

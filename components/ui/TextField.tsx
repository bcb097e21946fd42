import styles from './TextField.module.css'

type TextFieldProps = {
  label: string
  value: string
  maxLength?: number
  kind?: 'text' | 'url'
  isReadOnly?: boolean
  isFaulty?: boolean
  /** The id of what is said about it. */
  describedBy?: string
  onType(value: string): void
  /** The key was let go: what gets the focus now is not pressed by it, however long it was held. */
  onEnter?(): void
}

/** One line to type into, under its label. */
export function TextField({ label, value, maxLength, kind, ...more }: TextFieldProps) {
  const { isReadOnly, isFaulty, describedBy, onType, onEnter } = more
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.input}
        type={kind}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        readOnly={isReadOnly}
        aria-invalid={isFaulty}
        aria-describedby={describedBy}
        onChange={(event) => onType(event.target.value)}
        onKeyUp={(event) => {
          if (event.key === 'Enter') onEnter?.()
        }}
      />
    </label>
  )
}

import { type Ref, useId } from 'react'
import styles from './Fields.module.css'

type TextFieldProps = {
  label: string
  hint?: string
  value: string
  /** Several lines. */
  isLong?: boolean
  type?: 'text' | 'date' | 'number' | 'password'
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>
  onChange(value: string): void
  onBlur?(): void
}

/** A text under its label. */
export function TextField({
  label,
  hint,
  value,
  isLong = false,
  type = 'text',
  ref,
  onChange,
  onBlur,
}: TextFieldProps) {
  const id = useId()
  const field = {
    id,
    ref,
    value,
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
    onBlur: () => onBlur?.(),
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {isLong ? (
        <textarea
          {...field}
          className={`${styles.input} ${styles.area}`}
          rows={4}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...field}
          className={styles.input}
          type={type}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}

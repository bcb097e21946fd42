import styles from './TextField.module.css'

type TextFieldProps = {
  label: string
  value: string
  maxLength?: number
  onType(value: string): void
}

/** One line to type into, under its label. */
export function TextField({ label, value, maxLength, onType }: TextFieldProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.input}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  )
}

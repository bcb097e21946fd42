import { useId } from 'react'
import styles from './Fields.module.css'

type SelectFieldProps<Choice extends string> = {
  label: string
  choices: readonly { id: Choice; words: string }[]
  chosen: Choice
  onChange(chosen: Choice): void
}

/** One of many. */
export function SelectField<Choice extends string>({ label, choices, chosen, onChange }: SelectFieldProps<Choice>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={chosen}
        onChange={({ target }) => {
          const choice = choices.find((one) => one.id === target.value)
          if (choice) onChange(choice.id)
        }}
      >
        {choices.map(({ id: choice, words }) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

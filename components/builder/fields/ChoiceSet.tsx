import styles from './Fields.module.css'

type ChoiceSetProps<Choice extends string> = {
  label: string
  hint?: string
  choices: readonly { id: Choice; words: string }[]
  chosen: readonly Choice[]
  onChange(chosen: Choice[]): void
}

/** Several of a few, by ticks. */
export function ChoiceSet<Choice extends string>({ label, hint, choices, chosen, onChange }: ChoiceSetProps<Choice>) {
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{label}</legend>
      {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
      <div className={styles.choices}>
        {choices.map(({ id, words }) => (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                // In the order of the choices, whatever was ticked first.
                onChange(
                  choices.flatMap((one) => ((one.id === id ? target.checked : chosen.includes(one.id)) ? one.id : [])),
                )
              }
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

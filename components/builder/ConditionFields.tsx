import { i18n } from '#i18n'
import { withField, withList } from '../../lib/builder/edits'
import { heats } from '../../lib/classify/reading'
import type { Phrase } from '../../lib/packs/pack'
import { levelWords } from '../panel/words'
import styles from './Builder.module.css'
import { choicesOf } from './builderWords'
import editing from './Editing.module.css'
import { ChoiceSet } from './fields/ChoiceSet'
import { SelectField } from './fields/SelectField'
import { isHeat } from './saidConditions'

/** Changes a phrase; `edit` names what is changed where changes in a row belong together. */
export type ChangePhrase = (edit: string | undefined, work: (phrase: Phrase) => Phrase) => void

const levels = heats.map((heat) => ({ id: String(heat), words: levelWords(heat) }))

/** When a phrase fits. */
export function ConditionFields({ phrase, change }: { phrase: Phrase; change: ChangePhrase }) {
  const set = <Name extends 'styles' | 'causes' | 'situations' | 'signals' | 'registers'>(name: Name) => ({
    label: i18n.t(`builder.when.${name}`),
    onChange: (chosen: NonNullable<Phrase[Name]>) => change(undefined, (old) => withList(old, name, chosen)),
  })
  const [low, high] = phrase.heat ?? [0, 3]
  const setHeat = (from: string, to: string) =>
    change(undefined, (old) => {
      const [least, most] = [Number(from), Number(to)].toSorted()
      if (!isHeat(least) || !isHeat(most)) return old
      return withField(old, 'heat', least === 0 && most === 3 ? undefined : [least, most])
    })
  return (
    <div className={styles.inner}>
      <p className={styles.hint}>{i18n.t('builder.phrase.whenHint')}</p>
      <ChoiceSet choices={choicesOf.styles} chosen={phrase.styles ?? []} {...set('styles')} />
      <ChoiceSet choices={choicesOf.causes} chosen={phrase.causes ?? []} {...set('causes')} />
      <ChoiceSet choices={choicesOf.situations} chosen={phrase.situations ?? []} {...set('situations')} />
      <ChoiceSet choices={choicesOf.signals} chosen={phrase.signals ?? []} {...set('signals')} />
      <ChoiceSet choices={choicesOf.registers} chosen={phrase.registers ?? []} {...set('registers')} />
      <fieldset className={editing.pair}>
        <legend>{i18n.t('builder.when.heat')}</legend>
        <SelectField
          label={i18n.t('builder.when.heatFrom')}
          choices={levels}
          chosen={String(low)}
          onChange={(from) => setHeat(from, String(high))}
        />
        <SelectField
          label={i18n.t('builder.when.heatTo')}
          choices={levels}
          chosen={String(high)}
          onChange={(to) => setHeat(String(low), to)}
        />
      </fieldset>
    </div>
  )
}

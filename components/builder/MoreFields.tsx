import { useState } from 'react'
import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { withField, withList } from '../../lib/builder/edits'
import { idFrom } from '../../lib/packs/idMaker'
import type { Phrase } from '../../lib/packs/pack'
import styles from './Builder.module.css'
import type { ChangePhrase } from './ConditionFields'
import { LinesField } from './fields/LinesField'
import { TextField } from './fields/TextField'

type MoreFieldsProps = { phrase: Phrase; acts: Pick<BuilderActions, 'renamePhrase'>; change: ChangePhrase }

/** What keeps a phrase away, how often it comes, and its name. */
export function MoreFields({ phrase, acts, change }: MoreFieldsProps) {
  const { id, notWhen = [], mentions = [], coolDown } = phrase
  const [known, setKnown] = useState(id)
  const [wanted, setWanted] = useState(id)
  const [isTaken, setTaken] = useState(false)
  // Another phrase, or this one under its new name.
  if (known !== id) {
    setKnown(id)
    setWanted(id)
    setTaken(false)
  }
  const rename = () => {
    const name = idFrom(wanted)
    setTaken(name === '' || !acts.renamePhrase(id, name))
  }
  return (
    <div className={styles.inner}>
      <LinesField
        label={i18n.t('builder.phrase.notWhen')}
        hint={i18n.t('builder.phrase.notWhenHint')}
        lines={notWhen}
        onChange={(lines) => change(`notWhen ${lines.length}`, (old) => withList(old, 'notWhen', lines))}
      />
      <LinesField
        label={i18n.t('builder.phrase.mentions')}
        hint={i18n.t('builder.phrase.mentionsHint')}
        lines={mentions}
        onChange={(lines) =>
          change(`mentions ${lines.length}`, (old) =>
            withList(
              old,
              'mentions',
              lines.map((line) => line.toLowerCase()),
            ),
          )
        }
      />
      <TextField
        label={i18n.t('builder.phrase.coolDown')}
        hint={i18n.t('builder.phrase.coolDownHint')}
        type="number"
        value={coolDown === undefined ? '' : String(coolDown)}
        onChange={(value) => {
          const count = Number.parseInt(value, 10)
          change('coolDown', (old) => withField(old, 'coolDown', count >= 1 && count <= 100 ? count : undefined))
        }}
      />
      <TextField
        label={i18n.t('builder.phrase.id')}
        hint={i18n.t('builder.phrase.idHint')}
        value={wanted}
        onChange={setWanted}
        onBlur={rename}
      />
      <p role="status">{isTaken ? i18n.t('builder.phrase.idTaken') : ''}</p>
    </div>
  )
}

import { i18n } from '#i18n'
import type { Scenario } from '../../lib/packs/packParts'
import { roleWords } from '../panel/words'
import { textStep } from './builderWords'
import editing from './Editing.module.css'
import { Entries } from './Entries'
import { SelectField } from './fields/SelectField'
import { TextField } from './fields/TextField'

type Turns = Scenario['turns']
type TurnsFieldProps = { turns: Turns; onChange(edit: string | undefined, turns: Turns): void }

const roles = (['customer', 'agent', 'note'] as const).map((id) => ({ id, words: roleWords(id) }))

/** A made-up conversation, message by message. */
export function TurnsField({ turns, onChange }: TurnsFieldProps) {
  return (
    <fieldset className={editing.turns}>
      <legend>{i18n.t('builder.turns.label')}</legend>
      <Entries
        entries={turns}
        addWords={i18n.t('builder.turns.add')}
        removeWords={(number) => i18n.t('builder.turns.remove', { number })}
        onAdd={() => onChange(undefined, [...turns, { role: nextRole(turns), text: '' }])}
        onRemove={(at) => onChange(undefined, turns.toSpliced(at, 1))}
      >
        {(turn, at) => (
          <>
            <SelectField
              label={i18n.t('builder.turns.role')}
              choices={roles}
              chosen={turn.role}
              onChange={(role) => onChange(undefined, turns.with(at, { ...turn, role }))}
            />
            <TextField
              label={i18n.t('builder.turns.text', { number: at + 1 })}
              isLong
              value={turn.text}
              onChange={(text) => onChange(textStep(`turn ${at}`, text), turns.with(at, { ...turn, text }))}
            />
          </>
        )}
      </Entries>
    </fieldset>
  )
}

/** Customer and agent in turn. */
const nextRole = (turns: Turns) => (turns.at(-1)?.role === 'customer' ? 'agent' : 'customer')

import { useState } from 'react'
import { i18n } from '#i18n'
import { withField, withList } from '../../lib/builder/edits'
import { styles as allStyles } from '../../lib/classify/reading'
import { idFrom } from '../../lib/packs/idMaker'
import { moves } from '../../lib/packs/moves'
import type { SelfTest } from '../../lib/packs/packParts'
import { moveWords, styleWords } from '../panel/words'
import styles from './Builder.module.css'
import { choicesOf, textStep } from './builderWords'
import editing from './Editing.module.css'
import { ChoiceSet } from './fields/ChoiceSet'
import { LinesField } from './fields/LinesField'
import { SelectField } from './fields/SelectField'
import { TextField } from './fields/TextField'
import { TurnsField } from './TurnsField'

type SelfTestFieldsProps = {
  test: SelfTest
  /** Short names of the other self-tests. */
  taken: readonly string[]
  onChange(edit: string | undefined, test: SelfTest): void
}

const anything = { id: 'anything' as const, words: i18n.t('builder.tests.anything') }
const moveChoices = [
  anything,
  { id: 'quiet' as const, words: i18n.t('builder.tests.quiet') },
  ...moves.map((id) => ({ id, words: moveWords(id) })),
]
const cardChoices = [
  anything,
  ...(['boundary', 'escalation', 'none'] as const).map((id) => ({ id, words: i18n.t(`builder.tests.cards.${id}`) })),
]
const styleChoices = [
  { id: 'as-read' as const, words: i18n.t('builder.tests.asRead') },
  ...allStyles.map((id) => ({ id, words: styleWords(id) })),
]

/** One self-test: a conversation, and what has to come of it. */
export function SelfTestFields({ test, taken, onChange }: SelfTestFieldsProps) {
  const { id, turns, style, move, card, shows = [], hides = [] } = test
  const [name, setName] = useState(id)
  const wanted = idFrom(name)
  const isRefused = wanted === '' || taken.includes(wanted)
  return (
    <>
      <TextField
        label={i18n.t('builder.tests.name')}
        value={name}
        onChange={setName}
        onBlur={() => !isRefused && wanted !== id && onChange(undefined, { ...test, id: wanted })}
      />
      {isRefused ? <p role="alert">{i18n.t('builder.tests.nameTaken')}</p> : null}
      <TurnsField turns={turns} onChange={(edit, changed) => onChange(edit, { ...test, turns: changed })} />
      <h3 className={styles.subheading}>{i18n.t('builder.tests.expects')}</h3>
      <div className={editing.pair}>
        <SelectField
          label={i18n.t('builder.tests.move')}
          choices={moveChoices}
          chosen={move ?? 'anything'}
          onChange={(chosen) =>
            onChange(undefined, withField(test, 'move', chosen === 'anything' ? undefined : chosen))
          }
        />
        <SelectField
          label={i18n.t('builder.tests.card')}
          choices={cardChoices}
          chosen={card ?? 'anything'}
          onChange={(chosen) =>
            onChange(undefined, withField(test, 'card', chosen === 'anything' ? undefined : chosen))
          }
        />
        <SelectField
          label={i18n.t('builder.tests.style')}
          choices={styleChoices}
          chosen={style ?? 'as-read'}
          onChange={(chosen) =>
            onChange(undefined, withField(test, 'style', chosen === 'as-read' ? undefined : chosen))
          }
        />
      </div>
      <LinesField
        label={i18n.t('builder.tests.shows')}
        lines={shows}
        onChange={(lines) => onChange(`shows ${lines.length}`, withList(test, 'shows', lines))}
      />
      <LinesField
        label={i18n.t('builder.tests.hides')}
        lines={hides}
        onChange={(lines) => onChange(`hides ${lines.length}`, withList(test, 'hides', lines))}
      />
      <ReplyFields test={test} onChange={onChange} />
    </>
  )
}

function ReplyFields({ test, onChange }: Pick<SelfTestFieldsProps, 'test' | 'onChange'>) {
  const { draft, marks = [] } = test
  const hasReply = draft !== undefined
  const set = (isTried: boolean) => {
    const bare = withField(withField(test, 'draft', undefined), 'marks', undefined)
    onChange(undefined, isTried ? { ...bare, draft: '', marks: [] } : bare)
  }
  return (
    <>
      <label className={editing.tick}>
        <input type="checkbox" checked={hasReply} onChange={({ target }) => set(target.checked)} />
        {i18n.t('builder.tests.hasDraft')}
      </label>
      {hasReply ? (
        <>
          <TextField
            label={i18n.t('builder.tests.draft')}
            isLong
            value={draft}
            onChange={(text) => onChange(textStep('draft', text), { ...test, draft: text })}
          />
          <ChoiceSet
            label={i18n.t('builder.tests.marks')}
            hint={i18n.t('builder.tests.marksHint')}
            choices={choicesOf.marks}
            chosen={marks}
            onChange={(chosen) => onChange(undefined, { ...test, marks: chosen })}
          />
        </>
      ) : null}
    </>
  )
}

import { memo, useRef } from 'react'
import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { withField } from '../../lib/builder/edits'
import type { Pack, Phrase } from '../../lib/packs/pack'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { choicesOf, textStep } from './builderWords'
import { ConditionFields } from './ConditionFields'
import editing from './Editing.module.css'
import { SelectField } from './fields/SelectField'
import { TextField } from './fields/TextField'
import { GapButtons } from './GapButtons'
import { MoreFields } from './MoreFields'
import { conditionsSaid } from './saidConditions'

type PhraseEditorProps = { phrase: Phrase; draft: Pack; acts: BuilderActions }

/** One phrase with all that can be said of it; what most phrases lack is folded. */
export const PhraseEditor = memo(({ phrase, draft, acts }: PhraseEditorProps) => {
  const { id, text, reason, move, variants = {} } = phrase
  const words = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const change = (edit: string | undefined, work: (phrase: Phrase) => Phrase) =>
    acts.changePhrase(id, edit && `${id} ${edit}`, work)
  const putGap = (name: string) => {
    const field = words.current
    const [from, to] = [field?.selectionStart ?? text.length, field?.selectionEnd ?? text.length]
    change(undefined, (old) => ({ ...old, text: `${old.text.slice(0, from)}{${name}}${old.text.slice(to)}` }))
    field?.focus()
  }
  const setVariant = (name: 'short' | 'chat' | 'email', value: string) =>
    change(textStep(name, value), (old) => {
      const changed = withField(old.variants ?? {}, name, value === '' ? undefined : value)
      return withField(old, 'variants', Object.keys(changed).length === 0 ? undefined : changed)
    })
  const place = draft.phrases.indexOf(phrase)
  const [before, behind] = [draft.phrases[place - 1], draft.phrases[place + 1]]

  return (
    <section className={styles.editor} aria-label={i18n.t('builder.phrase.label')} data-phrase-editor>
      <SelectField
        label={i18n.t('builder.phrase.move')}
        choices={choicesOf.moves}
        chosen={move}
        onChange={(chosen) => change(undefined, (old) => ({ ...old, move: chosen }))}
      />
      <TextField
        ref={words}
        label={i18n.t('builder.phrase.text')}
        hint={i18n.t('builder.phrase.textHint')}
        isLong
        value={text}
        onChange={(value) => change(textStep('text', value), (old) => ({ ...old, text: value }))}
      />
      <GapButtons slots={draft.slots} acts={acts} onPut={putGap} />
      <TextField
        label={i18n.t('builder.phrase.reason')}
        hint={i18n.t('builder.phrase.reasonHint')}
        value={reason}
        onChange={(value) => change(textStep('reason', value), (old) => ({ ...old, reason: value }))}
      />
      <details className={editing.fold}>
        <summary>
          {i18n.t('builder.phrase.when')} <span className={styles.hint}>{conditionsSaid(phrase)}</span>
        </summary>
        <ConditionFields phrase={phrase} change={change} />
      </details>
      <details className={editing.fold}>
        <summary>
          {i18n.t('builder.phrase.variants')} <span className={styles.hint}>{variantsSaid(variants)}</span>
        </summary>
        <div className={styles.inner}>
          {variantNames.map((name) => (
            <TextField
              key={name}
              label={i18n.t(`builder.phrase.${name}`)}
              isLong
              value={variants[name] ?? ''}
              onChange={(value) => setVariant(name, value)}
            />
          ))}
        </div>
      </details>
      <details className={editing.fold}>
        <summary>{i18n.t('builder.phrase.more')}</summary>
        <MoreFields phrase={phrase} acts={acts} change={change} />
      </details>
      <div className={styles.acts}>
        <Button disabled={!before} onClick={() => before && acts.movePhrase(id, before.id)}>
          {i18n.t('builder.phrase.earlier')}
        </Button>
        <Button disabled={!behind} onClick={() => behind && acts.movePhrase(id, behind.id)}>
          {i18n.t('builder.phrase.later')}
        </Button>
        <Button onClick={() => acts.copyPhrase(id)}>{i18n.t('builder.phrase.copy')}</Button>
        <Button onClick={() => acts.removePhrase(id)}>{i18n.t('builder.phrase.remove')}</Button>
      </div>
    </section>
  )
})

const variantNames = ['short', 'chat', 'email'] as const

const variantsSaid = (variants: NonNullable<Phrase['variants']>) =>
  variantNames.flatMap((name) => (variants[name] ? i18n.t(`builder.phrase.${name}`) : [])).join(', ')

import { memo, useDeferredValue, useMemo } from 'react'
import { i18n } from '#i18n'
import type { BuilderState } from '../../lib/builder/builderState'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { sampleConversations } from '../../lib/builder/samples'
import type { Assessment } from '../../lib/classify/assessment'
import { advise } from '../../lib/guidance/advise'
import type { Suggestion } from '../../lib/guidance/guidance'
import { toSuggestion, valuesFor } from '../../lib/guidance/toSuggestion'
import { builtInPacksFor } from '../../lib/packs/builtIn'
import type { Pack } from '../../lib/packs/pack'
import type { Scenario } from '../../lib/packs/packParts'
import { conversationOf } from '../../lib/packs/selfTests'
import { BoundarySection } from '../panel/BoundarySection'
import { EscalationSection } from '../panel/EscalationSection'
import { MoveSection, QuietSection } from '../panel/MoveSection'
import { PhraseCard } from '../panel/PhraseCard'
import { PhrasesSection } from '../panel/PhrasesSection'
import { Quotes } from '../ui/Quotes'
import styles from './Builder.module.css'
import { SelectField } from './fields/SelectField'
import panes from './Panes.module.css'
import { usePreviewCards } from './usePreviewCards'
import { useRested } from './useRested'

/** So long the lead has to pause before the advice is asked anew, in milliseconds. */
const restMs = 250

type PreviewPaneProps = Pick<BuilderState, 'sample' | 'preview' | 'selected' | 'part'> & {
  draft: Pack
  acts: Pick<BuilderActions, 'previewIn'>
}

/** The open phrase, and what the panel would say in a sample conversation, by the panel's own cards. */
export const PreviewPane = memo(({ sample, preview, selected, part, draft, acts }: PreviewPaneProps) => {
  const pack = useDeferredValue(draft)
  // With thousands of phrases the advice takes a moment: it waits until the lead pauses.
  const rested = useRested(draft, restMs)
  const own = pack.scenarios ?? []
  const samples = [...own.filter(({ turns }) => turns.some(({ role }) => role === 'customer')), ...sampleConversations]
  const phrase = part === 'phrases' ? pack.phrases.find(({ id }) => id === selected) : undefined
  const assessment = preview.name === 'read' ? preview.assessment : undefined
  const suggestion = useMemo(
    () => phrase && suggestionOf(phrase, pack, sample, assessment),
    [phrase, pack, sample, assessment],
  )
  const last = sample.turns.findLast(({ role }) => role === 'customer')
  const { look, acts: cardActs } = usePreviewCards()
  return (
    <section className={styles.pane} aria-labelledby="preview">
      <h2 id="preview" className={styles.heading}>
        {i18n.t('builder.preview.title')}
      </h2>
      <SelectField
        label={i18n.t('builder.preview.sample')}
        choices={samples.map((one) => ({
          id: one.id,
          words: own.includes(one) ? i18n.t('builder.preview.own', { title: one.title }) : one.title,
        }))}
        chosen={sample.id}
        onChange={(id) => {
          const chosen = samples.find((one) => one.id === id)
          if (chosen) acts.previewIn(chosen)
        }}
      />
      <p className={styles.hint}>{i18n.t('builder.preview.last')}</p>
      <Quotes texts={last ? [last.text] : []} />
      {suggestion && suggestion.pieces.length > 0 ? (
        <>
          <h3 className={styles.subheading}>{i18n.t('builder.preview.card')}</h3>
          <PhraseCard suggestion={suggestion} look={look} acts={cardActs} />
        </>
      ) : null}
      <h3 className={styles.subheading}>{i18n.t('builder.preview.says')}</h3>
      {preview.name === 'reading' ? <p className={styles.hint}>{i18n.t('builder.preview.reading')}</p> : null}
      {preview.name === 'failed' ? <p>{i18n.t('builder.preview.failed')}</p> : null}
      {assessment ? <Advice pack={rested} sample={sample} assessment={assessment} /> : null}
      <p className={styles.hint}>{i18n.t('builder.preview.inert')}</p>
    </section>
  )
})

function suggestionOf(
  phrase: Pack['phrases'][number],
  pack: Pack,
  sample: Scenario,
  assessment?: Assessment,
): Suggestion {
  const values = assessment ? valuesFor(conversationOf(sample.turns), assessment, assessment.boundaryEvidence) : {}
  return toSuggestion(phrase, pack, values, [])
}

type AdviceProps = { pack: Pack; sample: Scenario; assessment: Assessment }

/** What the panel shows of this conversation, with this pack before our own. */
function Advice({ pack, sample, assessment }: AdviceProps) {
  const guidance = useMemo(() => {
    const industry = pack.industry === 'general' ? undefined : pack.industry
    const packs = [pack, ...builtInPacksFor(industry)]
    return advise(conversationOf(sample.turns), assessment, packs, { used: [], dismissed: [] })
  }, [pack, sample, assessment])
  const { look, acts, open, onOpen, isFolded, onFold } = usePreviewCards()
  const { move, because, suggestions, boundary, escalation } = guidance
  return (
    <div className={panes.panel}>
      {move === undefined ? (
        <QuietSection unsure={0} rest={undefined} onSnooze={() => undefined} />
      ) : (
        <>
          <MoveSection move={move} because={because} isBrief={false} onSetAside={() => undefined} />
          <PhrasesSection suggestions={suggestions} open={open} look={look} acts={acts} onOpen={onOpen} />
        </>
      )}
      {boundary ? (
        <BoundarySection
          boundary={boundary}
          isOfferedAbove={suggestions.some(({ phrase }) => phrase === boundary.script.phrase)}
          isFolded={isFolded.boundary}
          look={look}
          acts={acts}
          onFold={(folded) => onFold('boundary', folded)}
        />
      ) : null}
      {escalation ? (
        <EscalationSection
          escalation={escalation}
          isOfferedAbove={suggestions.some(({ phrase }) => phrase === escalation.script.phrase)}
          isFolded={isFolded.escalation}
          look={look}
          acts={acts}
          onFold={(folded) => onFold('escalation', folded)}
        />
      ) : null}
    </div>
  )
}

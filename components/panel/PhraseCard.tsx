import { useId } from 'react'
import { i18n } from '#i18n'
import type { Fact } from '../../lib/classify/assessment'
import type { Suggestion } from '../../lib/guidance/guidance'
import type { Notice } from '../../lib/panel/notice'
import type { PanelActions } from '../../lib/panel/panelState'
import { piecesOf, type Wording, wordingsOf } from '../../lib/panel/slots'
import { Button } from '../ui/Button'
import { FactChips } from './FactChips'
import { NoticeLine } from './NoticeLine'
import styles from './PhraseCard.module.css'
import { PhraseText } from './PhraseText'

/** What the agent can do on a card. */
export type PhraseActs = Pick<
  PanelActions,
  | 'insert'
  | 'copy'
  | 'stackPhrase'
  | 'typeSlot'
  | 'chooseWording'
  | 'bringBack'
  | 'bringBackTaught'
  | 'bringBackPack'
  | 'clearNotice'
  | 'show'
>

/** What every card shows alike: the wording chosen last, what was typed, and the last note. */
export type PhraseLook = {
  wording: Wording
  typed: Readonly<Record<string, string>>
  notice: Notice | undefined
  /** What the customer gave, offered for empty slots. */
  facts: readonly Fact[]
  /** Without the reasons, for somebody who knows them. */
  isBrief: boolean
  /** The reply box writes an internal note. */
  isNote: boolean
}

type PhraseCardProps = {
  suggestion: Suggestion
  /** The number key that inserts it; undefined where it has none. */
  number?: number
  look: PhraseLook
  acts: PhraseActs
}

/** One phrase, open: its words with the slots, what it can become, and why it works. */
export function PhraseCard({ suggestion, number, look, acts }: PhraseCardProps) {
  const noteId = useId()
  const offered = wordingsOf(suggestion)
  const wording = offered.includes(look.wording) ? look.wording : 'text'
  const pieces = piecesOf(suggestion, wording, look.typed)
  const notice =
    look.notice && 'phrase' in look.notice && look.notice.phrase === suggestion.phrase ? look.notice : undefined
  return (
    <article
      className={styles.card}
      tabIndex={-1}
      data-phrase={suggestion.phrase}
      aria-label={i18n.t('phrases.phrase', { number: number ?? 1 })}
    >
      <PhraseText
        pieces={pieces}
        missing={notice?.name === 'slot-missing' ? notice : undefined}
        noteId={noteId}
        onType={acts.typeSlot}
        onDone={() => void acts.insert(suggestion)}
      />
      <FactChips facts={look.facts} pieces={pieces} onPick={acts.typeSlot} />
      {look.isBrief ? null : <p className={styles.reason}>{suggestion.reason}</p>}
      <div className={styles.buttons}>
        <Button
          look="primary"
          {...(number === undefined ? {} : { shortcut: String(number) })}
          onClick={() => void acts.insert(suggestion)}
        >
          {i18n.t('phrases.insert')}
        </Button>
        <Button onClick={() => void acts.copy(suggestion)}>{i18n.t('phrases.copy')}</Button>
        <Button look="quiet" aria-label={i18n.t('phrases.stackLabel')} onClick={() => acts.stackPhrase(suggestion)}>
          {i18n.t('phrases.stack')}
        </Button>
        {offered.length > 1 ? <Wordings offered={offered} chosen={wording} onChoose={acts.chooseWording} /> : null}
      </div>
      <div id={noteId} className={styles.note}>
        {notice ? <NoticeLine notice={notice} acts={acts} /> : null}
      </div>
    </article>
  )
}

type WordingsProps = { offered: readonly Wording[]; chosen: Wording; onChoose(wording: Wording): void }

/** The other wordings; the chosen one, pressed again, gives way to the full one. */
function Wordings({ offered, chosen, onChoose }: WordingsProps) {
  return (
    <fieldset className={styles.wordings}>
      <legend className={styles.legend}>{i18n.t('phrases.wording')}</legend>
      {offered.map((wording) =>
        wording === 'text' ? null : (
          <button
            key={wording}
            type="button"
            className={styles.wording}
            aria-pressed={wording === chosen}
            onClick={() => onChoose(wording === chosen ? 'text' : wording)}
          >
            {i18n.t(`phrases.${wording}`)}
          </button>
        ),
      )}
    </fieldset>
  )
}

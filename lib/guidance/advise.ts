import type { Assessment } from '../classify/assessment'
import type { Style } from '../classify/reading'
import { countApologies } from '../conversation/apologies'
import type { Conversation } from '../conversation/conversation'
import type { Pack } from '../packs/pack'
import { beyondLimits, withLimits } from './authority'
import { boundaryCard, escalationCard } from './cards'
import { withoutFalseAlarms } from './falseAlarms'
import type { Guidance } from './guidance'
import { nextMove } from './nextMove'
import { type PackPhrase, phrasesOf, rankPhrases } from './rankPhrases'
import { restingPhrases } from './restingPhrases'
import { situationNow } from './situationNow'
import { crisisProcedure, teamChecklists } from './teamRules'
import { becauseOf, toSuggestion, valuesFor } from './toSuggestion'
import { phrasesSaid } from './usedPhrases'

/** What the agent decided in this conversation; kept in memory by the panel. */
export type Choices = {
  /** Wins over the style that was read. */
  style?: Style
  /** Ids of phrases that were inserted or copied. */
  used: string[]
  /** Ids of phrases and names of moves or cards (`boundary`, `escalation`) that were sent away. */
  dismissed: string[]
  /** How often each phrase was picked on this machine, by id; absent where that is not kept. */
  picks?: Readonly<Record<string, number>>
}

/** Most suggestions that are shown at once. */
const mostSuggestions = 3

/**
 * The next move and the words for it, from what is known of a conversation. Quiet when calm; the team's crisis
 * procedure and nothing else when words of crisis stand in the thread.
 * @param packs first one first; of phrases with the same id the earlier one counts
 */
export function advise(
  conversation: Conversation,
  assessed: Assessment,
  packs: readonly Pack[],
  choices: Choices,
): Guidance {
  const beyond = beyondLimits(conversation, packs)
  const assessment = withLimits(withoutFalseAlarms(conversation, assessed, packs), beyond)
  const now = situationNow(conversation, assessment, choices.style, choices.picks)
  const said = phrasesSaid(conversation, packs)
  const next = nextMove(conversation, assessment, now.style, choices.dismissed, said)
  const isCrisis = assessment.crisis.length > 0
  const gone = new Set([...choices.dismissed, ...restingPhrases(conversation, said, choices.used)])
  const unused = phrasesOf(packs).filter(({ phrase }) => (isCrisis && phrase.move === 'crisis') || !gone.has(phrase.id))
  const isOpen = (card: string) => !isCrisis && !assessment.quiet && !choices.dismissed.includes(card)
  const cards = {
    move: next?.move,
    boundary: isOpen('boundary') ? boundaryCard(conversation, assessment, now, unused) : undefined,
    escalation: isOpen('escalation') ? escalationCard(conversation, assessment, now, unused, beyond) : undefined,
  }
  return {
    ...cards,
    because: next?.because ?? [],
    suggestions: next ? suggest(conversation, assessment, unused, now, next) : [],
    procedure: crisisProcedure(packs),
    checklists: teamChecklists(packs, cards),
  }
}

function suggest(
  conversation: Conversation,
  assessment: Assessment,
  unused: readonly PackPhrase[],
  now: ReturnType<typeof situationNow>,
  next: NonNullable<ReturnType<typeof nextMove>>,
): Guidance['suggestions'] {
  // One apology; after it, options calm more than another one does.
  const wasSorry = assessment.said.apologies > 0
  const ofMove = unused.filter(({ phrase }) => phrase.move === next.move)
  const unapologetic = ofMove.filter(({ phrase }) => countApologies(phrase.text) === 0)
  const candidates = wasSorry && next.move !== 'crisis' ? unapologetic : ofMove
  const values = valuesFor(conversation, assessment, assessment.boundaryEvidence)
  // The team wrote its crisis procedure in the order in which it is to be used.
  const best =
    next.move === 'crisis'
      ? candidates.slice(0, mostSuggestions)
      : rankPhrases(candidates, now, values, mostSuggestions)
  return best.map(({ phrase, pack }) =>
    toSuggestion(phrase, pack, values, becauseOf(phrase, conversation, assessment, next.because)),
  )
}

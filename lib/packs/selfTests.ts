import type { Assessment } from '../classify/assessment'
import type { Conversation } from '../conversation/conversation'
import { advise } from '../guidance/advise'
import type { DraftMark } from '../guidance/draft/draftReview'
import type { DraftToReview } from '../guidance/draft/reviewAnswer'
import type { Guidance } from '../guidance/guidance'
import { builtInPacks } from './builtIn'
import type { Pack } from './pack'
import type { SelfTest } from './packParts'

/** The shipped model, wherever it runs. */
export type TestReader = {
  assess(conversation: Conversation): Promise<Assessment>
  review(draft: DraftToReview): Promise<DraftMark[]>
}

/**
 * Runs the self-tests of a pack through the model, the advice and the draft guard that agents have, with our own packs
 * behind it. One line for each expectation that was not met, beginning with the test's id: what was wanted, and what came.
 */
export async function runSelfTests(pack: Pack, reader: TestReader): Promise<string[]> {
  const lines: string[] = []
  for (const one of pack.selfTests ?? []) lines.push(...(await differences(one, pack, reader)))
  return lines
}

/** A conversation out of the turns of a self-test or a scenario. */
export function conversationOf(turns: SelfTest['turns']): Conversation {
  return {
    helpdesk: 'self-test',
    messages: turns.map(({ role, text }, at) => ({ id: `turn-${at}`, role, text })),
    composer: null,
  }
}

async function differences(one: SelfTest, pack: Pack, reader: TestReader): Promise<string[]> {
  const conversation = conversationOf(one.turns)
  const assessment = await reader.assess(conversation)
  const choices = { used: [], dismissed: [], ...(one.style && { style: one.style }) }
  const guidance = advise(conversation, assessment, [pack, ...builtInPacks], choices)
  const style = one.style ?? assessment.style
  const marks =
    one.draft === undefined
      ? []
      : (await reader.review({ conversation, style, draft: one.draft })).map(({ code }) => code)
  return [...adviceDifferences(one, guidance), ...markDifferences(one, marks)]
}

function adviceDifferences({ id, shows = [], hides = [], move, card }: SelfTest, guidance: Guidance): string[] {
  const scripts = [guidance.boundary?.script, guidance.escalation?.script]
  const shown = new Set([...guidance.suggestions, ...scripts].flatMap((one) => one?.phrase ?? []))
  const list = shown.size > 0 ? [...shown].join(', ') : 'no phrase'
  const found: string[] = []
  const came = guidance.move ?? 'quiet'
  if (move !== undefined && came !== move) found.push(`${id}: the next move was to be ${move} and is ${came}.`)
  for (const phrase of shows)
    if (!shown.has(phrase)) found.push(`${id}: ${phrase} was to be shown; shown are: ${list}.`)
  for (const phrase of hides) if (shown.has(phrase)) found.push(`${id}: ${phrase} was not to be shown, and is.`)
  const cards = (['boundary', 'escalation'] as const).filter((name) => guidance[name] !== undefined)
  const isMet = card === undefined || (card === 'none' ? cards.length === 0 : cards.includes(card))
  if (!isMet) found.push(`${id}: the card was to be ${card}; due is: ${cards.join(' and ') || 'none'}.`)
  return found
}

function markDifferences({ id, marks: wanted }: SelfTest, came: readonly string[]): string[] {
  if (!wanted) return []
  const [missing, extra] = [
    wanted.filter((code) => !came.includes(code)),
    [...new Set(came)].filter((code) => !wanted.some((one) => one === code)),
  ]
  return [
    ...missing.map((code) => `${id}: the draft was to be marked ${code}, and is not.`),
    ...extra.map((code) => `${id}: the draft is marked ${code}, and was not to be.`),
  ]
}

import { assess } from '../classify/assess'
import type { Reading } from '../classify/reading'
import { type Conversation, customerMessages } from '../conversation/conversation'
import { advise } from '../guidance/advise'
import { reviewAnswer } from '../guidance/draft/reviewAnswer'
import type { Guidance } from '../guidance/guidance'
import { builtInPacks } from './builtIn'
import type { Pack } from './pack'
import type { SelfTest } from './packParts'

/** Reads texts as the shipped model does, one reading a text, in order. */
export type ReadTexts = (texts: string[]) => Promise<Reading[]>

/**
 * Runs the self-tests of a pack through the model, the advice and the draft guard that agents have, with our own packs
 * behind it. One line for each expectation that was not met, beginning with the test's id: what was wanted, and what came.
 */
export async function runSelfTests(pack: Pack, read: ReadTexts): Promise<string[]> {
  const lines: string[] = []
  for (const one of pack.selfTests ?? []) lines.push(...(await differences(one, pack, read)))
  return lines
}

async function differences(one: SelfTest, pack: Pack, read: ReadTexts): Promise<string[]> {
  const conversation: Conversation = {
    helpdesk: 'self-test',
    messages: one.turns.map(({ role, text }, at) => ({ id: `turn-${at}`, role, text })),
    composer: null,
  }
  const messages = customerMessages(conversation)
  const made = await read(messages.map(({ text }) => text))
  const readings = Object.fromEntries(messages.flatMap(({ id }, at) => (made[at] ? [[id, made[at]]] : [])))
  const assessment = assess(conversation, readings)
  const choices = { used: [], dismissed: [], ...(one.style && { style: one.style }) }
  const guidance = advise(conversation, assessment, [pack, ...builtInPacks], choices)
  const style = one.style ?? assessment.style
  const marks =
    one.draft === undefined
      ? []
      : (await reviewAnswer({ conversation, style, draft: one.draft }, read)).map(({ code }) => code)
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

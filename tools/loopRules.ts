import type { Assessment } from '../lib/classify/assessment'
import { countAcknowledgements } from '../lib/conversation/acknowledgements'
import { countApologies } from '../lib/conversation/apologies'
import type { Conversation } from '../lib/conversation/conversation'
import { toText } from '../lib/guidance/fillIn'
import type { Guidance, Suggestion } from '../lib/guidance/guidance'
import type { Move } from '../lib/packs/pack'

/** The rules of the loop that advice is held against, each with its name in the printed table. */
export const loopRules = {
  order: 'no fix before the feeling is met',
  apology: 'no second apology',
  twice: 'nothing said twice',
  evidence: 'no hint without evidence',
} as const
export type LoopRule = keyof typeof loopRules

/** Moves that go on to the solution. */
const fixes: readonly Move[] = ['options', 'agree', 'explain', 'next-steps', 'follow-up', 'close']

/** Share of a suggestion's word triples that may stand in one message of the agent. */
const mostRepeated = 0.6

function triples(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`)
}

function isRepeated(text: string, agent: readonly string[]): boolean {
  const own = triples(text)
  return agent.some((message) => {
    const said = new Set(triples(message))
    return own.length > 0 && own.filter((one) => said.has(one)).length / own.length >= mostRepeated
  })
}

/** What every suggestion and script in view says, in each wording. */
function offered({ suggestions, boundary, escalation }: Guidance): { one: Suggestion; texts: string[] }[] {
  const all = [...suggestions, ...(boundary ? [boundary.script] : []), ...(escalation ? [escalation.script] : [])]
  return all.map((one) => ({
    one,
    texts: [one.pieces, ...Object.values(one.variants)].map((pieces) => toText(pieces)),
  }))
}

/**
 * The rules that advice breaks in a state of a thread, with what breaks them; empty when it obeys. Told apart from how
 * the advice is made: only the agent's words since the customer was last hot count.
 */
export function brokenLoopRules(
  conversation: Conversation,
  assessment: Assessment,
  guidance: Guidance,
): { rule: LoopRule; note: string }[] {
  const broken: { rule: LoopRule; note: string }[] = []
  const agent = conversation.messages.filter(({ role }) => role === 'agent').map(({ text }) => text)
  const hot = assessment.heats.findIndex((heat) => heat >= 2)
  const isMet = agent.some((text) => countAcknowledgements(text) + countApologies(text) > 0)
  if (assessment.heat >= 2 && hot >= 0 && !isMet && guidance.move && fixes.includes(guidance.move))
    broken.push({ rule: 'order', note: guidance.move })
  if (guidance.move === 'crisis') return broken
  const wasSorry = agent.some((text) => countApologies(text) > 0)
  for (const { one, texts } of offered(guidance)) {
    if (wasSorry && texts.some((text) => countApologies(text) > 0)) broken.push({ rule: 'apology', note: one.phrase })
    if (texts.some((text) => isRepeated(text, agent))) broken.push({ rule: 'twice', note: one.phrase })
    if (one.because.length === 0) broken.push({ rule: 'evidence', note: one.phrase })
    for (const { messageId, text } of one.because)
      if (!conversation.messages.some((message) => message.id === messageId && message.text.includes(text)))
        broken.push({ rule: 'evidence', note: `${one.phrase}: ${text}` })
  }
  if (guidance.move && guidance.because.length === 0) broken.push({ rule: 'evidence', note: guidance.move })
  return broken
}

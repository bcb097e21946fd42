import type { Assessment, Quote } from '../classify/assessment'
import { amountsIn } from '../conversation/amounts'
import { clausesOf } from '../conversation/clauses'
import { sharedWords } from '../conversation/contentWords'
import type { Conversation, Message } from '../conversation/conversation'
import type { Sentence } from '../conversation/sentences'
import { turnsOf } from '../conversation/turns'
import type { Pack } from '../packs/pack'
import { sentencesSaid } from './agentDeeds'
import { actOf } from './draft/acts'
import type { AuthorityLimit } from './guidance'
import { lastCustomerMessages } from './situationNow'

/** A limit of a pack, and the words that go beyond it. */
export type BeyondLimit = { limit: AuthorityLimit; evidence: Quote }

const signs: Record<string, RegExp> = {
  EUR: /€|\beur|euro/i,
  USD: /\$|\busd|dollar|buck/i,
  GBP: /£|\bgbp|pound|quid/i,
}

/** The figure of a sum: "1,312.40" gives 1312.4, "1.312,40" too. */
function figureOf(amount: string): number {
  const digits = amount.match(/\d[\d.,]*/)?.[0] ?? ''
  const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1] ?? ''
  const whole = decimals === '' ? digits : digits.slice(0, -decimals.length - 1)
  const value = Number(whole.replace(/\D/g, '')) + Number(`0.${decimals || 0}`)
  return /\d(?:k| grand)\b/i.test(amount) ? value * 1000 : value
}

// What is granted goes by many words: a limit on one of a family holds for them all.
const families: readonly RegExp[] = [
  /\b(?:refund\w*|reimburs\w*|money back|(?:pay|paid|give|get|getting|have|want|send|transfer|credit)\b[^.!?]{1,40}\bback)\b/i,
  /\b(?:credit(?! card)\w*|vouchers?|goodwill|gift ?cards?|coupons?)\b/i,
  /\b(?:discount\w*|reductions?|rebates?|reduc\w+ (?:it|the)|off (?:your|the|my) (?:next )?\w+)\b/i,
  /\b(?:compensat\w*|damages|for (?:my|the|your) (?:trouble|inconvenience|time))\b/i,
  /\b(?:waiv\w*|writ\w+ off)\b/i,
]

/** Whether a sentence speaks of what a limit is about. */
function isAbout(text: string, what: string): boolean {
  if (sharedWords(text, what) > 0) return true
  return families.some((family) => family.test(what) && family.test(text))
}

const share = /%|per ?cent/i

/** The figures of a text that are in the unit of a limit: its currency, a share, or what it counts ("free nights"). */
function figuresFor(text: string, { what, currency }: AuthorityLimit): number[] {
  const amounts = amountsIn(text).map((amount) => amount.text)
  if (currency === undefined && share.test(what)) return amounts.filter((one) => share.test(one)).map(figureOf)
  if (currency === undefined) {
    return [...text.matchAll(/(?<![\d.,])(\d{1,6})(?: \p{L}+){1,3}/gu)]
      .filter(([words]) => sharedWords(words, what) > 0)
      .map(([, figure]) => Number(figure))
  }
  const sign = signs[currency]
  const isOther = (amount: string) =>
    sign !== undefined && !sign.test(amount) && Object.values(signs).some((one) => one.test(amount))
  return amounts.filter((amount) => !share.test(amount) && !isOther(amount)).map(figureOf)
}

const passes = (text: string, limit: AuthorityLimit) => figuresFor(text, limit).some((figure) => figure > limit.upTo)

const had = /\b(?:received|got|was (?:given|paid|refunded)|already (?:refunded|paid|credited))\b/i

/** Whether an agent's sentence grants more than the limit, or says that it was granted. A refusal does neither. */
function grantsBeyond(sentence: Sentence, limit: AuthorityLimit): boolean {
  return clausesOf(sentence).some(({ text }) => {
    const act = actOf(text.replaceAll('’', "'"), sentence.text.endsWith('?'))
    return passes(text, limit) && (act === 'commits' || act === 'offers' || act === 'done')
  })
}

/**
 * Where the last turn of either side goes beyond what the packs let an agent grant: demanded by the customer, or
 * promised by the agent. A sum in another currency says nothing.
 */
export function beyondLimits(conversation: Conversation, packs: readonly Pack[]): BeyondLimit[] {
  const asked = { ...conversation, messages: lastCustomerMessages(conversation) }
  const promised = { ...conversation, messages: lastAgentTurn(conversation) }
  const limits = packs.flatMap((pack) => pack.authority ?? [])
  return limits.flatMap((limit) => {
    const isBeyond = (text: string) => isAbout(text, limit.what) && passes(text, limit)
    const isGranted = (text: string) => isBeyond(text) && grantsBeyond({ text, start: 0, end: text.length }, limit)
    const evidence =
      sentencesSaid(promised, 'agent', isGranted).at(-1) ??
      sentencesSaid(asked, 'customer', (text) => isBeyond(text) && !had.test(text)).at(-1)
    return evidence ? [{ limit, evidence }] : []
  })
}

function lastAgentTurn(conversation: Conversation): Message[] {
  return (
    turnsOf(conversation)
      .findLast(({ role }) => role === 'agent')
      ?.messages.slice() ?? []
  )
}

/** The assessment with the limits that are passed among the reasons to hand over. */
export function withLimits(assessment: Assessment, beyond: readonly BeyondLimit[]): Assessment {
  if (beyond.length === 0 || assessment.crisis.length > 0) return assessment
  const known = assessment.escalate.filter(({ trigger }) => trigger !== 'beyond-authority')
  const evidence = beyond.map((one) => one.evidence)
  return { ...assessment, quiet: false, escalate: [...known, { trigger: 'beyond-authority', evidence }] }
}

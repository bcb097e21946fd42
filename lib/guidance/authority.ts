import type { Assessment, Quote } from '../classify/assessment'
import { amountsIn } from '../conversation/amounts'
import { contentWords } from '../conversation/contentWords'
import type { Conversation } from '../conversation/conversation'
import type { Pack } from '../packs/pack'
import { sentencesSaid } from './agentDeeds'
import type { AuthorityLimit } from './guidance'
import { lastCustomerMessages } from './situationNow'

/** A limit of a pack, and the customer's words that go beyond it. */
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
  return /\dk\b/i.test(amount) ? value * 1000 : value
}

/** Where the customer's last turn asks for more than the packs let an agent grant. A sum in another currency says nothing. */
export function beyondLimits(conversation: Conversation, packs: readonly Pack[]): BeyondLimit[] {
  const latest = { ...conversation, messages: lastCustomerMessages(conversation) }
  const limits = packs.flatMap((pack) => pack.authority ?? [])
  return limits.flatMap((limit) => {
    const words = contentWords(limit.what)
    const asked = sentencesSaid(latest, 'customer', (text) => {
      if (![...contentWords(text)].some((word) => words.has(word))) return false
      return amountsIn(text).some(({ text: amount }) => {
        const sign = limit.currency === undefined ? undefined : signs[limit.currency]
        const isOther = sign !== undefined && !sign.test(amount) && Object.values(signs).some((one) => one.test(amount))
        return !isOther && !amount.includes('%') && figureOf(amount) > limit.upTo
      })
    })
    const evidence = asked.at(-1)
    return evidence ? [{ limit, evidence }] : []
  })
}

/** The assessment with the limits that are passed among the reasons to hand over. */
export function withLimits(assessment: Assessment, beyond: readonly BeyondLimit[]): Assessment {
  if (beyond.length === 0 || assessment.crisis.length > 0) return assessment
  const known = assessment.escalate.filter(({ trigger }) => trigger !== 'beyond-authority')
  const evidence = beyond.map((one) => one.evidence)
  return { ...assessment, quiet: false, escalate: [...known, { trigger: 'beyond-authority', evidence }] }
}

import { countApologies } from '../../../conversation/apologies'
import { matches } from '../../../conversation/needles'
import { isOfOurselves } from '../acts'
import type { Check } from '../check'
import { deadEndIn } from '../deadEnds'
import { hedgesIn } from '../hedges'
import { does } from '../manner/does'
import { leadsOn } from '../readDraft'
import { refusesIn } from '../refusals'
import { citesRule } from '../rules'

const apology = /\b(?:sorry|apolog[A-Za-zÀ-ɏ]+|regret[A-Za-zÀ-ɏ]*|forgive|pardon|our bad|my bad)\b/i
// Sympathy for a death is no apology.
const condolence =
  /\b(?:so |very |deeply |truly )*sorry (?:for your loss|about your (?:mother|father|husband|wife|loss|[A-Za-zÀ-ɏ]+'s (?:death|passing)))\b/i
// Regret that has no "sorry" in it.
const regret =
  /\b(?:i|we)(?: all)?(?:'m| am|'re| are)? (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:gutted|mortified|ashamed|embarrassed|devastated|heartbroken|saddened)\b|\b(?:i|we)(?: all)? (?:[A-Za-zÀ-ɏ]+ ){0,2}feel(?:ing)? (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:bad|awful|terrible|sick|horrible|dreadful|for you|your)\b|\b(?:our|my) (?:hearts?|thoughts|sympath[A-Za-zÀ-ɏ]+|condolences)\b|\bno words (?:can|could|will)\b|^(?:[A-Za-zÀ-ɏ]+ )?(?:gutted|mortified)\b/i
const apologizes = (plain: string) => apology.test(plain) || countApologies(plain) > 0 || matches(regret, plain)

// Explaining, asking, refusing, hedging and knowing nothing are something else; so is a figure that is news.
const saysMore = (plain: string, customer: readonly string[]) =>
  /\?\s*$|\bbecause\b/u.test(plain) ||
  (plain.match(/\d[\d.,:]*/gu) ?? []).some((figure) => !customer.some((text) => text.includes(figure)))

/** An apology, and nothing that acts, offers or dates. */
export const apologyOnly: Check = {
  code: 'apology-only',
  find(draft, context) {
    const { customer } = context
    const { sentences } = draft
    const first = sentences.find((sentence) =>
      does(sentence, 'apologises', apologizes(sentence.plain.replace(condolence, '')), context),
    )
    const last = sentences.at(-1)
    if (!first || !last || leadsOn(draft, context) || draft.acts.has('asks')) return []
    // A refusal wrapped in one "sorry" is a refusal; between two it is an apology that leads nowhere.
    const apologies = sentences.filter(({ plain }) => apology.test(plain)).length
    const isMore = sentences.some(
      (sentence) =>
        citesRule(sentence) ||
        saysMore(sentence.plain, customer) ||
        deadEndIn(sentence.plain) !== undefined ||
        (hedgesIn(sentence.plain).length > 0 && !isOfOurselves(sentence.plain)) ||
        (refusesIn(sentence) && apologies < 2),
    )
    if (isMore) return []
    const end = /[.!?…]["'”’)\]]*$/u.test(first.text) ? '' : '.'
    return [
      {
        start: first.start,
        end: first.end,
        rewrite: `${first.text}${end} I am looking into it now and will write to you here with the next step.`,
      },
    ]
  },
}

import { countApologies } from '../../../conversation/apologies'
import type { Check } from '../check'
import { deadEndIn } from '../deadEnds'
import { hedgesIn } from '../hedges'
import { leadsOn } from '../readDraft'
import { refusesIn } from '../refusals'
import { citesRule } from '../rules'

const apology = /\b(?:sorry|apolog[A-Za-zÀ-ɏ]+|regret[A-Za-zÀ-ɏ]*|forgive|pardon|our bad|my bad)\b/i
// Sympathy for a death is no apology.
const condolence =
  /\bsorry (?:for your loss|about your (?:mother|father|husband|wife|loss|[A-Za-zÀ-ɏ]+'s (?:death|passing)))\b/i
// Explaining, asking, refusing, hedging and knowing nothing are something else.
const saysMore = /\?\s*$|\d|\bbecause\b/u

/** An apology, and nothing that acts, offers or dates. */
export const apologyOnly: Check = {
  code: 'apology-only',
  find(draft) {
    const { sentences } = draft
    const first = sentences.find(
      ({ plain }) => !condolence.test(plain) && (apology.test(plain) || countApologies(plain) > 0),
    )
    const last = sentences.at(-1)
    if (!first || !last || leadsOn(draft) || draft.acts.has('asks')) return []
    // A refusal wrapped in one "sorry" is a refusal; between two it is an apology that leads nowhere.
    const apologies = sentences.filter(({ plain }) => apology.test(plain)).length
    const isMore = sentences.some(
      (sentence) =>
        citesRule(sentence) ||
        saysMore.test(sentence.plain) ||
        deadEndIn(sentence.plain) !== undefined ||
        hedgesIn(sentence.plain).length > 0 ||
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

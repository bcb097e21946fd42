import type { Check } from '../check'
import { deadEndIn } from '../deadEnds'
import { leadsOn } from '../readDraft'
import { refusesIn } from '../refusals'
import { bare, raised } from '../rewriting'
import { citesRule } from '../rules'

/** A refusal with nothing offered instead (X3). */
export const cantBeDone: Check = {
  code: 'cant-be-done',
  find(draft) {
    if (leadsOn(draft)) return []
    return draft.sentences
      .filter(
        (sentence) =>
          refusesIn({ clauses: sentence.clauses.filter(({ text }) => !citesRule({ plain: text })) }) &&
          !deadEndIn(sentence.plain),
      )
      .map(({ start, end, text }) => ({
        start,
        end,
        rewrite: `${raised(bare(text))}. What I can do is check which other ways are open and write to you with them here.`,
      }))
  },
}

import type { Check } from '../check'
import { deadEndIn } from '../deadEnds'
import { hedgesIn } from '../hedges'
import { type DraftSentence, leadsOn } from '../readDraft'
import { closesDoorIn, refusesIn } from '../refusals'
import { bare, raised } from '../rewriting'
import { citesRule } from '../rules'
import { isBlame } from './blame'
import { isOrder } from './dictatorial'
import { isDoubt } from './doubtsData'
import { isRetort } from './takesBait'

/** A refusal in any wording; what points at the customer, or at a rule alone, has codes of its own. */
function isClosed(sentence: DraftSentence, asksNothing: boolean): boolean {
  const clauses = sentence.clauses.filter(({ text }) => !citesRule({ plain: text }))
  if (refusesIn({ clauses })) return true
  if (!asksNothing) return false
  if (isBlame(sentence) || isDoubt(sentence) || isRetort(sentence) || isOrder(sentence)) return false
  if (hedgesIn(sentence.plain).length > 0 || /\b(?:i|we) (?:[A-Za-zÀ-ɏ]+ )?need\b/i.test(sentence.plain)) return false
  return closesDoorIn({ clauses })
}

/** A refusal with nothing offered instead (X3). */
export const cantBeDone: Check = {
  code: 'cant-be-done',
  find(draft) {
    if (leadsOn(draft)) return []
    const asksNothing = !draft.acts.has('asks') && !draft.sentences.some(isOrder)
    return draft.sentences
      .filter((sentence) => isClosed(sentence, asksNothing) && !deadEndIn(sentence.plain))
      .map(({ start, end, text }) => ({
        start,
        end,
        rewrite: `${raised(bare(text))}. What I can do is check which other ways are open and write to you with them here.`,
      }))
  },
}

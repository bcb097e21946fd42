import type { Check } from '../check'
import { deadEndIn } from '../deadEnds'
import { hedgesIn } from '../hedges'
import { does } from '../manner/does'
import { leadsOn } from '../readDraft'
import { asBegun, lowered } from '../rewriting'

const asked = /\b(?:why|when|where|how|what|who|whether|if|which)\b [^.!?]{3,}/i

/** Not knowing, turned into finding out; what is not known stays named. */
function findingOut(text: string, after: number): string {
  const open = asked
    .exec(text.slice(after))?.[0]
    ?.replace(/,? (?:honestly|sorry|either|really|though|unfortunately)[\s.!?]*$/i, '')
    .replace(/[\s.!?,;]+$/u, '')
  return `I will find out${open ? ` ${lowered(open)}` : ''} and write to you here.`
}

/** Somebody who piles up hedges knows something; taking no stand has a code of its own. */
function isHedging(plain: string): boolean {
  return hedgesIn(plain).length > 1
}

/** "I don't know" with no next step. */
export const deadEndUnknown: Check = {
  code: 'dead-end-unknown',
  find(draft, context) {
    if (leadsOn(draft, context)) return []
    return draft.sentences.flatMap((sentence) => {
      const { start, end, plain, text } = sentence
      if (isHedging(plain)) return []
      const found = deadEndIn(plain)
      if (!does(sentence, 'knows-not', found !== undefined, context, context.open.length > 0)) return []
      const after = found ? found.index + found.words.length : 0
      return [{ start, end, rewrite: asBegun(findingOut(plain, after), text) }]
    })
  },
}

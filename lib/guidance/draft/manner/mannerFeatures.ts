import { countApologies } from '../../../conversation/apologies'
import { termsOf } from '../../../conversation/grammar'
import type { Act } from '../acts'
import { isBlame } from '../checks/blame'
import { isOrder } from '../checks/dictatorial'
import { isDoubt } from '../checks/doubtsData'
import { isRetort } from '../checks/takesBait'
import { deadEndIn } from '../deadEnds'
import { hedgesIn } from '../hedges'
import { predicatesOf } from '../predicates'
import type { DraftSentence } from '../readDraft'
import { closesDoorIn, refusesIn } from '../refusals'
import { citesRule } from '../rules'

const acts: readonly (Act | undefined)[] = ['done', 'commits', 'offers', 'shows', 'asks', undefined]
const subjects = ['i', 'we', 'you', 'other'] as const
const longestCounted = 30

/**
 * What grammar and wordings say of a sentence, as numbers from 0 to 1: which patterns hold, what its clauses do, who does
 * what in it, and how it begins and ends.
 */
export function mannerFeatures(sentence: DraftSentence): number[] {
  const { plain, clauses } = sentence
  const terms = termsOf(plain)
  const predicates = predicatesOf(plain)
  const first = terms[0]
  const words = new Set(terms.map(({ normal }) => normal))
  const has = (...some: string[]) => some.some((word) => words.has(word))
  return [
    refusesIn(sentence),
    closesDoorIn(sentence),
    citesRule(sentence),
    deadEndIn(plain) !== undefined,
    hedgesIn(plain).length > 0,
    isBlame(sentence),
    isRetort(sentence),
    isOrder(sentence),
    isDoubt(sentence),
    countApologies(plain) > 0,
    ...acts.map((act) => clauses.some((clause) => clause.act === act)),
    /\?\s*$/u.test(plain),
    plain.includes('!'),
    /\d/u.test(plain),
    Math.min(terms.length, longestCounted) / longestCounted,
    ...subjects.map((who) => predicates.some(({ subject }) => subject === who)),
    ...subjects.map((who) => predicates.some(({ subject, isNegated }) => subject === who && isNegated)),
    predicates.some(({ subject, isPast }) => subject === 'you' && isPast),
    predicates.some(({ subject, isPast }) => (subject === 'i' || subject === 'we') && isPast),
    first?.tags.has('Imperative') || first?.tags.has('Infinitive') || false,
    /^(?:no|not|none|nobody|nothing|never|nope|neither)\b/i.test(plain),
    terms.some(({ tags }) => tags.has('Negative')),
    has('you', 'your', 'yours', 'yourself'),
    has('we', 'us', 'our', 'ours'),
    terms.some(({ tags }) => tags.has('Date')),
  ].map(Number)
}

/** The first of them are patterns. */
export const patternCount = 10

/** How many numbers {@link mannerFeatures} gives. */
export const mannerFeatureCount = 36

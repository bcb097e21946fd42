import { type Term, termsOf } from '../../conversation/grammar'
import { matches } from '../../conversation/needles'
import { remembering } from '../../conversation/remembering'

/** Somebody named by a pronoun, and what is said of them: the grammar that tells "we can" from "you can't". */
export type Predicate = {
  subject: 'i' | 'we' | 'you' | 'other'
  /** Auxiliaries in order, contractions resolved: `will`, `have`, `can`. */
  auxiliaries: readonly string[]
  isNegated: boolean
  /** The main verb as written, lower case; empty where there is none. */
  verb: string
  isPast: boolean
  /** Where the main verb ends, or the last auxiliary; an offset of the text. */
  end: number
  start: number
}

const subjects: Readonly<Record<string, Predicate['subject']>> = { i: 'i', we: 'we', you: 'you', u: 'you' }
const others = /^(?:it|that|this|he|she|they|there|nobody|someone|somebody)$/u
const contracted: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', d: 'would', m: 'be', re: 'be', s: 'be' }
const auxiliary =
  /^(?:will|shall|would|can|could|may|might|must|should|have|has|had|be|am|is|are|was|were|been|being|do|does|did)$/u
const negation = /^(?:not|never|no longer|hardly)$/u
const skipped =
  /^(?:just|only|already|now|also|still|then|first|really|truly|simply|personally|probably|possibly|perhaps|maybe|hopefully|certainly|definitely|gladly|happily|kindly|all|both|please|obviously|clearly|actually|even|yet|currently|immediately|always|again)$/u
const forms: Readonly<Record<string, string>> = {
  has: 'have',
  had: 'have',
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  does: 'do',
  did: 'do',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
}

function subjectOf(word: string): { subject: Predicate['subject']; rest: string | undefined } | undefined {
  const [name = '', rest] = word.split("'")
  const subject = subjects[name] ?? (others.test(name) ? 'other' : undefined)
  return subject && { subject, rest: rest ?? undefined }
}

/** "can't" is can and not; "didn't" is do, not and past. */
function resolved(word: string): { plain: string; isNegated: boolean; isPast: boolean } {
  const isNegated = /n't$/u.test(word) || word === 'cannot'
  const bare = word === 'cannot' ? 'can' : word.replace(/n't$/u, '')
  const stem = word === "can't" ? 'can' : bare
  return { plain: forms[stem] ?? stem, isNegated, isPast: /^(?:did|had|was|were)$/u.test(stem) }
}

const clean = (term: Term): string =>
  term.text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']/gu, '')

function predicateFrom(terms: readonly Term[], at: number): Predicate | undefined {
  const first = terms[at]
  const found = first && subjectOf(clean(first))
  if (!first || !found) return undefined
  const auxiliaries: string[] = []
  let isNegated = false
  let isPast = false
  let end = first.end
  const contraction = found.rest === undefined ? undefined : contracted[found.rest]
  if (contraction) auxiliaries.push(contraction)
  const rest = terms.slice(at + 1)
  for (const [place, term] of rest.entries()) {
    const word = clean(term)
    if (word === '' || matches(skipped, word)) continue
    if (negation.test(word)) {
      isNegated = true
      continue
    }
    const { plain, isNegated: isNot, isPast: wasPast } = resolved(word)
    if (auxiliary.test(plain)) {
      const next = rest.slice(place + 1).find((one) => clean(one) !== '')
      // "Have to" is a duty and no past.
      auxiliaries.push(plain === 'have' && next && clean(next) === 'to' ? 'must' : plain)
      isNegated ||= isNot
      isPast ||= wasPast
      end = term.end
      continue
    }
    if (!term.tags.has('Verb') && !(term.tags.has('Plural') && found.subject === 'other')) break
    return {
      subject: found.subject,
      auxiliaries,
      isNegated,
      verb: word,
      isPast: isPast || term.tags.has('PastTense'),
      start: first.start,
      end: term.end,
    }
  }
  return { subject: found.subject, auxiliaries, isNegated, verb: '', isPast, start: first.start, end }
}

/** What a clause says of I, we, you or another pronoun, in order. */
export const predicatesOf: (text: string) => readonly Predicate[] = remembering((text) => {
  const terms = termsOf(text)
  return terms.flatMap((_, at) => predicateFrom(terms, at) ?? [])
})

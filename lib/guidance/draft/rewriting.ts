import nlp from 'compromise/two'
import * as z from 'zod/mini'
import { termsOf } from '../../conversation/grammar'

const opener =
  /^(?:(?:unfortunately|regrettably|sadly|obviously|honestly|frankly|well|look|to be honest|(?:i'm|i am|we're|we are) (?:afraid|sorry)(?: to say)?(?: that)?(?=,? (?:but|i|we|you|it|that|this|there|the|our|your)\b)|sorry)\b,?\s*(?:but\s+)?)+/i

/** A clause or sentence without what announces bad news, and without its closing punctuation. */
export function bare(text: string): string {
  const straight = text.replaceAll('’', "'")
  const from = opener.exec(straight)?.[0].length ?? 0
  const rest = text.slice(from === straight.length ? 0 : from)
  return rest.replace(/[\s.!?,;:]+$/u, '')
}

/** With a small first letter where the word is not always written large. */
export function lowered(text: string): string {
  const [first] = termsOf(text)
  const keeps =
    /^(?:I\b|I['’]|\p{Lu}{2}|\p{Lu}\d)/u.test(text) || first?.tags.has('ProperNoun') || first?.tags.has('Person')
  return keeps ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** With a large first letter. */
export function raised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Begins large or small as the words did whose place it takes. */
export function asBegun(rewrite: string, marked: string): string {
  return /^\p{Ll}/u.test(marked) ? lowered(rewrite) : raised(rewrite)
}

/** Ends as the words did whose place it takes: a full stop only where one stood. */
export function asEnded(rewrite: string, marked: string): string {
  const plain = rewrite.replace(/[.!?]+$/u, '')
  return /[.!?…]["'”’)\]]*$/u.test(marked) ? `${plain}.` : plain
}

// compromise declares its methods as any; these are the parts that are used (version 14.17).
const conjugation = z.object({
  Infinitive: z.string(),
  PastTense: z.string(),
  Gerund: z.string(),
  Participle: z.optional(z.string()),
})
const { conjugate, toInfinitive } = z
  .object({
    two: z.object({
      transform: z.object({
        verb: z.object({
          conjugate: z.custom<(verb: string, model: unknown) => unknown>(),
          toInfinitive: z.custom<(verb: string, model: unknown, tense: string) => unknown>(),
        }),
      }),
    }),
  })
  .parse(nlp.methods()).two.transform.verb

/** The past participle of a verb in its base form: "send" gives "sent". */
export function participleOf(verb: string): string {
  const forms = conjugation.parse(conjugate(verb, nlp.model()))
  return forms.Participle ?? forms.PastTense
}

/** The base form of a verb in the past: "confirmed" gives "confirm". */
export function baseOf(past: string): string {
  return z.string().parse(toInfinitive(past, nlp.model(), 'PastTense'))
}

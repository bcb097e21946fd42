import nlp from 'compromise/two'
import * as z from 'zod/mini'
import { remembering } from './remembering'

/** A word with what the grammar makes of it, such as `FutureTense`, `Modal`, `Person`; offsets are UTF-16. */
export type Term = { text: string; normal: string; start: number; end: number; tags: ReadonlySet<string> }

// compromise declares its output as any; this is the part of it that is used (version 14.17).
const outputSchema = z.array(
  z.object({
    terms: z.array(
      z.object({
        text: z.string(),
        normal: z.string(),
        tags: z.array(z.string()),
        offset: z.object({ start: z.number(), length: z.number() }),
      }),
    ),
  }),
)

/**
 * The words of a text in order. The parts of a contraction ("I'll") come as two terms, the second of them empty.
 * Parsing takes about 1 ms a sentence, so each is parsed once.
 */
export const termsOf: (text: string) => readonly Term[] = remembering((text) =>
  outputSchema
    .parse(nlp(text).json({ offset: true }))
    .flatMap((sentence) => sentence.terms)
    .map(({ text: word, normal, tags, offset }) => ({
      text: word,
      normal,
      start: offset.start,
      end: offset.start + offset.length,
      tags: new Set(tags),
    })),
)

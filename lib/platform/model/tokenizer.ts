import * as z from 'zod/mini'

/** The vocabulary as packed for the extension: pieces in id order and their log probabilities. */
export const vocabularySchema = z.strictObject({ pieces: z.array(z.string()), scores: z.array(z.number()) })
export type Vocabulary = z.infer<typeof vocabularySchema>

/** A piece of text as the encoder sees it: its id and the UTF-16 range of the original text that it stands for. */
export type Token = { id: number; start: number; end: number }

/** The first ids are control symbols (unknown, begin, end, spare); text never matches them. */
const reservedIds = 6

/** Id of what no piece matches. */
const unknownId = 0

/**
 * How much worse than the rarest piece an unmatched character is: SentencePiece's own penalty
 * (Kudo and Richardson 2018), so that known pieces always win.
 */
const unknownPenalty = 10

/** SentencePiece writes a space as this mark, so that a piece knows whether it begins a word. */
const spaceMark = '▁'

/** Text in the encoder's alphabet, and for every character of it the UTF-16 offset in the original. */
type Normalised = { characters: string[]; starts: number[]; ends: number[] }

/** Compatibility forms are unified (NFKC), runs of white space become one mark, and one mark opens the text. */
function normalise(text: string): Normalised {
  const characters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (character: string, start: number, end: number) => {
    characters.push(character)
    starts.push(start)
    ends.push(end)
  }
  let offset = 0
  let isSpacePending = true
  for (const original of text) {
    const start = offset
    offset += original.length
    for (const character of original.normalize('NFKC')) {
      if (/[\s\p{Cc}]/u.test(character)) {
        isSpacePending = true
        continue
      }
      if (isSpacePending) push(spaceMark, start, start)
      isSpacePending = false
      push(character, start, offset)
    }
  }
  return { characters, starts, ends }
}

/**
 * Makes the tokenizer of the sentence encoder: the most probable segmentation of a text into vocabulary pieces, found
 * by Viterbi over a unigram model (Kudo 2018, "Subword Regularization").
 * @param vocabulary pieces in id order with log probabilities
 * @returns a function from text to tokens in reading order; an empty or blank text gives none
 */
export function makeTokenizer(vocabulary: Vocabulary): (text: string) => Token[] {
  const ids = new Map<string, number>()
  // What pieces begin with: where nothing goes on like this, longer ones need not be looked for.
  const beginnings = new Set<string>()
  let lowest = 0
  for (let id = reservedIds; id < vocabulary.pieces.length; id += 1) {
    const piece = vocabulary.pieces[id] ?? ''
    ids.set(piece, id)
    for (let length = 1; length <= piece.length; length += 1) beginnings.add(piece.slice(0, length))
    lowest = Math.min(lowest, vocabulary.scores[id] ?? 0)
  }
  const unknownScore = lowest - unknownPenalty

  return (text) => {
    const { characters, starts, ends } = normalise(text)
    const count = characters.length
    const best = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY)
    const from = new Int32Array(count + 1)
    const chosen = new Int32Array(count + 1)
    best[0] = 0
    for (let start = 0; start < count; start += 1) {
      const base = best[start] ?? 0
      let piece = ''
      for (let end = start + 1; end <= count; end += 1) {
        piece += characters[end - 1]
        const id = ids.get(piece) ?? (end === start + 1 ? unknownId : undefined)
        if (id === undefined) {
          if (beginnings.has(piece)) continue
          break
        }
        const score = base + (id === unknownId ? unknownScore : (vocabulary.scores[id] ?? unknownScore))
        if (score <= (best[end] ?? 0)) continue
        best[end] = score
        from[end] = start
        chosen[end] = id
      }
    }
    const tokens: Token[] = []
    for (let end = count; end > 0; end = from[end] ?? 0) {
      const id = chosen[end] ?? unknownId
      const start = starts[from[end] ?? 0] ?? 0
      const next = tokens[tokens.length - 1]
      // A run of unmatched characters is one unknown, as in the encoder's training.
      if (id === unknownId && next?.id === unknownId) next.start = start
      else tokens.push({ id, start, end: ends[end - 1] ?? start })
    }
    return tokens.reverse()
  }
}

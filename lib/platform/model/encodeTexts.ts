import type { EncodedWindow } from '../../classify/encoding'
import { windowsOf } from '../../classify/windows'
import type { SentenceEncoder } from './encoder'
import type { Token } from './tokenizer'

/** Most windows and tokens (padding included) of one pass: WebAssembly memory grows with the largest
 * pass (66 MB with these, 79 MB with twice the tokens) and never shrinks. */
const mostTexts = 16
const mostTokens = 320

/** Encodes whole texts: divides each into windows, sorts these by length so that little is padded, and puts them back. */
export async function encodeTexts(
  texts: string[],
  tokenize: (text: string) => Token[],
  encoder: SentenceEncoder,
): Promise<EncodedWindow[][]> {
  const jobs = texts.flatMap((text, row) => {
    const tokens = tokenize(text)
    return windowsOf(text, tokens).map(({ from, to }, place) => ({ row, place, tokens: tokens.slice(from, to) }))
  })
  jobs.sort((a, b) => a.tokens.length - b.tokens.length)
  const encoded: EncodedWindow[][] = texts.map(() => [])
  for (let from = 0; from < jobs.length; ) {
    let to = from + 1
    while (
      to < jobs.length &&
      to - from < mostTexts &&
      (jobs[to]?.tokens.length ?? 0) * (to + 1 - from) <= mostTokens
    ) {
      to += 1
    }
    const batch = jobs.slice(from, to)
    const encodings = await encoder.encode(batch.map((job) => job.tokens.map((token) => token.id)))
    batch.forEach(({ row, place, tokens }, index) => {
      const encoding = encodings[index]
      const windows = encoded[row]
      if (encoding && windows) windows[place] = { ...encoding, tokens }
    })
    from = to
  }
  return encoded
}

import type { EncodedWindow } from '../../classify/encoding'
import { windowsOf } from '../../classify/windows'
import { withoutNames } from '../../conversation/statedNames'
import type { SentenceEncoder } from './encoder'
import type { Token } from './tokenizer'

/**
 * Encodes a whole text but the names that it states, window by window.
 * @returns its windows in order; none where it has no token
 */
export async function encodeText(
  text: string,
  tokenize: (text: string) => Token[],
  encoder: SentenceEncoder,
): Promise<EncodedWindow[]> {
  const tokens = withoutNames(text, tokenize(text))
  const encoded: EncodedWindow[] = []
  for (const { from, to } of windowsOf(text, tokens)) {
    const own = tokens.slice(from, to)
    encoded.push({ ...(await encoder.encode(own.map((token) => token.id))), tokens: own })
  }
  return encoded
}

import type { EncodedWindow } from '../../classify/encoding'
import { longestWindow, windowsOf } from '../../classify/windows'
import { withoutNames } from '../../conversation/statedNames'
import type { SentenceEncoder } from './encoder'
import type { Token } from './tokenizer'

/**
 * Encodes a whole text but the names that it states, window by window.
 * @param rest is waited for before each window of a long text, so that it does not keep others waiting
 * @returns its windows in order; none where it has no token
 */
export async function encodeText(
  text: string,
  tokenize: (text: string) => Token[],
  encoder: SentenceEncoder,
  rest: () => Promise<void> = async () => undefined,
): Promise<EncodedWindow[]> {
  const tokens = withoutNames(text, tokenize(text))
  const encoded: EncodedWindow[] = []
  for (const { from, to } of windowsOf(text, tokens)) {
    if (tokens.length > longestWindow) await rest()
    const own = tokens.slice(from, to)
    encoded.push({ ...(await encoder.encode(own.map((token) => token.id))), tokens: own })
  }
  return encoded
}

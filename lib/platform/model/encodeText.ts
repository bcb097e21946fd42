import type { EncodedWindow } from '../../classify/encoding'
import { windowsOf } from '../../classify/windows'
import { withoutNames } from '../../conversation/statedNames'
import type { SentenceEncoder } from './encoder'
import type { Token } from './tokenizer'

/** What the encoder sees of a text: its tokens but those of names that it states, window by window. */
export function tokenWindows(text: string, tokenize: (text: string) => Token[]): Token[][] {
  const tokens = withoutNames(text, tokenize(text))
  return windowsOf(text, tokens).map(({ from, to }) => tokens.slice(from, to))
}

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
  const encoded: EncodedWindow[] = []
  const windows = tokenWindows(text, tokenize)
  for (const tokens of windows) {
    if (windows.length > 1) await rest()
    encoded.push({ ...(await encoder.encode(tokens.map((token) => token.id))), tokens })
  }
  return encoded
}

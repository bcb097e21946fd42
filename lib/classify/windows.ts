/** Most tokens of one window. The encoder was trained on sentences and cuts at 128; time grows with the square. */
export const longestWindow = 100

/** Most windows that are read of one message: the beginning and the end say most, and time stays bounded. */
export const mostWindows = 12

/** A range of a message's tokens, `from` inclusive, `to` exclusive. */
export type Window = { from: number; to: number }

/** Indexes of tokens after which a sentence ends: closing punctuation, or a line break before the next token. */
function sentenceEnds(text: string, tokens: { start: number; end: number }[]): Set<number> {
  const ends = new Set<number>()
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (!next) return
    const isClosed = /[.!?…]["')\]]*$/.test(text.slice(token.start, token.end)) && next.start > token.end
    if (isClosed || text.slice(token.end, next.start + 1).includes('\n')) ends.add(index)
  })
  return ends
}

/**
 * Divides a message into windows that the encoder can read, at ends of sentences where one lies in the second half of
 * a window.
 * @param tokens of the text, with UTF-16 offsets
 * @returns at most {@link mostWindows} windows in order; of a longer message the first and the last ones
 */
export function windowsOf(text: string, tokens: { start: number; end: number }[]): Window[] {
  const ends = tokens.length > longestWindow ? sentenceEnds(text, tokens) : new Set<number>()
  const windows: Window[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = Math.min(tokens.length, from + longestWindow)
    if (to < tokens.length) {
      for (let cut = to; cut > from + longestWindow / 2; cut -= 1) {
        if (!ends.has(cut - 1)) continue
        to = cut
        break
      }
    }
    windows.push({ from, to })
    from = to
  }
  if (windows.length <= mostWindows) return windows
  return [...windows.slice(0, mostWindows / 2), ...windows.slice(-mostWindows / 2)]
}

import { longestIntroduction } from './bodyOf'
import { count } from './count'

/** Shortest line that is taken for a quote because another message has it. */
const shortestQuote = 16

/** From this length on one line alone that another message has is a quote. */
const longestPhrase = 40

/** Whether the next line with words, in one direction, was seen before as well. */
function isNextSeen(lines: string[], isSeen: boolean[], place: number, step: 1 | -1): boolean {
  let next = place + step
  while (lines[next]?.trim() === '') next += step
  return isSeen[next] ?? false
}

function lineBefore(lines: string[], place: number): string {
  return (
    lines
      .slice(0, place)
      .findLast((line) => line.trim() !== '')
      ?.trim() ?? ''
  )
}

/** Longest line that introduces a mail with its date and its sender. */
const longestSaid = 160

/** Longest signature, in lines. */
const longestSignature = 8

/** The text of a message that comes after all others, without what it repeats. */
export type Repeats = { texts: string[]; next(text: string, author: string | undefined): string }

/**
 * The texts of a thread without what they repeat of others, and without the closing lines that an author ends several messages with.
 * @param texts oldest first
 */
export function withoutRepeats(texts: string[], authors: (string | undefined)[]): Repeats {
  const seen = new Map<string, number>()
  const ends = new Map<string, number>()
  const names = new Set(authors)
  let last = 0
  const isIntroduction = (line: string) =>
    line.length <= longestIntroduction &&
    (/[:：]$/.test(line) || [...names].some((name) => name && line.includes(name)))
  const endOf = (each: string[], author: string | undefined, size: number) =>
    `${author}\n${each.slice(-size).join('\n')}`
  const noteEnds = (whole: string[], author: string | undefined) => {
    for (let size = 1; size <= longestSignature && size < whole.length; size++) count(ends, endOf(whole, author, size))
  }
  const unquoted = (whole: string[], author: string | undefined) => {
    const at = last++
    const each = whole.slice(0, signatureIn(whole, author))
    const isSeen = each.map((line) => line.length >= shortestQuote && (seen.get(line) ?? at) !== at)
    // A greeting or a closing that was used before quotes nobody.
    const isRepeated = isSeen.map(
      (is, place) =>
        is &&
        ((each[place] as string).length >= longestPhrase ||
          isNextSeen(each, isSeen, place, -1) ||
          isNextSeen(each, isSeen, place, 1) ||
          isIntroduction(lineBefore(each, place))),
    )
    for (const line of each) if (!seen.has(line)) seen.set(line, at)
    if (!isRepeated.includes(true)) return each
    const kept = each.filter(
      (line, place) => !isRepeated[place] && !(isRepeated[place + 1] && isIntroduction(line.trim())),
    )
    const isQuote = kept.some((line) => /\p{L}/u.test(line))
    return isQuote ? kept.filter((line, place) => !(each[place] === line && names.has(line.trim()))) : each
  }
  const unsigned = (whole: string[], author: string | undefined) => {
    const each = withoutIntroduction(whole, author)
    const signed = signatureIn(each, author)
    if (signed < each.length || author === undefined) return each.slice(0, signed).join('\n').trim()
    let shared = 0
    for (let size = 1; size <= longestSignature && size < each.length; size++) {
      if ((ends.get(endOf(each, author, size)) ?? 0) > 1) shared = size
    }
    const end = each.slice(each.length - shared)
    const isSignature = shared > 1 || (shared === 1 && author.split(' ').some((part) => end[0]?.includes(part)))
    return (isSignature ? each.slice(0, each.length - shared) : each).join('\n').trim()
  }
  /** What introduces a quote that is not shown, or was left out. */
  const withoutIntroduction = (each: string[], author: string | undefined) => {
    const last = each.findLastIndex((line) => line.trim() !== '')
    const line = each[last]?.trim() ?? ''
    const isOthers = [...names].some((name) => name && name !== author && line.includes(name))
    const isSaid = /[:：]$/.test(line) ? isOthers : /^-{2,}.*-{2,}$/.test(line) && /\d{4}|@/.test(line)
    return last > 0 && line.length <= longestSaid && isSaid ? each.slice(0, last) : each
  }
  const lines = texts.map((text) => text.split('\n'))
  lines.forEach((each, at) => {
    noteEnds(each, authors[at])
  })
  const own = lines.map((each, at) => unquoted(each, authors[at]))
  return {
    texts: own.map((each, at) => unsigned(each, authors[at])),
    next(text, author) {
      const whole = text.split('\n')
      noteEnds(whole, author)
      return unsigned(unquoted(whole, author), author)
    },
  }
}

/** What stands with a name that signs, such as that somebody signs for another. */
const longestOffice = 8

/** Where the closing lines begin in which the author signs: at the name that stands alone near the end, or at the short line above it. */
function signatureIn(lines: string[], author: string | undefined): number {
  if (!author?.includes(' ')) return lines.length
  const at = lines.findLastIndex((line) => line.includes(author) && line.trim().length <= author.length + longestOffice)
  if (at < 1 || lines.length - at > longestSignature) return lines.length
  const above = lines[at - 1] as string
  const isClosing =
    above.length <= 40 &&
    !/[.?!。]$/.test(above) &&
    (/,$/.test(above) || /^$|[.?!。…)]$/.test(lines[at - 2]?.trim() ?? 'x'))
  return isClosing && at > 1 ? at - 1 : at
}

import { isLabelAlone } from './saidLabels'
import type { NameShown, Scan } from './scanItem'

/** A message without what can be no name: initials beside a name, texts that say something of somebody, and all that it says. */
export function withLikelyNames(scan: Scan): Scan {
  const full = scan.names.filter(({ text }) => text.length > longestInitials).map(({ text }) => initialsOf(text))
  const isOfOther = (text: string) =>
    text.length <= longestInitials && full.some((initials) => initials.startsWith(text.toUpperCase()))
  return {
    ...scan,
    names: scan.names.filter(
      ({ text, ...name }) =>
        leavesWords(scan, { text, ...name }) &&
        !isOfOther(text) &&
        !scan.names.some((other) => saysOf(text, other.text)),
    ),
  }
}

/** Whether a text says something of somebody whom it names: `Reply from …`, `Assigned to …`. */
export function saysOf(text: string, name: string): boolean {
  const at = name.length > longestInitials ? text.indexOf(name) : -1
  if (at < 0 || name.length === text.length) return false
  const [before, behind] = [text.slice(0, at), text.slice(at + name.length)]
  return /(?:^|\s)\p{Ll}{2,}/u.test(`${before} ${behind}`) || isLabelAlone(before)
}

/** What stands in the place of somebody's image. */
export const longestInitials = 3

/** The first letters of a name. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s_-]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('')
}

/** Shortest part of a name that people call one another by, and shortest text that somebody wrote. */
const shortestCalled = 3
const shortestSpeech = 24

/** Whether a part of a name stands with a capital in what people write: they greet one another. */
export function calledIn(scans: Scan[]): (name: string) => boolean {
  const said = new Set<string>()
  for (const { row, kinds, item } of scans) {
    for (let at = item.at; at < (row.ends[item.at] as number); at++) {
      const text = row.texts[at] as string
      if (kinds[at] !== 'words' || text.length < shortestCalled) continue
      const isGreeting = text.length < shortestSpeech && /[,!:،、]$/.test(text)
      if (text.length < shortestSpeech && !isGreeting) continue
      for (const word of text.slice(0, mostSpeech).match(/\p{Lu}[\p{L}'-]{2,}/gu) ?? []) said.add(word.toLowerCase())
    }
  }
  return (name) =>
    !hasSmallWord.test(name.replace(particles, ' ')) &&
    name.split(/[\s_]+/).some((part) => part.length >= shortestCalled && said.has(part.toLowerCase()))
}

/** Names have small words of a few kinds; other small words say something. */
const hasSmallWord = /(?:^|\s)\p{Ll}/u
const particles = /\s+(?:d[aeiou]|del?|las?|van|von|de[rn]|al|bin|el)(?=\s)/gi

/** So much of a text is looked through for names. */
const mostSpeech = 400

/** Whether anything is said besides: the one text of a bubble is no name. */
function leavesWords({ row, item, words, kinds, mails }: Scan, { at, slot }: NameShown): boolean {
  if (slot.endsWith('@') || kinds[at] !== 'words' || mails.length > 0) return true
  return (
    (words[item.at] as number) > (row.texts[at] as string).length || at >= (row.ends[item.at] as number) || at < item.at
  )
}

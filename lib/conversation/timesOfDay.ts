import { month, smallNumbers, unit } from './calendarWords'
import { eitherCase, letter } from './wording'

// Each piece is a pattern of its own, looked for where the one before ended: an engine takes 20 ms to build all of them as one,
// and Firefox builds anew after each pause (docs/decisions/0019-patterns-that-cannot-match-are-not-built.md).
const piece = (source: string) => eitherCase(`(?:${source})`, 'y')

const hour = '(?:[01]?\\d|2[0-4])'
const clock = piece(`${hour}:[0-5]\\d(?: ?[ap]\\.?m\\b)?|${hour}(?:\\.[0-5]\\d)? ?(?:[ap]\\.?m\\b|o['’]clock)`)
// Hours in words need what shows that they count nothing: "before three", "till six tonight"; not "after two calls".
const spelledHour = piece(
  `(?:${smallNumbers})(?= *(?:[.,;!?)]|$|\\b(?:on|sharp|latest|today|tonight|tomorrow|in the|this|or|and|but|please)\\b))`,
)
// "Two o'clock", "half past nine", "quarter to six", "half eight".
const spelledClock = piece(
  `(?:one|${smallNumbers}) o['’]clock|(?:half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty) (?:past|to)) (?:one|${smallNumbers}|${hour})|half (?:seven|eight|nine|ten|eleven|twelve)`,
)
const hourAndMinutes = piece(`${hour}\\.[0-5]\\d|noon|midday|midnight`)
// A bare hour needs its preposition, and is none where it counts something: "at 4 a month", "at 60 percent".
const bareHour = piece(
  `${hour}(?![\\d.,:]*\\d|(?:st|nd|rd|th)\\b| ?(?:%|percent|a |per |(?:of )?${month}\\b|${unit}|dollars?|euros?|pounds?|[$£€]))`,
)
const time = [clock, hourAndMinutes, bareHour]

/** What a time of day can be: pieces one behind the other, of each the first that fits. */
const rows: readonly (readonly (readonly RegExp[])[])[] = [
  [[piece('(?:between|from) ')], time, [piece(' (?:and|to) ')], time],
  [[clock], [piece(' ?(?:to|-|–|until) ?')], [clock]],
  [[piece('(?:at|by|before|until|till|around|from|after) ')], [spelledClock, ...time, spelledHour]],
  [[spelledClock]],
  [[clock]],
]

const inWord = new RegExp(`[${letter}\\d]`)

function endOf(pieces: readonly RegExp[], text: string, from: number): number | undefined {
  for (const pattern of pieces) {
    pattern.lastIndex = from
    if (pattern.test(text)) return pattern.lastIndex
  }
  return undefined
}

/** Where the time of day ends that begins at a place, exclusive; undefined where none does. */
export function timeEndsAt(text: string, from: number): number | undefined {
  for (const row of rows) {
    let end: number | undefined = from
    for (const pieces of row) if (end !== undefined) end = endOf(pieces, text, end)
    if (end !== undefined && !inWord.test(text[end] ?? '')) return end
  }
  return undefined
}

const beginnings = eitherCase(
  `(?<![${letter}\\d])(?=\\d|(?:between|from|at|by|before|until|till|around|after|half|a quarter|quarter|twenty|one|${smallNumbers}) )`,
  'g',
)

/** Where a text names times of day; `end` exclusive. */
export function timesOfDay(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let reached = 0
  for (const { index } of text.matchAll(beginnings)) {
    if (index < reached) continue
    const end = timeEndsAt(text, index)
    if (end === undefined) continue
    found.push({ start: index, end })
    reached = end
  }
  return found
}

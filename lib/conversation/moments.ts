import { day, month, number, unit } from './calendarWords'
import { mayMatch } from './needles'
import { remembering } from './remembering'
import { timeEndsAt, timesOfDay } from './timesOfDay'
import { eitherCase, letter, wholeWords } from './wording'

/** A stretch of a text, UTF-16, `end` exclusive. */
export type Stretch = { start: number; end: number; text: string }

const monthName = 'January|February|March|April|May|June|July|August|September|October|November|December'
const ordinal = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)'
const part = '(?:morning|afternoon|evening|night)'

const calendar = [
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b(?:,? \\d{4})?`,
  `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?`,
  '\\d{4}-\\d\\d-\\d\\d',
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}',
  `(?:(?:last|next|this|on|by|since|until|before|from|for) )?(?:the )?${day}s?(?: ${part}| the ${ordinal})?`,
  `(?:on|by|since|until|before|after|from) (?:the )?${ordinal}|the ${ordinal}(?! (?:time|floor|attempt|call|e-?mail|message|day|week|month|year|letter|agent|person|one))|${ordinal}(?= (?:at|between|from|around|by|\\d))`,
  `(?:in|since|until|before|by|last|next|early|late|mid|end of) ${month}\\b(?!\\.? \\d)`,
  `(?:later |first thing |early |late )?(?:today|tomorrow)|first thing|overnight|today|tonight|tomorrow(?: ${part})?|(?:since )?yesterday(?: ${part})?|(?:since )?this (?:${part}|week|weekend|month)|(?:next|last) (?:week|weekend|month|year|night)|(?:any )?weekdays?|(?:the )?end of (?:the |this )?(?:day|week|month)|close of business`,
]
const days = calendar.map((source) => wholeWords(source, 'g'))
/** Between a day and the time on it. */
const joints = [eitherCase(',? ?(?:about|around|roughly) ', 'y'), eitherCase(',? ?', 'y')]

// "may" and "march" are mostly verbs: a month alone is told by its capital and by not opening the sentence.
const months = new RegExp(
  `(?:(?<=[${letter}\\d,] )(?:${monthName})|^(?!May|March)(?:${monthName}))(?! \\d)(?![${letter}\\d])`,
  'g',
)
const lengths = [
  `(?:in|within) (?:about |around |under |the next )?(?:(?:${number} ?(?:to|or|-|–) ?)?${number}|an?|half an|the)[ -]${unit}`,
  `(?:for|after|over|about|another|the (?:next|last)) ${number}[ -]${unit}`,
  `(?:${number}|an?|half an)[ -]${unit} (?:ago|late|early|later)`,
  `${number}[ -]${unit}`,
].map((source) => wholeWords(source, 'g'))

type Place = { start: number; end: number }

/** Where patterns match, none within another: of two that overlap the earlier one, then that of the earlier pattern. */
function placesOf(text: string, patterns: readonly RegExp[], endOf = ({ end }: Place) => end): Place[] {
  const lowered = text.toLowerCase()
  const found = patterns
    .filter((pattern) => mayMatch(pattern, lowered))
    .flatMap((pattern, order) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, order })),
    )
    .sort((a, b) => a.start - b.start || a.order - b.order)
  const kept: Place[] = []
  for (const place of found) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push({ start: place.start, end: endOf(place) })
  }
  return kept
}

/** Days, each with the time that stands beside it. */
function daysIn(text: string): Place[] {
  return placesOf(text, days, ({ end }) => {
    for (const joint of joints) {
      joint.lastIndex = end
      const until = joint.test(text) ? timeEndsAt(text, joint.lastIndex) : undefined
      if (until !== undefined) return until
    }
    return end
  })
}

/** Those that lie in no other; of two that overlap the earlier, then the longer one. */
function outermost(text: string, found: readonly Place[]): Stretch[] {
  const kept: Stretch[] = []
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end, text: text.slice(start, end) })
  }
  return kept
}

/** Days and months that a text names, with the time where it stands beside them. */
export function datesIn(text: string): Stretch[] {
  return outermost(text, [...daysIn(text), ...placesOf(text, [months])])
}

/** Days, times of day and lengths of time that a text names. */
export const momentsIn: (text: string) => readonly Stretch[] = remembering((text) =>
  outermost(text, [...daysIn(text), ...placesOf(text, [months]), ...timesOfDay(text), ...placesOf(text, lengths)]),
)

const behind = /\b(?:ago|yesterday|last|since|for|after|over|late|early|later)\b/i
const countOnly = wholeWords(`^(?:the )?${number}[ -]${unit}$`)

/** Moments that can lie ahead: "by 6", "Friday", "in ten minutes"; not "two days", "since May" or "last week". */
export function momentsAhead(text: string): Stretch[] {
  return momentsIn(text).filter(
    (moment) => !behind.test(moment.text.replace(/^for (?=the |[A-Za-zÀ-ɏ]+day)/i, '')) && !countOnly.test(moment.text),
  )
}

import { remembering } from './remembering'
import { letter, wholeWords } from './wording'

/** A stretch of a text, UTF-16, `end` exclusive. */
export type Stretch = { start: number; end: number; text: string }

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const monthName = 'January|February|March|April|May|June|July|August|September|October|November|December'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const ordinal = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)'
/** The numbers from two to twelve in words. */
export const smallNumbers = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const number = `(?:\\d+|one|${smallNumbers}|fourteen|a few|a couple of|few|several)`
const unit = '(?:minutes?|mins?|hours?|hrs?|(?:business |working )?days?|nights?|weeks?|months?|years?)'
const hour = '(?:[01]?\\d|2[0-4])'
const clock = `${hour}:[0-5]\\d(?: ?[ap]\\.?m\\b)?|${hour}(?:\\.[0-5]\\d)? ?(?:[ap]\\.?m\\b|o['’]clock)`
// Hours in words need what shows that they count nothing: "before three", "till six tonight"; not "after two calls".
const spelledHour = `(?:${smallNumbers})(?= *(?:[.,;!?)]|$|\\b(?:on|sharp|latest|today|tonight|tomorrow|in the|this|or|and|but|please)\\b))`
const noon = '(?:noon|midday|midnight)'
// "Two o'clock", "half past nine", "quarter to six", "half eight".
const spelledClock = `(?:one|${smallNumbers}) o['’]clock|(?:half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty) (?:past|to)) (?:one|${smallNumbers}|${hour})|half (?:seven|eight|nine|ten|eleven|twelve)`
// A bare hour needs its preposition, and is none where it counts something: "at 4 a month", "at 60 percent".
const bareHour = `${hour}(?![\\d.,:]*\\d|(?:st|nd|rd|th)\\b| ?(?:%|percent|a |per |(?:of )?${month}\\b|${unit}|dollars?|euros?|pounds?|[$£€]))`
const time = `(?:${clock}|${hour}\\.[0-5]\\d|${noon}|${bareHour})`
const timeRange = `(?:between|from) ${time} (?:and|to) ${time}|(?:${clock}) ?(?:to|-|–|until) ?(?:${clock})|(?:at|by|before|until|till|around|from|after) (?:${spelledClock}|${time}|${spelledHour})|${spelledClock}|${clock}`
const part = '(?:morning|afternoon|evening|night)'

const calendar = [
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b(?:,? \\d{4})?`,
  `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?`,
  '\\d{4}-\\d\\d-\\d\\d',
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}',
  `(?:(?:last|next|this|on|by|since|until|before|from|for) )?(?:the )?${day}s?(?: ${part}| the ${ordinal})?`,
  `(?:on|by|since|until|before|after|from) (?:the )?${ordinal}|the ${ordinal}(?! (?:time|floor|attempt|call|e-?mail|message|day|week|month|year|letter|agent|person|one))|${ordinal}(?= (?:at|between|from|around|by|\\d))`,
  `(?:in|since|until|before|by|last|next|early|late|mid|end of) ${month}\\b(?!\\.? \\d)`,
].join('|')
const near = `(?:later |first thing |early |late )?(?:today|tomorrow)|first thing|overnight|today|tonight|tomorrow(?: ${part})?|(?:since )?yesterday(?: ${part})?|(?:since )?this (?:${part}|week|weekend|month)|(?:next|last) (?:week|weekend|month|year|night)|(?:any )?weekdays?|(?:the )?end of (?:the |this )?(?:day|week|month)|close of business`
const length = `(?:(?:in|within) )(?:about |around |under |the next )?(?:(?:${number} ?(?:to|or|-|–) ?)?${number}|an?|half an|the)[ -]${unit}|(?:for|after|over|about|another|the (?:next|last)) ${number}[ -]${unit}|(?:${number}|an?|half an)[ -]${unit} (?:ago|late|early|later)|${number}[ -]${unit}`

const dates = wholeWords(`(?:${calendar}|${near})(?:,? ?(?:(?:about|around|roughly) )?(?:${timeRange}))?`, 'g')
// "may" and "march" are mostly verbs: a month alone is told by its capital and by not opening the sentence.
const months = new RegExp(
  `(?:(?<=[${letter}\\d,] )(?:${monthName})|^(?!May|March)(?:${monthName}))(?! \\d)(?![${letter}\\d])`,
  'g',
)
const times = wholeWords(timeRange, 'g')
const lengths = wholeWords(length, 'g')

function matches(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

/** Those that lie in no other; of two that overlap the earlier, then the longer one. */
function outermost(found: Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch)
  }
  return kept
}

/** Days and months that a text names, with the time where it stands beside them. */
export function datesIn(text: string): Stretch[] {
  return outermost([...matches(text, dates), ...matches(text, months)])
}

/** Days, times of day and lengths of time that a text names. */
export const momentsIn: (text: string) => readonly Stretch[] = remembering((text) => {
  return outermost([
    ...matches(text, dates),
    ...matches(text, months),
    ...matches(text, times),
    ...matches(text, lengths),
  ])
})

const behind = /\b(?:ago|yesterday|last|since|for|after|over|late|early|later)\b/i
const countOnly = wholeWords(`^(?:the )?${number}[ -]${unit}$`)

/** Moments that can lie ahead: "by 6", "Friday", "in ten minutes"; not "two days", "since May" or "last week". */
export function momentsAhead(text: string): Stretch[] {
  return momentsIn(text).filter(
    (moment) => !behind.test(moment.text.replace(/^for (?=the |[A-Za-zÀ-ɏ]+day)/i, '')) && !countOnly.test(moment.text),
  )
}

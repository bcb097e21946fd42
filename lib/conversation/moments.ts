const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const count =
  '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple of|few|several|another)'
const unit = '(?:minutes?|mins?|hours?|hrs?|(?:business |working )?days?|nights?|weeks?|months?|years?)'
const clock = "\\d{1,2}(?:[:.]\\d\\d) ?(?:[ap]\\.?m\\b\\.?)?|\\d{1,2} ?(?:[ap]\\.?m\\b\\.?|o['’]clock)"
const part = '(?:morning|afternoon|evening|night|noon|midday|midnight)'

/** Days of the calendar, with or without a time: "3 March", "the 22nd at 10 am", "last Monday", "12/05/2026". */
const calendar = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b(?! (?:time|floor|attempt|call|e-?mail|message|day|week|month|year|letter|agent))|(?:(?:last|next|this|on|by|since|until|before) )?${day}s?(?: ${part})?|(?:in|since|until|before|by|from|last|next|early|late|mid|end of|of) ${month}\\b)`
/** Near days: "today", "tomorrow morning", "next week". */
const near = `(?:today|tonight|tomorrow(?: ${part})?|yesterday(?: ${part})?|this (?:${part}|week|weekend|month)|(?:next|last) (?:week|weekend|month|year|night)|(?:the )?end of (?:the |this )?(?:day|week|month)|close of business)`
/** Lengths: "within five days", "two weeks ago", "in 15 minutes", "six weeks". */
const length = `(?:(?:in|within|for|after|over|about|another) )*(?:the (?:next )?)?${count}[ -]${unit}(?: (?:ago|late|early|from now|now))?|within the (?:hour|day|week)|in a moment`

const words = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')

const dates = words(
  `(?:${calendar}|${near})(?:,? (?:at|by|before|around|from|between) (?:${clock}|\\d{1,2}\\b)(?: (?:and|to) (?:${clock}|\\d{1,2}\\b))?)?`,
)
const clocks = words(
  `(?:at |by |before |until |around )?(?:${clock})|(?:by|before|until|at|around) (?:noon|midday|midnight|\\d{1,2})(?![.,:]?\\d| ?%| ?${unit})`,
)
const lengths = words(length)

/** A stretch of a text, UTF-16, `end` exclusive. */
export type Stretch = { start: number; end: number; text: string }

function matches(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

/** Days that a text names, with the time where it stands beside them. */
export function datesIn(text: string): Stretch[] {
  return matches(text, dates)
}

/** Days, times of day and lengths of time that a text names; those inside a longer one are left out. */
export function momentsIn(text: string): Stretch[] {
  const found = [...matches(text, dates), ...matches(text, clocks), ...matches(text, lengths)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Stretch[] = []
  for (const stretch of found) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch)
  return kept
}

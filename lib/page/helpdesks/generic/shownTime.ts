import { readTime } from './borrowed'
import { remembered } from './remembered'
import { besidesAgo, isDayNear } from './timeAgo'

const clock = /(?<!\d)(?:[01]?\d|2[0-4])[:.h][0-5]\d(?!\d)/
const day = /(?<!\d)\d{4}\s?[-/.年]\s?\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/

const anyFigure = /[\d٠-٩۰-۹]/
/** A figure beside a word, which may be a month. */
const dayOfMonth = /\d[\s.]+(?:de )?\p{L}{3,}|\p{L}{3,}\.?\s\d/gu

/** Longest text that can be nothing but a time. */
const longestTime = 48

/** Longest text that can hold a time and a name beside it. */
const longestText = 80

const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const figures = /[٠-٩۰-۹]/g

/** Names of months and days in one language, in lower case, with the English month or nothing. */
type Calendar = Map<string, string>
const calendars = new Map<string, Calendar>()

/** The browser knows how each language names its months. */
function calendarOf(language: string): Calendar {
  const known = calendars.get(language)
  if (known) return known
  const names: Calendar = new Map()
  const add = (options: Intl.DateTimeFormatOptions, dates: Date[]) => {
    const writer = new Intl.DateTimeFormat(language, options)
    for (const date of dates) {
      for (const { type, value } of writer.formatToParts(date)) {
        if (type === 'month') names.set(plain(value), english[date.getMonth()] ?? '')
        else if (type === 'weekday') for (const word of value.split(' ')) names.set(plain(word), '')
      }
    }
  }
  const months = english.map((_, month) => new Date(2026, month, 5))
  const week = Array.from({ length: 7 }, (_, day) => new Date(2026, 0, 4 + day))
  for (const width of ['long', 'short'] as const) {
    add({ month: width }, months)
    add({ month: width, day: 'numeric' }, months)
    add({ weekday: width }, week)
  }
  calendars.set(language, names)
  return names
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.,]/g, '')
}

function inFigures(text: string): string {
  return text.replace(figures, (figure) => String(figure.charCodeAt(0) & 15))
}

/** The text with months in English and everything else as it was, so that it can be read as a date. */
function inEnglish(text: string, language: string): string {
  const names = calendarOf(language)
  return inFigures(text)
    .replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, '$1-$2-$3 ')
    .replace(/\p{L}+\.?/gu, (word) => names.get(plain(word)) ?? word)
    .replace(/(\d\.?) de /g, '$1 ')
    .replace(/ de (\d)/g, ' $1')
}

const besides = new Map<string, (text: string) => string | undefined>()

/** What a short text says besides a time; undefined where it says none. */
export function besidesTime(text: string, language: string): string | undefined {
  if (text.length > longestText || text.length === 0) return undefined
  let read = besides.get(language)
  if (!read) {
    read = remembered((each) => readBesides(each, language))
    besides.set(language, read)
  }
  return read(text)
}

function readBesides(text: string, language: string): string | undefined {
  const ago = besidesAgo(text, language)
  if (ago !== undefined) return ago
  if (!anyFigure.test(text)) return undefined
  const shown = inFigures(text)
  const names = calendarOf(language)
  // Some languages write small words together with the month.
  const isName = (word: string) =>
    names.has(plain(word)) ||
    calendarOf('en').has(plain(word)) ||
    isDayNear(plain(word), language) ||
    (word.length > 4 && names.has(plain(word.slice(1))))
  if (
    !clock.test(shown) &&
    !day.test(shown) &&
    !(shown.match(dayOfMonth) ?? []).some((each) => isName(each.replace(/[\d\s.]|de /g, '')))
  ) {
    return undefined
  }
  return shown
    .replace(/(?<!\p{L})\p{L}+\.?/gu, (word) => (isName(word) ? ' ' : word))
    .replace(/\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?/gi, ' ')
    .replace(/\d+[年月日]?/g, ' ')
    .replace(/(?<!\p{L})\p{L}{1,2}(?!\p{L})|UTC|GMT/gu, ' ')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
}

/** The element's time as the page writes it, from an attribute where that says more; undefined where it is no time. */
export function timeShown(element: Element, text: string, language: string): string | undefined {
  if (!element.hasAttributes()) return isTimeAlone(text, language) ? text : undefined
  const datetime = element.getAttribute('datetime')
  if (datetime) return datetime
  for (const said of [element.getAttribute('title'), element.getAttribute('aria-label'), text]) {
    if (said && isTimeAlone(said, language)) return said
  }
  return element.localName === 'time' ? text : undefined
}

function isTimeAlone(text: string, language: string): boolean {
  return text.length <= longestTime && (besidesTime(text, language)?.length ?? 99) < 3
}

/** A shown time as ISO 8601, where it names a whole date; months are read in the page's language. */
export function timeRead(shown: string, language: string): string | undefined {
  // As most attributes have it.
  if (/^\d{4}-\d\d-\d\dT/.test(shown)) return readTime(shown)
  return readTime(inEnglish(shown, language), !language.startsWith('en'), new Date())
}

/** Minutes since midnight of a shown time, for an order where no date is shown. */
export function clockRead(shown: string): number | undefined {
  const found = /(\d{1,2})[:.h](\d{2})\s*(p)?/i.exec(inFigures(shown))
  return found ? ((Number(found[1]) % (found[3] ? 12 : 24)) + (found[3] ? 12 : 0)) * 60 + Number(found[2]) : undefined
}

/** The language that a page says it is in; English where it says none. */
export function languageOf(page: Document): string {
  return /^[a-z]{2,3}(?![a-z])/i.exec(page.documentElement.lang)?.[0].toLowerCase() ?? 'en'
}

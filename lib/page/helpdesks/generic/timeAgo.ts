const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
const minutesOf = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_800, year: 525_600 }

/** Numbers of which languages make forms of their own. */
const counts = [1, 2, 3, 5, 11, 21]

type Unit = (typeof units)[number]

/** How one language says how long ago something was, with a figure and without: `3 days ago`, `yesterday`. */
type Phrases = { figures: { pattern: RegExp; unit: Unit }[]; any: RegExp; days: Map<string, number> }
const phrasesOf = new Map<string, Phrases>()

/** The browser knows how each language says it. */
function phrases(language: string): Phrases {
  const known = phrasesOf.get(language)
  if (known) return known
  const days = new Map<string, number>()
  const figures: Phrases['figures'] = []
  const all = new Set<string>()
  const writers = (['long', 'short', 'narrow'] as const).map((style) => {
    const said = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' })
    for (const count of [0, -1, -2]) {
      const day = said.format(count, 'day')
      if (!/\d/.test(day)) days.set(day.toLowerCase(), count)
    }
    return { style, writer: new Intl.RelativeTimeFormat(language, { style, numeric: 'always' }) }
  })
  for (const unit of units) {
    const forms = new Set<string>()
    for (const { style, writer } of writers) {
      for (const count of style === 'long' ? counts : [1, 2, 5])
        forms.add(asPattern(writer.formatToParts(-count, unit)))
    }
    const joined = [...forms].sort((a, b) => b.length - a.length).join('|')
    all.add(joined)
    figures.push({ unit, pattern: new RegExp(`(?<!\\p{L})(?:${joined})(?![\\p{L}\\d])`, 'iu') })
  }
  const made = { figures, days, any: new RegExp(`(?<!\\p{L})(?:${[...all].join('|')})(?![\\p{L}\\d])`, 'iu') }
  phrasesOf.set(language, made)
  return made
}

function asPattern(parts: Intl.RelativeTimeFormatPart[]): string {
  return parts
    .map(({ type, value }) =>
      type === 'literal' ? value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s?') : '\\d{1,3}',
    )
    .join('')
}

/** Small figures with one or two letters, as narrow lists have them: `5m`, `3 h`. */
const bare = /^\d{1,3}\s?(?:s|m|min|h|hr|hrs|d|w|mo|y|t|std|tg|j)\.?$/i
const bareUnits: Record<string, Unit> = {
  s: 'second',
  m: 'minute',
  h: 'hour',
  d: 'day',
  t: 'day',
  j: 'day',
  w: 'week',
  y: 'year',
}

function phraseIn(text: string, language: string): RegExpExecArray | undefined {
  // A figure with a sign behind it, or more than three in a row, is a date or a clock: nothing to look for.
  if (!/(?<![\d:.,/-])\d{1,3}(?![\d:/]|[.,-]\d)/.test(text)) return undefined
  for (const each of new Set([language, 'en'])) {
    const found = phrases(each).any.exec(text)
    if (found) return found
  }
  return undefined
}

/** What a text says besides how long ago; undefined where it says no such thing. */
export function besidesAgo(text: string, language: string): string | undefined {
  if (!/\d/.test(text)) return undefined
  if (bare.test(text)) return ''
  const found = phraseIn(text, language)
  if (!found) return undefined
  return text
    .replace(found[0], ' ')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
}

/** Whether a text is a word for a day near by, alone: `yesterday`, or a day of the week. */
export function isDayAlone(text: string, language: string): boolean {
  const plain = text.toLowerCase().replace(/[.,:]$/, '')
  if (plain.length > 24) return false
  return [language, 'en'].some((each) => phrases(each).days.has(plain) || weekdays(each).has(plain))
}

const weekdaysOf = new Map<string, Set<string>>()
function weekdays(language: string): Set<string> {
  const known = weekdaysOf.get(language)
  if (known) return known
  const writer = new Intl.DateTimeFormat(language, { weekday: 'long' })
  const days = new Set(Array.from({ length: 7 }, (_, day) => writer.format(new Date(2026, 0, 4 + day)).toLowerCase()))
  weekdaysOf.set(language, days)
  return days
}

/** Whether a word is one for a day near by. */
export function isDayNear(word: string, language: string): boolean {
  return phrases(language).days.has(word) || phrases('en').days.has(word)
}

/** Days before today, below zero, where a text begins with a word for a day near by: `Yesterday at 4:20 PM`. */
export function dayRead(shown: string, language: string): number | undefined {
  const plain = shown.toLowerCase()
  for (const each of new Set([language, 'en'])) {
    for (const [word, day] of phrases(each).days) {
      if (plain.startsWith(word) && !/\p{L}/u.test(plain.charAt(word.length))) return day
    }
  }
  return undefined
}

/** Minutes before now, below zero, for an order of times that are told so. */
export function agoRead(shown: string, language: string): number | undefined {
  const figure = Number(/\d+/.exec(shown)?.[0])
  if (bare.test(shown)) {
    const unit = bareUnits[/[a-z]/i.exec(shown)?.[0].toLowerCase() ?? '']
    return unit ? -figure * minutesOf[unit] : undefined
  }
  for (const each of new Set([language, 'en'])) {
    const day = phrases(each).days.get(shown.toLowerCase())
    if (day !== undefined) return day * minutesOf.day
    const found = phrases(each).figures.find(({ pattern }) => pattern.test(shown))
    if (found) return -figure * minutesOf[found.unit]
  }
  return undefined
}

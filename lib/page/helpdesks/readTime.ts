const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A time as ISO 8601, with a zone only where the text has one. Undefined when the text names no full date.
 * @param text such as `2026-02-02T09:20:00Z`, `Mon Feb 02 09:20:00 2026`, `Tue, 3 Mar 2026 8:12 PM +0100`, `03/04/2026 10:00`
 * @param isDayFirst in `03/04/2026` the day is 3
 */
export function readTime(text: string, isDayFirst = false): string | undefined {
  const date = dateOf(text, isDayFirst)
  if (!date) return undefined
  const [year, month, day] = date
  if (!month || !day || month > 12 || day > 31) return undefined
  const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?(?:m\b)?/i.exec(text)
  const dayText = `${year}-${two(month)}-${two(day)}`
  if (!clock) return dayText
  const half = clock[4]?.toLowerCase()
  const hour = (Number(clock[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0)
  return `${dayText}T${two(hour)}:${clock[2]}:${clock[3] ?? '00'}${zoneOf(text.slice(clock.index))}`
}

function dateOf(text: string, isDayFirst: boolean): [number, number, number] | undefined {
  const iso = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text)
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  const slashed = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text)
  if (slashed) {
    // Dots are written only where the day comes first.
    const [first, second] = [Number(slashed[1]), Number(slashed[2])]
    const dayFirst = isDayFirst || slashed[0].includes('.') || first > 12
    return [Number(slashed[3]), dayFirst ? second : first, dayFirst ? first : second]
  }
  const year = /\b(\d{4})\b(?!:)/.exec(text.replace(/[+-]\d{4}\b/, ''))
  const word = new RegExp(`\\b(${months.join('|')})[a-z]*\\b`, 'i').exec(text)
  const day = /(?<![:\d])(\d{1,2})(?:st|nd|rd|th)?\b(?!:|\d|\s*[ap]\.?m)/i.exec(text)
  if (!year || !word?.[1] || !day) return undefined
  return [Number(year[1]), months.indexOf(word[1].toLowerCase()) + 1, Number(day[1])]
}

function zoneOf(text: string): string {
  if (/\d\s*(?:Z|UTC|GMT)\b/.test(text)) return 'Z'
  const offset = /(?<=[\d\s])([+-])(\d{2}):?(\d{2})\b/.exec(text)
  return offset ? `${offset[1]}${offset[2]}:${offset[3]}` : ''
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

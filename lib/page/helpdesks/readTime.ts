const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const month = `(${months.join('|')})[a-z]*`
const dayMonth = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]+${month}\\b`, 'i')
const monthDay = new RegExp(`\\b${month}\\.?[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)`, 'i')

/** ISO 8601 as most `datetime` attributes have it, which needs no looking into. */
const wellFormed =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/

/**
 * A time as ISO 8601, with a zone only where the text has one. Undefined when the text names no full date.
 * @param text such as `2026-02-02T09:20:00Z`, `Mon Feb 02 09:20:00 2026`, `Tue, 3 Mar 2026 8:12 PM +0100`, `03/04/2026 10:00`
 * @param isDayFirst in `03/04/2026` the day is 3
 * @param today reads `3 Mar, 9:41` as the last 3 March up to tomorrow, for pages that leave the year out while it is clear
 */
export function readTime(text: string, isDayFirst = false, today?: Date): string | undefined {
  const whole = wellFormed.exec(text)
  if (whole) return `${whole[1]}${whole[2] ?? ':00'}${whole[3] ?? ''}`
  const date = dateOf(text, isDayFirst, today)
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

function dateOf(text: string, isDayFirst: boolean, today?: Date): [number, number, number] | undefined {
  const iso = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text)
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  const slashed = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text)
  if (slashed) {
    // Dots are written only where the day comes first.
    const [first, second] = [Number(slashed[1]), Number(slashed[2])]
    const dayFirst = isDayFirst || slashed[0].includes('.') || first > 12
    return [Number(slashed[3]), dayFirst ? second : first, dayFirst ? first : second]
  }
  const dayFirst = dayMonth.exec(text)
  const monthFirst = monthDay.exec(text)
  const name = dayFirst?.[2] ?? monthFirst?.[1]
  if (!name) return undefined
  const monthAt = months.indexOf(name.toLowerCase())
  const day = Number(dayFirst?.[1] ?? monthFirst?.[2])
  const year = /\b(\d{4})\b(?!:)/.exec(text.replace(/[+-]\d{4}\b/, ''))?.[1] ?? (today && lastYear(monthAt, day, today))
  return year ? [Number(year), monthAt + 1, day] : undefined
}

/** The year in which a day last came, up to tomorrow, for a page may be ahead by its zone. */
function lastYear(monthAt: number, day: number, today: Date): number {
  const tomorrow = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1)
  const year = tomorrow.getFullYear()
  return new Date(year, monthAt, day) > tomorrow ? year - 1 : year
}

function zoneOf(text: string): string {
  if (/\d\s*(?:Z|UTC|GMT)\b/.test(text)) return 'Z'
  const offset = /(?<=[\d\s])([+-])(\d{2}):?(\d{2})\b/.exec(text)
  return offset ? `${offset[1]}${offset[2]}:${offset[3]}` : ''
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/**
 * Whether a box holds a text that it did not hold before, whole, once, and with its line breaks.
 * @param now what was read from the box after writing
 * @param before what was read from it before
 * @param text what was to be written
 */
export function hasArrived(now: string, before: string, text: string): boolean {
  const isNothingLost = letters(now).length === letters(before).length + letters(text).length
  return isNothingLost && count(lines(now), lines(text)) > count(lines(before), lines(text))
}

/** Whether two readings of a box differ in white space at most. */
export function isSame(one: string, other: string): boolean {
  return letters(one) === letters(other)
}

function letters(text: string): string {
  return text.replace(/\s+/g, '')
}

/** One line for each that has words: editors add and drop empty ones. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

function count(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1
}

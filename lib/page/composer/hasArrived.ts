import type { Caret } from './strategy'

/**
 * Whether a box holds a text where it was to come, whole, once and with its line breaks, and all that stood around it.
 * Editors add and drop empty lines and spaces at the ends of lines, so these do not count.
 * @param now what was read from the box after writing
 */
export function hasArrived(now: string, { above, before, after, below }: Caret, text: string): boolean {
  return isSame(now, [above, before + text + after, below].join('\n'))
}

/** Whether two readings of a box differ in spaces and empty lines at most. */
export function isSame(one: string, other: string): boolean {
  return lines(one) === lines(other)
}

/** One line for each that has words. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

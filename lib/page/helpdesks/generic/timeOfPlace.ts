import { timeShown } from './shownTime'

/** The time of a message with what one of its places shows, which is neither a quote nor what is shown to the letter. */
export function withTimeAt(
  before: string | undefined,
  element: Element,
  text: string,
  kind: string | undefined,
  language: string,
): string | undefined {
  const time =
    kind === 'control' ? undefined : (timeShown(element, text, language) ?? (kind === 'time' ? text : undefined))
  return time ? longerOf(before, time) : before
}

/** A date says more than a time of day. */
function longerOf(one: string | undefined, other: string): string {
  return one !== undefined && one.replace(/\D/g, '').length >= other.replace(/\D/g, '').length ? one : other
}

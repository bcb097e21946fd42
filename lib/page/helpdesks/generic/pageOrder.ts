import { clockRead, timeRead } from './shownTime'
import { agoRead, dayRead } from './timeAgo'

/** Minutes of a time on a day near by, for an order. */
function nearRead(time: string, language: string): number | undefined {
  const [day, clock] = [dayRead(time, language), clockRead(time)]
  return day === undefined ? undefined : day * 1440 + (clock ?? 0)
}

/** Steps of clock times in one direction that say more than one pair of days. */
const clearSteps = 4

/** How many more times are later than the one before than are earlier. */
function stepsUp(times: readonly (string | undefined)[], read: (time: string) => number | undefined): number {
  let steps = 0
  let before: number | undefined
  for (const time of times) {
    const now = time === undefined ? undefined : read(time)
    if (now === undefined || Number.isNaN(now)) continue
    if (before !== undefined && now !== before) steps += now > before ? 1 : -1
    before = now
  }
  return steps
}

/**
 * Whether a page shows the newest message on top: by the times, or else by whether one writes above the thread.
 * @param times as shown, in page order
 */
export function isNewestFirst(
  times: (string | undefined)[],
  language: string,
  thread: Element,
  box: Element | undefined,
): boolean {
  const readers = [
    (time: string) => Date.parse(timeRead(time, language) ?? ''),
    (time: string) => agoRead(time, language),
    (time: string) => nearRead(time, language),
    clockRead,
  ]
  const [later = 0] = readers.map((read) => stepsUp(times, read)).filter((steps) => steps !== 0)
  // A single pair of days may be that of a stay or a deadline; a row of clock times is that of messages.
  const byClock = stepsUp(times, clockRead)
  const isOutweighed =
    Math.abs(later) === 1 && Math.abs(byClock) >= clearSteps && Math.sign(byClock) !== Math.sign(later)
  if (later !== 0) return (isOutweighed ? byClock : later) < 0
  if (!box) return false
  return (box.compareDocumentPosition(thread) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

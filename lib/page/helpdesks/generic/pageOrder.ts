import { clockRead, timeRead } from './shownTime'
import { agoRead, dayRead } from './timeAgo'

/** Minutes of a time on a day near by, for an order. */
function nearRead(time: string, language: string): number | undefined {
  const [day, clock] = [dayRead(time, language), clockRead(time)]
  return day === undefined ? undefined : day * 1440 + (clock ?? 0)
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
  let later = 0
  for (const read of [
    (time: string) => Date.parse(timeRead(time, language) ?? ''),
    (time: string) => agoRead(time, language),
    (time: string) => nearRead(time, language),
    clockRead,
  ]) {
    let before: number | undefined
    for (const time of times) {
      const now = time === undefined ? undefined : read(time)
      if (now === undefined || Number.isNaN(now)) continue
      if (before !== undefined && now !== before) later += now > before ? 1 : -1
      before = now
    }
    if (later !== 0) return later < 0
  }
  if (!box) return false
  return (box.compareDocumentPosition(thread) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

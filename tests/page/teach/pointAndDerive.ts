import type { Page } from 'puppeteer-core'
import type { Conversation, Message } from '../../../lib/conversation/conversation'
import type { Adapter } from '../../../lib/page/helpdesks/adapter'
import { runApart } from '../openBrowser'

/** What came of pointing at some messages and the reply box of a page. */
export type Taught = {
  adapter: Adapter | null
  conversation: Conversation | null
  /** Messages that the page does not show as text of its own, so that nobody could point at them. */
  notFound: string[]
  isWantedBox: boolean
}

/** The day on which the pages are read: those that leave the year out mean this one. */
const today = Date.UTC(2026, 10, 25, 12)

/**
 * Points at messages by their first words, at the reply box by its path, and reads the page by what was learned.
 * @param box the reply box's path; undefined skips it
 */
export function pointAndDerive(
  page: Page,
  points: Partial<Record<'customer' | 'agent' | 'note' | 'none', Pick<Message, 'text'>[]>>,
  box: string | undefined,
): Promise<Taught> {
  const starts = Object.fromEntries(
    Object.entries(points).map(([role, messages]) => [role, messages.map(({ text }) => text.split('\n')[0] ?? '')]),
  )
  return runApart<Taught>(
    page,
    `(() => {
      const Clock = Date
      globalThis.Date = class extends Clock { constructor(...parts) { super(...(parts.length ? parts : [${today}])) } }
      try {
        const starts = ${JSON.stringify(starts)}
        const notFound = []
        const samples = { customer: [], agent: [], note: [], none: [] }
        for (const [role, texts] of Object.entries(starts)) for (const text of texts) {
          const found = evenkeel.pointAt(document, text, Object.values(samples).flat())
          if (found) samples[role].push(found)
          else notFound.push(text)
        }
        const wanted = ${JSON.stringify(box ?? null)}
        const boxElement = wanted === null ? undefined : evenkeel.selectFirst(document, wanted)
        const adapter = evenkeel.deriveAdapter(document, { ...samples, box: boxElement }, 'taught') ?? null
        const conversation = adapter && (evenkeel.fromAdapter(adapter).read(document, new URL(location.href), evenkeel.emptyMemory()) ?? null)
        const path = conversation?.composer?.path
        return { adapter, conversation, notFound, isWantedBox: path !== undefined && evenkeel.selectFirst(document, path) === boxElement }
      } finally {
        globalThis.Date = Clock
      }
    })()`,
  )
}

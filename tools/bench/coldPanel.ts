import { openTicket } from './benchPage'
import type { Measurement } from './measurement'
import { benchConversation } from './messages'
import { type BrowserName, browserNames, openBench } from './openBench'
import { clockOffset, nextUpdate, watchPanel } from './panelWatch'
import { say } from './progress'
import { median, type Row, rowOf } from './row'

/** Browsers started anew, and openings of the panel in each: the first is the coldest. */
const starts = 3
const openings = 3

/** Messages of the conversation on the page; half of them are the customer's. */
const messages = 14

/** What issue 2 asks of the first reading, milliseconds. */
const coldLimit = { most: 2_000, of: 'median' } as const

/** All by the panel's clock. */
type Opening = { pressed: number; documentStarted: number; asked: number; answered: number; shown: number }

/** Toolbar button pressed on a page with a conversation, to the first heat in the panel. */
export const coldPanel: Measurement = {
  makes: ['update.cold', 'update.reopened'],
  async run() {
    const rows: Row[] = []
    for (const name of browserNames) {
      const first: Opening[] = []
      const later: Opening[] = []
      for (let start = 0; start < starts; start++) {
        const seen = await openingsIn(name)
        if (!seen) {
          say(`There is no ${name} on this machine: its rows are left out.`)
          break
        }
        first.push(...seen.slice(0, 1))
        later.push(...seen.slice(1))
      }
      if (first.length > 0) rows.push(rowFrom(`update.cold.${name}`, first), rowFrom(`update.reopened.${name}`, later))
    }
    return rows
  },
}

async function openingsIn(name: BrowserName): Promise<Opening[] | undefined> {
  const bench = await openBench(name)
  if (!bench) return undefined
  say(`Opening the panel ${openings} times in ${bench.browser.version}`)
  try {
    // Firefox opens the sidebar by itself when an extension is installed: that opening is not ours to time.
    if (name === 'firefox') await (await bench.browser.openPanel(bench.tab)).close()
    await openTicket(bench.tab, '1', benchConversation(messages, 0))
    const seen: Opening[] = []
    for (let count = 0; count < openings; count++) {
      const pressed = Date.now()
      const panel = await bench.browser.openPanel(bench.tab)
      await watchPanel(panel)
      const { asked = Number.NaN, answered = Number.NaN, shown } = await nextUpdate(panel)
      const documentStarted = await panel.evaluate(() => performance.timeOrigin)
      seen.push({ pressed: pressed + (await clockOffset(panel)), documentStarted, asked, answered, shown })
      await panel.close()
    }
    return seen
  } finally {
    await bench.close()
  }
}

function rowFrom(name: string, seen: Opening[]): Row {
  const middle = (part: (one: Opening) => number) => Math.round(median(seen.map(part)))
  const note =
    `of the median, button to document ${middle((one) => one.documentStarted - one.pressed)}, ` +
    `document to model and page ready ${middle((one) => one.asked - one.documentStarted)}, ` +
    `worker ${middle((one) => one.answered - one.asked)}, panel to view ${middle((one) => one.shown - one.answered)} ms; ` +
    `slowest ${Math.round(Math.max(...seen.map((one) => one.shown - one.pressed)))} ms`
  return rowOf(
    name,
    'ms',
    seen.map((one) => one.shown - one.pressed),
    { limit: coldLimit, note },
  )
}

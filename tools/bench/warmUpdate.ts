import type { BrowserTab, OpenPanel } from '../machine/panelBrowser'
import { addMessage, openTicket } from './benchPage'
import { memoryRows } from './extensionMemory'
import type { Measurement } from './measurement'
import { agentText, benchConversation, customerText, type Length, lengths } from './messages'
import { type Bench, type BrowserName, browserNames, openBench, openSizedPanel } from './openBench'
import { clockOffset, nextUpdate, panelAtRest, type Update, watchPanel } from './panelWatch'
import { say } from './progress'
import { median, type Row, rowOf } from './row'

/** Messages on the page before the first is timed, and timed messages. */
const opening = 8
const timed = 60

/** How long the panel must be still before the next message comes; in life it is seconds. */
const restMs = 200

/** What issue 2 asks of the warm panel, milliseconds. */
const warmLimit = { most: 100, of: 'p95' } as const

/** What issue 4 asks of the worker for one message: of 30 tokens, and of 100. */
const workerLimits: Partial<Record<Length, { most: number; of: 'median' }>> = {
  middle: { most: 20, of: 'median' },
  long: { most: 45, of: 'median' },
}
const tokensOf: Record<Length, number> = { short: 15, middle: 35, long: 110 }

/** A ticket of so many messages that the worker has not read, and what issue 4 asks of its opening. */
const openedMessages = 40
const openedLimit = { most: 1_500, of: 'median' } as const

/** Milliseconds. */
type Opened = { newest: number; whole: number }

/** `added` by the panel's clock. */
type Sample = { added: number; length: Length; update: Update }

/** New customer message in the page to the panel's new heat, in the real browsers, and the memory afterwards. */
export const warmUpdate: Measurement = {
  makes: ['update.warm', 'update.drawn', 'update.opened', 'worker', 'memory'],
  async run() {
    const rows: Row[] = []
    for (const name of browserNames) {
      const bench = await openBench(name)
      if (!bench) {
        say(`There is no ${name} on this machine: its rows are left out.`)
        continue
      }
      try {
        rows.push(...(await measure(name, bench)))
      } finally {
        await bench.close()
      }
    }
    return rows
  },
}

async function measure(name: BrowserName, bench: Bench): Promise<Row[]> {
  say(`Timing ${timed} new messages in ${bench.browser.version}`)
  const { tab } = bench
  await openTicket(tab, '1', benchConversation(opening, 0))
  const panel = await openSizedPanel(bench)
  await watchPanel(panel)
  await nextUpdate(panel)
  // From the page's clock to the panel's.
  const ahead = (await clockOffset(panel)) - (await clockOffset(tab))
  const samples: Sample[] = []
  for (let number = 0; number < timed; number++) samples.push(await timeOne(tab, panel, number, ahead))
  await panelAtRest(panel, restMs)
  const memory = await memoryRows(name, bench.browser.processId, timed + opening / 2)
  const batch = await timeBatch(tab, panel)
  const opened = await timeOpenings(tab, panel, ahead)
  return [
    ...rowsOf(name, samples),
    rowOf(`worker.batch of 16.${name}`, 'ms', batch),
    rowOf(
      `update.opened.${openedMessages} messages.${name}`,
      'ms',
      opened.map(({ whole }) => whole),
      { limit: openedLimit, note: 'half of them the customer’s, all new to the worker; shown when all are read' },
    ),
    rowOf(
      `update.opened.newest of ${openedMessages}.${name}`,
      'ms',
      opened.map(({ newest }) => newest),
      { note: 'the heat of the newest four of the customer’s, while the others are read' },
    ),
    ...memory,
  ]
}

/** The agent answers, the panel comes to rest, the customer writes: from then on it is timed. */
async function timeOne(tab: BrowserTab, panel: OpenPanel, number: number, ahead: number): Promise<Sample> {
  const length = lengths[number % lengths.length] ?? 'middle'
  await addMessage(tab, { role: 'agent', text: agentText(number) })
  await panelAtRest(panel, restMs)
  const added = await addMessage(tab, { role: 'customer', text: customerText(100 + number, length) })
  return { added: added + ahead, length, update: await nextUpdate(panel) }
}

/** Worker time for tickets whose 16 customer messages are all new to it. */
async function timeBatch(tab: BrowserTab, panel: OpenPanel): Promise<number[]> {
  const times: number[] = []
  for (let ticket = 2; ticket < 7; ticket++) {
    await panelAtRest(panel, restMs)
    await openTicket(tab, String(ticket), benchConversation(32, ticket * 100))
    const { asked, answered } = await nextUpdate(panel)
    if (asked !== undefined && answered !== undefined) times.push(answered - asked)
  }
  return times
}

/** Tickets with many new messages, from the change of the page to the panel's heat: of the newest, and of all. */
async function timeOpenings(tab: BrowserTab, panel: OpenPanel, ahead: number): Promise<Opened[]> {
  const times: Opened[] = []
  for (let ticket = 7; ticket < 12; ticket++) {
    await panelAtRest(panel, restMs)
    const opened = await openTicket(tab, String(ticket), benchConversation(openedMessages, ticket * 100))
    const { begun = Number.NaN, shown } = await nextUpdate(panel)
    times.push({ newest: begun - opened - ahead, whole: shown - opened - ahead })
  }
  return times
}

function rowsOf(name: BrowserName, samples: Sample[]): Row[] {
  const parts = samples.map(({ added, update: { asked = Number.NaN, answered = Number.NaN, shown } }) => ({
    toPanel: asked - added,
    worker: answered - asked,
    toView: shown - answered,
  }))
  const middle = (part: 'toPanel' | 'worker' | 'toView') => median(parts.map((one) => one[part])).toFixed(1)
  const note =
    `of the median, page to panel ${middle('toPanel')}, worker ${middle('worker')}, panel to view ${middle('toView')} ms; ` +
    `conversation of ${opening + 2} to ${opening + 2 * timed} messages`
  return [
    rowOf(
      `update.warm.${name}`,
      'ms',
      samples.map(({ added, update }) => update.shown - added),
      { limit: warmLimit, note },
    ),
    rowOf(
      `update.drawn.${name}`,
      'ms',
      samples.map(({ added, update }) => update.painted - added),
    ),
    ...lengths.map((length) =>
      rowOf(
        `worker.${length}.${name}`,
        'ms',
        parts.filter((_, place) => samples[place]?.length === length).map(({ worker }) => worker),
        { note: `about ${tokensOf[length]} tokens`, ...(workerLimits[length] && { limit: workerLimits[length] }) },
      ),
    ),
  ]
}

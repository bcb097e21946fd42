import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { serveFolder } from '../demo/serve'
import { findChromium } from '../machine/findBrowsers'
import { testBuild } from './builds'
import { extensionTime } from './extensionTime'
import type { Measurement } from './measurement'
import { benchConversation, customerText } from './messages'
import { say } from './progress'
import { median, type Row, rowOf } from './row'

/** Messages that are added, and how many at a time: each portion in a frame of its own. */
const added = 10_000
const portion = 100

/** Messages of the conversation that is read at once, and to which single messages are added. */
const long = 500

/** Single messages that are added to it, each on a page at rest. */
const singles = 30

/** How often the long thread is opened and the burst made. */
const repeats = 3

/** What issue 3 allows, in milliseconds. */
const limits = {
  long: { most: 50, of: 'median' },
  single: { most: 2, of: 'median' },
  burst: { most: 25, of: 'median' },
} as const

/** Time between two samples of the profiler, microseconds. */
const samplingMicroseconds = 100

/** A page to profile on, and the first part of its rows' names. */
type Place = { path: string; name: string }
const known: Place = { path: '/', name: 'content-cpu' }
const unknown: Place = { path: '/unknown.html', name: 'shape-cpu' }

/** What the content script costs a page, by Chromium's own profiler: a long thread, single messages, and a burst of 10,000. */
export const contentCpu: Measurement = {
  makes: [known.name],
  run: () => profile(known),
}

/** The same on a page that no adapter knows, which the reader by shape reads. */
export const shapeCpu: Measurement = {
  makes: [unknown.name],
  run: () => profile(unknown),
}

async function profile({ path, name }: Place): Promise<Row[]> {
  const executablePath = findChromium()
  if (!executablePath) {
    say('There is no Chromium on this machine: the content script is not profiled.')
    return []
  }
  const extension = await testBuild('chrome')
  const server = await serveFolder('tools/bench/page')
  // The harness hands out no profiler, so this browser is started here, over the pipe as the harness does.
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--window-size=1366,900'],
  })
  try {
    const extensionId = await browser.installExtension(extension)
    const page = await browser.newPage()
    await page.goto(`${server.url}${path}`)
    await openConversation(page, 8)
    const rows = [await burst(page, name, 'closed')]
    await page.reload()
    await openConversation(page, 8)
    await openPanel(browser, extensionId, page)
    return [...rows, await wholeThread(page, name), await singleMessages(page, name), await burst(page, name, 'open')]
  } finally {
    await browser.close()
    await server.close()
  }
}

async function openPanel(browser: Browser, extensionId: string, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(extensionId)
  if (!extension) throw new Error('The extension is not loaded.')
  await page.bringToFront()
  await extension.triggerAction(page)
  const target = await browser.waitForTarget(
    (one) => one.url().includes(extensionId) && one.url().includes('sidepanel'),
  )
  const panel = await target.asPage()
  await panel.waitForSelector('summary svg[role="img"]', { timeout: 30_000 })
}

/** Shows another ticket with this many messages. */
async function openConversation(page: Page, messages: number): Promise<void> {
  await page.evaluate(`desk.open('${messages}', ${JSON.stringify(benchConversation(messages, 0))})`)
}

/** A long thread as an agent opens it; the first time, the script is still cold. */
async function wholeThread(page: Page, name: string): Promise<Row> {
  say(`Opening a ticket of ${long} messages`)
  const taken: Taken[] = []
  for (let count = 0; count < repeats; count++) {
    await openConversation(page, 8)
    await page.evaluate(rest, 1_000)
    taken.push(
      await profiled(page, async () => {
        await openConversation(page, long)
        await page.evaluate(rest, 1_000)
      }),
    )
  }
  return rowOf(`${name}.${long} messages`, 'ms', all(taken), { limit: limits.long, note: shareWords(taken) })
}

async function singleMessages(page: Page, name: string): Promise<Row> {
  say(`Adding ${singles} messages one by one`)
  const taken: Taken[] = []
  for (let number = 0; number < singles; number++) {
    taken.push(
      await profiled(page, async () => {
        await page.evaluate(addAll, [customerText(number, 'middle')], 1)
        await page.evaluate(rest, 400)
      }),
    )
  }
  return rowOf(`${name}.one message`, 'ms', all(taken), {
    limit: limits.single,
    note: `in a conversation of ${long}; ${shareWords(taken)}`,
  })
}

/** The burst several times: what the machine does meanwhile, such as the model reading, counts as the script's time by chance. */
async function burst(page: Page, name: string, panel: 'open' | 'closed'): Promise<Row> {
  say(`Adding ${added} messages with the panel ${panel}, ${repeats} times`)
  const texts = Array.from({ length: added }, (_, number) => customerText(number, 'middle'))
  const taken: Taken[] = []
  const seconds: number[] = []
  for (let count = 0; count < repeats; count++) {
    await openConversation(page, 8)
    await page.evaluate(rest, 3_000)
    taken.push(
      await profiled(page, async () => {
        seconds.push(await page.evaluate(addAll, texts, portion))
        await page.evaluate(rest, 3_000)
      }),
    )
  }
  return rowOf(`${name}.panel ${panel}`, 'ms', all(taken), {
    limit: limits.burst,
    note: `${added} messages, ${portion} a frame, in ${median(seconds).toFixed(1)} s; ${shareWords(taken)}`,
  })
}

type Taken = ReturnType<typeof extensionTime>

const all = (taken: Taken[]) => taken.map(({ withCalls }) => withCalls)

function shareWords(taken: Taken[]): string {
  const own = median(taken.map((each) => each.own))
  const each = all(taken).map((time) => time.toFixed(1))
  return `${own.toFixed(1)} ms in the script's own functions, the rest in the DOM calls that they make${each.length > 5 ? '' : `; each: ${each.join(', ')}`}`
}

async function profiled(page: Page, work: () => Promise<void>): Promise<Taken> {
  const session: CDPSession = await page.createCDPSession()
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: samplingMicroseconds })
  await session.send('Profiler.start')
  await work()
  const { profile } = await session.send('Profiler.stop')
  await session.detach()
  return extensionTime(profile)
}

/** Runs in the page. Gives the script time in which it may still be reading. */
function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

/** Runs in the page. Gives seconds. */
async function addAll(texts: string[], atOnce: number): Promise<number> {
  // as: desk.js has put it there.
  const { desk } = globalThis as typeof globalThis & { desk: { add(message: { role: string; text: string }): number } }
  const start = performance.now()
  for (let from = 0; from < texts.length; from += atOnce) {
    texts.slice(from, from + atOnce).forEach((text, place) => {
      desk.add({ role: (from + place) % 2 === 0 ? 'customer' : 'agent', text })
    })
    await new Promise(requestAnimationFrame)
  }
  return (performance.now() - start) / 1000
}

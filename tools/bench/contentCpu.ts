import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { serveFolder } from '../demo/serve'
import { findChromium } from '../machine/findBrowsers'
import { testBuild } from './builds'
import { extensionTime } from './extensionTime'
import type { Measurement } from './measurement'
import { benchConversation, customerText } from './messages'
import { say } from './progress'
import { figure, type Row } from './row'

/** Messages that are added, and how many at a time: each portion in a frame of its own. */
const added = 10_000
const portion = 100

/** Time between two samples of the profiler, microseconds. */
const samplingMicroseconds = 100

/** What the content script costs a page on which 10,000 messages are added, by Chromium's own profiler. */
export const contentCpu: Measurement = {
  makes: ['content-cpu'],
  async run() {
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
      await page.goto(`${server.url}/`)
      const rows = [await profile(page, 'closed')]
      await page.reload()
      await openPanel(browser, extensionId, page)
      return [...rows, await profile(page, 'open')]
    } finally {
      await browser.close()
      await server.close()
    }
  },
}

async function openPanel(browser: Browser, extensionId: string, page: Page): Promise<void> {
  await openConversation(page)
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

/** A conversation to begin with. */
async function openConversation(page: Page): Promise<void> {
  await page.evaluate(`desk.open('1', ${JSON.stringify(benchConversation(8, 0))})`)
}

async function profile(page: Page, panel: 'open' | 'closed'): Promise<Row> {
  say(`Adding ${added} messages with the panel ${panel}`)
  if (panel === 'closed') await openConversation(page)
  const session: CDPSession = await page.createCDPSession()
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: samplingMicroseconds })
  await session.send('Profiler.start')
  const texts = Array.from({ length: added }, (_, number) => customerText(number, 'middle'))
  const seconds = await page.evaluate(addAll, texts, portion)
  const { profile: taken } = await session.send('Profiler.stop')
  await session.detach()
  const { own, withCalls } = extensionTime(taken)
  return figure(`content-cpu.panel ${panel}`, 'ms', withCalls, added, {
    note:
      `${own.toFixed(1)} ms in the script's own functions, the rest in the DOM calls that they make; ` +
      `${portion} messages a frame, ${seconds.toFixed(1)} s in all`,
  })
}

/** Runs in the page. Waits a moment at the end, in which the script may still be reading. Gives seconds. */
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
  const seconds = (performance.now() - start) / 1000
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  return seconds
}

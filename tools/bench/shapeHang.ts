import { build } from 'esbuild'
import puppeteer, { type Browser } from 'puppeteer-core'
import { serveFolder } from '../demo/serve'
import { findChromium, findFirefox } from '../machine/findBrowsers'
import type { Measurement } from './measurement'
import { benchConversation } from './messages'
import { browserNames } from './openBench'
import { say } from './progress'
import { type Row, rowOf } from './row'
import type { timeReading } from './shapePage'

/** What unknown.js can build. */
const trials = ['100,000 nodes', '33,000 rows', '5,000 deep', '1 MB message'] as const

/** How often each is read, each time in a page just opened: the first reading, with the script still cold, is the longest. */
const repeats = 3

/** A page may not stand still for longer, in milliseconds. */
const limit = { most: 200, of: 'median' } as const

type Reading = ReturnType<typeof timeReading>

/** The longest that the reader by shape holds up a page, where the page is made to hold up readers. */
export const shapeHang: Measurement = {
  makes: ['hang'],
  async run() {
    const rows: Row[] = []
    const server = await serveFolder('tools/bench/page')
    try {
      for (const name of browserNames) {
        const executablePath = name === 'chromium' ? findChromium() : findFirefox()
        if (!executablePath) {
          say(`There is no ${name} on this machine: what could hold up a page in it is left out.`)
          continue
        }
        const browser = await puppeteer.launch({
          executablePath,
          headless: true,
          ...(name === 'firefox' ? { browser: 'firefox' as const } : { args: ['--no-sandbox'] }),
        })
        try {
          for (const trial of trials) rows.push(await held(browser, `${server.url}/unknown.html`, trial, name))
        } finally {
          await browser.close()
        }
      }
    } finally {
      await server.close()
    }
    return rows
  },
}

async function held(browser: Browser, address: string, trial: string, name: string): Promise<Row> {
  say(`Reading a page of ${trial} in ${name}`)
  const script = await bundle()
  const taken: Reading[] = []
  for (let count = 0; count < repeats; count++) {
    const page = await browser.newPage()
    await page.goto(address)
    await page.evaluate(`desk.open('1', ${JSON.stringify(benchConversation(20, 0))}); desk.build('${trial}')`)
    // as: the function that the bundle leaves behind, whose type this is.
    taken.push((await page.evaluate(`${script}; shapePage.timeReading()`)) as Reading)
    await page.close()
  }
  const each = taken.map(({ milliseconds }) => milliseconds)
  return rowOf(`hang.${trial}.${name}`, 'ms', each, {
    limit,
    note: `first reading, ${repeats} times: ${each.map((time) => time.toFixed(0)).join(', ')}; ${taken[0]?.messages ?? 0} messages read`,
  })
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tools/bench/shapePage.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'shapePage',
    target: 'chrome120',
    tsconfigRaw: '{}',
  })
  return outputFiles[0]?.text ?? ''
}

import { allBuiltInPacks } from '../../lib/packs/builtIn'
import type { OpenPanel } from '../machine/panelBrowser'
import type { Measurement } from './measurement'
import { openBench, openSizedPanel } from './openBench'
import { say } from './progress'
import { rowOf } from './row'

const phrases = 5_000
const imports = 5

/** Queries as they are typed: each letter is a key. */
const queries = ['order number', 'write by friday', 'workshop', 'zebra']

/** What issue 6 asks, milliseconds. */
const [importLimit, keyLimit] = [500, 16]

/** A team's ready replies, made of our own phrases, no two alike. */
function replies(): string {
  const texts = allBuiltInPacks.flatMap((pack) => pack.phrases.map(({ text }) => text.replace(/[{}]/g, '')))
  const rows = Array.from({ length: phrases }, (_, at) => {
    const text = `${texts[at % texts.length]} Ref ${at}`.replaceAll('"', '""')
    return `Reply ${at % 700},"${text}"`
  })
  return ['title,text', ...rows].join('\n')
}

/** The pack builder with 5,000 phrases, in Chromium: ready replies chosen to rows shown, a key in the search, scrolling. */
export const packBuilder: Measurement = {
  makes: ['builder.import', 'builder.search', 'builder.scroll'],
  async run() {
    const bench = await openBench('chromium')
    if (!bench) {
      say('There is no chromium on this machine: the rows of the builder are left out.')
      return []
    }
    say(`Importing ${phrases} replies ${imports} times`)
    try {
      const page = await openSizedPanel(bench)
      await page.show({ width: 1000, height: 900, colours: 'light' })
      const table = replies()
      const taken: number[] = []
      for (let count = 0; count < imports; count++) taken.push(await importOnce(page, table))
      const keys = await searchKeys(page)
      const frames = await scrolled(page)
      return [
        rowOf('builder.import.chromium', 'ms', taken, {
          limit: { most: importLimit, of: 'median' },
          note: `${phrases} replies of ${Math.round(table.length / 1000)} kB in CSV, file chosen to rows in the page`,
        }),
        rowOf('builder.search.chromium', 'ms', keys, {
          limit: { most: keyLimit, of: 'p95' },
          note: 'one key, until React has drawn what is found',
        }),
        rowOf('builder.scroll.chromium', 'ms', frames, { note: 'from one frame to the next, 15 rows further each' }),
      ]
    } finally {
      await bench.close()
    }
  },
}

/** Each time in an extension that knows no pack. */
async function importOnce(page: OpenPanel, table: string): Promise<number> {
  await page.evaluate(async () => {
    await chrome.storage.local.clear()
    location.href = '/options.html'
  })
  await page.waitFor(
    () => document.querySelector('#builder input[type="file"]') && !document.querySelector('header'),
    [],
  )
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')
    if (!input) throw new Error('There is no place for a file.')
    const files = new DataTransfer()
    files.items.add(new File([text], 'replies.csv'))
    input.files = files.files
    const start = performance.now()
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise<void>((resolve) => {
      const look = () => (document.querySelector('[role="option"]') ? resolve() : requestAnimationFrame(look))
      look()
    })
    return performance.now() - start
  }, table)
}

function searchKeys(page: OpenPanel): Promise<number[]> {
  return page.evaluate(async (wanted) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')
    if (!field) throw new Error('There is no search.')
    // React hears only a value that was set past its own setter.
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const type = (value: string) => {
      set?.call(field, value)
      const start = performance.now()
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return performance.now() - start
    }
    const taken: number[] = []
    for (const query of wanted) {
      for (let length = 1; length <= query.length; length++) {
        taken.push(type(query.slice(0, length)))
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      }
    }
    type('')
    return taken
  }, queries)
}

function scrolled(page: OpenPanel): Promise<number[]> {
  return page.evaluate(async () => {
    const list = document.querySelector('[role="listbox"]')
    if (!list) throw new Error('There is no list.')
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const gaps: number[] = []
    let last = await frame()
    for (let step = 1; step <= 120; step++) {
      list.scrollTop = step * 720
      const now = await frame()
      gaps.push(now - last)
      last = now
    }
    return gaps
  })
}

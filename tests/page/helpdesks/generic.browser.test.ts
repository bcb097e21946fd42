import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Conversation } from '../../../lib/conversation/conversation'
import { browsers, openBrowser, runApart } from '../openBrowser'
import { type Score, scoreOf, scoreTable, sets, shareExtra, shareRight } from './genericScore'

/** What issue 3 asks for, on every set of pages. */
const leastShare = 0.95

/** Most messages that are read beside those that must be, as a share of these. Lines about the ticket that an adapter leaves out are none. */
const mostExtra = 0.02

const threeMessages = ['Oskar Brandt', 'Lena Voss', 'Oskar Brandt']
  .map(
    (name, at) =>
      `<div class="m"><b>${name}</b> <time datetime="2026-03-03T1${at}:00:00Z">1${at}:00</time><p>Words of message ${at} that are no name.</p></div>`,
  )
  .join('')

describe.each(browsers.filter(({ executable }) => executable))('without an adapter, in $name', (program) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser(program)
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  test.each([
    [
      'fields named like properties',
      `<form><input name="children"><input name="parentElement"><input name="id"><input name="className">${'<div id="thread">'}${threeMessages}</div><textarea></textarea></form>`,
      3,
    ],
    [
      'ids and names of prototypes',
      `<div id="__proto__">${threeMessages.replaceAll('Oskar Brandt', '__proto__').replaceAll('class="m"', 'class="m constructor"')}</div><textarea></textarea>`,
      3,
    ],
    [
      'a text nested 5,000 deep',
      `<div>${threeMessages}<div class="m"><b>Oskar Brandt</b> <time datetime="2026-03-03T11:00:00Z">11:00</time>${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}</div></div><textarea></textarea>`,
      3,
    ],
    [
      'a text of a million letters',
      `<div>${threeMessages}<div class="m"><b>Oskar Brandt</b> <time datetime="2026-03-03T11:00:00Z">11:00</time><p>${'word '.repeat(200_000)}</p></div></div><textarea></textarea>`,
      4,
    ],
  ])('%s break nothing', async (_, html, least) => {
    await page.goto('about:blank')
    await page.setContent(html)
    const read = await runApart<Conversation | null>(
      page,
      'evenkeel.readByShape(document, new URL("https://desk.example/")) ?? null',
    )
    expect(read?.messages.length).toBeGreaterThanOrEqual(least)
  })

  test.each(Object.entries(sets).filter(([, pages]) => pages.length > 0))('%s', async (set, pages) => {
    const scores: Score[] = []
    for (const saved of pages) {
      await page.goto(pathToFileURL(saved.file).href)
      const read = await runApart<Conversation | null>(
        page,
        'evenkeel.readByShape(document, new URL(location.href)) ?? null',
      )
      scores.push(scoreOf(saved, read?.messages ?? []))
    }
    console.log(scoreTable(set, scores))
    console.log(scores.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)).join('\n'))
    expect(scores.flatMap(({ wrongCustomers }) => wrongCustomers)).toEqual([])
    expect(scores.flatMap(({ quoting }) => quoting)).toEqual([])
    expect(shareRight(scores)).toBeGreaterThanOrEqual(leastShare)
    expect(shareExtra(scores)).toBeLessThanOrEqual(mostExtra)
  })
})

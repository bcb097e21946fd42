import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Conversation } from '../../../lib/conversation/conversation'
import { browsers, openBrowser, runApart } from '../openBrowser'
import { type Score, scoreOf, scoreTable, sets, shareRight } from './genericScore'

/** What issue 3 asks for, on every set of pages. */
const leastShare = 0.95

describe.each(browsers.filter(({ executable }) => executable))('without an adapter, in $name', (program) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser(program)
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

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
  })
})

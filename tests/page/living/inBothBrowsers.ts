import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest'
import { browsers, openBrowser } from '../openBrowser'
import { startLivingDesk } from './livingServer'

type Options = { role?: string; at?: string; author?: string }

/** What desk.js puts into the page's window. */
type Desk = {
  message(id: string, words: string, options?: Options): HTMLElement
  ticket(id: string, messages: HTMLElement[], subject?: string): HTMLElement
  virtualList(section: HTMLElement, count: number, options?: { overscan?: number; offset?: number }): HTMLElement
  scrollTo(list: HTMLElement, top: number): Promise<void>
  replyBox(): HTMLElement
  text(number: number): string
  main(): HTMLElement
}
declare global {
  var desk: Desk
}

/** The page under test, new for each one. */
export type LivingPage = { readonly page: Page; readonly url: string }

/** Tests on the desk that lives by script, in each browser that this machine has; none may leave an error or a word in the page's console. */
export function inBothBrowsers(title: string, tests: (living: LivingPage) => void): void {
  describe.each(browsers.filter(({ executable }) => executable))(`${title}, in $name`, (program) => {
    let server: Awaited<ReturnType<typeof startLivingDesk>>
    let browser: Browser
    let page: Page
    const said: string[] = []
    beforeAll(async () => {
      server = await startLivingDesk()
      browser = await openBrowser(program)
    })
    afterAll(async () => {
      await browser?.close()
      await server?.close()
    })
    beforeEach(async () => {
      page = await browser.newPage()
      said.length = 0
      page.on('pageerror', (error) => said.push(String(error)))
      page.on('console', (line) => said.push(line.text()))
      await page.goto(`${server.url}/conversation/7`)
    })
    afterEach(async () => {
      expect(said).toEqual([])
      await page.close()
    })
    tests({
      get page() {
        return page
      },
      get url() {
        return server.url
      },
    })
  })
}

import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findChromium, findFirefox } from '../../tools/machine/findBrowsers'
import { bundle } from './zooServer'

/** Both browsers, with the program of each that this machine has. */
export const browsers = [
  { name: 'chromium', executable: findChromium() },
  { name: 'firefox', executable: findFirefox() },
] as const

/** Starts one of {@link browsers} without a window. */
export function openBrowser({ name, executable }: (typeof browsers)[number]): Promise<Browser> {
  const options = { executablePath: executable ?? '', headless: true, defaultViewport: { width: 1200, height: 900 } }
  if (name === 'firefox') return puppeteer.launch({ ...options, browser: 'firefox' })
  return puppeteer.launch({ ...options, args: ['--no-sandbox'] })
}

/** A world beside the page's own with the same DOM, as content scripts have it. */
type ApartWorld = { evaluate<T>(expression: string): Promise<T> }

let pageCode: Promise<string> | undefined

/**
 * Runs an expression over the page code apart from the page's scripts.
 * @param expression may use the names that pageCode.ts exports below `evenkeel`
 */
export async function runApart<T>(page: Page, expression: string): Promise<T> {
  pageCode ??= bundle('tests/page/pageCode.ts', 'evenkeel')
  // Puppeteer has this world in both browsers and leaves it out of its types only.
  const world = (page.mainFrame() as unknown as { isolatedRealm(): ApartWorld }).isolatedRealm()
  const isThere = await world.evaluate<boolean>('typeof globalThis.evenkeel === "object"')
  if (!isThere) await world.evaluate(`${await pageCode}; globalThis.evenkeel = evenkeel; undefined`)
  return world.evaluate<T>(expression)
}

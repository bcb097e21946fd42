import { type FolderServer, serveFolder } from '../demo/serve'
import { startChromium } from '../machine/chromium'
import { findChromium, findFirefox } from '../machine/findBrowsers'
import { startFirefox } from '../machine/firefox'
import type { BrowserTab, OpenPanel, PanelBrowser } from '../machine/panelBrowser'
import { testBuild } from './builds'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** A browser with the extension, and the bench's page open in a tab. */
export type Bench = { browser: PanelBrowser; tab: BrowserTab; close(): Promise<void> }

/**
 * Starts a browser without a window and opens the bench's page.
 * @returns undefined where this machine has no such browser
 */
export async function openBench(name: BrowserName): Promise<Bench | undefined> {
  const executable = name === 'chromium' ? findChromium() : findFirefox()
  if (!executable) return undefined
  const extension = await testBuild(name === 'chromium' ? 'chrome' : 'firefox')
  const server: FolderServer = await serveFolder('tools/bench/page')
  const start = name === 'chromium' ? startChromium : startFirefox
  const browser = await start({ executable, extension, headless: true })
  const tab = await browser.newTab(`${server.url}/`)
  return {
    browser,
    tab,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Opens the panel as an agent would use it: sized, in light colours. */
export async function openSizedPanel({ browser, tab }: Bench): Promise<OpenPanel> {
  const panel = await browser.openPanel(tab)
  await panel.show({ width: 360, height: 800, colours: 'light' })
  return panel
}

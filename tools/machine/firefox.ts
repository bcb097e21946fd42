import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core'
import * as z from 'zod/mini'
import { browserDocument } from './browserDocument'
import { hideSidebar, pressToolbarButton, resizeSidebar, waitForSidebar } from './firefoxSidebar'
import { type FirefoxWindow, firefoxWindow, panelContext } from './firefoxWindow'
import type { BrowserTab, LaunchOptions, OpenPanel, PanelBrowser } from './panelBrowser'
import { clicks, strikes } from './webdriverActions'

const manifestSchema = z.object({
  browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
})

/** The id that the extension's own manifest names. */
function idOf(extension: string): string {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')))
  return manifest.browser_specific_settings.gecko.id
}

/** Quiet by default, and ours to drive: the permission prompt answers itself, everything passes the proxy when there is one. */
function preferences({ proxy, colours }: LaunchOptions): Record<string, unknown> {
  const [host, port] = proxy?.split(':') ?? []
  return {
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.getAddons.cache.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.newtabpage.activity-stream.feeds.topsites': false,
    'layout.css.prefers-color-scheme.content-override': colours === 'dark' ? 0 : colours === 'light' ? 1 : 2,
    ...(host && port
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        }
      : {}),
  }
}

/** Starts a Firefox with the extension loaded for this run; nothing is written to the user's own profile. */
export async function startFirefox(options: LaunchOptions): Promise<PanelBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: null,
    args: ['-remote-allow-system-access', '--width=1366', '--height=900'],
    extraPrefsFirefox: preferences(options),
  })
  await browser.installExtension(options.extension)
  const window = await firefoxWindow(browser)
  const pages = new Map<BrowserTab, Page>()

  return {
    name: 'firefox',
    version: await browser.version(),
    processId: browser.process()?.pid,
    async newTab(url) {
      const page = await browser.newPage()
      const tab = firefoxTab(page)
      pages.set(tab, page)
      await tab.goto(url)
      return tab
    },
    // The prompt is answered by a preference from the start.
    agreeToSite: () => Promise.resolve(),
    async openPanel(tab) {
      await tab.bringToFront()
      await window.run(pressToolbarButton, idOf(options.extension))
      await window.run(waitForSidebar, panelContext)
      return openPanel(window)
    },
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  }
}

function firefoxTab(page: Page): BrowserTab {
  return {
    ...browserDocument({
      run: (expression) => page.evaluate(expression),
      clickAt: (x, y) => page.mouse.click(x, y),
      async strike(chords) {
        for (const chord of chords) {
          // Puppeteer names its keys by a closed list of literals; ours are the same names.
          const keys = chord as KeyInput[]
          for (const key of keys) await page.keyboard.down(key)
          for (const key of [...keys].reverse()) await page.keyboard.up(key)
        }
      },
      screenshot: async () => Buffer.from(await page.screenshot()),
    }),
    async goto(address) {
      await page.goto(address)
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  }
}

function openPanel(window: FirefoxWindow): OpenPanel {
  const sidebar = browserDocument({
    run: (expression) => window.evaluateIn(panelContext, expression),
    clickAt: (x, y) => window.act(panelContext, clicks(x, y)),
    strike: (chords) => window.act(panelContext, { type: 'key', id: 'keyboard', actions: strikes(chords) }),
    screenshot: () => window.screenshot(panelContext),
  })
  return {
    ...sidebar,
    async show({ width, height, colours }) {
      await window.run(resizeSidebar, width, height, colours)
      await sidebar.waitFor(
        (wanted, scheme) => innerWidth === wanted && matchMedia(`(prefers-color-scheme: ${scheme})`).matches,
        [width, colours],
      )
    },
    close: () => window.run(hideSidebar),
  }
}

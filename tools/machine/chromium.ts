import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core'
import { type BrowserDocument, browserDocument } from './browserDocument'
import type { BrowserTab, LaunchOptions, OpenPanel, PanelBrowser } from './panelBrowser'

/** Puppeteer already turns background networking and updates off; these are what it leaves. */
const quietFlags = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-search-engine-choice-screen',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,PasswordLeakDetection,CertificateTransparencyComponentUpdater',
  '--window-size=1366,900',
]

/** Starts a Chromium, Edge or Chrome with the extension loaded over the debugging pipe, which works where `--load-extension` was taken away. */
export async function startChromium(options: LaunchOptions): Promise<PanelBrowser> {
  const proxyFlags = options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []
  const trustFlags = options.trustedKey ? [`--ignore-certificate-errors-spki-list=${options.trustedKey}`] : []
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    defaultViewport: null,
    enableExtensions: true,
    args: [...quietFlags, ...proxyFlags, ...trustFlags],
  })
  const extensionId = await browser.installExtension(options.extension)
  await backgroundRuns(browser, extensionId)
  const pages = new Map<BrowserTab, Page>()

  const setColours = (page: Page, colours = options.colours) =>
    colours ? page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]) : Promise.resolve()

  return {
    name: 'chromium',
    version: await browser.version(),
    processId: browser.process()?.pid,
    async newTab(url) {
      const page = await browser.newPage()
      await setColours(page)
      const tab: BrowserTab = {
        ...pageDocument(page),
        async goto(address) {
          await page.goto(address)
        },
        bringToFront: () => page.bringToFront(),
        close: () => page.close(),
      }
      pages.set(tab, page)
      await tab.goto(url)
      return tab
    },
    async agreeToSite(pattern) {
      const page = await browser.newPage()
      await page.goto('chrome://extensions/')
      await page.evaluate(`chrome.developerPrivate.addHostPermission('${extensionId}', '${pattern}')`)
      await page.close()
    },
    async openPanel(tab) {
      const page = pages.get(tab)
      if (!page) throw new Error('This tab belongs to another browser.')
      await page.bringToFront()
      await pressToolbarButton(browser, extensionId, page)
      const address = `chrome-extension://${extensionId}/sidepanel.html`
      const target = await browser.waitForTarget((one) => one.url().startsWith(address), { timeout: 30_000 })
      const panel = await target.asPage()
      await setColours(panel)
      return openPanel(panel)
    },
    async inWorkers(expression) {
      const found: Record<string, unknown> = {}
      const own = browser.targets().filter((target) => target.url().startsWith(`chrome-extension://${extensionId}/`))
      const workers = await Promise.all(
        own.map(async (target) => {
          if (target.type() === 'service_worker') return [await target.worker()]
          return target.url().endsWith('.html') ? (await target.asPage()).workers() : []
        }),
      )
      for (const worker of workers.flat())
        if (worker) found[new URL(worker.url()).pathname] = await worker.evaluate(expression)
      return found
    },
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  }
}

/** A press of the toolbar button is lost until the background has run once and said that it listens. */
async function backgroundRuns(browser: Browser, extensionId: string): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${extensionId}/`),
  )
  await (await target.worker())?.evaluate('true')
}

/** A real press: it carries the user gesture and the active tab. Browsers from before 2026 lack the call: there a page of the extension opens the panel. */
async function pressToolbarButton(browser: Browser, extensionId: string, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(extensionId)
  if (!extension) throw new Error('The extension is not loaded.')
  try {
    await extension.triggerAction(page)
  } catch (error) {
    if (!(error instanceof Error && /wasn't found|not supported/.test(error.message))) throw error
    const opener = await browser.newPage()
    await opener.goto(`chrome-extension://${extensionId}/sidepanel.html`)
    await opener.evaluate('chrome.windows.getCurrent().then((one) => chrome.sidePanel.open({ windowId: one.id }))')
    await opener.close()
    await page.bringToFront()
  }
}

function openPanel(panel: Page): OpenPanel {
  return {
    ...pageDocument(panel),
    async show({ width, height, colours }) {
      await panel.setViewport({ width, height })
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }])
    },
    async close() {
      const gone = new Promise<void>((resolve) => panel.once('close', () => resolve()))
      // The panel's own document goes away under the call, which then never answers.
      panel.evaluate('window.close()').catch(() => undefined)
      await gone
    },
  }
}

function pageDocument(page: Page): BrowserDocument {
  return browserDocument({
    run: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    async strike(chords) {
      for (const chord of chords) {
        // Puppeteer names its keys by a closed list of literals; ours are the same names.
        const keys = chord as KeyInput[]
        for (const key of keys.slice(0, -1)) await page.keyboard.down(key)
        const last = keys.at(-1)
        if (last && last.length === 1 && keys.length === 1) await page.keyboard.type(last)
        else if (last) await page.keyboard.press(last)
        for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key)
      }
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
  })
}

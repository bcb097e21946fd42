import puppeteer, { type Browser } from 'puppeteer-core'
import type { browsers } from '../openBrowser'
import { makeTestExtension } from './testExtension'

/** Starts one of the browsers without a window, with the page code in it as a real extension. */
export async function openWithExtension({
  name,
  executable,
}: (typeof browsers)[number]): Promise<{ browser: Browser; close(): Promise<void> }> {
  const extension = await makeTestExtension()
  const options = { executablePath: executable ?? '', headless: true, defaultViewport: { width: 1200, height: 900 } }
  const browser = await (name === 'firefox'
    ? puppeteer.launch({ ...options, browser: 'firefox', args: ['-remote-allow-system-access'] })
    : puppeteer.launch({ ...options, pipe: true, enableExtensions: true, args: ['--no-sandbox'] }))
  await browser.installExtension(extension.folder)
  return {
    browser,
    close: async () => {
      await browser.close()
      extension.remove()
    },
  }
}

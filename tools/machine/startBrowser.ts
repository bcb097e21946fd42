import { startChromium } from './chromium'
import { findChromium, findFirefox } from './findBrowsers'
import { startFirefox } from './firefox'
import type { LaunchOptions, PanelBrowser } from './panelBrowser'

/** A kind of browser that the extension runs in. `build` is the folder's name after `.output/`. */
export type BrowserChoice = {
  name: PanelBrowser['name']
  build: 'chrome' | 'firefox'
  find(): string | undefined
  start(options: LaunchOptions): Promise<PanelBrowser>
}

/** Both kinds, the more usual one first. */
export const browserChoices: BrowserChoice[] = [
  { name: 'chromium', build: 'chrome', find: findChromium, start: startChromium },
  { name: 'firefox', build: 'firefox', find: findFirefox, start: startFirefox },
]

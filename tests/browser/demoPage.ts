import type { BrowserTab } from '../../tools/machine/panelBrowser'

/** What the demo helpdesk's page offers to those who drive it. */
type DemoWindow = Window & { evenkeelDemo: { next(): boolean } }

/** Lets the next message of the open ticket's script arrive. False when it was over. */
export async function showNext(tab: BrowserTab): Promise<boolean> {
  // A busy browser shows the page before its script has run.
  await tab.waitFor(() => 'evenkeelDemo' in window, [])
  return tab.evaluate(() => (window as unknown as DemoWindow).evenkeelDemo.next())
}

/** Lets all that is left of the script arrive at once. */
export async function showAll(tab: BrowserTab): Promise<void> {
  while (await showNext(tab));
}

/** The words in the reply box, line breaks kept. */
export function replyText(tab: BrowserTab): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText keeps the lines that an editor splits into blocks
  return tab.evaluate(() => document.getElementById('reply')?.innerText.trim() ?? '')
}

/** Messages of the open ticket. */
export function threadLength(tab: BrowserTab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('section:not([hidden]) article').length)
}

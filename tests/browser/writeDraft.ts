import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'

/** A sentence that is marked in every draft, as `private-data`: where it alone is marked, the rest was reviewed and found good. */
export const alwaysMarked = 'Card 4111 1111 1111 1111.'

/** Waits until these words stand in the demo helpdesk's reply box. */
export function becomesDraft(tab: BrowserTab, words: string): Promise<void> {
  return tab.waitFor(
    (wanted) => document.getElementById('reply')?.textContent?.replace(/\s+/g, ' ').trim() === wanted,
    [words],
  )
}

/** Types into the reply box as an agent does, after what stands there was deleted. */
export async function writeDraft(tab: BrowserTab, draft: string): Promise<void> {
  await tab.click('#reply')
  await tab.press('Control+a')
  await tab.press('Delete')
  await becomesDraft(tab, '')
  await tab.type(draft)
}

/** Codes of the marks that the panel shows. */
export function marksOf(panel: OpenPanel): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('[data-code]')].map((mark) => mark.getAttribute('data-code') ?? ''),
  )
}

/** Waits until the panel marks just this. */
export function becomesMarked(panel: OpenPanel, codes: string[]): Promise<void> {
  return panel.waitFor(
    (wanted) =>
      String([...document.querySelectorAll('[data-code]')].map((mark) => mark.getAttribute('data-code'))) ===
      String(wanted),
    [codes],
    20_000,
  )
}

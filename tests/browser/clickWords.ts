import type { BrowserDocument } from '../../tools/machine/browserDocument'

/** Clicks what bears these words, as an agent finds it. Where the page renders it anew meanwhile, what stands there now is clicked. */
export async function clickWords(panel: BrowserDocument, selector: string, words: string): Promise<void> {
  const name = 'data-wanted-by-test'
  const mark = (where: string, wanted: string, as: string) => {
    for (const old of document.querySelectorAll(`[${as}]`)) old.removeAttribute(as)
    const found = [...document.querySelectorAll(where)].find((one) => one.textContent?.trim().startsWith(wanted))
    found?.setAttribute(as, '')
    return found !== undefined
  }
  for (let triesLeft = 3; ; triesLeft--) {
    await panel.waitFor(mark, [selector, words, name])
    try {
      return await panel.click(`[${name}]`)
    } catch (error) {
      if (triesLeft === 1) throw error
    }
  }
}

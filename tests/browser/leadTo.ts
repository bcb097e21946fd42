import type { BrowserDocument } from '../../tools/machine/browserDocument'

/**
 * Leads a document to another page of the extension and waits until that stands there. The page leaves after the question to it
 * is answered: an answer that is on its way while the page goes never comes.
 * @param path such as `/proof.html`
 */
export async function leadTo(page: BrowserDocument, path: string): Promise<void> {
  await page.evaluate((wanted) => {
    setTimeout(() => location.assign(wanted))
  }, path)
  await page.waitFor((wanted) => location.pathname === wanted && document.readyState === 'complete', [path])
}

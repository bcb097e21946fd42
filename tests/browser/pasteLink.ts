import type { BrowserDocument } from '../../tools/machine/browserDocument'

/** Puts a link into the field for one, in the place of what stood there, in one go as pasting does. */
export async function pasteLink(panel: BrowserDocument, link: string): Promise<void> {
  await panel.click('input[type="url"]')
  await panel.evaluate((words) => {
    document.execCommand('selectAll')
    document.execCommand('insertText', false, words)
  }, link)
}

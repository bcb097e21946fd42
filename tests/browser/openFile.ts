import type { BrowserDocument } from '../../tools/machine/browserDocument'

/** Chooses a pack file on the page of packs, as the browser's dialog does; without a text one of 50 MB. */
export function openFile(panel: BrowserDocument, text: string | undefined, fileName = 'harbour.json'): Promise<void> {
  return panel.evaluate(
    (content, name) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')
      if (!input) throw new Error('There is no place for a file.')
      const files = new DataTransfer()
      files.items.add(new File([content ?? new Uint8Array(50_000_000)], name, { type: 'application/json' }))
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    text,
    fileName,
  )
}

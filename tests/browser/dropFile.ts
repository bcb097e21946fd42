import type { BrowserDocument } from '../../tools/machine/browserDocument'

/** Drops a pack file on the panel, as from the desktop. */
export function dropFile(panel: BrowserDocument, text: string, fileName = 'harbour.json'): Promise<void> {
  return panel.evaluate(
    (content, name) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], name, { type: 'application/json' }))
      const main = document.querySelector('main')
      for (const kind of ['dragover', 'drop'])
        main?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }))
    },
    text,
    fileName,
  )
}

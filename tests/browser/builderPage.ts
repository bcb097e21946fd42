import type { BrowserDocument } from '../../tools/machine/browserDocument'

/** Puts the cursor behind what stands in the field of this label. */
export function focusField(page: BrowserDocument, label: string): Promise<void> {
  return page.waitFor(
    (wanted) => {
      const found = [...document.querySelectorAll('main label')].find((one) => one.textContent === wanted)
      const field = found && document.getElementById(found.getAttribute('for') ?? '')
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false
      field.focus()
      if (field.type === 'number') field.select()
      else field.setSelectionRange(field.value.length, field.value.length)
      return document.activeElement === field
    },
    [label],
  )
}

/** Chooses in a list, as the browser's own list does. */
export function choose(page: BrowserDocument, label: string, value: string): Promise<void> {
  return page.evaluate(
    (wanted, chosen) => {
      const found = [...document.querySelectorAll('main label')].find((one) => one.textContent === wanted)
      const select = found && document.getElementById(found.getAttribute('for') ?? '')
      if (!(select instanceof HTMLSelectElement)) throw new Error(`No list called ${wanted}.`)
      select.value = chosen
      select.dispatchEvent(new Event('change', { bubbles: true }))
    },
    label,
    value,
  )
}

/** Chooses a file, as the browser's dialog does. */
export function giveFile(page: BrowserDocument, name: string, text: string): Promise<void> {
  return page.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')
      if (!input) throw new Error('There is no place for a file.')
      const files = new DataTransfer()
      files.items.add(new File([content], fileName))
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    text,
  )
}

/** Keeps what the page hands over as files, where the test can read it. */
export function keepDownloads(page: BrowserDocument): Promise<void> {
  return page.evaluate(() => {
    const kept: Blob[] = []
    Object.assign(globalThis, { keptByTest: kept })
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) kept.push(blob)
      return make(blob)
    }
  })
}

/** The text of the file that was handed over last. */
export function lastDownload(page: BrowserDocument): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as { keptByTest: Blob[] }).keptByTest.at(-1)?.text() ?? '')
}

/** Drops a file on the panel, as from the desktop. */
export function drop(panel: BrowserDocument, text: string): Promise<void> {
  return panel.evaluate((content) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], 'harbour.json', { type: 'application/json' }))
    for (const kind of ['dragover', 'drop'])
      document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }))
  }, text)
}

/** What axe finds wrong; its source was put into the page before. */
export function findingsOf(page: BrowserDocument) {
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] }
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<Found> } }).axe.run()
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) }))
  })
}

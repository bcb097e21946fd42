import type { Strategy } from './strategy'

type Way = Strategy['ways'][number]

/** Types the text in one step, which the browser and every editor that watches its input can undo. */
export function type(box: HTMLElement, text: string): void {
  // Deprecated, and the only way to type that editors and undo follow: https://w3c.github.io/editing/docs/execCommand/
  box.ownerDocument.execCommand('insertText', false, text)
}

/** Types line by line, for editors that lose the breaks of a whole text. */
export function typeLines(box: HTMLElement, text: string): void {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) box.ownerDocument.execCommand('insertParagraph')
    if (line) box.ownerDocument.execCommand('insertText', false, line)
  }
}

/** Does nothing in Firefox over a selection of several paragraphs, where typing joins what follows to the text and no undo parts it again. */
export function unlessOverBlocks(way: Way): Way {
  return (box, text) => {
    const selection = box.ownerDocument.getSelection()
    if (!isFirefox(box) || !selection?.toString().includes('\n')) way(box, text)
  }
}

/** Does nothing in a shadow root, for an editor that does not hear there where the cursor stands, or at times too late. */
export function unlessInShadow(way: Way): Way {
  return (box, text) => {
    if (box.getRootNode() === box.ownerDocument) way(box, text)
  }
}

/** Hands the text over as pasted, for editors that keep a model of their own: they make lines of it, and one step takes it back. */
export function paste(box: HTMLElement, text: string): void {
  const page = pageOf(box)
  // Firefox empties a clipboard that is handed to such an event, and fills one by two properties of its own.
  const clipboard = isFirefox(box) ? { dataType: 'text/plain', data: text } : { clipboardData: clipboardOf(page, text) }
  const properties = Object.assign(new page.Object(), asTyped, clipboard)
  box.dispatchEvent(new page.ClipboardEvent('paste', properties))
}

/** Announces the text as input that comes, for editors that look up the cursor's place then and not at a paste. */
export function announce(box: HTMLElement, text: string): void {
  const dataTransfer = clipboardOf(pageOf(box), text)
  box.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer, ...asTyped }))
}

/** As events of a keyboard are: an editor in a shadow root hears of them, and may take them over. */
const asTyped = { bubbles: true, cancelable: true, composed: true }

/** Firefox alone gives a window this property. */
type PageWindow = Window & typeof globalThis & { wrappedJSObject?: PageWindow }

// as: a box that is written into stands in a window.
const viewOf = (box: HTMLElement) => box.ownerDocument.defaultView as PageWindow

const isFirefox = (box: HTMLElement) => viewOf(box).wrappedJSObject !== undefined

/**
 * The box's window as the page's own scripts have it: Firefox shows them nothing of what a content script put on a clipboard,
 * only what was made on their side. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
function pageOf(box: HTMLElement): PageWindow {
  return viewOf(box).wrappedJSObject ?? viewOf(box)
}

function clipboardOf(page: PageWindow, text: string): DataTransfer {
  const clipboard = new page.DataTransfer()
  clipboard.setData('text/plain', text)
  return clipboard
}

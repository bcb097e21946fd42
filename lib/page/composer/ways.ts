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

/** Hands the text over as pasted, for editors that keep a model of their own: they make lines of it, and one step takes it back. */
export function paste(box: HTMLElement, text: string): void {
  const clipboardData = clipboardOf(box, text)
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...asTyped }))
}

/** Announces the text as input that comes, for editors that look up the cursor's place then and not at a paste. */
export function announce(box: HTMLElement, text: string): void {
  const dataTransfer = clipboardOf(box, text)
  box.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer, ...asTyped }))
}

/** As events of a keyboard are: an editor in a shadow root hears of them, and may take them over. */
const asTyped = { bubbles: true, cancelable: true, composed: true }

/**
 * A clipboard that the page may read. Firefox shows a page nothing of what a content script put on one; made and filled on the
 * page's side, it is the page's: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
function clipboardOf(box: HTMLElement, text: string): DataTransfer {
  // as: the property is Firefox's own, and a box that is written into stands in a window.
  const view = box.ownerDocument.defaultView as unknown as typeof globalThis & { wrappedJSObject?: typeof globalThis }
  const clipboard = new (view.wrappedJSObject ?? view).DataTransfer()
  clipboard.setData('text/plain', text)
  return clipboard
}

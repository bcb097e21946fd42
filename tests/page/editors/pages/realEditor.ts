/** One editor on its page, as its own programming interface shows it: what the DOM says need not be what would be sent. */
export type RealEditor = {
  /** Leads from the host element to the box that is written into; ` >>> ` steps into the editor's own frame. */
  path: string
  /** Replaces the whole content through the editor, one paragraph for each line, and forgets what could be undone. */
  write(draft: string): void | Promise<void>
  /** What the editor's model holds, its lines separated by `\n`. */
  text(): string
}

/** Makes the editor within an element that is on the page already. */
export type MakeEditor = (host: HTMLElement) => RealEditor | Promise<RealEditor>

/** Puts an editor's style where it applies to the host: into the page or the shadow root. */
export function addStyle(host: Element, style: string): void {
  const root = host.getRootNode()
  const element = document.createElement('style')
  element.textContent = style
  ;(root instanceof Document ? root.head : root).appendChild(element)
}

/** A draft as HTML, for editors that are given it so. */
export function toHtml(draft: string): string {
  return draft
    .split('\n')
    .map((line) => `<p>${line === '' ? '<br>' : line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')
}

/** The lines of HTML that an editor gives out. */
export function fromHtml(html: string): string {
  const broken = html
    .replaceAll('\n', ' ')
    .replaceAll(/<br\s*\/?>/g, '\n')
    .replaceAll(/<\/(p|div|li)>/g, '\n')
  return new DOMParser().parseFromString(broken, 'text/html').body.textContent ?? ''
}

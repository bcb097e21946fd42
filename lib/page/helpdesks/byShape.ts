import type { Helpdesk } from './helpdesk'

// Scripts of one extension share an isolated world in each page.
// as: our own mark on its global object, which the compiler cannot know.
const world = globalThis as typeof globalThis & { evenkeelByShape?: Helpdesk }

let ask: (() => void) | undefined

/** Hands over the reader for pages that no adapter knows; it is a script of its own (docs/decisions/0090-the-reader-by-shape-is-a-script-of-its-own.md). */
export function offerByShape(reader: Helpdesk): void {
  world.evenkeelByShape = reader
}

/** Whether that reader is in the page. */
export function hasByShape(): boolean {
  return world.evenkeelByShape !== undefined
}

/** @param whenMissing is called when a page needs the reader and it is not there */
export function askForByShape(whenMissing: () => void): void {
  ask = whenMissing
}

/** Stands for that reader. While it is not there, a page that no adapter knows has nothing to read. */
export const byShape: Helpdesk = {
  name: 'generic',
  claims: () => true,
  read(page, url, memory) {
    if (!world.evenkeelByShape) ask?.()
    return world.evenkeelByShape?.read(page, url, memory)
  },
}

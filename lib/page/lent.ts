import { bodyText } from './bodyText'
import { inOrder, withDistinctIds } from './helpdesks/inOrder'
import { contentId } from './helpdesks/readMessage'
import { readTime } from './helpdesks/readTime'
import { ownWords } from './ownWords'
import { pathTo } from './selectAll'

const lent = { bodyText, contentId, inOrder, ownWords, pathTo, readTime, withDistinctIds }

/** What the content script has and the reader by shape needs as well; see borrowed.ts. */
export type Lent = typeof lent

// as: our own mark on the global object of the isolated world, which the compiler cannot know.
const world = globalThis as typeof globalThis & { evenkeelLent?: Lent }

/** Lets the reader by shape, a script of its own in the same world, use what this one carries already. */
export function lend(): void {
  world.evenkeelLent = lent
}

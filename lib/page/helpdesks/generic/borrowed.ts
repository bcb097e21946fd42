import type { Lent } from '../../lent'

// as: the mark of the content script on the global object of the world that both scripts share.
const world = globalThis as typeof globalThis & { evenkeelLent?: Lent }

/** Whether the content script is there to borrow from; one of an older version lends nothing. */
export function canBorrow(): boolean {
  return world.evenkeelLent !== undefined
}

function lent(): Lent {
  if (!world.evenkeelLent) throw new Error('the content script is not there')
  return world.evenkeelLent
}

export const bodyText: Lent['bodyText'] = (...given) => lent().bodyText(...given)
export const contentId: Lent['contentId'] = (...given) => lent().contentId(...given)
export const inOrder: Lent['inOrder'] = (...given) => lent().inOrder(...given)
export const ownWords: Lent['ownWords'] = (...given) => lent().ownWords(...given)
export const pathTo: Lent['pathTo'] = (...given) => lent().pathTo(...given)
export const readTime: Lent['readTime'] = (...given) => lent().readTime(...given)
export const withDistinctIds: Lent['withDistinctIds'] = (...given) => lent().withDistinctIds(...given)

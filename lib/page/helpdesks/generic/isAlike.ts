import { childrenOf } from '../../flatTree'
import { remembered } from './remembered'

/** Whether two elements are of one make: same tag and role, and classes of which most are shared. */
export function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName || one.getAttribute('role') !== other.getAttribute('role')) return false
  const [mine, others] = [classesOf(one), classesOf(other)]
  if (mine.length === 0 || others.length === 0) return mine.length === others.length
  const shared = mine.filter((each) => others.includes(each)).length
  return shared * 2 >= Math.min(mine.length, others.length)
}

/** The class names of an element. */
export function classesOf(element: Element): string[] {
  return classesIn(element.getAttribute('class') ?? '')
}

/** The class names in the value of an attribute. */
export const classesIn = remembered((value) => value.split(/\s+/).filter(Boolean))

/** Whether two parts have most of their classes in common: one that they share by looks, as pages that style by class have, is not enough. */
export function isOfOneKind(one: Element, other: Element): boolean {
  const [mine, others] = [classesOf(one), classesOf(other)]
  const shared = mine.filter((each) => others.includes(each)).length
  return isAlike(one, other) && shared * 2 > Math.max(mine.length, others.length)
}

/** So many of their first parts are compared. */
const firstParts = 2

/** Whether two parts begin with the same, as an answer does and what it answers: what holds all of a thread begins otherwise than a message. */
export function beginsAlike(one: Element, other: Element): boolean {
  const [mine, others] = [one, other].map((each) => Array.from(childrenOf(each)).slice(0, firstParts))
  if (!mine?.length || !others?.length) return false
  return mine.every((each, at) => {
    const mate = others[at]
    return mate === undefined || (isAlike(each, mate) && each.className === mate.className)
  })
}

import type { Conversation, Message } from '../../../conversation/conversation'
import { mostMessages } from '../../../conversation/limits'
import { childrenFromLast, childrenOf, parentOf } from '../../flatTree'
import type { PageMemory } from '../helpdesk'
import { inOrder, withDistinctIds } from './borrowed'
import type { Facts } from './facts'
import { composerOf } from './findReplyBox'
import { isShown } from './isShown'
import { messageOf } from './messageOf'
import type { Thread } from './readThread'
import type { Told } from './rolesOf'
import { toldOf } from './toldBefore'

/** One message that was read, and from which row. */
type Found = { row: Element; facts: Facts; told: Told; message: Message }

/** What a reading hands over to be kept. */
export type Read = {
  page: Document
  url: URL
  memory: PageMemory
  /** Where the thread stands. */
  place: Element
  box: Element | undefined
  /** How one more row is read, and whose it is. */
  thread: Pick<Thread, 'learned' | 'read' | 'told'>
  conversation: Conversation
  /** In page order, the newest last. */
  found: Found[]
  /** The text of one more message, without what it repeats. */
  next(text: string, author: string | undefined): string
}

type Kept = Omit<Read, 'memory' | 'url' | 'found'> & {
  address: string
  /** What was read of each child of the thread's place, by page order. */
  rows: Map<Element, Found[]>
  /** What stood around: of each element above the place its other children with their words. */
  around: { parent: Element; child: Element; others: Map<Element, string> }[]
  entered: Node[]
  /** How many messages all this was learned from, and how many came since. */
  learnedFrom: number
  since: number
}

/** From so few messages learned, a thread is learned anew when it has grown to twice as many. */
const fewToLearnFrom = 40

const keptBy = new WeakMap<PageMemory, Kept>()

/** Keeps what was learned of a thread, and marks what it was learned from: whoever sees an element change takes its mark away. */
export function keep({ memory, url, found, ...read }: Read): void {
  const rows = new Map<Element, Found[]>()
  for (const row of Array.from(childrenOf(read.place))) rows.set(row, [])
  for (const each of found) rows.get(each.row)?.push(each)
  const around: Kept['around'] = []
  for (let child = read.place, parent = parentOf(child); parent; child = parent, parent = parentOf(child)) {
    // What stands beside a whole page, such as its title, tells of no thread.
    if (child.localName === 'body') continue
    const others = new Map<Element, string>()
    for (const each of Array.from(childrenOf(parent))) {
      if (each === child) continue
      others.set(each, wordsOf(each))
      memory.messages.set(each, null)
    }
    around.push({ parent, child, others })
  }
  for (const row of rows.keys()) memory.messages.set(row, null)
  keptBy.set(memory, {
    ...read,
    address: url.href,
    rows,
    around,
    entered: [...memory.entered],
    learnedFrom: found.length,
    since: 0,
  })
}

/**
 * The conversation where the page shows the thread that was read before: only rows that came or changed are read.
 * @returns undefined where it must be read anew, for something does not fit what was learned
 */
export function goOn(page: Document, url: URL, memory: PageMemory): Conversation | undefined {
  const kept = keptBy.get(memory)
  if (!kept || kept.page !== page || kept.address !== url.href || !isStillThere(kept, memory)) return undefined
  const now = rowsNow(kept, memory)
  if (!now) return undefined
  for (const root of kept.entered) memory.entered.add(root)
  // What is to be learned anew need not be read before.
  if (kept.learnedFrom < fewToLearnFrom && kept.since + now.added >= kept.learnedFrom) return undefined
  for (const row of now.fresh) if (!goOnWith(kept, row, memory)) return undefined
  if (kept.learnedFrom < fewToLearnFrom && kept.since >= kept.learnedFrom) return undefined
  if (now.fresh.length > 0 || kept.rows.size !== now.all.length) kept.conversation = conversationOf(kept, now.all)
  // The way to the box is told by places, which others may have taken since.
  return { ...kept.conversation, composer: kept.box ? composerOf(kept.box) : null }
}

/** Whether the thread and its reply box are where they were, and nothing around them changed. */
function isStillThere({ place, box, around }: Kept, { messages }: PageMemory): boolean {
  if (!place.isConnected || !isShown(place) || (box && !(box.isConnected && isShown(box)))) return false
  return around.every(({ parent, child, others }) => {
    const children = childrenOf(parent)
    if (children.length !== others.size + 1) return false
    for (let at = 0; at < children.length; at++) {
      const each = children[at] as Element
      if (each === child || messages.has(each)) continue
      // Buttons and marks beside a thread change their looks all the time.
      if (others.get(each) !== wordsOf(each)) return false
      messages.set(each, null)
    }
    return true
  })
}

const boxes = 'textarea, [contenteditable], iframe'

/** The words of a part of the page, and how many boxes to write in it shows. */
function wordsOf(element: Element): string {
  const inside = Array.from(element.querySelectorAll(boxes))
  const shown = (element.matches(boxes) ? [element, ...inside] : inside).filter(isShown)
  return `${shown.length} ${element.textContent ?? ''}`
}

/** The newest rows of a thread, in page order. */
type Rows = {
  all: Element[]
  /** Those that came or changed. */
  fresh: Element[]
  /** How many of these came. */
  added: number
}

/** The rows as they stand now; undefined where one that came stands among rows that were read before. */
function rowsNow({ place, rows }: Kept, { messages }: PageMemory): Rows | undefined {
  const now: Rows = { all: [], fresh: [], added: 0 }
  let before = 0
  for (const row of childrenFromLast(place)) {
    if (now.fresh.length + before >= mostMessages) break
    const found = rows.get(row)
    now.all.push(row)
    if (found !== undefined && messages.has(row)) before += found.length
    else {
      now.fresh.push(row)
      if (found !== undefined) continue
      // One that is new must not stand before one that was read.
      if (before > 0) return undefined
      now.added++
    }
  }
  now.all.reverse()
  now.fresh.reverse()
  return now
}

/** Reads one row as the others were read; false where it is like none of them. */
function goOnWith(kept: Kept, element: Element, memory: PageMemory): boolean {
  const { thread, rows } = kept
  const before = rows.get(element)
  const read = thread.read(element, memory.entered)
  if (!read || (before && before.length !== read.length)) return false
  const all = toldOf(read, thread.told, lastOf(kept, element))
  if (!all) return false
  const found: Found[] = []
  for (const { facts, time, told } of all) {
    const old = before?.[found.length]
    if (before && (old?.facts.text !== facts.text || old.facts.author !== facts.author || old.told.role !== told.role))
      return false
    const text = old ? undefined : kept.next(facts.text, facts.author)
    const message = old?.message ?? messageOf(facts, text ?? '', told, time, thread.learned.language)
    found.push({ row: element, facts, told, message })
  }
  if (!before) kept.since += found.length
  rows.set(element, found)
  memory.messages.set(element, null)
  return true
}

/** What the row before an element ends in. */
function lastOf({ rows }: Kept, element: Element): Facts | undefined {
  for (let row = element.previousElementSibling; row; row = row.previousElementSibling) {
    const found = rows.get(row)?.findLast(({ told }) => told.role !== 'system')
    if (found) return found.facts
  }
  return undefined
}

function conversationOf(kept: Kept, now: Element[]): Conversation {
  const rows: Kept['rows'] = new Map()
  const messages: Message[] = []
  for (const row of now) {
    const found = kept.rows.get(row) ?? []
    rows.set(row, found)
    for (const { message } of found) messages.push(message)
  }
  kept.rows = rows
  return { ...kept.conversation, messages: withDistinctIds(inOrder(messages.slice(-mostMessages))) }
}

import type { Conversation } from '../conversation/conversation'
import { emptyMemory } from './helpdesks/helpdesk'
import { attributesRead } from './helpdesks/taught'
import { pace } from './pace'
import { readPage } from './readPage'
import { sameConversation } from './sameConversation'
import { type Seen, withScrolledOut } from './scrolledOut'
import { selectFirst } from './selectAll'
import { hostOf, nameOf, parentOf, viewOf } from './unclobbered'

/** How long a known helpdesk's ticket may take to show its messages before it counts as changed. */
const patienceMs = 4_000

/** How long ago the agent may have scrolled for messages to be gone by that. */
const scrollMs = 500

/** Attributes by which pages show, hide and switch tickets, tabs and boxes. Those that the adapters name are watched as well. */
const commonAttributes = [
  'hidden',
  'class',
  'style',
  'contenteditable',
  'aria-hidden',
  'aria-selected',
  'aria-pressed',
  'open',
  'datetime',
]

/**
 * `load` tells of frames; a choice in a form can turn a reply into a note; focus shows boxes that stood there unnoticed.
 * The address changes by `popstate`, `hashchange` or, by script alone, `currententrychange`.
 */
const events = ['load', 'change', 'focusin', 'toggle', 'scroll']
const viewEvents = ['popstate', 'hashchange', 'pageshow']

/** What a page shows, kept up. */
export type Watch = {
  /** Looks again at once: what the page shows at this moment. */
  look(): Conversation | undefined
  /** Calls at once where no change is unread, else when the reading that is due has been reported. Who asks later takes the place. */
  whenRead(then: () => void): void
}

/**
 * Follows what a page shows. Reports at once, then at the first sign of a change, and once more when a burst of changes has passed;
 * only when the conversation differs from the one reported before. An error in reading counts as nothing to read.
 * What scrolled out of the page is remembered while its ticket is open.
 * @param page the document to follow, with its same-origin frames and open shadow roots as far as messages stand in there
 * @param onChange undefined: the page shows no conversation
 * @param signal ends it
 * @param onBox which reply box there is, after each reading and before `onChange`
 */
export function watchConversation(
  page: Document,
  onChange: (conversation: Conversation | undefined) => void,
  signal: AbortSignal,
  onBox: (box: Element | undefined) => void = () => undefined,
): Watch {
  const view = viewOf(page)
  if (signal.aborted || !view) return { look: () => undefined, whenRead: () => undefined }
  const memory = { ...emptyMemory(), patienceMs }
  const attributeFilter = [...new Set([...commonAttributes, ...attributesRead()])]
  const watched = new Set<Node>()
  let reported: { conversation: Conversation | undefined } | undefined
  let seen: Seen | undefined
  let box: Element | undefined
  let scrolledAt = Number.NEGATIVE_INFINITY
  let patience: ReturnType<typeof setTimeout> | undefined
  let afterReading: (() => void) | undefined

  const observer = new MutationObserver((changes) => {
    const change = forget(changes)
    if (change) changed(change === 'words')
  })
  const watch = (root: Node) => {
    if (watched.has(root)) return
    watched.add(root)
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter })
    for (const event of events) root.addEventListener(event, hear, { signal, capture: true, passive: true })
  }
  /** An observer cannot leave a single root: where one has gone, it lets go of all of them. */
  const watchOnly = (roots: Set<Node>) => {
    if ([...watched].some((root) => !roots.has(root))) {
      forget(observer.takeRecords())
      observer.disconnect()
      watched.clear()
    }
    for (const root of roots) watch(root)
  }
  /** Forgets what was read of the changed nodes. Undefined when nothing but the draft in the reply box changed. */
  const forget = (changes: readonly { target: Node; type: string }[]): 'words' | 'looks' | undefined => {
    const gone = new Set<Node>()
    let change: 'words' | 'looks' | undefined
    let last: Node | undefined
    for (const { target, type } of changes) {
      // A burst hits one node a hundred times.
      if (target === last && change === 'words') continue
      last = target
      if (box && (type !== 'attributes' || target !== box) && Node.prototype.contains.call(box, target)) continue
      if (type !== 'attributes') change = 'words'
      else change ??= 'looks'
      for (let node: Node | null = target; node && !gone.has(node); node = parentOf(node) ?? hostOf(node)) {
        gone.add(node)
        // Asking for a key that is no element is harmless.
        memory.messages.delete(node as Element)
      }
    }
    return change
  }
  const read = () => {
    memory.entered.clear()
    const start = performance.now()
    const conversation = readSafely(page, memory)
    watchOnly(new Set([page, ...memory.entered]))
    box = conversation?.composer ? selectFirst(page, conversation.composer.path) : undefined
    onBox(box)
    seen = withScrolledOut(seen, conversation, performance.now() - scrolledAt < scrollMs)
    clearTimeout(patience)
    // By the time of its start: patience may have run out while the page was being read.
    const left = memory.missing ? memory.missing.since + patienceMs - start : 0
    if (left > 0) patience = setTimeout(readSoon, left)
    if (!reported || !sameConversation(reported.conversation, seen?.conversation)) {
      reported = { conversation: seen?.conversation }
      onChange(seen?.conversation)
    }
    const waiting = afterReading
    afterReading = undefined
    waiting?.()
  }
  // What no adapter knows is read by how it is laid out.
  const { changed, readNow, isDue } = pace(read, signal, () => memory.reader === undefined)
  const readSoon = () => changed(false)
  const hear = ({ type, target }: Event) => {
    if (type === 'scroll') {
      scrolledAt = performance.now()
      return
    }
    if (type === 'load') {
      // Another document in a frame is no change of the one around it. Images load, too.
      if (!(target instanceof Element && /^i?frame$/.test(nameOf(target)))) return
      forget([{ target, type }])
    }
    readSoon()
  }

  watch(page)
  const options = { signal, capture: true, passive: true }
  for (const event of viewEvents) view.addEventListener(event, readSoon, options)
  // as: older browsers have no `navigation`.
  const { navigation } = view as { navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', readSoon, options)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(patience)
    afterReading = undefined
  })
  readNow()
  return {
    look() {
      forget(observer.takeRecords())
      readNow()
      return reported?.conversation
    },
    whenRead(then) {
      if (isDue()) afterReading = then
      else then()
    },
  }
}

function readSafely(page: Document, memory: Parameters<typeof readPage>[2]): Conversation | undefined {
  try {
    return readPage(page, new URL(viewOf(page)?.location.href ?? ''), memory)
  } catch (error) {
    // The page is not ours: its console may hear of it, without a word of anyone's, and it goes on.
    console.debug('Evenkeel could not read this page:', error instanceof Error ? error.name : 'unknown')
    return undefined
  }
}

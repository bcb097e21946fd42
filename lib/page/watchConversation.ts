import type { Conversation } from '../conversation/conversation'
import { emptyMemory } from './helpdesks/helpdesk'
import { readPage } from './readPage'
import { sameConversation } from './sameConversation'
import { selectFirst } from './selectAll'

/** Rest after a reading, so that a page that changes all the time costs little: this many times what the reading cost, within limits. */
const restPerCost = 15
const shortestRestMs = 50
const longestRestMs = 150

/** Attributes by which pages show, hide and switch tickets, tabs and boxes. */
const watchedAttributes = [
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
 * Follows what a page shows. Reports at once, then at the first sign of a change, and once more when a burst of changes has passed;
 * only when the conversation differs from the one reported before. An error in reading counts as nothing to read.
 * @param page the document to follow, with its same-origin frames and open shadow roots as far as messages stand in there
 * @param onChange undefined: the page shows no conversation
 * @param signal ends it
 */
export function watchConversation(
  page: Document,
  onChange: (conversation: Conversation | undefined) => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView
  if (signal.aborted || !view) return
  const memory = emptyMemory()
  const watched = new Set<Node>()
  let reported: { conversation: Conversation | undefined } | undefined
  let address = ''
  let restsUntil = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const observer = new MutationObserver((changes) => {
    if (changesPage(changes)) readSoon()
  })
  const watch = (root: Node) => {
    if (watched.has(root)) return
    watched.add(root)
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: watchedAttributes })
  }
  /** Forgets what changed. False when nothing but the draft in the reply box did. */
  const changesPage = (changes: MutationRecord[]): boolean => {
    const box = boxOf(page, reported?.conversation)
    let isOutside = address !== view.location.href
    const changed = new Set<Node>()
    for (const { target, type } of changes) {
      const isDraft = box?.contains(target) && !(type === 'attributes' && target === box)
      if (!isDraft) changed.add(target)
    }
    for (const target of changed) {
      isOutside = true
      for (let node: Node | null = target; node; node = node.parentNode ?? hostOf(node)) {
        // Asking for a key that is no element is harmless.
        memory.messages.delete(node as Element)
      }
    }
    return isOutside
  }
  const readNow = () => {
    timer = undefined
    const start = performance.now()
    address = view.location.href
    const conversation = readSafely(page, memory)
    for (const root of memory.entered) watch(root)
    const end = performance.now()
    restsUntil = end + Math.min(longestRestMs, Math.max(shortestRestMs, (end - start) * restPerCost))
    if (reported && sameConversation(reported.conversation, conversation)) return
    reported = { conversation }
    onChange(conversation)
  }
  const readSoon = () => {
    if (timer !== undefined || signal.aborted) return
    const rest = restsUntil - performance.now()
    if (rest <= 0) readNow()
    else timer = setTimeout(readNow, rest)
  }

  watch(page)
  const options = { signal, capture: true, passive: true }
  for (const event of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(event, readSoon, options)
  // `load` tells of frames; a choice in a form can turn a reply into a note; focus shows boxes that stood there unnoticed.
  for (const event of ['load', 'change', 'focusin', 'toggle']) page.addEventListener(event, readSoon, options)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  readNow()
}

function readSafely(page: Document, memory: Parameters<typeof readPage>[2]): Conversation | undefined {
  try {
    return readPage(page, new URL(page.defaultView?.location.href ?? page.URL), memory)
  } catch (error) {
    // The page is not ours: its console may hear of it, without a word of anyone's, and it goes on.
    console.debug('Evenkeel could not read this page:', error instanceof Error ? error.name : 'unknown')
    return undefined
  }
}

function boxOf(page: Document, conversation: Conversation | undefined): Element | undefined {
  return conversation?.composer ? selectFirst(page, conversation.composer.path) : undefined
}

function hostOf(node: Node): Node | null {
  if ('host' in node) return (node as ShadowRoot).host
  return (node as Document).defaultView?.frameElement ?? null
}

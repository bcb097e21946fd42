import { browser } from 'wxt/browser'
import type { Conversation } from '../conversation/conversation'
import { threadOf } from '../conversation/threadOf'
import { focusComposer, insertIntoComposer } from '../page/composer/insert'
import type { Adapter } from '../page/helpdesks/adapter'
import { askForByShape, hasByShape } from '../page/helpdesks/byShape'
import { readAlso } from '../page/helpdesks/taught'
import type { Teaching, teachPage } from '../page/teach/teachPage'
import { watchConversation } from '../page/watchConversation'
import { changesSince } from './messageChanges'
import type { FromPage } from './pageAnswers'
import { parseToPage, portName } from './pageProtocol'

/** Where the code of teaching is found once the panel has put it into the page. */
export type TeachingWorld = typeof globalThis & { evenkeelTeachPage?: typeof teachPage }

type Port = ReturnType<typeof browser.runtime.connect>

// A page can receive the script twice: registered for its site, and put in by a panel that found the page open already.
// as: the isolated world's global object may carry our mark, which the compiler cannot know.
const world = globalThis as TeachingWorld & { evenkeelIsAlive?: () => boolean }

/**
 * The content script's whole work: while a panel is connected, tell it what the page shows, and do what it asks.
 * With no panel open nothing is read.
 * @param page the page's document
 */
export function answerPanel(page: Document): void {
  if (world.evenkeelIsAlive?.()) return
  // An extension that was updated leaves its old script behind, cut off from the browser: that one has no id any more.
  world.evenkeelIsAlive = () => browser.runtime?.id !== undefined
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === portName) serve(page, port)
  })
  greet()
  // A page that comes back from the browser's memory runs on where it stood, without its line to the panel.
  page.defaultView?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) greet()
  })
}

/** Nobody listens while the panel is closed; the browser reports that as an error, which is the normal case. */
function greet(): void {
  browser.runtime.sendMessage({ kind: 'hello' }).catch(() => undefined)
}

function serve(page: Document, port: Port): void {
  const closing = new AbortController()
  port.onDisconnect.addListener(() => closing.abort())
  // Firefox keeps the line of a page that was left but may come back; the panel would go on showing its words.
  const leave = () => {
    port.disconnect()
    closing.abort()
  }
  page.defaultView?.addEventListener('pagehide', leave, { signal: closing.signal })
  const tell = (message: FromPage) => {
    if (!closing.signal.aborted) port.postMessage(message)
  }
  let current: Conversation | undefined
  let isAsked = false
  askForByShape(() => {
    if (!isAsked) tell({ kind: 'needs-shape' })
    isAsked = true
  })
  let watching = new AbortController()
  let watch: ReturnType<typeof watchConversation> | undefined
  const follow = (adapters: Adapter[]) => {
    watching.abort()
    watching = new AbortController()
    readAlso(adapters)
    watch = watchConversation(
      page,
      (conversation) => {
        // The reader is on its way; what it finds comes next.
        if (!conversation && !current && isAsked && !hasByShape()) return
        const { kept, messages } = changesSince(current?.messages ?? [], conversation?.messages ?? [])
        current = conversation
        tell({
          kind: 'conversation',
          conversation: conversation ? { ...conversation, messages: [...messages] } : null,
          kept,
        })
      },
      AbortSignal.any([closing.signal, watching.signal]),
    )
  }
  let teaching: Teaching | undefined
  closing.signal.addEventListener('abort', () => teaching?.end())
  port.onMessage.addListener((message: unknown) => {
    const asked = parseToPage(message)
    if (!asked) return
    if (asked.kind === 'focus-reply-box') {
      if (current?.composer) focusComposer(page, current.composer)
      return
    }
    if (asked.kind === 'read') return follow(asked.adapters)
    if (asked.kind !== 'insert') {
      teaching ??= world.evenkeelTeachPage?.(page, tell)
      return teaching?.ask(asked)
    }
    const { request, thread, text } = asked
    // The ticket may have been switched since the last report, and the box with it: look again before writing.
    const now = watch?.look()
    if (!now || threadOf(now) !== thread) return tell({ kind: 'insert-result', request, result: 'other-ticket' })
    const { composer } = now
    if (!composer) return tell({ kind: 'insert-result', request, result: 'no-reply-box' })
    insertIntoComposer(page, composer, text).then(
      (result) => {
        const isNote = result === 'inserted' && composer.writes === 'note'
        tell({ kind: 'insert-result', request, result: isNote ? 'inserted-as-note' : result })
      },
      () => tell({ kind: 'insert-result', request, result: 'editor-refused' }),
    )
  })
}

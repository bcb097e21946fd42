import { browser } from 'wxt/browser'
import type { Conversation } from '../conversation/conversation'
import { threadOf } from '../conversation/threadOf'
import { draftIn, focusComposer, insertIntoComposer, replaceInComposer } from '../page/composer/insert'
import { watchBox } from '../page/composer/watchBox'
import type { Adapter } from '../page/helpdesks/adapter'
import { askForByShape, hasByShape } from '../page/helpdesks/byShape'
import { readAlso } from '../page/helpdesks/taught'
import type { Teaching, teachPage } from '../page/teach/teachPage'
import { watchConversation } from '../page/watchConversation'
import { changesSince } from './messageChanges'
import type { FromPage, InsertResult } from './pageAnswers'
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
  /** Undefined: what the panel knows of it may be of another thread. */
  let toldDraft: string | undefined = ''
  const tellDraft = (text: string) => {
    if (text !== toldDraft) tell({ kind: 'draft', text })
    toldDraft = text
  }
  let watching = new AbortController()
  let watch: ReturnType<typeof watchConversation> | undefined
  const follow = (adapters: Adapter[]) => {
    watching.abort()
    watching = new AbortController()
    readAlso(adapters)
    const signal = AbortSignal.any([closing.signal, watching.signal])
    const box = watchBox(() => {
      const rested = draftIn(page, current?.composer)
      // What is told belongs to the thread told last: where the page has moved on since, that is told first. A page that
      // is being built is not read for the draft's sake alone, which would cost more than all its messages.
      watch?.whenRead(() => {
        const draft = draftIn(page, current?.composer)
        // Otherwise the agent writes on, and rests again.
        if (draft === rested) tellDraft(draft)
      })
    }, signal)
    watch = watchConversation(
      page,
      (conversation) => {
        // The reader is on its way; what it finds comes next.
        if (!conversation && !current && isAsked && !hasByShape()) return
        const { kept, messages } = changesSince(current?.messages ?? [], conversation?.messages ?? [])
        // The panel lets go of a draft with its ticket.
        const isSame = conversation && current && threadOf(conversation) === threadOf(current)
        if (!isSame || conversation.subject !== current?.subject) toldDraft = undefined
        current = conversation
        tell({
          kind: 'conversation',
          conversation: conversation ? { ...conversation, messages: [...messages] } : null,
          kept,
        })
        if (conversation?.composer?.writes !== 'reply') tellDraft('')
        else box.again()
      },
      signal,
      box.follow,
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
    if (asked.kind !== 'insert' && asked.kind !== 'replace') {
      teaching ??= world.evenkeelTeachPage?.(page, tell)
      return teaching?.ask(asked)
    }
    const { request, thread, text } = asked
    const answer = (result: InsertResult) => {
      // The panel takes its own words for the draft at once; should they be undone before a rest, it must hear of that.
      if (asked.kind === 'replace' && result === 'inserted') toldDraft = undefined
      tell({ kind: 'insert-result', request, result })
    }
    // The ticket may have been switched since the last report, and the box with it: look again before writing.
    const now = watch?.look()
    if (!now || threadOf(now) !== thread) return answer('other-ticket')
    const { composer } = now
    if (!composer) return answer('no-reply-box')
    const isNote = composer.writes === 'note'
    if (asked.kind === 'replace' && isNote) return answer('draft-changed')
    const writing =
      asked.kind === 'replace'
        ? replaceInComposer(page, composer, asked, text)
        : insertIntoComposer(page, composer, text)
    writing.then(
      (result) => answer(result === 'inserted' && isNote ? 'inserted-as-note' : result),
      () => answer('editor-refused'),
    )
  })
}

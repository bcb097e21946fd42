import { browser } from 'wxt/browser'
import { type Conversation, conversationSchema } from '../conversation/conversation'
import type { TeachAsk } from '../conversation/teaching'
import { threadOf } from '../conversation/threadOf'
import type { Adapter } from '../page/helpdesks/adapter'
import { withChanges } from './messageChanges'
import { fromPageSchema, type InsertResult, type TeachTold } from './pageAnswers'
import { portName, type ToPage } from './pageProtocol'

/** How long a page may take to answer an insertion before the panel turns to the clipboard; a hung page never answers. */
const answerMs = 5_000

/** A live line to the content script of one page. */
export type PagePort = {
  /** Into the reply box of the thread that was reported last; `other-ticket` when the page has moved on by then. */
  insert(text: string): Promise<InsertResult | 'page-gone'>
  focusReplyBox(): void
  /** Reads anew, by these taught adapters first. */
  read(adapters: Adapter[]): void
  teach(asked: TeachAsk): void
  close(): void
}

/**
 * Connects to the content script of a tab's top frame.
 * @param adapters taught for its site
 * @param onConversation what the page shows, at once and at each change; undefined where it shows no conversation
 * @param onTold what it says while it is taught
 * @param onNeed it needs the reader by shape
 * @param onGone the page closed, navigated away or has no content script; `hadAnswered` tells the last apart
 */
export function openPagePort(
  tabId: number,
  adapters: Adapter[],
  onConversation: (conversation: Conversation | undefined) => void,
  onTold: (told: TeachTold) => void,
  onNeed: () => void,
  onGone: (hadAnswered: boolean) => void,
): PagePort {
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 })
  const waiting = new Map<number, (result: InsertResult | 'page-gone') => void>()
  let hasAnswered = false
  let requests = 0
  let shown: Conversation | undefined
  let told: readonly unknown[] = []

  const settle = (request: number, result: InsertResult | 'page-gone') => {
    waiting.get(request)?.(result)
    waiting.delete(request)
  }
  const settleAll = () => {
    for (const request of [...waiting.keys()]) settle(request, 'page-gone')
  }
  const tell = (message: ToPage) => port.postMessage(message)

  port.onMessage.addListener((message: unknown) => {
    hasAnswered = true
    const said = fromPageSchema.safeParse(message)
    const news = said.success ? said.data : undefined
    if (news?.kind === 'insert-result') return settle(news.request, news.result)
    if (news?.kind === 'needs-shape') return onNeed()
    if (news && news.kind !== 'conversation') return onTold(news)
    // What the schema refuses, such as an absurdly long name, is no conversation; the page may show a better one later.
    const head = news?.conversation
    told = news && head ? withChanges(told, news.kept, head.messages) : []
    shown = head ? conversationSchema.safeParse({ ...head, messages: told }).data : undefined
    onConversation(shown)
  })
  port.onDisconnect.addListener(() => {
    // Reading lastError tells Chrome that a page without a content script is expected.
    void browser.runtime.lastError
    settleAll()
    onGone(hasAnswered)
  })

  tell({ kind: 'read', adapters })

  return {
    read: (others) => tell({ kind: 'read', adapters: others }),
    teach: tell,
    insert: (text) =>
      new Promise((resolve) => {
        if (!shown) return resolve('no-reply-box')
        const request = ++requests
        waiting.set(request, resolve)
        setTimeout(() => settle(request, 'page-gone'), answerMs)
        try {
          tell({ kind: 'insert', request, thread: threadOf(shown), text })
        } catch {
          // The line broke and the browser has not told yet.
          settle(request, 'page-gone')
        }
      }),
    focusReplyBox: () => tell({ kind: 'focus-reply-box' }),
    close: () => {
      settleAll()
      port.disconnect()
    },
  }
}

import { browser } from 'wxt/browser'
import { type Conversation, conversationSchema } from '../conversation/conversation'
import type { DraftStretch } from '../conversation/draftStretch'
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
  /** In the place of exactly a stretch of the draft that was told; `draft-changed` when other words stand there by then. */
  replace(stretch: DraftStretch, text: string): Promise<InsertResult | 'page-gone'>
  focusReplyBox(): void
  /** Reads anew, by these taught adapters first. */
  read(adapters: Adapter[]): void
  teach(asked: TeachAsk): void
  close(): void
}

/** Who hears what a page says. */
type FromPort = {
  /** What the page shows, at once and at each change; undefined where it shows no conversation. */
  onConversation(conversation: Conversation | undefined): void
  /** The agent's draft for that conversation, when it has changed and the agent rests. */
  onDraft(draft: string): void
  /** What it says while it is taught. */
  onTold(told: TeachTold): void
  /** It needs the reader by shape. */
  onNeed(): void
  /** The page closed, navigated away or has no content script; `hadAnswered` tells the last apart. */
  onGone(hadAnswered: boolean): void
}

/**
 * Connects to the content script of a tab's top frame.
 * @param adapters taught for its site
 */
export function openPagePort(
  tabId: number,
  adapters: Adapter[],
  { onConversation, onDraft, onTold, onNeed, onGone }: FromPort,
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
    if (news?.kind === 'draft') return shown && onDraft(news.text)
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

  const write = (asked: (request: number, thread: string) => ToPage): Promise<InsertResult | 'page-gone'> =>
    new Promise((resolve) => {
      if (!shown) return resolve('no-reply-box')
      const request = ++requests
      waiting.set(request, resolve)
      setTimeout(() => settle(request, 'page-gone'), answerMs)
      try {
        tell(asked(request, threadOf(shown)))
      } catch {
        // The line broke and the browser has not told yet.
        settle(request, 'page-gone')
      }
    })

  return {
    read: (others) => tell({ kind: 'read', adapters: others }),
    teach: tell,
    insert: (text) => write((request, thread) => ({ kind: 'insert', request, thread, text })),
    replace: (stretch, text) => write((request, thread) => ({ kind: 'replace', request, thread, ...stretch, text })),
    focusReplyBox: () => tell({ kind: 'focus-reply-box' }),
    close: () => {
      settleAll()
      port.disconnect()
    },
  }
}

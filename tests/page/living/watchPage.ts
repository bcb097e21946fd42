import type { Page } from 'puppeteer-core'
import type { Conversation } from '../../../lib/conversation/conversation'
import { runApart } from '../openBrowser'

/** Starts to follow a page apart from its scripts, as the content script does. */
export function startWatching(page: Page): Promise<void> {
  return runApart(
    page,
    `(() => {
      const ending = new AbortController()
      const living = { reports: [], waiting: () => undefined, ending }
      living.watch = evenkeel.watchConversation(document, (conversation) => {
        living.reports.push(conversation ?? null)
        living.waiting()
      }, ending.signal)
      globalThis.living = living
    })()`,
  )
}

/**
 * Waits until what is reported last passes a test.
 * @param passes a function's source over the conversation, which is null where the page shows none
 */
export function reported(page: Page, passes: string): Promise<Conversation | null> {
  return runApart(
    page,
    `new Promise((resolve, reject) => {
      const living = globalThis.living
      const passes = ${passes}
      const last = () => living.reports.at(-1)
      const timer = setTimeout(() => reject(new Error('Not reported; last: ' + JSON.stringify(last()).slice(0, 2000))), 15000)
      living.waiting = () => {
        if (!passes(last())) return
        clearTimeout(timer)
        resolve(last())
      }
      living.waiting()
    })`,
  )
}

/** What the page shows when it is looked at now. */
export function lookedAt(page: Page): Promise<Conversation | null> {
  return runApart(page, 'globalThis.living.watch.look() ?? null')
}

/** Every report until now. */
export function reports(page: Page): Promise<(Conversation | null)[]> {
  return runApart(page, 'globalThis.living.reports')
}

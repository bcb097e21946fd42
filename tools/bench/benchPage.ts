import type { BrowserTab } from '../machine/panelBrowser'
import type { BenchMessage } from './messages'

/** What tools/bench/page/desk.js leaves in the page's window; moments are milliseconds since 1970 by the page's clock. */
type Desk = {
  add(message: BenchMessage): number
  open(ticket: string, messages: BenchMessage[]): number
}

/** Adds a message to the conversation; gives the moment just before the page changed. */
export function addMessage(tab: BrowserTab, message: BenchMessage): Promise<number> {
  return tab.evaluate((added) => {
    // as: desk.js has put it there.
    const { desk } = globalThis as typeof globalThis & { desk: Desk }
    return desk.add(added)
  }, message)
}

/** Shows another conversation instead; gives the moment just before the page changed. */
export function openTicket(tab: BrowserTab, ticket: string, messages: BenchMessage[]): Promise<number> {
  return tab.evaluate(
    (name, shown) => {
      // as: desk.js has put it there.
      const { desk } = globalThis as typeof globalThis & { desk: Desk }
      return desk.open(name, shown)
    },
    ticket,
    messages,
  )
}

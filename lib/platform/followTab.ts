import { browser } from 'wxt/browser'
import type { Adapter } from '../page/helpdesks/adapter'
import type { PageState } from '../panel/ports'
import { helloSchema, type TeachTold } from './pageAnswers'
import { openPagePort, type PagePort } from './pagePort'
import { isSwitchedOn, siteOf, startReadingTab, startShapeTab } from './sites'

/** The page beside the panel, whatever tab that is by now. */
export type FollowedTab = {
  /** Undefined while no readable page stands beside the panel. */
  page(): PagePort | undefined
  site(): string | undefined
  tabId(): number | undefined
  /** Reads the page anew, by what is taught now. */
  readAgain(): void
}

/** Who hears of the page beside the panel. */
type FromTab = {
  onState(state: PageState): void
  /** The agent's draft for the conversation reported last. */
  onDraft(draft: string): void
  /** What the page says while it is taught. */
  onTold(told: TeachTold): void
}

/**
 * Follows the active tab of the panel's window: connects to its page when its site is switched on, and reports what
 * stands there, at once and at each change, until `signal` aborts.
 * @param adaptersFor the adapters for a site that did not ship: taught for it, or out of packs
 */
export function followTab(
  { onState, onDraft, onTold }: FromTab,
  adaptersFor: (site: string) => Promise<Adapter[]>,
  signal: AbortSignal,
): FollowedTab {
  let tabId: number | undefined
  let site: string | undefined
  let port: PagePort | undefined
  let turn = 0

  const drop = () => {
    port?.close()
    port = undefined
  }

  const connect = (id: number, here: string, adapters: Adapter[], mayInject: boolean) => {
    const opened = openPagePort(id, adapters, {
      onConversation: (conversation) => {
        if (port !== opened) return
        onState(
          conversation ? { name: 'conversation', site: here, conversation } : { name: 'nothing-to-read', site: here },
        )
      },
      onDraft: (draft) => {
        if (port === opened) onDraft(draft)
      },
      onTold: (told) => {
        if (port === opened) onTold(told)
      },
      onNeed: async () => {
        const isThere = await startShapeTab(id)
        const taught = await adaptersFor(here)
        if (port !== opened) return
        if (isThere) opened.read(taught)
        else onState({ name: 'nothing-to-read', site: here })
      },
      onGone: async (hadAnswered) => {
        if (port !== opened) return
        port = undefined
        if (hadAnswered) return onState({ name: 'connecting', site: here })
        // A page that was open before its site was switched on, or before an update, has no content script yet.
        if (mayInject && (await startReadingTab(id)) && port === undefined && tabId === id)
          return connect(id, here, adapters, false)
        if (port === undefined && tabId === id) onState({ name: 'nothing-to-read', site: here })
      },
    })
    port = opened
  }

  const follow = async () => {
    const mine = ++turn
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const here = siteOf(tab?.url)
    const isOn = here !== undefined && (await isSwitchedOn(here))
    const adapters = here !== undefined && isOn ? await adaptersFor(here) : []
    if (mine !== turn || signal.aborted) return
    if (port && tab?.id === tabId && here === site && isOn) return
    drop()
    tabId = tab?.id
    site = here
    if (here === undefined)
      return onState(tab?.url ? { name: 'browser-page' } : { name: 'switched-off', site: undefined })
    if (!isOn || tab?.id === undefined) return onState({ name: 'switched-off', site: here })
    onState({ name: 'connecting', site: here })
    connect(tab.id, here, adapters, true)
  }

  const onActivated = () => void follow()
  const onUpdated = (id: number, change: { url?: string; status?: string }) => {
    if (id === tabId && (change.url !== undefined || change.status === 'complete')) void follow()
  }
  const onRemoved = (id: number) => {
    if (id !== tabId) return
    drop()
    tabId = undefined
    onState({ name: 'closed' })
  }
  const onHello = (message: unknown, sender: { tab?: { id?: number } }) => {
    if (sender.tab?.id === tabId && helloSchema.safeParse(message).success) void follow()
  }
  const events = [
    [browser.tabs.onActivated, onActivated],
    [browser.tabs.onUpdated, onUpdated],
    [browser.tabs.onRemoved, onRemoved],
    [browser.permissions.onAdded, onActivated],
    [browser.permissions.onRemoved, onActivated],
    [browser.runtime.onMessage, onHello],
  ] as const
  // as never: each listener fits the event beside it, which a list of pairs cannot say to the compiler.
  for (const [event, listener] of events) event.addListener(listener as never)
  signal.addEventListener('abort', () => {
    for (const [event, listener] of events) event.removeListener(listener as never)
    drop()
  })
  void follow()
  return {
    page: () => port,
    site: () => site,
    tabId: () => tabId,
    readAgain: async () => {
      const [opened, here] = [port, site]
      const adapters = here === undefined ? [] : await adaptersFor(here)
      if (opened && port === opened) opened.read(adapters)
    },
  }
}

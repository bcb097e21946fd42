import * as z from 'zod/mini'
import { type Conversation, conversationSchema } from '../../lib/conversation/conversation'
import { portName } from '../../lib/platform/pageProtocol'
import type { BrowserDocument } from '../../tools/machine/browserDocument'

/** What the content script of the active tab tells a panel that connects, through the browser's own messaging. */
export async function conversationBeside(panel: BrowserDocument): Promise<Conversation | null> {
  return z.parse(z.nullable(conversationSchema), await panel.evaluate(askContentScript, portName))
}

/** Runs in the panel, a page of the extension. */
async function askContentScript(name: string): Promise<unknown> {
  // Firefox calls it `browser`, Chromium `chrome`; both give promises here.
  const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
  const [tab] = await api.tabs.query({ active: true, currentWindow: true })
  const port = api.tabs.connect(tab?.id ?? -1, { name, frameId: 0 })
  return new Promise((resolve, reject) => {
    port.onDisconnect.addListener(() => reject(new Error('No content script answers in this tab.')))
    port.onMessage.addListener((said: { kind: string; conversation: unknown }) => {
      if (said.kind !== 'conversation') return
      port.disconnect()
      resolve(said.conversation)
    })
    port.postMessage({ kind: 'read', adapters: [] })
  })
}

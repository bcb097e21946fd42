import type { Assessment } from '../../lib/classify/assessment'
import type { Conversation } from '../../lib/conversation/conversation'
import { createPanelStore } from '../../lib/panel/panelStore'
import type { PageState, PanelPorts, PartRead } from '../../lib/panel/ports'
import { type HandPorts, handPorts, site } from './handPorts'
import { calm, cooling, hot, type Scene } from './scenes'

/** The page as it shows this conversation. */
export const onPage = (conversation: Conversation): PageState => ({ name: 'conversation', site, conversation })

/** Lets what was promised arrive. */
export const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A model whose answers the test gives by hand, in the order in which they were asked. */
export function slowModel() {
  const asked: {
    conversation: Conversation
    part: ((part: PartRead) => void) | undefined
    answer(assessment: Assessment): void
    fail(error: Error): void
  }[] = []
  const assess: PanelPorts['assess'] = (conversation, part) =>
    new Promise<Assessment>((answer, fail) => {
      asked.push({ conversation, part, answer, fail })
    })
  return { asked, assess }
}

/** A model that knows these scenes by their number of messages. */
export const model = (...scenes: Scene[]): HandPorts => ({
  assess: async (conversation) => {
    const found = scenes.find((scene) => scene.conversation.messages.length === conversation.messages.length)
    return (found ?? hot).assessment
  },
})

/** A store over hand-made ports, once packs and settings have arrived. */
export async function startStore(hand: HandPorts = model(hot, cooling, calm)) {
  const closing = new AbortController()
  const outside = handPorts(hand)
  const store = createPanelStore(outside.ports, closing.signal)
  await settled()
  const stage = () => store.getState().stage
  const guidance = () => {
    const now = stage()
    if (now.name !== 'ready') throw new Error(`The stage is ${now.name}.`)
    return now.guidance
  }
  return { ...outside, store, stage, guidance, close: () => closing.abort() }
}

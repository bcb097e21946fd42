import { assess } from '../lib/classify/assess'
import type { Assessment } from '../lib/classify/assessment'
import type { Reading } from '../lib/classify/reading'
import type { Conversation } from '../lib/conversation/conversation'
import { advise } from '../lib/guidance/advise'
import type { Guidance } from '../lib/guidance/guidance'
import { builtInPacks } from '../lib/packs/builtIn'

/** What is advised after each message of a thread, as an agent would see it come in. */
export function adviceAtEachTurn(
  conversation: Conversation,
  readings: Record<string, Reading>,
): { conversation: Conversation; assessment: Assessment; guidance: Guidance }[] {
  return conversation.messages.map((_, at) => {
    const sofar = { ...conversation, messages: conversation.messages.slice(0, at + 1) }
    const known = Object.fromEntries(sofar.messages.flatMap(({ id }) => (readings[id] ? [[id, readings[id]]] : [])))
    const assessment = assess(sofar, known)
    return {
      conversation: sofar,
      assessment,
      guidance: advise(sofar, assessment, builtInPacks, { used: [], dismissed: [] }),
    }
  })
}

import type { Assessment } from '../classify/assessment'
import { countAcknowledgements } from './acknowledgements'
import { countApologies } from './apologies'
import type { Conversation } from './conversation'
import { countOptions } from './optionsOffered'

/** How often the agent's messages have said sorry, acknowledged, and offered a choice, counted in sentences. */
export function saidSoFar(conversation: Conversation): Assessment['said'] {
  const said = { apologies: 0, acknowledgements: 0, options: 0 }
  for (const message of conversation.messages) {
    if (message.role !== 'agent') continue
    said.apologies += countApologies(message.text)
    said.acknowledgements += countAcknowledgements(message.text)
    said.options += countOptions(message.text)
  }
  return said
}

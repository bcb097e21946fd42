import type { Conversation } from '../conversation/conversation'
import { turnsOf } from '../conversation/turns'
import type { Said } from './usedPhrases'

/**
 * Ids of phrases that were said or used in this thread and are not to be offered again yet. A phrase with a cool-down
 * comes back once the customer has written that many turns after it was last said; any other stays away.
 * @param said phrases that stand in the agent's messages
 * @param used ids of phrases that were inserted or copied, sent or not
 */
export function restingPhrases(conversation: Conversation, said: Said, used: readonly string[]): Set<string> {
  const turns = turnsOf(conversation)
  const customerTurnsSince = (messageIds: readonly string[]) => {
    const last = turns.findLastIndex((turn) => turn.messages.some((message) => messageIds.includes(message.id)))
    return turns.slice(last + 1).filter((turn) => turn.role === 'customer').length
  }
  const isResting = ({ phrase, messageIds }: Said[number]) =>
    phrase.coolDown === undefined || customerTurnsSince(messageIds) < phrase.coolDown
  const [resting, back] = [said.filter(isResting), said.filter((one) => !isResting(one))]
  const away = new Set([...used, ...resting.map(({ phrase }) => phrase.id)])
  for (const { phrase } of back) away.delete(phrase.id)
  return away
}

import type { Message } from '../../../conversation/conversation'
import { longestMessage } from '../../../conversation/limits'
import { withoutTimes } from './bodyOf'
import { contentId } from './borrowed'
import type { Facts } from './facts'
import type { Told } from './rolesOf'
import { timeRead } from './shownTime'

/**
 * One message as it is told to others.
 * @param text its words, without what it repeats
 * @param shown its time as the page writes it
 */
export function messageOf(
  facts: Facts,
  text: string,
  { role, confidence }: Told,
  shown: string | undefined,
  language: string,
): Message {
  const { author, isCut } = facts
  const whole = role === 'system' ? withoutTimes(facts.line()) : text
  const own = whole.slice(0, longestMessage)
  const time = shown && timeRead(shown, language)
  return {
    id: contentId(time, author, own),
    role,
    ...(author ? { author } : {}),
    text: own,
    ...(time ? { time } : {}),
    ...(isCut || whole.length > longestMessage ? { isCut: true } : {}),
    confidence,
  }
}

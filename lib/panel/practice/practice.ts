import type { Message } from '../../conversation/conversation'
import type { Practice } from '../panelState'

/** How far a scenario was played. */
type Played = Pick<Practice, 'messages' | 'passed'> & { scenario: Pick<Practice['scenario'], 'turns'> }

/** Whether the last message was answered, too. */
export const isOver = ({ scenario, passed }: Omit<Played, 'messages'>): boolean => passed > scenario.turns.length

/**
 * The thread after the customer's next turn, or, where none is left, after the last one.
 * @param answer the agent's own words, which stand for what the scenario's agent says; its notes remain
 */
export function goneOn({ scenario, messages, passed }: Played, answer: string): Pick<Practice, 'messages' | 'passed'> {
  const left = scenario.turns.slice(passed)
  const next = left.findIndex(({ role }) => role === 'customer')
  const count = next < 0 ? left.length + 1 : next + 1
  const own = answer.trim()
  const come = left
    .slice(0, count)
    .map(({ role, text }, at): Message => ({ id: `turn-${passed + at}`, role, text }))
    .filter(({ role }) => own === '' || role !== 'agent')
  const said: Message[] = own === '' ? [] : [{ id: `own-${passed}`, role: 'agent', text: own }]
  return { messages: [...messages, ...said, ...come], passed: passed + count }
}

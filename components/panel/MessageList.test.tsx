import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Message } from '../../lib/conversation/conversation'
import { blankMemory } from '../../lib/panel/ticketMemory'
import { MessageList } from './MessageList'

afterEach(cleanup)

const messages: Message[] = [
  { id: 'sure', role: 'customer', text: 'Read with certainty.', confidence: 0.9 },
  { id: 'unsure', role: 'agent', text: 'Read with little.', confidence: 0.5 },
  { id: 'described', role: 'agent', text: 'Read by a description.' },
  { id: 'unknown', role: 'unknown', text: 'Of nobody known.', confidence: 0 },
]

test.each([
  ['not by you', {}, ['unsure']],
  ['by you', { unsure: 'customer' as const }, []],
])('asks to check what was told weakly and %s', (_, swaps, expected) => {
  render(
    <MessageList
      messages={messages}
      howSure={undefined}
      memory={{ ...blankMemory, swaps, messages }}
      onSwap={() => undefined}
    />,
  )
  const marked = screen
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByText('please check') !== null)
    .map((item) => messages.find(({ text }) => item.textContent?.includes(text))?.id)
  expect(marked).toEqual(expected)
})

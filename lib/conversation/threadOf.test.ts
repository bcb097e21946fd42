import { expect, test } from 'vitest'
import type { Conversation } from './conversation'
import { threadOf } from './threadOf'

const page = (more: Partial<Conversation>): Conversation => ({ helpdesk: 'rt5', messages: [], composer: null, ...more })
const message = (id: string) => ({ id, role: 'customer' as const, text: 'Hello' })

test.each([
  ['the same ticket with a message more', { ticket: '1', messages: [message('a'), message('b')] }, true],
  ['its reply box alone', { ticket: '1' }, true],
  ['another ticket', { ticket: '2', messages: [message('a')] }, false],
  ['another helpdesk', { helpdesk: 'zammad', ticket: '1' }, false],
])('%s', (_, more, isSame) => {
  expect(threadOf(page(more)) === threadOf(page({ ticket: '1', messages: [message('a')] }))).toBe(isSame)
})

test('without a ticket id the first message tells', () => {
  expect(threadOf(page({ messages: [message('a')] }))).not.toBe(threadOf(page({ messages: [message('b')] })))
})

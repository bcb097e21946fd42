import { expect, test } from 'vitest'
import { parseToPage } from './pageProtocol'

test.each([
  [
    'an insertion',
    { kind: 'insert', request: 1, thread: 'rt5 1', text: 'Hello' },
    { kind: 'insert', request: 1, thread: 'rt5 1', text: 'Hello' },
  ],
  [
    'a field too many is dropped',
    { kind: 'insert', request: 1, thread: 'rt5 1', text: '', html: '<b>' },
    { kind: 'insert', request: 1, thread: 'rt5 1', text: '' },
  ],
  ['a call to the reply box', { kind: 'focus-reply-box' }, { kind: 'focus-reply-box' }],
  ['an unknown kind', { kind: 'send' }, undefined],
  ['a text that is none', { kind: 'insert', request: 1, thread: 'rt5 1', text: 7 }, undefined],
  ['a request that is none', { kind: 'insert', request: '1', thread: 'rt5 1', text: 'Hello' }, undefined],
  ['no thread', { kind: 'insert', request: 1, text: 'Hello' }, undefined],
  ['a text beyond the limit', { kind: 'insert', request: 1, thread: 'rt5 1', text: 'x'.repeat(20_001) }, undefined],
  ['no object', 'insert', undefined],
  ['nothing', null, undefined],
])('%s', (_, message, expected) => {
  expect(parseToPage(message)).toEqual(expected)
})

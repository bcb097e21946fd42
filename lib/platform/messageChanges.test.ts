import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from '../conversation/conversation'
import { changesSince, withChanges } from './messageChanges'

const thread = Array.from({ length: 6 }, (_, at): Message => ({ id: `m${at}`, role: 'customer', text: `Text ${at}.` }))
const [a, b, c, d, e, f] = thread as [Message, Message, Message, Message, Message, Message]

describe('changesSince', () => {
  test.each<[string, Message[], Message[], [number, number], Message[]]>([
    ['the first telling', [], [a, b], [0, 0], [a, b]],
    ['one more', [a, b, c], [a, b, c, d], [0, 3], [d]],
    ['one more where the oldest falls out', [a, b, c], [b, c, d], [1, 2], [d]],
    ['nothing new', [a, b], [a, b], [0, 2], []],
    ['the last one deleted', [a, b, c], [a, b], [0, 2], []],
    ['one in the middle edited', [a, b, c], [a, { ...b }, c], [0, 1], [b, c]],
    ['older ones loaded', [c, d], [a, b, c, d], [0, 0], [a, b, c, d]],
    ['another ticket', [a, b], [e, f], [0, 0], [e, f]],
    ['none left', [a, b], [], [0, 0], []],
  ])('%s', (_, told, now, kept, messages) => {
    expect(changesSince(told, now)).toEqual({ kept, messages })
  })

  test('whatever changes, the other side ends with the same thread', () => {
    const some = fc.array(fc.constantFrom(...thread), { maxLength: 12 })
    fc.assert(
      fc.property(some, some, (told, now) => {
        const { kept, messages } = changesSince(told, now)
        expect(withChanges(told, kept, messages)).toEqual(now)
      }),
    )
  })
})

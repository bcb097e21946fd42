import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CannedReply, cannedRepliesIn } from './cannedReplies'
import { csvRows } from './csv'
import { draftPack, reasonToWrite } from './draftPack'
import { lintPack } from './lintPack'
import { openPack } from './openPack'

describe('ready replies', () => {
  const late = { title: 'Late parcel', text: "I'm sorry, it is late." }
  test.each<[string, string, CannedReply[]]>([
    ['a CSV table', 'Title,Body\nLate parcel,"I\'m sorry, it is late."\n,\n', [late]],
    [
      'a table that says why, and with which move',
      'Title,Text,Why,Move\nLate parcel,"I\'m sorry, it is late.",It owns it.,empathise\n',
      [{ ...late, reason: 'It owns it.', move: 'empathise' }],
    ],
    ['a table of other columns', 'id;name;content\n7;Late parcel;"I\'m sorry, it is late."\r\n', [late]],
    [
      'macros of Zendesk',
      JSON.stringify({
        macros: [
          {
            title: 'Late parcel',
            actions: [
              { field: 'status', value: 'open' },
              { field: 'comment_value', value: ['channel:all', late.text] },
            ],
          },
          { title: 'Close', actions: [{ field: 'status', value: 'solved' }] },
        ],
      }),
      [late],
    ],
    [
      'canned responses of Freshdesk',
      JSON.stringify([{ id: 1, title: 'Late parcel', content: `<p>${late.text}</p>` }]),
      [late],
    ],
    [
      'canned responses of Chatwoot',
      JSON.stringify([{ id: 1, short_code: 'Late parcel', content: late.text }]),
      [late],
    ],
  ])('%s', (_, text, replies) => {
    expect(cannedRepliesIn('replies', text)).toEqual(replies)
  })

  test.each([
    ['a table without texts', 'Title,Tag\na,b\n', 'Line 1: no column holds the text; it can be called text,'],
    ['another export', '{"users": []}', 'It is none of the exports that are known'],
    ['broken JSON', '{"macros": [', 'It is neither valid JSON nor a table.'],
    ['nothing', 'Title,Body\n', 'It holds no reply.'],
  ])('%s is refused with its reason', (_, text, sentence) => {
    expect(() => cannedRepliesIn('replies', text)).toThrow(sentence)
  })

  test('a table comes back cell by cell, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `x${text.replaceAll('\r', '')}`)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const table = [['a', 'b', 'c'], ...rows]
        const text = table.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')
        expect(csvRows(text)).toEqual(table)
      }),
    )
  })
})

describe('a pack from ready replies', () => {
  const replies = [
    { title: 'Late parcel', text: 'Hello {{ticket.requester.name}}, I will write by Friday about {{order.id}}.' },
    { title: 'Late parcel', text: "I'm sorry about that { really }." },
    { title: '', text: 'Click {{link}} to sign in.' },
  ]

  test('opens, with placeholders as slots, distinct ids and guessed moves', () => {
    const pack = openPack('draft.json', JSON.stringify(draftPack(replies, 'Ours', 'Ada')))
    expect(pack.phrases.map(({ id, move, text }) => [id, move, text])).toEqual([
      ['late-parcel', 'next-steps', 'Hello {name}, I will write by Friday about {order-number}.'],
      ['late-parcel-2', 'empathise', "I'm sorry about that ( really )."],
      ['reply-3', 'explain', 'Click {link} to sign in.'],
    ])
    expect(pack.slots).toEqual({
      name: { kind: 'name', label: 'name' },
      'order-number': { kind: 'order', label: 'order number' },
      link: { kind: 'text', label: 'link' },
    })
  })

  test('a placeholder of blanks alone is a detail to type', () => {
    const blank = [{ title: 'A', text: 'Your {{ }} is {{\u3000}} here.' }]
    const pack = openPack('draft.json', JSON.stringify(draftPack(blank, 'Ours', 'Ada')))
    expect(pack.phrases[0]?.text).toBe('Your {detail} is {detail} here.')
    expect(pack.slots).toEqual({ detail: { kind: 'text', label: 'detail' } })
  })

  test('the linter asks for each reason', () => {
    const lines = lintPack(draftPack(replies, 'Ours', 'Ada'))
    expect(lines.filter((line) => line.includes('the reason is still to be written'))).toHaveLength(3)
    expect(draftPack(replies, 'Ours', 'Ada').phrases.every(({ reason }) => reason === reasonToWrite)).toBe(true)
  })

  test('whatever the replies hold, the pack opens', () => {
    const reply = fc.record({
      title: fc.string({ unit: 'binary', maxLength: 100 }),
      text: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .map((text) => `x${text}{{${text.slice(0, 5)}}}`),
    })
    fc.assert(
      fc.property(fc.array(reply, { minLength: 1, maxLength: 8 }), (some) => {
        expect(openPack('draft.json', JSON.stringify(draftPack(some, 'Ours', 'Ada'))).phrases).toHaveLength(some.length)
      }),
    )
  })
})

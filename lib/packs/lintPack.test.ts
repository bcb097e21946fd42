import { expect, test } from 'vitest'
import { lintPack } from './lintPack'
import type { Pack, Phrase } from './pack'

const phrase: Phrase = {
  id: 'one',
  move: 'next-steps',
  text: 'I call you by six.',
  reason: 'A time calms.',
  source: 'D',
}
const pack: Pack = {
  format: 1,
  name: 'Ours',
  author: 'Ada',
  version: '1.0.0',
  language: 'en',
  slots: {},
  phrases: [phrase],
}
const quote: Pack['slots'] = { line: { kind: 'quote', label: 'their words' } }

const limit = { what: 'refund', upTo: 50, currency: 'EUR', above: 'Noor' }
const selfTest = { id: 'late', turns: [{ role: 'customer' as const, text: 'Nothing came.' }] }

const withPhrase = (change: Partial<Phrase>): Pack => ({ ...pack, phrases: [{ ...phrase, ...change }] })

test('a sound pack has nothing to mend', () => {
  expect(lintPack(pack)).toEqual([])
})

test.each<[string, Pack, string]>([
  ['an unused slot', { ...pack, slots: quote }, 'line: the slot is declared, and no phrase uses it.'],
  ['an undeclared slot', withPhrase({ text: '{who}' }), 'one: text uses {who}, which slots does not declare.'],
  ['an id twice', { ...pack, phrases: [phrase, { ...phrase, text: 'Go on.' }] }, 'one: phrases[0] and phrases[1] have'],
  ['the same words twice', { ...pack, phrases: [phrase, { ...phrase, id: 'two' }] }, 'two: the same words as one.'],
  ['half a ladder', withPhrase({ move: 'boundary' }), 'Ours: no phrase for the move warning.'],
  ['a warning without a quote', withPhrase({ move: 'warning' }), 'one: text is a warning and does not quote the line'],
  ['every heat', withPhrase({ heat: [0, 3] }), 'one: heat 0 to 3 is every heat; leave it out.'],
  ['an empty reason', withPhrase({ reason: ' ' }), 'one: the reason holds only spaces.'],
  ['invisible characters', withPhrase({ text: 'Paid \u202Eto you' }), 'one: text has invisible characters'],
  ['markup', withPhrase({ text: '<b>Paid</b>' }), 'one: text has markup'],
  ['avoided wording', withPhrase({ text: 'Maybe.' }), 'one: text says "Maybe": hedging takes no stand.'],
  ['what our draft guard marks', withPhrase({ text: 'You forgot to send it.' }), 'one: text says "You forgot'],
  [
    'a heat that the move never has',
    withPhrase({ move: 'empathise', heat: [0, 0] }),
    'one: it is never suggested: the',
  ],
  ['a style that the move never has', withPhrase({ move: 'listen', styles: ['driver'] }), 'one: it is never suggested'],
  [
    'a situation that the move never has',
    withPhrase({ move: 'check-in', situations: ['chronic'] }),
    'one: it is never suggested: the move check-in belongs to the situation silent-dissenter.',
  ],
  ['no expectation set', withPhrase({ move: 'listen' }), 'Ours: no phrase says what happens next and when'],
  [
    'a text for the learned',
    withPhrase({
      text: 'Notwithstanding organisational responsibilities, our administrative department investigates extraordinarily complicated international transportation irregularities immediately.',
    }),
    'years of school',
  ],
  ['a label of spaces', { ...pack, slots: { who: { kind: 'text', label: ' ' } } }, 'who: the slot has no label'],
  [
    'more than an agent may grant',
    { ...withPhrase({ text: 'I refund 80 euros, a refund by six.' }), authority: [limit] },
    'one: text offers 80 euros, and the limit for refund is 50 EUR.',
  ],
  ['two limits for one thing', { ...pack, authority: [limit, { ...limit, upTo: 80 }] }, 'authority[1]: refund has a'],
  [
    'a self-test of a phrase that is none',
    { ...pack, selfTests: [{ ...selfTest, shows: ['two'] }] },
    'late: shows names two, which no phrase is called.',
  ],
  [
    'a self-test at odds with itself',
    { ...pack, selfTests: [{ ...selfTest, shows: ['one'], hides: ['one'] }] },
    'late: one stands under shows and under hides.',
  ],
  ['avoided wording in a variant', withPhrase({ variants: { chat: 'Calm down.' } }), 'one: chat says "Calm down"'],
])('%s', (_, linted, line) => {
  expect(lintPack(linted)).toEqual(expect.arrayContaining([expect.stringContaining(line)]))
})

test('a quoted warning is sound, and wording is judged in English only', () => {
  const warning = { ...withPhrase({ move: 'warning', text: 'You wrote “{line}”.' }), slots: quote }
  expect(lintPack(warning).filter((line) => line.startsWith('one'))).toEqual([])
  expect(lintPack({ ...withPhrase({ text: 'Maybe!' }), language: 'de' })).toEqual([])
})

import { expect, test } from 'vitest'
import type { Conversation } from '../../conversation/conversation'
import { generalPack } from '../../packs/builtIn'
import type { Pack } from '../../packs/pack'
import { packWording } from './packWording'

const pack: Pack = {
  ...generalPack,
  phrases: [
    { id: 'bare', move: 'empathise', text: "That's a long wait, and I see why it is too much now.", reason: 'r' },
    { id: 'slotted', move: 'options', text: 'I can send {order} today or refund it. Which suits you?', reason: 'r' },
    { id: 'harm', move: 'crisis', text: 'You matter more than this ticket does to anybody.', reason: 'r' },
  ],
}
const after = (...said: string[]): Conversation => ({
  helpdesk: 'test',
  messages: said.map((text, at) => ({ id: `m${at}`, role: 'agent', text })),
  composer: null,
})
const bare = "That's a long wait, and I see why it is too much now."

test.each<[string, string, Conversation, ReturnType<typeof packWording>]>([
  ['as it stands', bare, after(), 'unedited'],
  ['in another editor’s signs', '  That’s a long wait,\nand I see why it is too much now. ', after(), 'unedited'],
  ['with a word of the agent’s own', `Hello Anna, ${bare}`, after(), undefined],
  ['with its slot filled', 'I can send order 4471 today or refund it. Which suits you?', after(), undefined],
  ['said before', bare, after(bare), 'repeated'],
  [
    'said before, with another slot',
    'I can send order 9 today or refund it. Which suits you?',
    after('I can send order 4471 today or refund it. Which suits you?'),
    'repeated',
  ],
  ['the words for a crisis', 'You matter more than this ticket does to anybody.', after(), undefined],
  ['no phrase', 'Your parcel leaves today.', after(), undefined],
  ['nothing', ' ', after(), undefined],
])('%s', (_, draft, conversation, expected) => {
  expect(packWording(draft, [pack], conversation)).toBe(expected)
})

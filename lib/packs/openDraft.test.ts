import { expect, test } from 'vitest'
import { allBuiltInPacks } from './builtIn'
import { openDraft } from './openDraft'
import { openPack } from './openPack'
import type { Pack } from './pack'
import { unfinishedIn } from './unfinished'

const phrase = { id: 'one', move: 'next-steps', text: 'I call you by six.', reason: 'A time calms.' } as const
const pack: Pack = {
  format: 1,
  name: 'Ours',
  author: 'Ada',
  version: '1.0.0',
  language: 'en',
  slots: {},
  phrases: [phrase],
}
const opened = (file: object) => openDraft('a.json', JSON.stringify(file))
const problemsOf = (file: object) => unfinishedIn(opened(file)).map(({ what, id, words }) => `${what} ${id}: ${words}`)

test.each(allBuiltInPacks.map((one) => [one.name, one] as const))('%s comes back whole', (_, one) => {
  expect(opened(one)).toEqual(openPack('a.json', JSON.stringify(one)))
})

test.each<[string, object, string[]]>([
  ['a sound pack', pack, []],
  ['no name yet', { ...pack, name: '' }, ['pack : Still to be written: the name.']],
  ['no phrase yet', { ...pack, phrases: [] }, ['pack Ours: At least one phrase is needed.']],
  [
    'a phrase without words',
    { ...pack, phrases: [{ ...phrase, text: '' }] },
    ['phrase one: Still to be written: the words.'],
  ],
])('%s opens, and says what is to be written', (_, file, problems) => {
  expect(problemsOf(file)).toEqual(problems)
})

test.each<[string, object, string]>([
  ['another kind of value', { ...pack, name: 7 }, 'name is 7; it has to be text'],
  ['an unknown field', { ...pack, mood: 1 }, 'unknown field, "mood"'],
  ['a move that is none', { ...pack, phrases: [{ ...phrase, move: 'soothe' }] }, 'it can be listen,'],
  ['half a heat', { ...pack, phrases: [{ ...phrase, heat: [1] }] }, 'has to hold two numbers'],
  ['an id twice', { ...pack, phrases: [phrase, phrase] }, 'have the same id'],
])('%s is refused', (_, file, sentence) => {
  expect(() => opened(file)).toThrow(sentence)
})

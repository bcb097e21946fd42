import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moved, namedByWords, withCopy, withField, withNewPhrase, withPhrase, withPhraseId, withReplies } from './edits'
import { findPhrases } from './findPhrases'
import { samplePack as pack } from './samples'

const ids = ({ phrases }: typeof pack) => phrases.map(({ id }) => id)

test('an entry that is moved stands where it was put, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 20 }), fc.nat(19), fc.nat(19), (list, a, b) => {
      const [from, to] = [a % list.length, b % list.length]
      const result = moved(list, from, to)
      expect(result[to]).toBe(list[from])
      expect(result.toSorted()).toEqual(list.toSorted())
    }),
  )
})

test('a new phrase stands behind the open one and is named by its words', () => {
  const { pack: more, id } = withNewPhrase(pack, 'explain', 'late-bike')
  expect(ids(more).slice(0, 2)).toEqual(['late-bike', id])
  const written = withPhrase(more, id, (phrase) => ({ ...phrase, text: "I'm on it: the part is here on Friday." }))
  expect(namedByWords(written, id).id).toBe('im-on-it-the-part')
  expect(namedByWords(written, 'late-bike').id).toBe('late-bike')
})

test('a copy says the same under another name', () => {
  const made = withCopy(pack, 'late-bike')
  expect(made?.id).toBe('late-bike-2')
  expect(made?.pack.phrases[1]).toEqual({ ...pack.phrases[0], id: 'late-bike-2' })
})

test('a phrase that is renamed is renamed in the self-tests too', () => {
  expect(withPhraseId(pack, 'long-wait', 'seen').selfTests?.[0]?.shows).toEqual(['seen'])
})

test('a field that is emptied is left out', () => {
  expect(withField({ id: 'a', heat: 1 }, 'heat', undefined as never)).toEqual({ id: 'a' })
})

test('replies come behind the phrases, under names of their own, and gaps that are there stay', () => {
  const more = withReplies(pack, [{ title: 'Late bike', text: 'About {{ticket.order}}: here.' }])
  expect(more.phrases.at(-1)).toMatchObject({ id: 'late-bike-2', text: 'About {order-number}: here.' })
  expect(more.slots.order).toEqual(pack.slots.order)
})

test('all words have to be there, in any wording, in the order of the pack', () => {
  const found = (query: string, move?: 'options') => findPhrases(pack, query, move).map(({ id }) => id)
  expect(found('workshop news')).toEqual(['late-bike'])
  expect(found('BIKE')).toEqual(
    ids(pack).filter((id) => id !== 'nothing' && findPhrases(pack, 'bike', undefined).some((one) => one.id === id)),
  )
  expect(found('', 'options')).toEqual(['swap-or-repair'])
  expect(found('zebra')).toEqual([])
})

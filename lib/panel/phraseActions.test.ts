import { describe, expect, test } from 'vitest'
import { calm, hot } from '../../tests/gallery/scenes'
import { model, onPage, settled, startStore } from '../../tests/gallery/startStore'
import type { InsertOutcome } from './ports'

describe('phrases', () => {
  test('a used phrase stays in view for now, and is not offered with the next choice', async () => {
    const { tell, store, guidance } = await startStore()
    tell.page(onPage(hot.conversation))
    await settled()
    const [first] = guidance().suggestions
    if (!first) throw new Error('There is a phrase.')
    await store.actions.insert(first)
    expect(guidance().suggestions[0]?.phrase).toBe(first.phrase)
    store.actions.chooseStyle('driver')
    expect(guidance().suggestions.map(({ phrase }) => phrase)).not.toContain(first.phrase)
  })

  test('free words are spent with the phrase, details of the thread stay', async () => {
    const { tell, store } = await startStore()
    tell.page(onPage(hot.conversation))
    await settled()
    store.actions.show('search')
    store.actions.typeQuery('two ways')
    const [found] = store.getState().search.found
    if (!found) throw new Error('There is a phrase.')
    store.actions.typeSlot('option-a', 'a courier')
    store.actions.typeSlot('option-b', 'a refund')
    store.actions.typeSlot('order', '4471')
    await store.actions.insert(found)
    expect(store.getState().ticket.typed).toEqual({ order: '4471' })
  })

  test('the note on an insertion is gone with the next message', async () => {
    const { tell, store, guidance } = await startStore()
    tell.page(onPage(hot.conversation))
    await settled()
    const [first] = guidance().suggestions
    if (first) await store.actions.insert(first)
    expect(store.getState().notice).toMatchObject({ name: 'insertion' })
    const reply = { id: 'm6', role: 'agent' as const, text: 'On it.' }
    tell.page(onPage({ ...hot.conversation, messages: [...hot.conversation.messages, reply] }))
    await settled()
    expect(store.getState().notice).toBeUndefined()
  })

  test('a second press while the first is being written does nothing', async () => {
    const { tell, store, guidance, done } = await startStore()
    tell.page(onPage(hot.conversation))
    await settled()
    const [first] = guidance().suggestions
    if (!first) throw new Error('There is a phrase.')
    await Promise.all([store.actions.insert(first), store.actions.insert(first)])
    expect(done.filter((did) => did.startsWith('insert'))).toHaveLength(1)
    await store.actions.insert(first)
    expect(done.filter((did) => did.startsWith('insert'))).toHaveLength(2)
  })

  test('what ends after a switch of the ticket is noted on the ticket that it was for', async () => {
    const { tell, store, guidance, ports } = await startStore()
    let answer = (_: InsertOutcome): void => undefined
    ports.insert = () =>
      new Promise((resolve) => {
        answer = resolve
      })
    tell.page(onPage(hot.conversation))
    await settled()
    const [first] = guidance().suggestions
    if (!first) throw new Error('There is a phrase.')
    const inserting = store.actions.insert(first)
    tell.page(onPage(calm.conversation))
    await settled()
    answer({ name: 'inserted' })
    await inserting
    expect(store.getState().notice).toBeUndefined()
    expect(store.getState().ticket.used).toEqual([])
    tell.page(onPage(hot.conversation))
    expect(store.getState().ticket.used).toEqual([first.phrase])
  })

  test.each([
    [{ name: 'copied', because: 'no-reply-box' } as const, true],
    [{ name: 'blocked', because: 'editor-refused' } as const, false],
    [{ name: 'inserted-as-note' } as const, false],
  ])('%o', async (outcome, counts) => {
    const { tell, store, guidance } = await startStore({ ...model(hot), outcome })
    tell.page(onPage(hot.conversation))
    await settled()
    const [first] = guidance().suggestions
    if (!first) throw new Error('There is a phrase.')
    await store.actions.insert(first)
    expect(store.getState().notice).toMatchObject({ name: 'insertion', outcome })
    expect(store.getState().ticket.used.includes(first.phrase)).toBe(counts)
  })
})

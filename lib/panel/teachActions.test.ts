import { expect, test } from 'vitest'
import { cooling } from '../../tests/gallery/scenes'
import { onPage, startStore } from '../../tests/gallery/startStore'

const begun = async () => {
  const panel = await startStore()
  panel.tell.page(onPage(cooling.conversation))
  panel.store.actions.startTeaching()
  // Until the page listens, a click there would be the page's own.
  expect(panel.store.getState()).toMatchObject({ view: 'teach', teaching: { name: 'preparing' } })
  panel.tell.teaching({ name: 'step', step: 'customer', problem: undefined })
  return panel
}

test('leads from step to step, and closes when the page is left', async () => {
  const { store, tell, done } = await begun()
  expect(done).toContain('teach begin')
  expect(store.getState()).toMatchObject({ view: 'teach', teaching: { name: 'pointing', step: 'customer' } })
  tell.teaching({ name: 'step', step: 'agent', problem: 'same-message' })
  expect(store.getState().teaching).toMatchObject({ step: 'agent', problem: 'same-message' })
  tell.page({ name: 'connecting', site: 'https://desk.example' })
  expect(store.getState()).toMatchObject({ view: 'stage', teaching: undefined, notice: { name: 'teaching-ended' } })
})

test('says so when a correction finds no mark to tell the message by, and is still when it does', async () => {
  const { store, tell } = await begun()
  const [first] = cooling.conversation.messages
  if (!first) throw new Error('The scene has no message.')
  store.actions.correctTaught(first.id, 'note')
  tell.teaching({ name: 'reads', conversation: cooling.conversation })
  expect(store.getState().notice).toEqual({ name: 'no-mark' })
  store.actions.correctTaught(first.id, first.role === 'customer' ? 'customer' : 'agent')
  tell.teaching({ name: 'reads', conversation: cooling.conversation })
  expect(store.getState().notice).toBeUndefined()
  store.actions.correctTaught(first.id, 'none')
  tell.teaching({ name: 'reads', conversation: { ...cooling.conversation, messages: [] } })
  expect(store.getState().notice).toBeUndefined()
})

test('keeps, lists, removes and brings back', async () => {
  const { store, tell } = await begun()
  tell.teaching({ name: 'reads', conversation: cooling.conversation })
  await store.actions.keepTaught()
  expect(store.getState()).toMatchObject({ taught: ['https://desk.example'], notice: { name: 'taught-kept' } })
  await store.actions.removeTaught('https://desk.example')
  expect(store.getState()).toMatchObject({ taught: [], notice: { name: 'taught-removed' } })
  await store.actions.bringBackTaught()
  expect(store.getState()).toMatchObject({ taught: ['https://desk.example'], notice: undefined })
})

test('a file that is refused says where, and what stands in the panel stays', async () => {
  const { store } = await startStore({ importProblems: ['message.each is missing.'] })
  await store.actions.importTaught('https://desk.example', '{}')
  expect(store.getState().notice).toEqual({ name: 'import-refused', problems: ['message.each is missing.'] })
})

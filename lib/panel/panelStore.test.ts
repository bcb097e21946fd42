import { describe, expect, test } from 'vitest'
import { site } from '../../tests/gallery/handPorts'
import { abuseAgain, calm, cooling, demand, hot } from '../../tests/gallery/scenes'
import { model, onPage, settled, slowModel, startStore } from '../../tests/gallery/startStore'
import type { PageState } from './ports'

describe('stages', () => {
  test.each<[PageState]>([
    [{ name: 'switched-off', site }],
    [{ name: 'browser-page' }],
    [{ name: 'connecting', site }],
    [{ name: 'nothing-to-read', site }],
    [{ name: 'closed' }],
  ])('%o', async (page) => {
    const { stage } = await startStore({ page })
    expect(stage().name).toBe(page.name)
  })

  test('a conversation is read, then ready', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await startStore({ assess })
    tell.page(onPage(hot.conversation))
    expect(stage().name).toBe('reading')
    asked[0]?.answer(hot.assessment)
    await settled()
    expect(stage().name).toBe('ready')
  })

  test('of a long conversation the newest messages are shown while it is read, until it is left or whole', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await startStore({ assess })
    tell.page(onPage(hot.conversation))
    asked[0]?.part?.({ ...hot, read: 1, of: 3 })
    expect(stage()).toMatchObject({ name: 'reading', soFar: { read: 1, of: 3 } })
    tell.page(onPage(calm.conversation))
    expect(stage()).not.toHaveProperty('soFar')
    asked[0]?.part?.({ ...hot, read: 2, of: 3 })
    expect(stage()).not.toHaveProperty('soFar')
    asked[1]?.answer(calm.assessment)
    await settled()
    asked[1]?.part?.({ ...calm, read: 1, of: 2 })
    expect(stage().name).toBe('ready')
  })

  test('a conversation in view keeps its readings until the next ones are whole', async () => {
    const { asked, assess } = slowModel()
    const { tell } = await startStore({ assess })
    const { messages } = hot.conversation
    tell.page(onPage({ ...hot.conversation, messages: messages.slice(0, -1) }))
    asked[0]?.answer(hot.assessment)
    await settled()
    tell.page(onPage(hot.conversation))
    expect(asked.map(({ part }) => part !== undefined)).toEqual([true, false])
  })

  test('nothing is asked of a model that is not ready', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await startStore({ assess, model: { name: 'loading', fraction: 0.1 } })
    tell.page(onPage(hot.conversation))
    expect([stage().name, asked.length]).toEqual(['reading', 0])
    tell.model({ name: 'ready' })
    expect(asked).toHaveLength(1)
  })

  test('a failed model leaves the search, and a retry reads at last', async () => {
    const { stage, tell, store } = await startStore({ ...model(hot), model: { name: 'loading', fraction: 0 } })
    tell.page(onPage(hot.conversation))
    tell.model({ name: 'failed', problem: 'wasm-refused', detail: 'no wasm' })
    expect(stage()).toMatchObject({ name: 'failed', problem: 'wasm-refused', detail: 'no wasm' })
    store.actions.show('search')
    expect(store.getState().search.found.length).toBeGreaterThan(60)
    tell.model({ name: 'loading', fraction: 0 })
    expect(stage().name).toBe('reading')
    tell.model({ name: 'ready' })
    await settled()
    expect(stage().name).toBe('ready')
  })

  test('a worker that dies while reading fails without a customer’s words', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await startStore({ assess })
    tell.page(onPage(hot.conversation))
    asked[0]?.fail(new Error('could not read: THIRD time I contact you'))
    await settled()
    const now = stage()
    expect(now).toMatchObject({ name: 'failed', problem: 'stopped' })
    expect(now.name === 'failed' && now.detail).not.toContain('THIRD')
  })
})

describe('a model that stops', () => {
  test('a new message does not stay unread behind the old readings', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await startStore({ assess })
    tell.page(onPage(hot.conversation))
    asked[0]?.answer(hot.assessment)
    await settled()
    tell.page(onPage(cooling.conversation))
    tell.model({ name: 'failed', problem: 'stopped', detail: '' })
    expect(stage().name).toBe('failed')
  })

  test('readings that are complete stay in view', async () => {
    const { stage, tell } = await startStore()
    tell.page(onPage(hot.conversation))
    await settled()
    tell.model({ name: 'failed', problem: 'stopped', detail: '' })
    expect(stage().name).toBe('ready')
  })
})

describe('stale results', () => {
  test('one in flight, the latest next, and the overtaken one is dropped', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await startStore({ assess })
    const grown = (messages: number) => ({
      ...cooling.conversation,
      messages: cooling.conversation.messages.slice(0, messages),
    })
    tell.page(onPage(grown(6)))
    tell.page(onPage(grown(8)))
    tell.page(onPage(grown(10)))
    expect(asked).toHaveLength(1)
    asked[0]?.answer(hot.assessment)
    await settled()
    expect(stage().name).toBe('reading')
    expect(asked.map(({ conversation }) => conversation.messages.length)).toEqual([6, 10])
    asked[1]?.answer(cooling.assessment)
    await settled()
    expect(stage()).toMatchObject({ name: 'ready', assessment: { heats: [0, 1, 3, 2, 1] } })
  })

  test('an answer for a ticket that was left shows nothing', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await startStore({ assess })
    tell.page(onPage(hot.conversation))
    tell.page(onPage(calm.conversation))
    asked[0]?.answer(hot.assessment)
    await settled()
    expect(stage()).toMatchObject({ name: 'reading', conversation: { ticket: '4480' } })
    tell.page({ name: 'nothing-to-read', site })
    asked[1]?.answer(calm.assessment)
    await settled()
    expect(stage().name).toBe('nothing-to-read')
  })

  test('the readings in view stay until the new ones are there', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await startStore({ assess })
    tell.page(onPage(hot.conversation))
    asked[0]?.answer(hot.assessment)
    await settled()
    tell.page(onPage(cooling.conversation))
    expect(stage()).toMatchObject({ name: 'ready', assessment: { heats: [0, 1, 3] } })
  })
})

describe('announcements', () => {
  test('one for a customer message, none for a choice, a swap or a return', async () => {
    const { tell, store } = await startStore(model(hot, cooling))
    const heard: unknown[] = []
    store.subscribe(({ announcement }, before) => {
      if (announcement && announcement !== before.announcement) heard.push(announcement.messageId)
    })
    tell.page(onPage(hot.conversation))
    await settled()
    store.actions.chooseStyle('analytic')
    store.actions.swapRole('m5')
    await settled()
    store.actions.swapRole('m5')
    await settled()
    tell.page({ name: 'nothing-to-read', site })
    tell.page(onPage(hot.conversation))
    await settled()
    tell.page(onPage(cooling.conversation))
    await settled()
    expect(heard).toEqual(['m5', 'm9'])
  })
})

test('one card at a time: while a warning is due, the hand-over waits folded', async () => {
  const { tell, store, guidance } = await startStore(model(abuseAgain))
  tell.page(onPage(abuseAgain.conversation))
  await settled()
  expect(guidance().boundary?.rung).toBe('warning')
  expect(guidance().escalation?.triggers).toEqual(['abuse-after-boundary'])
  expect(store.getState().folded).toMatchObject({ boundary: false, escalation: true })
})

test('a demand alone is folded, until the agent opens it', async () => {
  const { tell, store } = await startStore(model(demand))
  tell.page(onPage(demand.conversation))
  await settled()
  expect(store.getState().folded).toMatchObject({ boundary: false, escalation: true })
})

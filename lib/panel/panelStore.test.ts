import { describe, expect, test } from 'vitest'
import { type HandPorts, handPorts, site } from '../../tests/gallery/handPorts'
import { calm, cooling, demand, hot, replyBoxOnly, type Scene } from '../../tests/gallery/scenes'
import type { Assessment } from '../classify/assessment'
import type { Conversation } from '../conversation/conversation'
import { createPanelStore } from './panelStore'
import type { PageState } from './ports'

const onPage = (conversation: Conversation): PageState => ({ name: 'conversation', site, conversation })

/** Lets what was promised arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A model whose answers the test gives by hand, in the order in which they were asked. */
function slowModel() {
  const asked: { conversation: Conversation; answer(assessment: Assessment): void; fail(error: Error): void }[] = []
  const assess = (conversation: Conversation) =>
    new Promise<Assessment>((answer, fail) => {
      asked.push({ conversation, answer, fail })
    })
  return { asked, assess }
}

const model = (...scenes: Scene[]): HandPorts => ({
  assess: async (conversation) => {
    const found = scenes.find((scene) => scene.conversation.messages.length === conversation.messages.length)
    return (found ?? hot).assessment
  },
})

async function start(hand: HandPorts = model(hot, cooling, calm)) {
  const closing = new AbortController()
  const outside = handPorts(hand)
  const store = createPanelStore(outside.ports, closing.signal)
  await settled()
  const stage = () => store.getState().stage
  const guidance = () => {
    const now = stage()
    if (now.name !== 'ready') throw new Error(`The stage is ${now.name}.`)
    return now.guidance
  }
  return { ...outside, store, stage, guidance, close: () => closing.abort() }
}

describe('stages', () => {
  test.each<[PageState]>([
    [{ name: 'switched-off', site }],
    [{ name: 'browser-page' }],
    [{ name: 'connecting', site }],
    [{ name: 'nothing-to-read', site }],
    [{ name: 'closed' }],
  ])('%o', async (page) => {
    const { stage } = await start({ page })
    expect(stage().name).toBe(page.name)
  })

  test('a conversation is read, then ready', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await start({ assess })
    tell.page(onPage(hot.conversation))
    expect(stage().name).toBe('reading')
    asked[0]?.answer(hot.assessment)
    await settled()
    expect(stage().name).toBe('ready')
  })

  test('nothing is asked of a model that is not ready', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await start({ assess, model: { name: 'loading', fraction: 0.1 } })
    tell.page(onPage(hot.conversation))
    expect([stage().name, asked.length]).toEqual(['reading', 0])
    tell.model({ name: 'ready' })
    expect(asked).toHaveLength(1)
  })

  test('a failed model leaves the search, and a retry reads at last', async () => {
    const { stage, tell, store } = await start({ ...model(hot), model: { name: 'loading', fraction: 0 } })
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
    const { stage, tell } = await start({ assess })
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
    const { stage, tell } = await start({ assess })
    tell.page(onPage(hot.conversation))
    asked[0]?.answer(hot.assessment)
    await settled()
    tell.page(onPage(cooling.conversation))
    tell.model({ name: 'failed', problem: 'stopped', detail: '' })
    expect(stage().name).toBe('failed')
  })

  test('readings that are complete stay in view', async () => {
    const { stage, tell } = await start()
    tell.page(onPage(hot.conversation))
    await settled()
    tell.model({ name: 'failed', problem: 'stopped', detail: '' })
    expect(stage().name).toBe('ready')
  })
})

describe('stale results', () => {
  test('one in flight, the latest next, and the overtaken one is dropped', async () => {
    const { asked, assess } = slowModel()
    const { stage, tell } = await start({ assess })
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
    const { stage, tell } = await start({ assess })
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
    const { stage, tell } = await start({ assess })
    tell.page(onPage(hot.conversation))
    asked[0]?.answer(hot.assessment)
    await settled()
    tell.page(onPage(cooling.conversation))
    expect(stage()).toMatchObject({ name: 'ready', assessment: { heats: [0, 1, 3] } })
  })
})

describe('memory of a ticket', () => {
  test('a page with the reply box alone shows the thread that was read before, at once', async () => {
    const { stage, tell, done, store, guidance } = await start()
    tell.page(onPage({ ...cooling.conversation, composer: null }))
    await settled()
    tell.page({ name: 'connecting', site })
    tell.page(onPage(replyBoxOnly))
    expect(stage()).toMatchObject({ name: 'ready', conversation: { composer: { kind: 'textarea' } } })
    store.actions.typeSlot('cause', 'a mix-up')
    store.actions.typeSlot('step', 'a new parcel')
    const [first] = guidance().suggestions
    if (first) await store.actions.insert(first)
    expect(done[0]).toContain('a mix-up')
  })

  test('choices outlive a visit elsewhere and end with the panel', async () => {
    const { stage, tell, store, guidance, close } = await start()
    tell.page(onPage(hot.conversation))
    await settled()
    store.actions.chooseStyle('analytic')
    store.actions.setAside('empathise')
    const move = guidance().move
    expect(move).not.toBe('empathise')
    tell.page({ name: 'nothing-to-read', site })
    expect(store.getState().ticket).toMatchObject({ style: undefined, dismissed: [] })
    tell.page(onPage(hot.conversation))
    expect(stage().name).toBe('ready')
    expect(store.getState().ticket).toMatchObject({ style: 'analytic', dismissed: ['empathise'] })
    expect(guidance().move).toBe(move)
    close()
    tell.page(onPage(hot.conversation))
    expect(store.getState().ticket).toMatchObject({ style: undefined, dismissed: [] })
  })

  test('two tickets share no choice', async () => {
    const { tell, store } = await start()
    tell.page(onPage(hot.conversation))
    await settled()
    store.actions.chooseStyle('expressive')
    tell.page(onPage(calm.conversation))
    await settled()
    expect(store.getState().ticket.style).toBeUndefined()
  })

  test('a swapped role is assessed anew and can be taken back', async () => {
    const { asked, assess } = slowModel()
    const { tell, store } = await start({ assess })
    tell.page(onPage(hot.conversation))
    asked[0]?.answer(hot.assessment)
    await settled()
    store.actions.swapRole('m5')
    expect(asked[1]?.conversation.messages[5]?.role).toBe('agent')
    asked[1]?.answer(calm.assessment)
    await settled()
    store.actions.swapRole('m5')
    expect(store.getState().ticket.swaps).toEqual({})
  })
})

describe('phrases', () => {
  test('a used phrase stays in view for now, and is not offered with the next choice', async () => {
    const { tell, store, guidance } = await start()
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
    const { tell, store } = await start()
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

  test.each([
    [{ name: 'copied', because: 'no-reply-box' } as const, true],
    [{ name: 'blocked', because: 'editor-refused' } as const, false],
  ])('%o', async (outcome, counts) => {
    const { tell, store, guidance } = await start({ ...model(hot), outcome })
    tell.page(onPage(hot.conversation))
    await settled()
    const [first] = guidance().suggestions
    if (!first) throw new Error('There is a phrase.')
    await store.actions.insert(first)
    expect(store.getState().notice).toMatchObject({ name: 'insertion', outcome })
    expect(store.getState().ticket.used.includes(first.phrase)).toBe(counts)
  })
})

describe('announcements', () => {
  test('one for a customer message, none for a choice, a swap or a return', async () => {
    const { tell, store } = await start(model(hot, cooling))
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

test('a demand alone is folded, until the agent opens it', async () => {
  const { tell, store } = await start(model(demand))
  tell.page(onPage(demand.conversation))
  await settled()
  expect(store.getState().folded).toEqual({ boundary: false, escalation: true })
})

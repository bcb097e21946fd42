import { describe, expect, test } from 'vitest'
import { site } from '../../tests/gallery/handPorts'
import { calm, cooling, hot, replyBoxOnly } from '../../tests/gallery/scenes'
import { onPage, settled, slowModel, startStore } from '../../tests/gallery/startStore'

describe('memory of a ticket', () => {
  test('a page with the reply box alone shows the thread that was read before, at once', async () => {
    const { stage, tell, done, store, guidance } = await startStore()
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
    const { stage, tell, store, guidance, close } = await startStore()
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

  test.each([
    ['its tab was closed', { name: 'closed' } as const],
    ['its site was switched off', { name: 'switched-off', site } as const],
  ])('nothing of a ticket is left once %s', async (_, state) => {
    const { tell, store } = await startStore()
    tell.page(onPage(hot.conversation))
    await settled()
    store.actions.chooseStyle('analytic')
    tell.page(state)
    tell.page(onPage({ ...hot.conversation, messages: [] }))
    expect(store.getState().ticket).toMatchObject({ style: undefined, messages: [] })
  })

  test('a bare reply box that names no ticket shares nothing with the next one', async () => {
    const { tell, store } = await startStore()
    const bare = { helpdesk: 'generic', messages: [], composer: replyBoxOnly.composer }
    tell.page(onPage(bare))
    store.actions.typeSlot('cause', 'a mix-up')
    expect(store.getState().ticket.typed).toEqual({ cause: 'a mix-up' })
    tell.page(onPage(calm.conversation))
    tell.page(onPage(bare))
    expect(store.getState().ticket.typed).toEqual({})
    store.actions.typeSlot('cause', 'the post')
    tell.page({ name: 'nothing-to-read', site })
    tell.page(onPage(bare))
    expect(store.getState().ticket.typed).toEqual({})
  })

  test('two tickets share no choice', async () => {
    const { tell, store } = await startStore()
    tell.page(onPage(hot.conversation))
    await settled()
    store.actions.chooseStyle('expressive')
    tell.page(onPage(calm.conversation))
    await settled()
    expect(store.getState().ticket.style).toBeUndefined()
  })

  test('a swapped role is assessed anew and can be taken back', async () => {
    const { asked, assess } = slowModel()
    const { tell, store } = await startStore({ assess })
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

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { generalPack } from '../../lib/packs/builtIn'
import { giveCssEscape, openPanel, openPhrase, reading } from '../../tests/gallery/openPanel'
import { calm, cooling, hot, noteBox, settledLate } from '../../tests/gallery/scenes'

beforeAll(giveCssEscape)
afterEach(cleanup)

const moveTitle = () => screen.queryByRole('heading', { name: /^Next:/ })?.textContent
const text = (name: string) => screen.getByRole('region', { name }).querySelector('section')?.textContent

describe('hints keep within the budget', () => {
  test('s sets a hint aside and none takes its place; s again wants none here; one click brings them back', async () => {
    const { user } = await openPanel(reading(hot))
    expect(moveTitle()).toBeDefined()
    await user.keyboard('s')
    await screen.findByText('Quiet until they write again.')
    expect(moveTitle()).toBeUndefined()
    await user.keyboard('s')
    await screen.findByText('No hints in this conversation.')
    await user.click(screen.getByRole('button', { name: 'Hints again' }))
    await waitFor(() => expect(moveTitle()).toBeDefined())
  })

  test('only severe: high heat has no hint, very high heat has', async () => {
    await openPanel({ ...reading(cooling), settings: { isOnlySevere: true } })
    expect(moveTitle()).toBeUndefined()
    cleanup()
    await openPanel({ ...reading(hot), settings: { isOnlySevere: true } })
    expect(moveTitle()).toBeDefined()
  })

  test('who knows the moves sees them without the reasons', async () => {
    await openPanel(reading(hot))
    expect(screen.queryByText('The feeling comes first. A fix is heard only after it.')).not.toBeNull()
    cleanup()
    await openPanel({ ...reading(hot), settings: { isExpert: true } })
    expect(moveTitle()).toBeDefined()
    expect(screen.queryByText('The feeling comes first. A fix is heard only after it.')).toBeNull()
  })

  test('a calm conversation has no tools in view; w opens the wrap-up all the same', async () => {
    const { user } = await openPanel(reading(calm))
    expect(screen.queryByRole('button', { name: 'Wrap up' })).toBeNull()
    await user.keyboard('w')
    expect((await screen.findByRole('button', { name: 'Wrap up' })).getAttribute('aria-expanded')).toBe('true')
  })
})

describe('a phrase as it stands in the pack', () => {
  const bare = generalPack.phrases.find(({ text, move }) => move === 'empathise' && !text.includes('{'))?.text ?? ''
  test('is spoken of where somebody is upset, and not where all is calm', async () => {
    await openPanel({ ...reading(hot), draft: bare })
    expect(await screen.findByText(/^Word for word from the pack/)).toBeTruthy()
    cleanup()
    await openPanel({ ...reading(calm), draft: bare })
    expect(screen.queryByText(/^Word for word from the pack/)).toBeNull()
  })
})

test('a fix before a word for the feeling is spoken of while somebody is hot and was not met yet', async () => {
  const draft = 'I have sent a new parcel by courier, it is with you by six.'
  await openPanel({ ...reading(hot), draft })
  expect(await screen.findByText(/^Goes straight to the fix/)).toBeTruthy()
  cleanup()
  await openPanel({ ...reading(cooling), draft })
  expect(screen.queryByText(/^Goes straight to the fix/)).toBeNull()
})

describe('settings', () => {
  test('a line of business changes the packs at once and is kept', async () => {
    const { store, done, user } = await openPanel(reading(hot))
    store.actions.show('settings')
    await user.click(await screen.findByRole('radio', { name: 'Retail' }))
    await waitFor(() => expect(store.getState().packs.map(({ name }) => name)).toEqual(['Retail', 'General']))
    expect(store.getState().settings?.industry).toBe('retail')
    expect(done).toContain('save')
  })

  test('picks are counted only where that is switched on, as a bare count, and go with one click', async () => {
    const { store, done, user } = await openPanel(reading(hot))
    await user.keyboard('1')
    expect(done.filter((act) => act.startsWith('picks'))).toEqual([])
    store.actions.show('settings')
    await user.click(await screen.findByRole('checkbox', { name: 'Put phrases first that I pick often' }))
    store.actions.show('stage')
    const id = (await screen.findByRole('article')).dataset.phrase ?? ''
    await user.keyboard('1')
    await waitFor(() => expect(done.at(-1)).toBe(`picks {"${id}":1}`))
    store.actions.show('settings')
    await user.click(await screen.findByRole('button', { name: 'Forget the counts' }))
    await waitFor(() => expect(done).toContain('picks {}'))
    expect(store.getState().picks).toEqual({})
  })
})

describe('options, facts and stacking', () => {
  test('two options make a sentence only when both are there', async () => {
    const { done, user } = await openPanel(reading(cooling))
    await user.keyboard('t')
    const card = within(screen.getByRole('region', { name: 'Two options' }))
    await user.type(card.getByRole('textbox', { name: /^First option/ }), 'a new parcel tomorrow')
    expect(card.queryByRole('button', { name: 'Insert' })).toBeNull()
    await user.type(card.getByRole('textbox', { name: /as in: because/ }), 'it is there before ten')
    await user.type(card.getByRole('textbox', { name: 'Second option' }), 'the money back today.')
    await user.click(card.getByRole('button', { name: 'Insert' }))
    expect(done.at(-1)).toBe(
      'insert There are two ways I can solve this: a new parcel tomorrow, because it is there before ten, or the money back today. Which one suits you better?',
    )
  })

  test('a fact from the thread fills the first empty slot', async () => {
    const { user } = await openPanel(reading(cooling))
    const [slot] = within(openPhrase()).getAllByRole<HTMLInputElement>('textbox')
    const [chip] = within(within(openPhrase()).getAllByRole('group')[0] as HTMLElement).getAllByRole('button') // as: the facts
    if (!slot || !chip) throw new Error('The phrase has a slot, and the thread facts.')
    await user.click(chip)
    await waitFor(() => expect(slot.value).toBe(chip.textContent))
  })

  test('stacked phrases are inserted together, each once', async () => {
    const { done, user, store } = await openPanel(reading(hot))
    await user.keyboard('aja')
    const stack = within(await screen.findByRole('region', { name: 'To be inserted together' }))
    const texts = stack.getAllByRole('listitem').map((item) => item.textContent)
    expect(texts).toHaveLength(2)
    await user.click(stack.getByRole('button', { name: 'Insert all' }))
    expect(done).toEqual([`insert ${texts.join('\n\n')}`])
    await waitFor(() => expect(store.getState().ticket.stack).toEqual([]))
    expect(store.getState().ticket.used).toHaveLength(2)
  })
})

describe('hand-over and wrap-up', () => {
  test('the hand-over note quotes the thread, and is not offered to a reply box', async () => {
    const { user, done } = await openPanel(reading(settledLate))
    await user.keyboard('h')
    const note = text('Hand-over note') ?? ''
    for (const words of ['4471', 'What not to say', "I've booked the courier", 'call you on Friday'])
      expect(note).toContain(words)
    expect(note).not.toContain('555 0123')
    const card = within(screen.getByRole('region', { name: 'Hand-over note' }))
    expect(card.queryByRole('button', { name: 'Insert as a note' })).toBeNull()
    await user.click(card.getByRole('button', { name: 'Copy' }))
    expect(done.at(-1)).toBe(`copy ${note}`)
  })

  test('with a note box the hand-over goes in as a note', async () => {
    const composer = noteBox.conversation.composer
    const noting = { ...settledLate, conversation: { ...settledLate.conversation, composer } }
    const { user, done } = await openPanel(reading(noting))
    await user.keyboard('h')
    await user.click(screen.getByRole('button', { name: 'Insert as a note' }))
    expect(done.at(-1)).toMatch(/^insert Hand-over\n/)
  })

  test('the wrap-up names the promise that the last message forgot, and takes one tag', async () => {
    const { user } = await openPanel(reading(settledLate))
    await user.keyboard('w')
    const card = within(screen.getByRole('region', { name: 'Wrap up' }))
    expect(card.getByText(/Promised earlier and not in your last message/).textContent).toContain('call you on Friday')
    await user.click(card.getByRole('button', { name: 'process' }))
    expect(card.getByRole('region', { name: 'Incident note' }).textContent).toContain('Where it came from: process')
    await user.click(card.getByRole('button', { name: 'product' }))
    expect(card.getByRole('region', { name: 'Incident note' }).textContent).not.toContain('process')
  })

  test('a reminder holds the words of the agent and nothing of the ticket, and a due one is seen and done', async () => {
    const due = { id: 'one', text: 'Call about the courier', at: 0, isDue: true }
    const { user, done } = await openPanel({ ...reading(settledLate), reminders: [due] })
    await user.click(within(screen.getByRole('region', { name: 'Reminders' })).getByRole('button', { name: /^Done/ }))
    expect(done).toEqual(['forget reminder one'])
    await user.keyboard('w')
    await user.type(screen.getByRole('textbox', { name: 'Remind me, in words of your own' }), 'Ring them')
    await user.click(screen.getByRole('button', { name: 'Tomorrow at nine' }))
    expect(done.at(-1)).toBe('remind tomorrow Ring them')
    expect(text('Wrap up')).toContain("I've booked the courier")
  })

  test('the recovery list ticks itself with the words that show it', async () => {
    const { user } = await openPanel(reading(settledLate))
    await user.keyboard('r')
    const items = within(screen.getByRole('region', { name: 'What is done so far' })).getAllByRole('listitem')
    expect(items).toHaveLength(7)
    expect(items.filter((item) => item.textContent?.startsWith('Done:')).length).toBeGreaterThanOrEqual(5)
    expect(items[1]?.textContent).toContain('complaint 7781')
  })

  test('a break is offered after intense heat, keeps nothing, and stays away when sent away', async () => {
    const { user, store, done } = await openPanel(reading(hot))
    expect(screen.queryByText('That was intense')).toBeNull()
    cleanup()
    const after = await openPanel(reading(settledLate))
    const before = JSON.stringify(after.store.getState().ticket)
    await user.click(screen.getByRole('button', { name: 'Breathe for 20 seconds' }))
    expect(screen.getByText(/while you count to four/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'No, thanks' }))
    await waitFor(() => expect(screen.queryByText('That was intense')).toBeNull())
    expect(JSON.stringify(after.store.getState().ticket)).toBe(before)
    expect([...done, ...after.done]).toEqual([])
    expect(store.getState().settings).toEqual({ hasSeenFirstRun: true })
  })
})

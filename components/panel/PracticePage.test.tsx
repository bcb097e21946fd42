import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { DraftMark } from '../../lib/guidance/draft/draftReview'
import { giveCssEscape, openPanel, openPhrase, reading, said, settled } from '../../tests/gallery/openPanel'
import { calm, hot } from '../../tests/gallery/scenes'

const refusal: DraftMark = { code: 'cant-be-done', start: 0, end: 17, rewrite: 'Here is what works.' }

/** jsdom has no editing command; this one does in a text box what browsers do. */
function giveInsertText(): void {
  document.execCommand = (_command, _shows, text = '') => {
    const box = document.activeElement
    if (!(box instanceof HTMLTextAreaElement)) return false
    const { selectionStart, selectionEnd, value } = box
    fireEvent.input(box, { target: { value: value.slice(0, selectionStart) + text + value.slice(selectionEnd) } })
    return true
  }
}

beforeAll(giveCssEscape)
beforeEach(giveInsertText)
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** The panel beside a calm ticket, practising on what is heated. */
async function openPractice(hand: Parameters<typeof openPanel>[0] = {}) {
  const opened = await openPanel({
    ...reading(calm),
    practise: async () => hot.assessment,
    review: async ({ draft }) => (draft.startsWith("We can't do that.") ? [refusal] : []),
    ...hand,
  })
  await opened.user.click(screen.getByRole('button', { name: 'More' }))
  await opened.user.click(screen.getByRole('menuitem', { name: 'Practice' }))
  return opened
}

const start = async (opened: Awaited<ReturnType<typeof openPractice>>, title = /^The wrong part/) => {
  await opened.user.click(screen.getByRole('button', { name: title }))
  await act(settled)
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })
const thread = () =>
  within(screen.getByRole('list', { name: 'The conversation' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '')

test('the menu leads to the conversations of the packs, with no ticket needed', async () => {
  const { user } = await openPractice({ page: { name: 'browser-page' } })
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Practice' }))
  expect(screen.getAllByText('From General')).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: /^The wrong part/ }))
  await act(settled)
  expect(thread()).toHaveLength(1)
  expect(thread()[0]).toContain('SECOND time')
  expect(openPhrase()).toBeTruthy()
})

test('without any conversation it says so', async () => {
  const { store } = await openPractice()
  act(() => store.setState(({ packs }) => ({ packs: packs.map(({ scenarios, ...pack }) => pack) })))
  expect(screen.getByText(/^None of your packs has a conversation/)).toBeTruthy()
})

test('the panel reads along, and a phrase goes into the box of the practice and nowhere else', async () => {
  const opened = await openPractice()
  await start(opened)
  expect(screen.getByRole('heading', { name: 'Next: show that you see it' })).toBeTruthy()
  const phrase = openPhrase().querySelector('p')?.textContent
  await opened.user.keyboard('1')
  await act(settled)
  expect(box().value).toBe(phrase)
  expect(said()).toBe('Inserted. Undo with Ctrl+Z.')
  expect(opened.done).toEqual([])
})

test('a draft gets its marks once the agent pauses, and F puts the rewrite in their place', async () => {
  const opened = await openPractice()
  await start(opened)
  vi.useFakeTimers()
  fireEvent.change(box(), { target: { value: "We can't do that. Sorry." } })
  await act(() => vi.advanceTimersByTimeAsync(600))
  expect(document.querySelector('[data-code]')).toBe(null)
  await act(() => vi.advanceTimersByTimeAsync(100))
  expect(document.querySelector('[data-code="cant-be-done"]')).toBeTruthy()
  fireEvent.keyDown(document.body, { key: 'f' })
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(box().value).toBe('Here is what works. Sorry.')
  expect(document.querySelector('[data-code]')).toBe(null)
})

test('goes on with the own reply, or with that of the conversation, to its end', async () => {
  const opened = await openPractice()
  await start(opened)
  await opened.user.type(box(), 'You have it tomorrow.')
  await opened.user.click(screen.getByRole('button', { name: 'Go on' }))
  expect(thread()).toEqual(['AgentYou have it tomorrow.', expect.stringContaining('I was told the same')])
  expect(document.activeElement?.textContent).toContain('I was told the same')
  expect(box().value).toBe('')
  await opened.user.click(screen.getByRole('button', { name: 'Go on' }))
  expect(thread()[0]).toContain('After last week')
  await opened.user.click(screen.getByRole('button', { name: 'Go on' }))
  expect(screen.getByText('That was the last message. Nothing of it was kept.')).toBeTruthy()
  expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBe(null)
  await opened.user.click(screen.getByRole('button', { name: 'Start over' }))
  await act(settled)
  expect(thread()).toHaveLength(1)
  await opened.user.click(screen.getByRole('button', { name: 'Leave' }))
  expect(opened.store.getState().practice).toBe(undefined)
  expect(screen.getByRole('button', { name: /^The wrong part/ })).toBeTruthy()
  expect(opened.done).toEqual([])
})

test('the ticket stays as it is, and the practice waits while it is looked at', async () => {
  const opened = await openPractice({ settings: { keepsPicks: true } })
  await start(opened)
  await opened.user.keyboard('1')
  await act(settled)
  const written = box().value
  await opened.user.keyboard('{Escape}')
  expect(screen.getByText('All quiet. Nothing needed.')).toBeTruthy()
  expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBe(null)
  const { ticket, draft, picks } = opened.store.getState()
  expect([ticket.used, draft.text, picks]).toEqual([[], '', {}])
  act(() => opened.store.actions.show('practice'))
  expect(box().value).toBe(written)
  expect(opened.done).toEqual([])
})

test('what would be kept of a ticket is not offered: no reminder, no break', async () => {
  const opened = await openPractice({ practise: async () => ({ ...calm.assessment, heats: [3, 0] }) })
  await start(opened)
  await opened.user.keyboard('w')
  expect(screen.getByRole('region', { name: 'Closing message' })).toBeTruthy()
  const kept = () => [screen.queryByText('That was intense'), screen.queryByRole('textbox', { name: /Remind/ })]
  expect(kept()).toEqual([null, null])
  act(() => opened.store.getState().practice?.panel.setState({ isPractice: false }))
  expect(kept().every((one) => one !== null)).toBe(true)
})

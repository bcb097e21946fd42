import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { DraftMark } from '../../lib/guidance/draft/draftReview'
import { DraftSection, type DraftSectionProps } from './DraftSection'

afterEach(cleanup)

const draft = "We can't do that. Could you send me your order number?"
const refusal: DraftMark = { code: 'cant-be-done', start: 0, end: 17, rewrite: 'Here is what I can do.' }
const askedAgain: DraftMark = {
  code: 'asks-again',
  start: 18,
  end: draft.length,
  rewrite: 'I have 4471.',
  about: '4471',
}

function show(props: Partial<DraftSectionProps> = {}) {
  const acts = { onReplace: vi.fn(), onLeave: vi.fn(), onUndo: vi.fn() }
  const view = render(
    <DraftSection
      draft={draft}
      marks={[refusal, askedAgain]}
      notice={undefined}
      note={undefined}
      {...acts}
      {...props}
    />,
  )
  return { ...acts, ...view }
}

test('names the marked words, why, and what could stand there', () => {
  show()
  expect(screen.getByRole('heading').textContent).toBe('Your draft: 2 things')
  expect(screen.getByText("We can't do that.")).toBeTruthy()
  expect(screen.getByText('Closes the door. What can be done instead keeps it open.')).toBeTruthy()
  expect(screen.getByText('Here is what I can do.')).toBeTruthy()
  expect(screen.getByText('Already given: 4471')).toBeTruthy()
})

test.each<[string, Partial<DraftSectionProps>]>([
  ['there is no draft', { draft: ' \n' }],
  ['there is nothing to say', { marks: [] }],
])('is not there while %s', (_, props) => {
  expect(show(props).container.innerHTML).toBe('')
})

test('replaces, and leaves as it is, by click', async () => {
  const { onReplace, onLeave } = show()
  await userEvent.click(screen.getAllByRole('button', { name: /^Replace/ })[1] as HTMLElement)
  await userEvent.click(screen.getAllByRole('button', { name: /^Leave/ })[0] as HTMLElement)
  expect(onReplace.mock.calls).toEqual([[askedAgain]])
  expect(onLeave.mock.calls).toEqual([[refusal]])
})

test('replaces with F and leaves with X where the focus is', async () => {
  const { onReplace, onLeave } = show()
  screen.getAllByRole('button', { name: /^Leave/ })[1]?.focus()
  await userEvent.keyboard('f')
  await userEvent.keyboard('x')
  expect(onReplace.mock.calls).toEqual([[askedAgain]])
  expect(onLeave.mock.calls).toEqual([[askedAgain]])
})

test('two marks on one sentence are one card with both reasons and one rewrite', async () => {
  const rule: DraftMark = { code: 'rule-quoting', start: 0, end: 17, rewrite: 'Another one.' }
  const { onReplace, onLeave } = show({ marks: [refusal, rule, askedAgain] })
  expect(screen.getByRole('heading').textContent).toBe('Your draft: 2 things')
  expect(screen.getByText('Closes the door. What can be done instead keeps it open.')).toBeTruthy()
  expect(screen.getByText(/^A rule without its reason/)).toBeTruthy()
  expect(screen.queryByText('Another one.')).toBeNull()
  const [first] = screen.getAllByRole('button', { name: /^Replace/ })
  await userEvent.click(first as HTMLElement)
  expect(onReplace.mock.calls).toEqual([[refusal]])
  screen.getAllByRole('button', { name: /^Leave/ })[0]?.focus()
  await userEvent.keyboard('x')
  expect(onLeave.mock.calls.map(([left]) => left)).toEqual([refusal, rule])
})

test.each([
  ['unedited', /^Word for word from the pack/],
  ['repeated', /^This was said in this conversation already/],
] as const)('says of a phrase that it is %s', (note, said) => {
  show({ marks: [], note })
  expect(screen.getByText(said)).toBeTruthy()
})

test('offers no replacement where none is honest', async () => {
  const { onReplace } = show({ marks: [{ ...refusal, rewrite: null }] })
  expect(screen.queryByRole('button', { name: /^Replace/ })).toBeNull()
  screen.getByRole('button', { name: /^Leave/ }).focus()
  await userEvent.keyboard('f')
  expect(onReplace).not.toHaveBeenCalled()
})

test('gives the words back with U, and says so', async () => {
  const { onUndo, rerender } = show({ marks: [], notice: 'replaced' })
  screen.getByRole('button', { name: /Undo/ }).focus()
  await userEvent.keyboard('u')
  expect(onUndo).toHaveBeenCalledTimes(1)
  rerender(
    <DraftSection
      draft={draft}
      marks={[]}
      notice="undone"
      note={undefined}
      onReplace={vi.fn()}
      onLeave={vi.fn()}
      onUndo={onUndo}
    />,
  )
  expect(screen.getByText('Your words are back.')).toBeTruthy()
})

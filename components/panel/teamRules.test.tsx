import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { giveCssEscape, openPanel, reading } from '../../tests/gallery/openPanel'
import { beyondLimit, calm, crisis, hot } from '../../tests/gallery/scenes'
import { teamPack } from '../../tests/gallery/teamPack'

beforeAll(giveCssEscape)
afterEach(cleanup)

const team = { teamPacks: [teamPack] }
const listed = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test("in a crisis the team's own steps and numbers stand there, in its order", async () => {
  await openPanel({ ...reading(crisis), ...team })
  expect(listed("Your team's steps")).toEqual(teamPack.crisis?.steps)
  expect(listed('Whom to reach')).toEqual([
    'Duty lead: extension 4471',
    'Care team: #care in the team chat, day and night',
  ])
  expect(screen.queryByText(/No pack of your team has its own steps/)).toBeNull()
})

test('without them the panel says that the lead can add them', async () => {
  await openPanel(reading(crisis))
  expect(screen.getByText(/No pack of your team has its own steps and numbers yet/)).toBeTruthy()
  expect(screen.queryByRole('region', { name: "Your team's steps" })).toBeNull()
})

test('a sum beyond the limit raises the hand-over with the quote, and the checklist bound to it opens', async () => {
  const { store } = await openPanel({ ...reading(beyondLimit), ...team })
  const card = screen.getByRole('region', { name: 'Handing over fits here' })
  expect(card.textContent).toContain('This is beyond what you may grant alone.')
  expect(card.textContent).toContain('You may grant alone, refund: 100 EUR. Above that: the shift lead.')
  expect(card.textContent).toContain('I want a refund of 240 EUR today.')
  const lists = screen.getByRole('region', { name: "Your team's checklists" })
  const item = within(lists).getByRole('checkbox', { name: 'The order is linked' })
  item.click()
  await waitFor(() => expect(store.getState().ticket.ticked).toEqual(['before-handing-over The order is linked']))
  item.click()
  await waitFor(() => expect(store.getState().ticket.ticked).toEqual([]))
})

test('a checklist that is always at hand waits folded; l opens it; a calm conversation shows none', async () => {
  const { user } = await openPanel({ ...reading(hot), ...team })
  const title = screen.getByRole('button', { name: "Your team's checklists" })
  expect(title.getAttribute('aria-expanded')).toBe('false')
  await user.keyboard('l')
  expect(title.getAttribute('aria-expanded')).toBe('true')
  cleanup()
  await openPanel({ ...reading(calm), ...team })
  expect(screen.queryByRole('button', { name: "Your team's checklists" })).toBeNull()
})

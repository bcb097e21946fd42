import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBuilderStore } from '../../lib/builder/builderStore'
import { handBuilderPorts, handShelf } from '../../lib/builder/handBuilder.sample'
import { settled } from '../../tests/gallery/openPanel'
import { BuilderPage } from './BuilderPage'

// jsdom has no layout: the list draws what it believes to be in view.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(384)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(256)
  HTMLElement.prototype.scrollTo = () => undefined
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** A linter that finds nothing: a close look at each phrase, after each key, would be most of a test's time. */
const noLint = async () => ({ findings: [], blocking: 0, advice: 0, left: 0 })

async function open({ start = 'sample', hasLinter = false }: { start?: 'sample' | 'blank'; hasLinter?: boolean } = {}) {
  const hand = handBuilderPorts(handShelf(), hasLinter ? {} : { lint: noLint })
  const store = createBuilderStore(hand.ports, new AbortController().signal)
  render(<BuilderPage store={store} />)
  const user = userEvent.setup({ delay: null })
  await user.click(
    await screen.findByRole('button', {
      name: start === 'sample' ? 'Start from a sample' : 'Start with an empty pack',
    }),
  )
  await act(settled)
  return { ...hand, store, user }
}
const options = () => [...document.querySelectorAll('[role="listbox"] [role="option"]')]
// By words alone: asking for roles walks over every style of a page of this size.
const words = () => screen.getByLabelText('Words for the customer')
const button = (name: string) => screen.getByText(name, { selector: 'button' })

test('a phrase is written, shown as agents will see it, and what is to be mended stands beside it', async () => {
  const { user, store } = await open({ start: 'blank', hasLinter: true })
  await user.click(button('New phrase'))
  await user.click(words())
  await user.paste('Maybe at six.')
  await act(settled)
  expect(screen.getAllByRole('article')[0]?.textContent).toContain('Maybe at six.')
  const pane = screen.getByRole('region', { name: 'To mend' })
  expect(pane.textContent).toContain('hedging takes no stand')
  expect(pane.textContent).toContain('Still to be written: the reason.')
  expect(pane.textContent).toContain('move “say what happens next, and when” or')
  await user.keyboard('{Control>}z{/Control}')
  expect(store.getState().draft?.phrases[0]?.text).toBe('')
})

test('the keyboard chooses a phrase and puts it in order', async () => {
  const { user, store } = await open()
  const list = screen.getByRole('listbox', { name: 'All phrases' })
  list.focus()
  await user.keyboard('{ArrowDown}')
  expect(options()[1]?.getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(
    store
      .getState()
      .draft?.phrases.map(({ id }) => id)
      .slice(0, 3),
  ).toEqual(['late-bike', 'tell-me-all', 'long-wait'])
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(words())
})

test('a phrase that is dragged onto another takes its place', async () => {
  const { store } = await open()
  const dataTransfer = { setData: () => undefined, types: ['text/plain'], files: [] }
  const [first, , third] = options()
  if (!first || !third) throw new Error('There are no rows.')
  fireEvent.dragStart(first, { dataTransfer })
  fireEvent.dragOver(third, { dataTransfer })
  fireEvent.drop(third, { dataTransfer })
  const order = () =>
    store
      .getState()
      .draft?.phrases.map(({ id }) => id)
      .slice(0, 3)
  expect(order()).toEqual(['long-wait', 'tell-me-all', 'late-bike'])
  act(() => store.actions.undo())
  expect(order()).toEqual(['late-bike', 'long-wait', 'tell-me-all'])
})

test('thousands of phrases are a few rows in the page', async () => {
  const { store } = await open()
  act(() =>
    store.actions.change(undefined, (pack) => ({
      ...pack,
      phrases: Array.from({ length: 3000 }, (_, at) => ({
        id: `p-${at}`,
        move: 'explain',
        text: `No. ${at}`,
        reason: 'So.',
      })),
    })),
  )
  expect(options().length).toBeLessThan(60)
  expect(options()[0]?.getAttribute('aria-setsize')).toBe('3000')
})

test('a gap goes in where the cursor stands, and a new one is declared', async () => {
  const { user, store } = await open()
  act(() => store.actions.changePhrase('late-bike', undefined, (phrase) => ({ ...phrase, text: 'About : news soon.' })))
  const field = words() as HTMLTextAreaElement
  field.setSelectionRange(6, 6)
  await user.click(button('order number'))
  expect(store.getState().draft?.phrases[0]?.text).toBe('About {order}: news soon.')
  await user.click(button('New gap'))
  await user.type(screen.getByLabelText('What is filled in there'), 'name of the shop')
  await user.click(button('Add'))
  expect(store.getState().draft?.slots['name-of-the-shop']).toEqual({ kind: 'text', label: 'name of the shop' })
})

test('a finding leads to its place', async () => {
  const { user, store } = await open({ hasLinter: true })
  act(() => store.actions.changePhrase('fair-point', undefined, (phrase) => ({ ...phrase, reason: '' })))
  await act(settled)
  const pane = screen.getByRole('region', { name: 'To mend' })
  await user.click(within(pane).getByRole('button', { name: /Still to be written: the reason/ }))
  expect(store.getState().selected).toBe('fair-point')
})

test.each(['Pack and gaps', 'Limits and crisis', 'Checklists', 'Practice', 'Self-tests', 'Hand out'])(
  'the part %s shows what the pack holds, and changes nothing by itself',
  async (part) => {
    const { user, store } = await open()
    const before = store.getState().draft
    await user.click(button(part))
    expect(screen.getByRole('main').querySelectorAll('section').length).toBeGreaterThan(0)
    expect(screen.queryByText('This part failed.')).toBeNull()
    expect(store.getState().draft).toBe(before)
  },
)

test('limits, crisis, lists, practice and tests are written without a sign of JSON', async () => {
  const { user, store } = await open()
  const field = (name: string) => screen.getAllByLabelText(name).at(-1) as HTMLElement
  const fill = async (name: string, text: string) => {
    await user.click(field(name))
    await user.paste(text)
  }
  const go = (name: string) => user.click(screen.getByRole('button', { name }))
  await go('Limits and crisis')
  await go('Add a limit')
  await fill('What is granted', 'voucher')
  await go('Write the procedure')
  await fill('Steps, one a line', 'Stay.\nCall the lead.\n')
  await go('Checklists')
  await go('Add a checklist')
  await fill('What is to be checked, one a line', 'All is paid')
  await go('Practice')
  await go('Add a conversation')
  await fill('Message 1', 'Where is it?')
  await go('Self-tests')
  await go('Add a self-test')
  await fill('Message 1', 'Where is it?')
  await user.click(screen.getAllByLabelText('Try a reply too').at(-1) as HTMLElement)
  const { draft } = store.getState()
  expect(draft?.authority?.[1]).toMatchObject({ what: 'voucher', upTo: 0 })
  expect(draft?.crisis?.steps).toEqual(['Stay.', 'Call the lead.'])
  expect(draft?.checklists?.[1]?.items).toEqual(['All is paid'])
  expect(draft?.scenarios?.[0]?.turns).toEqual([{ role: 'customer', text: 'Where is it?' }])
  expect(draft?.selfTests?.[1]).toMatchObject({ draft: '', marks: [] })
})

test('nothing can be handed out that agents cannot open', async () => {
  const { user, store, done } = await open({ hasLinter: true })
  await user.click(button('Hand out'))
  act(() => store.actions.changePhrase('fair-point', undefined, (phrase) => ({ ...phrase, text: '' })))
  await act(settled)
  const save = button('Save without a signature') as HTMLButtonElement
  expect(save.disabled).toBe(true)
  act(() => store.actions.undo())
  await act(settled)
  expect(save.disabled).toBe(false)
  await user.click(save)
  expect(done).toContain('save harbour-bikes-support-1.0.0.json')
})

test('what changes since a file that was handed out is shown, and the file is kept nowhere', async () => {
  const { user, store } = await open()
  const before = store.getState().draft
  act(() => store.actions.changePhrase('fair-point', undefined, (phrase) => ({ ...phrase, text: 'You have a point.' })))
  await user.click(button('Hand out'))
  const card = screen.getByRole('region', { name: 'What changes for your agents' })
  const choose = (name: string, text: string) =>
    user.upload(
      within(card).getByLabelText('Compare with a file'),
      new File([text], name, { type: 'application/json' }),
    )
  await choose('handed-out.json', JSON.stringify(before))
  expect(await within(card).findByText('1 change since that file')).toBeTruthy()
  expect(within(card).getByText('You have a point.', { selector: 'ins' })).toBeTruthy()
  await choose('broken.json', '{')
  expect(await within(card).findByText(/^It is not valid JSON/)).toBeTruthy()
  expect(within(card).queryByText('1 change since that file')).toBeNull()
})

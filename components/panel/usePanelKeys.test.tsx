import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { giveCssEscape, openPanel, openPhrase, reading, said } from '../../tests/gallery/openPanel'
import { cooling, hot } from '../../tests/gallery/scenes'

beforeAll(giveCssEscape)
afterEach(cleanup)

/** The words of a phrase without empty slots, as the card shows them. */
const wordsOf = (card: HTMLElement) => card.querySelector('p')?.textContent

describe('by keyboard alone', () => {
  test('1 inserts the first phrase and says so once', async () => {
    const { done, user } = await openPanel(reading(hot))
    const shown = wordsOf(openPhrase())
    await user.keyboard('1')
    expect(done).toHaveLength(1)
    expect(done[0]).toBe(`insert ${shown}`)
    expect(said()).toBe('Inserted. Undo with Ctrl+Z.')
    expect(within(openPhrase()).getByText('Inserted. Undo with Ctrl+Z.')).toBeTruthy()
  })

  test('an empty slot stops insertion, takes the focus, and Enter goes on', async () => {
    const { done, user } = await openPanel(reading(cooling))
    await user.keyboard('1')
    const [first, second] = within(openPhrase()).getAllByRole<HTMLInputElement>('textbox')
    if (!first || !second) throw new Error('The phrase has two slots.')
    expect(done).toEqual([])
    expect(document.activeElement).toBe(first)
    expect(said()).toBe(`Fill in first: ${first.placeholder}.`)
    await user.keyboard('the depot mixed it up{Enter}')
    expect(document.activeElement).toBe(second)
    await user.keyboard('a new parcel tonight{Enter}')
    expect(done[0]).toContain('the depot mixed it up')
    expect(done[0]).toContain('a new parcel tonight')
  })

  test('j and k walk the phrases, Enter inserts and c copies the open one', async () => {
    const { done, user } = await openPanel(reading(hot))
    const first = wordsOf(openPhrase())
    await user.keyboard('jj')
    const third = wordsOf(openPhrase())
    expect(third).not.toBe(first)
    await user.keyboard('c')
    expect(done[0]).toBe(`copy ${third}`)
    await user.keyboard('kk{Enter}')
    expect(done[1]).toBe(`insert ${first}`)
  })

  test('keys do nothing while a field is typed in', async () => {
    const { done, user } = await openPanel(reading(cooling))
    await user.keyboard('1')
    await user.keyboard('12/jo')
    expect(done).toEqual([])
    expect(screen.getByDisplayValue('12/jo')).toBeTruthy()
  })

  test('o changes the style and says who set it; the menu does the same', async () => {
    const { user } = await openPanel(reading(hot))
    await user.keyboard('o')
    expect(said()).toBe('Style: Direct, set by you.')
    await user.click(screen.getByRole('button', { name: 'Change the style' }))
    await user.click(screen.getByRole('menuitemradio', { name: 'Evidence-led' }))
    expect(screen.getByRole('region', { name: 'Style' }).textContent).toContain('Evidence-ledset by you')
  })

  test('s sets the move aside, and it can be brought back', async () => {
    const { user } = await openPanel(reading(hot))
    await user.keyboard('s')
    expect(screen.queryByRole('heading', { name: 'Next: show that you see it' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Bring back' }))
    expect(screen.getByRole('heading', { name: 'Next: show that you see it' })).toBeTruthy()
  })

  test('b without a boundary due says so and opens the wordings', async () => {
    const { user } = await openPanel(reading(hot))
    await user.keyboard('b')
    expect(said()).toMatch(/No boundary is due/)
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('set a kind boundary')
  })

  test('search, choose, fill in, insert, and back again', async () => {
    const { done, user } = await openPanel(reading(hot))
    await user.keyboard('/two ways{ArrowDown}{ArrowUp}{Enter}')
    const fields = within(openPhrase()).getAllByRole('textbox')
    expect(document.activeElement).toBe(fields[0])
    await user.keyboard('a courier tonight{Enter}a full refund{Enter}')
    expect(done[0]).toMatch(/^insert .*a courier tonight.*a full refund/s)
    expect(said()).toBe('Inserted. Undo with Ctrl+Z.')
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('combobox')).toBeNull()
    await user.keyboard('{Escape}')
    expect(done).toContain('focus')
  })

  test('every control is reached with Tab', async () => {
    const { user } = await openPanel(reading(hot))
    const wanted = screen.getAllByRole('button').filter((button) => !button.hasAttribute('disabled'))
    const reached = new Set<Element | null>()
    for (let step = 0; step < 40; step += 1) {
      await user.tab()
      reached.add(document.activeElement)
    }
    expect(wanted.filter((button) => !reached.has(button)).map((button) => button.textContent)).toEqual([])
  })

  test('? lists every key, Esc closes the list', async () => {
    const { user } = await openPanel(reading(hot))
    await user.keyboard('?')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'All keys' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('heading', { name: 'All keys' })).toBeNull()
  })
})

import { cleanup, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LinkOutcome } from '../../lib/packs/link'
import type { PackOffer } from '../../lib/packs/shelf'
import { giveCssEscape, openPanel, reading, settled } from '../../tests/gallery/openPanel'
import { hot } from '../../tests/gallery/scenes'

beforeEach(giveCssEscape)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function openPacks(hand: Parameters<typeof openPanel>[0] = {}) {
  const panel = await openPanel({ ...reading(hot), ...hand })
  panel.store.actions.show('packs')
  await screen.findByRole('heading', { name: 'Phrase packs' })
  return panel
}

const address = 'https://packs.example/ours.json'
const offer: PackOffer = {
  name: 'Ours',
  author: 'Noor',
  version: '1.2.0',
  phrases: 14,
  fingerprint: 'tone make mirror rain',
  from: undefined,
  warnings: ['first-key'],
  changes: [],
}
const field = () => screen.getByRole('textbox', { name: 'Address of a pack' }) as HTMLInputElement
const shown = () => document.body.textContent
const paste = async (user: UserEvent, text: string) => {
  await user.click(field())
  await user.paste(text)
}

test('a pasted link names its host and asks nobody; asked, what comes is offered where the focus is then', async () => {
  const { user, done } = await openPacks({ arrival: { offer } })
  expect(shown()).toContain('Nobody is asked before you press the button.')
  expect((screen.getByRole('button', { name: 'Ask for the pack' }) as HTMLButtonElement).disabled).toBe(true)
  await paste(user, `${address}#top`)
  await settled()
  expect(shown()).toContain('This asks packs.example once, with nothing but the address.')
  expect(field().getAttribute('aria-describedby')).toBe(
    screen.getByText(/^This asks packs.example once/).getAttribute('id'),
  )
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ask packs.example' }))
  expect(done).toEqual([])
  await user.keyboard('{Enter}')
  await settled()
  expect(done).toEqual([`ask link ${address}`, `offer ${address}`])
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Offered: Ours 1.2.0' }))
  expect(field().value).toBe('')
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  // It came from no pack's own address.
  expect(done).toHaveLength(2)
})

test('while it is asked it is not asked again, and the address stands', async () => {
  const { user, done, ports } = await openPacks()
  let answer: (outcome: LinkOutcome) => void = () => undefined
  ports.askForLink = (asked) => {
    done.push(`ask link ${asked}`)
    return new Promise((resolve) => {
      answer = resolve
    })
  }
  await paste(user, address)
  await user.click(screen.getByRole('button', { name: 'Ask packs.example' }))
  await user.click(screen.getByRole('button', { name: 'Asking …' }))
  await user.type(field(), 'x')
  expect(field().value).toBe(address)
  answer({ name: 'failed', problem: 'late' })
  await settled()
  expect(document.activeElement?.textContent).toBe('The answer took too long. Try it again later.')
  expect(done).toEqual([`ask link ${address}`])
  await user.type(field(), 'x')
  expect(shown()).not.toContain('The answer took too long.')
})

test.each([
  ['no-answer', 'or the host does not let a browser read the file', true],
  ['not-there', 'There is no file at this address.', false],
  ['host-error', 'The host refused it or answered with an error.', true],
  ['too-large', 'larger than 2 MB', false],
  ['offline', 'This computer is offline, so nobody was asked.', false],
  ['switched-off', 'Your organisation has switched off packs by address, so nobody was asked.', false],
  ['not-asked', 'The browser could not note the request down, so none was made.', false],
  ['web-page', 'A web page came, and no pack file.', true],
] as const)('a link that brought nothing says why, %s, and what helps', async (problem, sentence, isOpenable) => {
  const { user, done } = await openPacks({ link: { name: 'failed', problem } })
  await paste(user, address)
  await user.click(screen.getByRole('button', { name: 'Ask packs.example' }))
  await settled()
  expect(document.activeElement?.textContent).toContain(sentence)
  expect(field().value).toBe(address)
  const open = screen.queryByRole('button', { name: 'Open it in a tab' })
  expect(open !== null).toBe(isOpenable)
  if (open) await user.click(open)
  expect(done).toEqual([`ask link ${address}`, ...(isOpenable ? [`open ${address}`] : [])])
})

test.each([
  ['http://packs.example/ours.json', 'This address begins with “http” without an s'],
  ['ours.json', 'This is no whole address.'],
  ['https://ada:secret@packs.example/', 'This address holds a name or a password'],
  [`https://packs.example/${'a'.repeat(500)}`, 'This address is longer than 500 signs.'],
])('%s is not asked, and the panel says why', async (typed, sentence) => {
  const { user, done } = await openPacks()
  await paste(user, typed)
  expect(shown()).toContain(sentence)
  expect(field().getAttribute('aria-invalid')).toBe('true')
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(field())
  expect((screen.getByRole('button', { name: 'Ask for the pack' }) as HTMLButtonElement).disabled).toBe(true)
  expect(done).toEqual([])
})

test('what the link brought is shown with its reasons where it is no pack', async () => {
  const { user } = await openPacks({ arrival: { problems: ['It is not valid JSON.'] } })
  await paste(user, address)
  await user.click(screen.getByRole('button', { name: 'Ask packs.example' }))
  await settled()
  const refusal = screen.getByRole('region', { name: `Not taken: ${address}` })
  expect(refusal.textContent).toContain('It is not valid JSON.')
  expect(document.activeElement).toBe(refusal)
})

test('an agent who has gone back to the ticket is told, and stays there', async () => {
  const { user, store } = await openPacks({ arrival: { offer } })
  await paste(user, address)
  const asked = store.actions.askForLink()
  store.actions.show('stage')
  await asked
  await user.click(await screen.findByRole('button', { name: 'Look at it' }))
  expect(await screen.findByRole('region', { name: 'Offered: Ours 1.2.0' })).toBeTruthy()
})

test('where no page may ask, the link opens in a tab, with what to do there', async () => {
  const { user, done } = await openPacks({ canAsk: false })
  expect(shown()).toContain('In this browser no page of Evenkeel can ask a server')
  await paste(user, address)
  expect(shown()).toContain('This opens packs.example in a tab, as any link does. Save the file there')
  await user.click(screen.getByRole('button', { name: 'Open it in a tab' }))
  expect(done).toEqual([`open ${address}`])
})

test.each([
  [['pack-updates' as const], true],
  [['pack-files' as const], false],
])('where the organisation has %s off there is no field for a link', async (featuresOff, isSaidHere) => {
  await openPacks({ featuresOff })
  expect(screen.queryByRole('textbox', { name: 'Address of a pack' })).toBe(null)
  expect(shown()?.includes('so no link is asked')).toBe(isSaidHere)
})

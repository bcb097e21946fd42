import { beforeEach, expect, test } from 'vitest'
import type { Adapter } from './helpdesks/adapter'
import { fromAdapter } from './helpdesks/fromAdapter'
import { emptyMemory } from './helpdesks/helpdesk'
import { readPage } from './readPage'

/** A description that says as little as one may. */
const least: Adapter = {
  name: 'least',
  certainty: 'low',
  markers: ['#thread'],
  people: { customer: [{ path: 'aside' }] },
  message: {
    each: '#thread > p',
    isHiddenLeftOut: true,
    body: 'span',
    author: [{ path: 'b' }],
    isAuthorCarried: true,
    time: [{ path: 'time' }],
    roles: [
      { role: 'system', matches: '.event' },
      { role: 'customer', author: 'customer' },
      { role: 'agent', author: 'not-customer' },
    ],
  },
  order: 'by-time-or-newest-first',
  composers: [],
}

const url = new URL('https://desk.example/7')

function show(thread: string, customer = 'Ana'): void {
  document.body.innerHTML = `<div id="thread">${thread}</div><aside>${customer}</aside>`
}

const read = (memory = emptyMemory()) => fromAdapter(least).read(document, url, memory)
const said = () => read()?.messages.map(({ role, text }) => `${role}: ${text}`)

beforeEach(() => show('<p><b>Kim</b><span>two</span></p><p><b>Ana</b><span>one</span></p>'))

test('says how sure it is, and names the customer by the first message of theirs', () => {
  expect(read()).toMatchObject({ certainty: 'low', customer: 'Ana' })
})

test('turns a thread without times where the page puts the newest first', () => {
  expect(said()).toEqual(['customer: one', 'agent: two'])
})

test('leaves a thread as it is where its times tell', () => {
  show(
    '<p><b>Ana</b><time>Mar 1, 2026, 8:00</time><span>one</span></p><p><b>Kim</b><time>Mar 2, 2026, 8:00</time><span>two</span></p>',
  )
  expect(said()).toEqual(['customer: one', 'agent: two'])
})

test('calls nobody an agent where the customer that the page names does not write', () => {
  show('<p><b>Kim</b><span>two</span></p><p><b>Bo</b><span>one</span></p>')
  expect(said()).toEqual(['unknown: one', 'unknown: two'])
})

test('leaves out what cannot be seen', () => {
  show('<p hidden><b>Ana</b><span>of another ticket</span></p><p><b>Ana</b><span>one</span></p>')
  expect(said()).toEqual(['customer: one'])
})

test('carries an author over lines about the ticket, and reads anew when that author changes', () => {
  show(
    '<p><b>Ana</b><span>three</span></p><p class="event"><span>moved</span></p><p><span>two</span></p><p><span>one</span></p>',
  )
  const memory = emptyMemory()
  expect(read(memory)?.messages.map(({ author }) => author)).toEqual(['Ana', 'Ana', undefined, 'Ana'])
  const [first] = document.querySelectorAll('#thread p')
  const name = first?.querySelector('b')
  if (first && name) {
    name.textContent = 'Kim'
    memory.messages.delete(first)
  }
  expect(read(memory)?.messages.map(({ author }) => author)).toEqual(['Kim', 'Kim', undefined, 'Kim'])
})

test('asks the others again at another address, and when the helpdesk left the page', () => {
  const memory = emptyMemory()
  document.body.innerHTML =
    '<article class="thread customer"><section class="messageBody">Hello</section></article><article class="thread note"><section class="messageBody">Aside</section></article>'
  expect(readPage(document, url, memory)?.helpdesk).toBe('helpscout')
  expect(memory.reader?.helpdesk.name).toBe('helpscout')
  expect(readPage(document, new URL('https://desk.example/8'), memory)?.helpdesk).toBe('helpscout')
  expect(memory.reader?.address).toBe('https://desk.example/8')
  document.body.innerHTML = '<p>Nothing here</p>'
  expect(readPage(document, url, memory)).toBeUndefined()
  expect(memory.reader).toBeUndefined()
})

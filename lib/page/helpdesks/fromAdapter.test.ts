import { beforeEach, describe, expect, test, vi } from 'vitest'
import { mostMessages } from '../../conversation/limits'
import { type Adapter, adapterSchema } from './adapter'
import { demo } from './demo/adapter'
import { fromAdapter } from './fromAdapter'
import { emptyMemory } from './helpdesk'
import { rt5 } from './rt5/adapter'

const chat: Adapter = {
  name: 'chat',
  certainty: 'low',
  urls: ['*://chat.example/room/*'],
  markers: ['#room'],
  ticketUrl: '/room/(\\w+)',
  ticket: [],
  subject: [{ path: 'header h2' }],
  people: {
    customerName: [{ path: 'aside h3' }],
    customer: [{ path: 'aside h3' }, { path: 'aside a', attribute: 'href', pattern: '^mailto:(.+)$' }],
    agent: [{ path: '.me' }],
    bystander: [{ path: '.cc' }],
  },
  message: {
    each: '#room > .message',
    id: [{ attribute: 'data-id' }],
    body: '.body',
    author: [{ path: '.name' }],
    authorKeys: [{ path: '.mail' }],
    isAuthorCarried: true,
    time: [{ path: 'time', attribute: 'title' }],
    isDayFirst: false,
    roles: [
      { role: 'note', has: '.lock' },
      { role: 'customer', author: 'customer' },
      { role: 'agent', author: 'agent' },
    ],
    strip: ['.menu'],
    quotes: ['.reply-to'],
  },
  order: 'by-time',
  composers: [{ kind: 'textarea', path: 'textarea', noteWhile: ['.note-tab.on'] }],
}

type Written = { id?: string; name?: string; mail?: string; time?: string; body: string }

function message({ id, name, mail, time, body }: Written): string {
  return (
    `<div class="message" ${id ? `data-id="${id}"` : ''}>${name ? `<b class="name">${name}</b>` : ''}` +
    `${mail ? `<i class="mail">${mail}</i>` : ''}${time ? `<time title="${time}">now</time>` : ''}` +
    `<div class="body">${body}<span class="menu">Copy</span></div></div>`
  )
}

function show(...messages: Written[]): void {
  document.body.innerHTML =
    `<header><h2>Room 7</h2><span class="me">Kim</span></header><div id="room">${messages.map(message).join('')}</div>` +
    `<aside><h3>Ana Reyes</h3><a href="mailto:Ana@shop.example">mail</a></aside><textarea></textarea>`
}

const url = new URL('https://chat.example/room/r7?x=1#top')
const read = (memory = emptyMemory()) => fromAdapter(chat).read(document, url, memory)

describe('the adapters that ship', () => {
  test.each([rt5, demo, chat])('$name fits the schema', (adapter) => {
    expect(adapterSchema.parse(adapter)).toEqual(adapter)
  })

  test.each([
    ['a pattern that does not compile', { ...chat, ticketUrl: '(' }],
    ['a field that is not known', { ...chat, extra: 1 }],
    ['no marker at all', { ...chat, markers: [] }],
  ])('refused: %s', (_, adapter) => {
    expect(adapterSchema.safeParse(adapter).success).toBe(false)
  })
})

describe('fromAdapter', () => {
  beforeEach(() => show({ id: 'a', name: 'Ana Reyes', body: 'Hello' }))

  test.each([
    ['https://chat.example/room/r7', true],
    ['https://chat.example/home', false],
    ['https://other.example/room/r7', false],
  ])('claims %s: %s', (address, isClaimed) => {
    expect(fromAdapter(chat).claims(document, new URL(address))).toBe(isClaimed)
  })

  test('ticket, subject, customer and box', () => {
    expect(read()).toMatchObject({
      helpdesk: 'chat',
      ticket: 'r7',
      subject: 'Room 7',
      customer: 'Ana Reyes',
      composer: { kind: 'textarea', path: 'textarea', writes: 'reply' },
    })
    document.body.insertAdjacentHTML('beforeend', '<i class="note-tab on"></i>')
    expect(read()?.composer?.writes).toBe('note')
  })

  test('who is who: by name, by address without case, by rule, and never by guess', () => {
    show(
      { name: 'Ana Reyes', body: 'by name' },
      { name: 'A. R.', mail: 'ana@SHOP.example', body: 'by address' },
      { name: 'Kim', body: 'by the signed-in name' },
      { name: 'Ana Reyes', body: '<i class="lock"></i>a note' },
      { name: 'Ana', body: 'not quite the name' },
    )
    expect(read()?.messages.map(({ role }) => role)).toEqual(['customer', 'customer', 'agent', 'note', 'unknown'])
  })

  test('an author is carried along to the messages below without one', () => {
    show({ name: 'Ana Reyes', body: 'one' }, { body: 'two' }, { name: 'Kim', body: 'three' }, { body: 'four' })
    expect(read()?.messages.map(({ author, role }) => [author, role])).toEqual([
      ['Ana Reyes', 'customer'],
      ['Ana Reyes', 'customer'],
      ['Kim', 'agent'],
      ['Kim', 'agent'],
    ])
  })

  test('newest first on the page, oldest first when read, equal times kept in order', () => {
    show(
      { name: 'Kim', time: '2026-03-03 10:02', body: 'four' },
      { name: 'Kim', time: '2026-03-03 10:01', body: 'three' },
      { name: 'Ana Reyes', time: '2026-03-03 10:01', body: 'two' },
      { name: 'Ana Reyes', time: '2026-03-03 10:00', body: 'one' },
    )
    expect(read()?.messages.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four'])
  })

  test('of more messages than are kept, the newest', () => {
    show(...Array.from({ length: mostMessages + 5 }, (_, at) => ({ id: `m${at}`, name: 'Kim', body: `text ${at}` })))
    const messages = read()?.messages
    expect(messages).toHaveLength(mostMessages)
    expect(messages?.at(-1)?.text).toBe(`text ${mostMessages + 4}`)
  })

  test('one id shown twice is one message; two that say the same are two', () => {
    show(
      { id: 'a', name: 'Kim', body: 'ok' },
      { id: 'a', name: 'Kim', body: 'ok' },
      { name: 'Kim', body: 'sure' },
      { name: 'Kim', body: 'sure' },
    )
    const ids = read()?.messages.map(({ id }) => id)
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(3)
  })

  test('a second reading reads only what changed', () => {
    show({ id: 'a', name: 'Kim', body: 'one' }, { id: 'b', name: 'Kim', body: 'two' })
    const memory = emptyMemory()
    const before = read(memory)?.messages
    const [first, second] = document.querySelectorAll('.message')
    if (first && second) {
      for (const body of document.querySelectorAll('.body')) body.textContent = 'changed'
      memory.messages.delete(second)
    }
    const after = read(memory)?.messages
    expect(after?.[0]).toBe(before?.[0])
    expect(after?.[1]?.text).toBe('changed')
  })

  test('with another customer named, everybody is looked at anew', () => {
    const memory = emptyMemory()
    expect(read(memory)?.messages[0]?.role).toBe('customer')
    for (const name of document.querySelectorAll('aside *')) name.remove()
    expect(read(memory)?.messages[0]?.role).toBe('unknown')
  })

  test('by side: the bubble nearer to the left edge', () => {
    const bySide = {
      ...chat,
      message: {
        ...chat.message,
        isAuthorCarried: false,
        roles: [{ role: 'customer' as const, side: 'left' as const }],
      },
    }
    show({ body: 'left' }, { body: 'right' })
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const isBody = this.matches('.body')
      const left = isBody && this.textContent?.startsWith('right') ? 400 : 0
      return new DOMRect(left, 0, isBody ? 200 : 600, 20)
    })
    expect(
      fromAdapter(bySide)
        .read(document, url, emptyMemory())
        ?.messages.map(({ role }) => role),
    ).toEqual(['customer', 'unknown'])
    vi.restoreAllMocks()
  })

  test('a page of the helpdesk with neither message nor box holds nothing to read', () => {
    show()
    document.querySelector('textarea')?.remove()
    expect(read()).toBeUndefined()
  })
})

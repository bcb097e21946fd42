// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerPanel } from './answerPanel'
import { portName } from './pageProtocol'

type Heard = (message: unknown) => void

// A fake line: the real one joins two contexts of a browser, which the browser tests do; here only what the page answers counts.
const line = vi.hoisted(() => ({ connect: (_: unknown): void => undefined }))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'evenkeel',
      onConnect: { addListener: (listener: (port: unknown) => void) => Object.assign(line, { connect: listener }) },
      sendMessage: async () => undefined,
    },
  },
}))

const ticket = (id: string, hidden = false) => `
  <section data-ticket="${id}" ${hidden ? 'hidden' : ''}><h1>Ticket ${id}</h1><p data-customer-name>Ana</p>
    <article data-evenkeel-demo-message data-role="customer"><span class="author">Ana</span>
      <time datetime="2026-03-02T10:00">10:00</time><div class="body">Where is order ${id}?</div></article></section>`

let said: unknown[] = []
let ask: Heard = () => undefined
let hangUp: () => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  Reflect.deleteProperty(globalThis, 'evenkeelIsAlive')
  document.body.innerHTML = `<main>${ticket('1')}${ticket('2', true)}</main><div id="reply" contenteditable="true"></div>`
  said = []
  answerPanel(document)
  line.connect({
    name: portName,
    onDisconnect: { addListener: (listener: () => void) => (hangUp = listener) },
    onMessage: { addListener: (listener: Heard) => (ask = listener) },
    postMessage: (message: unknown) => said.push(message),
    disconnect: () => undefined,
  })
  ask({ kind: 'read', adapters: [] })
})

afterEach(() => {
  hangUp()
  vi.useRealTimers()
})

test('tells at once what the page shows', () => {
  expect(said[0]).toMatchObject({ kind: 'conversation', conversation: { helpdesk: 'demo', ticket: '1' } })
})

test('writes nothing when the page shows another ticket than the agent saw', () => {
  for (const section of document.querySelectorAll('section')) section.toggleAttribute('hidden')
  ask({ kind: 'insert', request: 7, thread: 'demo 1', text: 'Hello Ana' })
  expect(said).toContainEqual({ kind: 'insert-result', request: 7, result: 'other-ticket' })
  expect(document.getElementById('reply')?.textContent).toBe('')
})

test('says so when the ticket has no reply box', () => {
  document.getElementById('reply')?.remove()
  ask({ kind: 'insert', request: 8, thread: 'demo 1', text: 'Hello Ana' })
  expect(said).toContainEqual({ kind: 'insert-result', request: 8, result: 'no-reply-box' })
})

test('what it does not know changes nothing', () => {
  const before = said.length
  ask({ kind: 'send' })
  ask('insert')
  expect(said).toHaveLength(before)
})

test('a draft at rest is told behind the page that it stands in, which is read when it is due and no sooner', async () => {
  const pass = async (milliseconds: number) => {
    await Promise.resolve()
    vi.advanceTimersByTime(milliseconds)
    await Promise.resolve()
  }
  const addMessage = () => {
    const article = document.querySelector('article')
    article?.after(article.cloneNode(true))
    return pass(0)
  }
  const kinds = () => said.map((message) => (message as { kind: string }).kind)
  await pass(2_000)
  said = []
  document.getElementById('reply')?.append('I am looking into it.')
  await pass(690)
  await addMessage()
  await addMessage()
  await pass(20)
  expect(kinds()).toEqual(['conversation'])
  await pass(200)
  expect(kinds()).toEqual(['conversation', 'conversation', 'draft'])
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Conversation } from '../conversation/conversation'
import { longestMessage } from '../conversation/limits'
import { demo } from './helpdesks/demo/adapter'
import { readAlso } from './helpdesks/taught'
import { watchConversation } from './watchConversation'

type Report = Conversation | undefined

let end: AbortController
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  end = new AbortController()
  history.replaceState(null, '', '/?ticket=1')
  document.body.innerHTML = `<main>${ticket(1)}${ticket(2, 'hidden')}</main><div id="reply" contenteditable="true"></div>`
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

function ticket(id: number, hidden = ''): string {
  return `<section data-ticket="${id}" ${hidden}><h1>Ticket ${id}</h1>${message(`m${id}`, `First of ${id}.`)}</section>`
}

function message(id: string, text: string): string {
  return `<article id="${id}" data-evenkeel-demo-message data-role="customer"><b class="author">Ana</b><div class="body">${text}</div></article>`
}

function append(id: string, text: string, to = '[data-ticket="1"]'): void {
  document.querySelector(to)?.insertAdjacentHTML('beforeend', message(id, text))
}

function watch(): Report[] {
  const reports: Report[] = []
  watchConversation(document, (conversation) => reports.push(conversation), end.signal)
  return reports
}

/** Longer than the watcher ever rests. */
const restMs = 200

/** Lets observers hear of what changed, and then this much time go by. */
async function pass(milliseconds = restMs): Promise<void> {
  await Promise.resolve()
  vi.advanceTimersByTime(milliseconds)
  await Promise.resolve()
}

const texts = (conversation: Report) => conversation?.messages.map(({ text }) => text)

describe('watchConversation', () => {
  test('reports what stands there at once, in the same turn', () => {
    expect(texts(watch()[0])).toEqual(['First of 1.'])
  })

  test('reports a new message, and nothing for a change that changes no word', async () => {
    const reports = watch()
    document.body.insertAdjacentHTML('beforeend', '<p class="toast">Saved</p>')
    await pass()
    expect(reports).toHaveLength(1)
    append('m1b', 'Second of 1.')
    await pass()
    expect(texts(reports[1])).toEqual(['First of 1.', 'Second of 1.'])
    expect(reports).toHaveLength(2)
  })

  test('who waits for what is unread is called after its report, and at once on a page at rest', async () => {
    const told: string[] = []
    const { whenRead } = watchConversation(
      document,
      (conversation) => told.push(`read ${conversation?.messages.length}`),
      end.signal,
    )
    whenRead(() => told.push('at rest'))
    await pass()
    append('m1b', 'Second of 1.')
    await Promise.resolve()
    // Two changes so close together: the second is read after a rest.
    append('m1c', 'Third of 1.')
    await Promise.resolve()
    whenRead(() => told.push('taken over'))
    whenRead(() => told.push('behind it'))
    expect(told).not.toContain('behind it')
    await pass()
    expect(told).toEqual(['read 1', 'at rest', 'read 2', 'read 3', 'behind it'])
    await pass()
    expect(told).toHaveLength(5)
  })

  test('hears of an attribute that only a taught adapter names', async () => {
    const taught = {
      ...demo,
      composers: [{ kind: 'contenteditable', path: '#reply', noteWhile: ['[data-taught-kind="note"]'] }],
    }
    readAlso([taught])
    const reports = watch()
    document.getElementById('reply')?.setAttribute('data-taught-kind', 'note')
    await pass()
    readAlso([])
    expect(reports.map((report) => report?.composer?.writes)).toEqual(['reply', 'note'])
  })

  test('a page at rest is read in the turn of the change', async () => {
    const reports = watch()
    await pass()
    append('m1b', 'Second of 1.')
    await pass(0)
    expect(reports).toHaveLength(2)
  })

  test('a burst is read at its start and once in each rest, and ends whole', async () => {
    const reports = watch()
    await pass()
    for (let count = 0; count < 100; count++) {
      append(`burst-${count}`, `Message ${count}.`)
      await pass(1)
    }
    await pass()
    expect(reports.at(-1)?.messages).toHaveLength(101)
    // 100 ms of changes, a rest of 50 ms at least, one more at the end, and what stood there before.
    expect(reports.length).toBeLessThanOrEqual(5)
  })

  test('follows an edited and a removed message', async () => {
    const reports = watch()
    const body = document.querySelector('#m1 .body')
    if (body?.firstChild) body.firstChild.nodeValue = 'Edited.'
    await pass()
    expect(texts(reports.at(-1))).toEqual(['Edited.'])
    append('m1b', 'Second of 1.')
    await pass()
    document.querySelector('#m1')?.remove()
    await pass()
    expect(texts(reports.at(-1))).toEqual(['Second of 1.'])
  })

  test('a switch of tickets in one page shows the visible one only', async () => {
    const reports = watch()
    document.querySelector('[data-ticket="1"]')?.setAttribute('hidden', '')
    document.querySelector('[data-ticket="2"]')?.removeAttribute('hidden')
    await pass()
    expect(reports.at(-1)?.ticket).toBe('2')
    expect(texts(reports.at(-1))).toEqual(['First of 2.'])
  })

  test('leaving the ticket reports that there is nothing to read', async () => {
    const reports = watch()
    document.body.innerHTML = '<h1>Home</h1>'
    await pass()
    expect(reports).toEqual([expect.anything(), undefined])
  })

  test('a box that appears late is reported', async () => {
    document.querySelector('#reply')?.remove()
    const reports = watch()
    expect(reports[0]?.composer).toBeNull()
    document.body.insertAdjacentHTML('beforeend', '<div id="reply" contenteditable="true"></div>')
    await pass()
    expect(reports.at(-1)?.composer).toEqual({ kind: 'contenteditable', path: '#reply', writes: 'reply' })
  })

  test('typing in the reply box reads nothing', async () => {
    watch()
    const asked = vi.spyOn(Document.prototype, 'querySelectorAll')
    const box = document.querySelector('#reply')
    for (const letter of 'Hello') box?.append(letter)
    await pass()
    expect(asked).not.toHaveBeenCalled()
    append('m1b', 'Second of 1.')
    await pass()
    expect(asked).toHaveBeenCalled()
    asked.mockRestore()
  })

  test.each([['popstate'], ['hashchange']])('reads anew on %s', async (event) => {
    const reports = watch()
    const asked = vi.spyOn(Document.prototype, 'querySelectorAll')
    window.dispatchEvent(new Event(event))
    await pass()
    expect(asked).toHaveBeenCalled()
    expect(reports).toHaveLength(1)
    asked.mockRestore()
  })

  test('a message of a million letters is cut and says so', () => {
    append('m1b', 'long '.repeat(200_000))
    const cut = watch()[0]?.messages[1]
    expect(cut?.text).toHaveLength(longestMessage)
    expect(cut?.isCut).toBe(true)
  })

  test('a page that breaks the reading is reported as nothing to read, and followed on', async () => {
    const quiet = vi.spyOn(console, 'debug').mockImplementation(() => undefined)
    const broken = vi.spyOn(Document.prototype, 'querySelector').mockImplementation(() => {
      throw new DOMException('no', 'SyntaxError')
    })
    const reports = watch()
    expect(reports).toEqual([undefined])
    broken.mockRestore()
    append('m1b', 'Second of 1.')
    await pass()
    expect(texts(reports.at(-1))).toEqual(['First of 1.', 'Second of 1.'])
    expect(quiet.mock.calls.flat().join(' ')).not.toContain('First')
    quiet.mockRestore()
  })

  test('after its end nothing is reported', async () => {
    const reports = watch()
    end.abort()
    append('m1b', 'Second of 1.')
    window.dispatchEvent(new PopStateEvent('popstate'))
    await pass()
    expect(reports).toHaveLength(1)
  })
})

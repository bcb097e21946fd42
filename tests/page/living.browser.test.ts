import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Conversation } from '../../lib/conversation/conversation'
import { startLivingDesk } from './living/livingServer'
import { lookedAt, reported, reports, startWatching } from './living/watchPage'
import { browsers, openBrowser } from './openBrowser'

type Options = { role?: string; at?: string; author?: string }
type Desk = {
  message(id: string, words: string, options?: Options): HTMLElement
  ticket(id: string, messages: HTMLElement[], subject?: string): HTMLElement
  virtualList(section: HTMLElement, count: number, options?: { overscan?: number; offset?: number }): HTMLElement
  scrollTo(list: HTMLElement, top: number): Promise<void>
  replyBox(): HTMLElement
  text(number: number): string
  main(): HTMLElement
}
declare global {
  var desk: Desk
}

const texts = (conversation: Conversation | null) => conversation?.messages.map(({ text }) => text)
const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `Message number ${from + at} of this ticket.`)

describe.each(browsers.filter(({ executable }) => executable))('a page that lives by script, in $name', (program) => {
  let server: Awaited<ReturnType<typeof startLivingDesk>>
  let browser: Browser
  let page: Page
  const errors: string[] = []
  beforeAll(async () => {
    server = await startLivingDesk()
    browser = await openBrowser(program)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  beforeEach(async () => {
    page = await browser.newPage()
    errors.length = 0
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`${server.url}/conversation/7`)
  })
  afterEach(async () => {
    expect(errors).toEqual([])
    await page.close()
  })

  describe('switching tickets', () => {
    test('by pushState with other messages', async () => {
      await page.evaluate(() => desk.main().append(desk.ticket('1', [desk.message('a', 'Of one.')])))
      await startWatching(page)
      expect(texts(await reported(page, 'Boolean'))).toEqual(['Of one.'])
      await page.evaluate(() => {
        history.pushState(null, '', '/conversation/2')
        desk.main().replaceChildren(desk.ticket('2', [desk.message('b', 'Of two.')]))
      })
      expect(texts(await reported(page, "(now) => now?.ticket === '2'"))).toEqual(['Of two.'])
      await page.evaluate(() => history.back())
      await page.waitForFunction(() => location.pathname === '/conversation/7')
      await page.evaluate(() => desk.main().replaceChildren(desk.ticket('1', [desk.message('a', 'Of one.')])))
      expect(texts(await reported(page, "(now) => now?.ticket === '1'"))).toEqual(['Of one.'])
    })

    test('by the address alone, without a change of the page', async () => {
      await page.evaluate(() => {
        desk.main().innerHTML =
          '<article class="thread customer"><section class="messageBody">Still here.</section></article>'
      })
      await startWatching(page)
      expect((await reported(page, 'Boolean'))?.ticket).toBe('7')
      await page.evaluate(() => history.pushState(null, '', '/conversation/8'))
      expect((await reported(page, "(now) => now?.ticket === '8'"))?.helpdesk).toBe('helpscout')
    })

    test('by the page alone, without a change of the address', async () => {
      await page.evaluate(() => desk.main().append(desk.ticket('1', [desk.message('a', 'Of one.')])))
      await startWatching(page)
      await page.evaluate(() => desk.main().replaceChildren(desk.ticket('2', [desk.message('b', 'Of two.')])))
      expect(texts(await reported(page, "(now) => now?.ticket === '2'"))).toEqual(['Of two.'])
    })

    test('of several open tickets the visible one alone is read', async () => {
      await page.evaluate(() => {
        const zoom = (id: string, words: string, look: string) =>
          `<div class="ticketZoom ${look}"><a href="#ticket/zoom/${id}">${id}</a>
            <div class="ticket-article-item customer" data-id="${id}0"><div class="richtext-content">${words}</div></div></div>`
        desk.main().innerHTML = zoom('1', 'Of one.', '') + zoom('2', 'Of two.', 'gone') + zoom('3', 'Of three.', 'gone')
      })
      await startWatching(page)
      expect(texts(await reported(page, 'Boolean'))).toEqual(['Of one.'])
      await page.evaluate(() => {
        const [first, , third] = document.querySelectorAll('.ticketZoom')
        first?.classList.add('gone')
        third?.classList.remove('gone')
      })
      expect(texts(await reported(page, "(now) => now?.ticket === '3'"))).toEqual(['Of three.'])
      expect((await reports(page)).flatMap((each) => texts(each) ?? [])).not.toContain('Of two.')
    })
  })

  describe('a virtual list', () => {
    const open = (count: number) =>
      page.evaluate((rows) => {
        const section = desk.ticket('1', [])
        desk.main().replaceChildren(section)
        desk.virtualList(section, rows)
      }, count)
    const scroll = (top: number) =>
      page.evaluate((to) => desk.scrollTo(document.querySelector('.list') as HTMLElement, to), top)
    const scrollThrough = async (from: number, to: number, step: number) => {
      for (let top = from; step > 0 ? top <= to : top >= to; top += step) {
        await scroll(top)
        await lookedAt(page)
      }
    }

    test('keeps what scrolled out, in order and without doubles, there and back', async () => {
      await open(60)
      await startWatching(page)
      expect((await reported(page, 'Boolean'))?.messages.length).toBeLessThan(20)
      await scrollThrough(120, 2000, 120)
      expect(texts(await lookedAt(page))).toEqual(numbered(0, 60))
      expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBeLessThan(20)
      await scrollThrough(1880, 0, -120)
      const back = await lookedAt(page)
      expect(texts(back)).toEqual(numbered(0, 60))
      expect(back?.messages[2]?.role).toBe('agent')
    })

    test('joins what stands after a jump by its times', async () => {
      await open(200)
      await startWatching(page)
      await reported(page, 'Boolean')
      await scroll(4000)
      const jumped = texts(await lookedAt(page)) ?? []
      expect(jumped[0]).toBe('Message number 0 of this ticket.')
      expect(jumped).toContain('Message number 105 of this ticket.')
      expect(jumped).toEqual([...new Set(jumped)])
    })

    test('forgets all of it with the switch to another ticket', async () => {
      await open(60)
      await startWatching(page)
      await reported(page, 'Boolean')
      await scrollThrough(120, 800, 120)
      expect((await lookedAt(page))?.messages.length).toBeGreaterThan(20)
      await page.evaluate(() => desk.main().replaceChildren(desk.ticket('2', [desk.message('v1', 'Of two.')])))
      expect(texts(await reported(page, "(now) => now?.ticket === '2'"))).toEqual(['Of two.'])
      await open(60)
      expect((await reported(page, "(now) => now?.ticket === '1'"))?.messages.length).toBeLessThan(20)
    })

    test('follows one that is edited in view, and drops one that is deleted there', async () => {
      await open(60)
      await startWatching(page)
      await reported(page, 'Boolean')
      await scrollThrough(120, 1000, 120)
      await page.evaluate(() => {
        const [, , edited, deleted] = document.querySelectorAll('article')
        const body = edited?.querySelector('.body')
        if (body) body.textContent = 'Edited.'
        deleted?.remove()
      })
      const all = await reported(page, "(now) => now?.messages.some(({ text }) => text === 'Edited.')")
      expect(texts(all)?.filter((text) => text === 'Edited.')).toHaveLength(1)
      const seen = numbered(0, 60).filter((text) => texts(all)?.includes(text))
      expect(texts(all)?.filter((text) => text !== 'Edited.')).toEqual(seen)
      expect(seen[0]).toBe('Message number 0 of this ticket.')
      // Of those that have been in view, one was edited and one deleted.
      expect(all?.messages.length).toBe(Number(/\d+/.exec(texts(all)?.at(-1) ?? '')?.[0]))
    })
  })

  test('a list that loads older messages at its top', async () => {
    await page.evaluate(() => {
      desk.main().append(desk.ticket('1', [desk.message('c', 'Three.'), desk.message('d', 'Four.')]))
    })
    await startWatching(page)
    await page.evaluate(() => {
      document.querySelector('h1')?.after(desk.message('a', 'One.'), desk.message('b', 'Two.'))
    })
    expect(texts(await reported(page, '(now) => now?.messages.length === 4'))).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ])
  })

  test('messages that are edited, and deleted at either end', async () => {
    await page.evaluate(() => {
      const all = ['One.', 'Two.', 'Three.', 'Four.'].map((words, at) => desk.message(`m${at}`, words))
      desk.main().append(desk.ticket('1', all))
    })
    await startWatching(page)
    await page.evaluate(() => {
      const body = document.querySelector('#m1 .body')
      if (body?.firstChild) body.firstChild.nodeValue = 'Two, edited.'
    })
    await reported(page, "(now) => now?.messages[1]?.text === 'Two, edited.'")
    await page.evaluate(() => document.querySelector('#m3')?.remove())
    expect(texts(await reported(page, '(now) => now?.messages.length === 3'))).toEqual([
      'One.',
      'Two, edited.',
      'Three.',
    ])
    await page.evaluate(() => document.querySelector('#m0')?.remove())
    expect(texts(await reported(page, '(now) => now?.messages.length === 2'))).toEqual(['Two, edited.', 'Three.'])
  })

  test('a reply box that appears late, then writes notes, then goes', async () => {
    await page.evaluate(() => desk.main().append(desk.ticket('1', [desk.message('a', 'One.')])))
    await startWatching(page)
    expect((await reported(page, 'Boolean'))?.composer).toBeNull()
    await page.evaluate(() => {
      const form = document.createElement('form')
      form.append(desk.replyBox())
      desk.main().append(form)
    })
    expect((await reported(page, '(now) => now?.composer'))?.composer?.writes).toBe('reply')
    // One editor for both: an attribute alone says which.
    await page.evaluate(() => document.querySelector('form')?.setAttribute('data-writes', 'note'))
    expect((await reported(page, "(now) => now?.composer?.writes === 'note'"))?.composer?.path).toContain('#reply')
    await page.evaluate(() => document.querySelector('form')?.removeAttribute('data-writes'))
    await reported(page, "(now) => now?.composer?.writes === 'reply'")
    await page.evaluate(() => document.querySelector('form')?.remove())
    await reported(page, '(now) => now?.composer === null')
  })

  test('a frame that loads again, and what changes in there afterwards', async () => {
    await page.evaluate(() => {
      desk.main().innerHTML = '<div class="slds-context-bar">Bar</div><iframe src="/frame/Before"></iframe>'
    })
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('li'))
    await startWatching(page)
    expect(texts(await reported(page, 'Boolean'))).toEqual(['Before'])
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.assign('/frame/After'))
    await reported(page, "(now) => now?.messages[0]?.text === 'After'")
    await page.evaluate(() => {
      const words = document.querySelector('iframe')?.contentDocument?.querySelector('.slds-chat-message__text')
      if (words) words.textContent = 'Later'
    })
    await reported(page, "(now) => now?.messages[0]?.text === 'Later'")
  })

  describe('a known helpdesk whose description fits no more', () => {
    const build = () =>
      page.evaluate(() => {
        const rows = [
          'Ana|Where is my lamp? I have waited for two weeks.',
          'Kim|It left on Monday, I have looked it up.',
        ]
        desk.main().innerHTML = `<h1>Ana</h1><div class="feed">${rows
          .map((row, at) => {
            const [name, words] = row.split('|')
            return `<div class="entry"><b>${name}</b> <time datetime="2026-11-0${at + 1}T10:00">1</time><p>${words}</p></div>`
          })
          .join('')}</div>`
      })

    test('is read by its shape after some patience, and says so', async () => {
      await page.goto(`${server.url}/Ticket/Display.html?id=7`)
      await build()
      await startWatching(page)
      const found = await reported(page, 'Boolean')
      expect(found).toMatchObject({ helpdesk: 'generic', outgrown: 'rt5', certainty: 'low' })
      expect(texts(found)).toEqual([
        expect.stringContaining('Where is my lamp? I have waited for two weeks.'),
        expect.stringContaining('It left on Monday, I have looked it up.'),
      ])
      expect((await reports(page))[0]).toBeNull()
    })

    test('is read as itself when what was missing comes in time', async () => {
      await page.goto(`${server.url}/Ticket/Display.html?id=7`)
      await build()
      await startWatching(page)
      await page.evaluate(() => {
        desk.main().innerHTML = `<div id="header"><h1>#7: Lamp</h1></div><div id="page-menu"><a id="page-display">Display</a></div>
          <div class="transaction Create" data-transaction-id="70"><div class="metadata"><span class="date">Mon Nov 02 10:00:00 2026</span></div>
          <div class="description"><span class="user">Ana</span></div><div class="messagebody">Where is my lamp?</div></div>`
      })
      expect(await reported(page, 'Boolean')).toMatchObject({ helpdesk: 'rt5' })
    })

    test('at any other address nothing is said of it', async () => {
      await build()
      await startWatching(page)
      const found = await reported(page, 'Boolean')
      expect(found?.helpdesk).toBe('generic')
      expect(found?.outgrown).toBeUndefined()
    })
  })
})

import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../lib/conversation/conversation'
import { inBothBrowsers } from './living/inBothBrowsers'
import { reported, reports, startWatching } from './living/watchPage'
import { runApart } from './openBrowser'

const texts = (conversation: Conversation | null) => conversation?.messages.map(({ text }) => text)

inBothBrowsers('a page that lives by script', (living) => {
  describe('switching tickets', () => {
    test('by pushState with other messages', async () => {
      await living.page.evaluate(() => desk.main().append(desk.ticket('1', [desk.message('a', 'Of one.')])))
      await startWatching(living.page)
      expect(texts(await reported(living.page, 'Boolean'))).toEqual(['Of one.'])
      await living.page.evaluate(() => {
        history.pushState(null, '', '/conversation/2')
        desk.main().replaceChildren(desk.ticket('2', [desk.message('b', 'Of two.')]))
      })
      expect(texts(await reported(living.page, "(now) => now?.ticket === '2'"))).toEqual(['Of two.'])
      await living.page.evaluate(() => history.back())
      await living.page.waitForFunction(() => location.pathname === '/conversation/7')
      await living.page.evaluate(() => desk.main().replaceChildren(desk.ticket('1', [desk.message('a', 'Of one.')])))
      expect(texts(await reported(living.page, "(now) => now?.ticket === '1'"))).toEqual(['Of one.'])
    })

    test('by the address alone, without a change of the page', async () => {
      await living.page.evaluate(() => {
        desk.main().innerHTML =
          '<article class="thread customer"><section class="messageBody">Still here.</section></article>'
      })
      await startWatching(living.page)
      expect((await reported(living.page, 'Boolean'))?.ticket).toBe('7')
      await living.page.evaluate(() => history.pushState(null, '', '/conversation/8'))
      expect((await reported(living.page, "(now) => now?.ticket === '8'"))?.helpdesk).toBe('helpscout')
    })

    test('by the page alone, without a change of the address', async () => {
      await living.page.evaluate(() => desk.main().append(desk.ticket('1', [desk.message('a', 'Of one.')])))
      await startWatching(living.page)
      await living.page.evaluate(() => desk.main().replaceChildren(desk.ticket('2', [desk.message('b', 'Of two.')])))
      expect(texts(await reported(living.page, "(now) => now?.ticket === '2'"))).toEqual(['Of two.'])
    })

    test('of several open tickets the visible one alone is read', async () => {
      await living.page.evaluate(() => {
        const zoom = (id: string, words: string, look: string) =>
          `<div class="ticketZoom ${look}"><a href="#ticket/zoom/${id}">${id}</a>
            <div class="ticket-article-item customer" data-id="${id}0"><div class="richtext-content">${words}</div></div></div>`
        desk.main().innerHTML = zoom('1', 'Of one.', '') + zoom('2', 'Of two.', 'gone') + zoom('3', 'Of three.', 'gone')
      })
      await startWatching(living.page)
      expect(texts(await reported(living.page, 'Boolean'))).toEqual(['Of one.'])
      await living.page.evaluate(() => {
        const [first, , third] = document.querySelectorAll('.ticketZoom')
        first?.classList.add('gone')
        third?.classList.remove('gone')
      })
      expect(texts(await reported(living.page, "(now) => now?.ticket === '3'"))).toEqual(['Of three.'])
      expect((await reports(living.page)).flatMap((each) => texts(each) ?? [])).not.toContain('Of two.')
    })
  })

  test('a thread read by its shape: what comes, changes, goes or turns into a note is read anew, as by a first look', async () => {
    await living.page.evaluate(() => {
      const row = (at: number, kind: string, name: string, words: string) =>
        `<div class="m ${kind}"><div><b>${name}</b> <time datetime="2026-11-02T1${at}:00:00Z">1${at}:00</time></div><div class="x">${words}</div></div>`
      const said = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
      const rows = said.map((word, at) =>
        row(
          at,
          at % 2 ? 'a' : 'c',
          at % 2 ? 'Lena Voss' : 'Oskar Brandt',
          `These are the words of the ${word} message.`,
        ),
      )
      desk.main().innerHTML = `<style>.m{padding:8px;border:1px solid #ddd}.a{background:#eef}.n{background:#fff6cc}</style>
        <div style="text-align:right">Lena Voss <a href="/logout">Leave</a></div><h1>Money back</h1>
        <div id="thread">${row(9, 'n', 'Lena Voss', 'He has written four times, I ask the shop.')}${rows.join('')}</div><textarea></textarea>
        <aside><h3>Oskar Brandt</h3><p>oskar.brandt@web.example</p></aside>`
      document
        .getElementById('thread')
        ?.firstElementChild?.querySelector('time')
        ?.setAttribute('datetime', '2026-11-02T09:00:00Z')
    })
    await startWatching(living.page)
    type Shown = Conversation['messages'][number]
    const plain = (all: readonly Shown[]) => all.map(({ role, author, text, time }) => ({ role, author, text, time }))
    const first = await reported(living.page, 'Boolean')
    expect(first?.messages.map(({ role }) => role)).toEqual([
      'note',
      ...['customer', 'agent', 'customer', 'agent', 'customer', 'agent', 'customer', 'agent', 'customer'],
    ])
    const step = async (change: () => void, passes: string) => {
      await living.page.evaluate(change)
      const now = await reported(living.page, passes)
      const anew = await runApart<Conversation>(
        living.page,
        "evenkeel.readByShape(document, new URL('https://desk.example/'))",
      )
      expect(plain(now?.messages ?? [])).toEqual(plain(anew.messages))
      return now?.messages ?? []
    }
    const came = await step(() => {
      const thread = document.getElementById('thread')
      const last = thread?.lastElementChild?.cloneNode(true) as Element
      last.querySelector('time')?.setAttribute('datetime', '2026-11-02T19:00:00Z')
      last.querySelector('.x')?.replaceChildren('And where is it now? I have asked for days.')
      thread?.append(last)
    }, '(now) => now?.messages.length === 11')
    expect(came.at(-1)).toMatchObject({ role: 'customer', author: 'Oskar Brandt', time: '2026-11-02T19:00:00Z' })
    await step(() => {
      const words = document.querySelectorAll('.x')[10]?.firstChild
      if (words) words.nodeValue = 'It came today, thank you very much.'
    }, "(now) => now?.messages.at(-1)?.text.startsWith('It came today')")
    await step(() => {
      document.querySelectorAll('.x')[10]?.insertAdjacentHTML('beforeend', '<p>And one more thing.</p>')
    }, "(now) => now?.messages.at(-1)?.text.endsWith('And one more thing.')")
    const noted = await step(() => {
      const row = document.querySelectorAll('.m')[4]
      if (row) row.className = 'm n'
    }, "(now) => now?.messages[4]?.role === 'note'")
    expect(noted).toHaveLength(11)
    await step(() => document.querySelectorAll('.m')[3]?.remove(), '(now) => now?.messages.length === 10')
    const earlier = await step(() => {
      const thread = document.getElementById('thread')
      const row = thread?.lastElementChild?.previousElementSibling?.cloneNode(true) as Element
      row.querySelector('time')?.setAttribute('datetime', '2026-11-01T10:00:00Z')
      row.querySelector('.x')?.replaceChildren('This was written the day before all the others.')
      thread?.prepend(row)
    }, '(now) => now?.messages.length === 11')
    expect(earlier[0]?.text).toBe('This was written the day before all the others.')
    await step(() => {
      document.querySelectorAll('.m b')[5]?.replaceChildren('Piet Smit')
    }, "(now) => now?.messages.some(({ author }) => author === 'Piet Smit')")
  })

  test('a reply box that appears late, then writes notes, then goes', async () => {
    await living.page.evaluate(() => desk.main().append(desk.ticket('1', [desk.message('a', 'One.')])))
    await startWatching(living.page)
    expect((await reported(living.page, 'Boolean'))?.composer).toBeNull()
    await living.page.evaluate(() => {
      const form = document.createElement('form')
      form.append(desk.replyBox())
      desk.main().append(form)
    })
    expect((await reported(living.page, '(now) => now?.composer'))?.composer?.writes).toBe('reply')
    // One editor for both: an attribute alone says which.
    await living.page.evaluate(() => document.querySelector('form')?.setAttribute('data-writes', 'note'))
    expect((await reported(living.page, "(now) => now?.composer?.writes === 'note'"))?.composer?.path).toContain(
      '#reply',
    )
    await living.page.evaluate(() => document.querySelector('form')?.removeAttribute('data-writes'))
    await reported(living.page, "(now) => now?.composer?.writes === 'reply'")
    await living.page.evaluate(() => document.querySelector('form')?.remove())
    await reported(living.page, '(now) => now?.composer === null')
  })

  test('a frame that loads again, and what changes in there afterwards', async () => {
    await living.page.evaluate(() => {
      desk.main().innerHTML = '<div class="slds-context-bar">Bar</div><iframe src="/frame/Before"></iframe>'
    })
    await living.page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('li'))
    await startWatching(living.page)
    expect(texts(await reported(living.page, 'Boolean'))).toEqual(['Before'])
    await living.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.assign('/frame/After'))
    await reported(living.page, "(now) => now?.messages[0]?.text === 'After'")
    await living.page.evaluate(() => {
      const words = document.querySelector('iframe')?.contentDocument?.querySelector('.slds-chat-message__text')
      if (words) words.textContent = 'Later'
    })
    await reported(living.page, "(now) => now?.messages[0]?.text === 'Later'")
  })

  describe('a known helpdesk whose description fits no more', () => {
    const build = () =>
      living.page.evaluate(() => {
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
      await living.page.goto(`${living.url}/Ticket/Display.html?id=7`)
      await build()
      await startWatching(living.page)
      const found = await reported(living.page, 'Boolean')
      expect(found).toMatchObject({ helpdesk: 'generic', outgrown: 'rt5', certainty: 'low' })
      expect(texts(found)).toEqual([
        expect.stringContaining('Where is my lamp? I have waited for two weeks.'),
        expect.stringContaining('It left on Monday, I have looked it up.'),
      ])
      expect((await reports(living.page))[0]).toBeNull()
    })

    test('is read as itself when what was missing comes in time', async () => {
      await living.page.goto(`${living.url}/Ticket/Display.html?id=7`)
      await build()
      await startWatching(living.page)
      await living.page.evaluate(() => {
        desk.main().innerHTML = `<div id="header"><h1>#7: Lamp</h1></div><div id="page-menu"><a id="page-display">Display</a></div>
          <div class="transaction Create" data-transaction-id="70"><div class="metadata"><span class="date">Mon Nov 02 10:00:00 2026</span></div>
          <div class="description"><span class="user">Ana</span></div><div class="messagebody">Where is my lamp?</div></div>`
      })
      expect(await reported(living.page, 'Boolean')).toMatchObject({ helpdesk: 'rt5' })
    })

    test('at any other address nothing is said of it', async () => {
      await build()
      await startWatching(living.page)
      const found = await reported(living.page, 'Boolean')
      expect(found?.helpdesk).toBe('generic')
      expect(found?.outgrown).toBeUndefined()
    })
  })
})

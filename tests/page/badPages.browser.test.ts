import { expect, test } from 'vitest'
import { longestMessage, mostMessages } from '../../lib/conversation/limits'
import { inBothBrowsers } from './living/inBothBrowsers'
import { lookedAt, reported, startWatching } from './living/watchPage'

inBothBrowsers('a page that means no good', (living) => {
  const open = (build: () => void) => living.page.evaluate(build)

  test('of 100,000 nodes around the ticket', async () => {
    await open(() => {
      const rows = '<div><p>Row <b>of</b> a <i>long</i> page</p></div>'.repeat(25_000)
      document.body.insertAdjacentHTML('beforeend', `<aside>${rows}</aside>`)
      desk.main().append(desk.ticket('1', [desk.message('a', 'One.'), desk.message('b', 'Two.', { role: 'agent' })]))
    })
    expect(await living.page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(100_000)
    await startWatching(living.page)
    expect((await reported(living.page, 'Boolean'))?.messages.map(({ role }) => role)).toEqual(['customer', 'agent'])
  })

  test('of 20,000 messages: the newest are read', async () => {
    await open(() => {
      const all = Array.from({ length: 20_000 }, (_, at) => desk.message(`m${at}`, desk.text(at)))
      desk.main().append(desk.ticket('1', all))
    })
    await startWatching(living.page)
    const found = await reported(living.page, 'Boolean')
    expect(found?.messages).toHaveLength(mostMessages)
    expect(found?.messages.at(-1)?.text).toBe('Message number 19999 of this ticket.')
  })

  test.each([
    ['words', 'Where is it? '.repeat(80_000)],
    ['blank lines', 'Hello\n'.padEnd(1_000_000, ' \n')],
    ['lines that begin signatures', '--\nRobin\n'.repeat(110_000)],
    ['quotes', '> old\n'.repeat(160_000)],
    ['spaces before a line', `${' '.repeat(999_000)}\nHello`],
    ['rules', `${'_'.repeat(999_000)}x`],
  ])('with a message of 1 MB of %s', async (_, words) => {
    await living.page.evaluate((text) => {
      const long = desk.message('a', text)
      long.style.whiteSpace = 'pre-wrap'
      desk.main().append(desk.ticket('1', [long, desk.message('b', 'Two.')]))
    }, words)
    await startWatching(living.page)
    const found = await reported(living.page, 'Boolean')
    expect(found?.messages.at(-1)?.text).toBe('Two.')
    for (const { text, role } of found?.messages ?? []) {
      expect(text.length).toBeLessThanOrEqual(longestMessage)
      expect(role).toBe('customer')
    }
  })

  test('with a message and a reply box below 5,000 elements within each other', async () => {
    await open(() => {
      const nest = (inner: Node) => {
        let node = inner
        for (let depth = 0; depth < 5_000; depth++) {
          const around = document.createElement('span')
          around.append(node)
          node = around
        }
        return node
      }
      const deep = desk.message('a', '')
      deep.querySelector('.body')?.append(nest(document.createTextNode('Deep down.')))
      desk.main().append(desk.ticket('1', [deep, desk.message('b', 'Two.')]), nest(desk.replyBox()))
    })
    await startWatching(living.page)
    const found = await reported(living.page, 'Boolean')
    expect(found?.messages.map(({ text }) => text)).toEqual(['Deep down.', 'Two.'])
    expect(found?.composer?.path).toBe('#reply')
    // Changes down there are heard of, too.
    await open(() => {
      let node: Element = document.querySelector('#a .body') as Element
      while (node.firstElementChild) node = node.firstElementChild
      node.textContent = 'Deeper.'
    })
    await reported(living.page, "(now) => now?.messages[0]?.text === 'Deeper.'")
  })

  test('with forms whose fields are named like what every element has', async () => {
    await open(() => {
      const names = [
        ...[
          'parentNode',
          'parentElement',
          'firstChild',
          'nextSibling',
          'children',
          'childNodes',
          'localName',
          'nodeType',
        ],
        ...[
          'id',
          'textContent',
          'matches',
          'closest',
          'getAttribute',
          'hasAttribute',
          'querySelector',
          'querySelectorAll',
        ],
        ...['ownerDocument', 'shadowRoot', 'contentDocument', 'attributes', 'checkVisibility', 'getBoundingClientRect'],
        ...['previousElementSibling', 'getRootNode', 'isConnected', 'contains', 'host', 'defaultView', 'value'],
      ]
      const fields = names.map((name) => `<input name="${name}" hidden>`).join('')
      const form = (inner: string) => `<form>${fields}${inner}</form>`
      const words = (text: string) => `<div class="body">${form(`<p>${text}</p>`)}</div>`
      desk.main().innerHTML = form(`<section data-ticket="1">${form('')}<h1>Ticket</h1>
        <article id="a" data-evenkeel-demo-message data-role="customer"><b class="author">Marta</b>${words('One.')}</article>
        <article id="b" data-evenkeel-demo-message data-role="agent"><b class="author">Sam</b>${words('Two.')}</article>
        </section><div id="reply" contenteditable="true">Draft</div>`)
    })
    await startWatching(living.page)
    expect(await reported(living.page, 'Boolean')).toMatchObject({
      helpdesk: 'demo',
      messages: [
        { role: 'customer', author: 'Marta', text: 'One.' },
        { role: 'agent', author: 'Sam', text: 'Two.' },
      ],
      composer: { path: '#reply' },
    })
    await open(() => {
      const words = document.querySelector('#a p')?.firstChild
      if (words) words.nodeValue = 'One, edited.'
    })
    await reported(living.page, "(now) => now?.messages[0]?.text === 'One, edited.'")
  })

  test('with images named like what every document has', async () => {
    await open(() => {
      desk.main().append(desk.ticket('1', [desk.message('a', 'One.')]))
      const names = [
        'querySelector',
        'querySelectorAll',
        'defaultView',
        'URL',
        'title',
        'documentElement',
        'readyState',
      ]
      document.body.append(...names.map((name) => Object.assign(document.createElement('img'), { name })))
    })
    await startWatching(living.page)
    expect((await reported(living.page, 'Boolean'))?.messages.map(({ text }) => text)).toEqual(['One.'])
  })

  test('with methods of its own that throw', async () => {
    await open(() => {
      desk.main().append(desk.ticket('1', [desk.message('a', 'One.')]))
      const broken = {
        get() {
          throw new Error('Not for you.')
        },
        configurable: true,
      }
      for (const name of ['textContent', 'parentNode', 'firstChild'])
        Object.defineProperty(Node.prototype, name, broken)
      for (const name of ['matches', 'querySelectorAll', 'getAttribute', 'id']) {
        Object.defineProperty(Element.prototype, name, broken)
      }
      Object.defineProperty(Document.prototype, 'querySelectorAll', broken)
    })
    await startWatching(living.page)
    expect((await reported(living.page, 'Boolean'))?.messages.map(({ text }) => text)).toEqual(['One.'])
  })

  test('with ids and names that every object has', async () => {
    await open(() => {
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
      desk.main().append(
        desk.ticket(
          'constructor',
          names.map((name) => desk.message(name, 'One.', { author: name })),
        ),
      )
    })
    await startWatching(living.page)
    const found = await reported(living.page, 'Boolean')
    expect(found?.messages.map(({ id, role, author }) => ({ id, role, author }))).toEqual(
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => ({
        id: `id-${name}`,
        role: 'customer',
        author: name,
      })),
    )
  })

  test('with markup in names and words: it stays text', async () => {
    const hostile = '<img src=x onerror="document.title = \'hit\'"> <script>document.title = "hit"</script>'
    await living.page.evaluate((text) => {
      desk.main().append(desk.ticket('1', [desk.message('a', text, { author: text })], text))
    }, hostile)
    await startWatching(living.page)
    expect(await reported(living.page, 'Boolean')).toMatchObject({
      subject: hostile,
      messages: [{ author: hostile, text: hostile }],
    })
    expect(await living.page.title()).toBe('Desk')
  })

  test('that takes its elements away while they are read', async () => {
    await open(() => {
      const all = Array.from({ length: 200 }, (_, at) => desk.message(`m${at}`, desk.text(at)))
      desk.main().append(desk.ticket('1', all), desk.replyBox())
    })
    await startWatching(living.page)
    await open(() => {
      // Each change of the page is answered by another one, before and after the reader had its turn.
      const observer = new MutationObserver(() => {
        const [first] = document.querySelectorAll('article')
        first?.remove()
        if (document.querySelectorAll('article').length === 1) observer.disconnect()
      })
      observer.observe(document, { subtree: true, childList: true })
      document.querySelector('article')?.remove()
    })
    const found = await reported(living.page, '(now) => now?.messages.length === 1')
    expect(found?.messages[0]?.text).toBe('Message number 199 of this ticket.')
    await open(() => document.querySelector('main')?.remove())
    expect(await lookedAt(living.page)).toBeNull()
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { readPanel, waitForReading, waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { clickWords } from '../browser/clickWords'
import { everythingStored } from '../browser/everythingStored'
import { insertFirst } from '../browser/insertFirst'
import { type Session, startSession } from '../browser/session'
import { beginTeaching, clickInPage } from '../browser/teachingPage'
import { alwaysMarked } from '../browser/writeDraft'

/** What the page holds of the conversation, of which nothing may be stored. */
const said = /Nadia|Ferreira|Tomas|Ravi|Menon|crate|Malmo|stall|depot|noon/i

/** As the page's six messages are to be read: a memo of a colleague was pointed at by nobody. */
const roles = ['customer', 'agent', 'customer', 'unknown', 'agent', 'customer']

describe.each(browserChoices.filter(({ find }) => find()))('teaching by pointing in $name', (choice) => {
  let server: FolderServer
  let session: Session
  let tab: BrowserTab
  let panel: OpenPanel

  beforeAll(async () => {
    server = await serveFolder('tests/page/teach/pages')
    session = await startSession(choice)
    tab = await session.browser.newTab(`${server.url}/harbour.html`)
    panel = await session.browser.openPanel(tab)
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  /** Each test begins with a page that was never taught. */
  beforeEach(async () => {
    await panel.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      await api.storage.local.remove('adapters')
    })
    await panel.close()
    await tab.goto(`${server.url}/harbour.html`)
    panel = await session.browser.openPanel(tab)
  })

  /** The three clicks. */
  const point = async () => {
    await beginTeaching(panel)
    await clickInPage(tab, 'Crate 9 was due')
    await waitForWords(panel, 'click a message that you or a colleague sent')
    await clickInPage(tab, 'Good morning, I am asking')
    await waitForWords(panel, 'click the box that you write replies in')
    await clickInPage(tab, '.answer')
    await waitForWords(panel, 'What was learned reads 6 messages.')
  }
  const save = async () => {
    await clickWords(panel, 'button', 'Save for this site')
    await waitForWords(panel, 'as you taught it')
  }
  const rolesShown = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('ul[aria-label="Messages as they would be read"] > li')].map((one) =>
        one.getAttribute('data-role'),
      ),
    )

  test('three clicks, one correction, kept, read after a reload, and written into the taught box', async () => {
    await point()
    expect(await rolesShown()).toEqual(roles)
    await clickWords(panel, 'li[data-role="unknown"] button', 'Note')
    await panel.waitFor(() => document.querySelector('li[data-role="note"]'), [])
    expect(await rolesShown()).toEqual(roles.map((role) => (role === 'unknown' ? 'note' : role)))
    await save()
    const stored = JSON.stringify(await everythingStored(panel))
    expect(stored).toContain('entry--in')
    expect(stored).not.toMatch(said)

    await tab.goto(`${server.url}/harbour.html`)
    await waitForReading(panel, 6)
    await waitForWords(panel, 'as you taught it')
    const phrase = await insertFirst(panel)
    const written = await tab.evaluate(() => document.querySelector('textarea')?.value)
    expect(written?.replace(/\s+/g, ' ')).toContain(phrase)
  })

  test('the page hears of no click and no key while it is taught, and of all of them after', async () => {
    await point()
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
    expect(await tab.evaluate(() => document.querySelector('evenkeel-teaching'))).toBe(null)
    await clickInPage(tab, 'Crate 9 was due')
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain('click p')
  })

  /** Brings the keyboard into the page that is taught. */
  const focusTeaching = async () => {
    await tab.bringToFront()
    await tab.evaluate(() => document.querySelector<HTMLElement>('evenkeel-teaching')?.focus())
  }
  /** By keyboard over the first two messages to the box, wherever the keys are pressed. */
  const walkToBox = async ({ press }: Pick<BrowserTab, 'press'>) => {
    await press('ArrowDown')
    await waitForWords(panel, 'Outlined: Nadia Ferreira')
    await press('ArrowRight')
    await waitForWords(panel, 'Outlined: Crate 9 was due')
    await press('Enter')
    await waitForWords(panel, 'click a message that you or a colleague sent')
    // From the first message's words to its whole, and on to the second.
    await press('ArrowUp')
    await waitForWords(panel, 'Outlined: Nadia Ferreira')
    await press('ArrowRight')
    await waitForWords(panel, 'Outlined: Tomas Lind')
    await press('Enter')
    await waitForWords(panel, 'click the box that you write replies in')
  }

  test('with the keyboard alone, from the panel', async () => {
    await beginTeaching(panel)
    await walkToBox(panel)
    await panel.press('Enter')
    await waitForWords(panel, 'What was learned reads 6 messages.')
    expect(await rolesShown()).toEqual(roles)
    await waitForWords(panel, 'Found')
  })

  test('with the keyboard alone, in the page', async () => {
    await beginTeaching(panel)
    await focusTeaching()
    await walkToBox(tab)
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
  })

  test('Esc in the page ends it, and nothing is kept', async () => {
    await beginTeaching(panel)
    await focusTeaching()
    await tab.press('Escape')
    await waitForWords(panel, 'Teaching has ended. Nothing was changed.')
    expect(await tab.evaluate(() => document.querySelector('evenkeel-teaching'))).toBe(null)
    expect(JSON.stringify(await everythingStored(panel))).not.toContain('adapters')
  })

  test.each(['framed.html', 'shadow.html'])('in %s', async (name) => {
    // A panel that was open before might still show the page that was left.
    await panel.close()
    await tab.goto(`${server.url}/${name}`)
    panel = await session.browser.openPanel(tab)
    await panel.waitFor(
      () =>
        [...document.querySelectorAll('button')].some((one) => one.textContent === 'Teach this page') ||
        document.querySelector('header section > button[aria-expanded]'),
      [],
    )
    await panel.evaluate(() => {
      document.querySelector<HTMLElement>('header section > button[aria-expanded="false"]')?.click()
    })
    await clickWords(panel, 'button', 'Teach this page')
    await waitForWords(panel, 'click a message that a customer wrote')
    await clickInPage(tab, 'Crate 9 was due')
    await waitForWords(panel, 'click a message that you or a colleague sent')
    await clickInPage(tab, 'Good morning, I am asking')
    await waitForWords(panel, 'click the box that you write replies in')
    await clickInPage(tab, '.answer')
    await waitForWords(panel, 'What was learned reads 6 messages.')
    expect(await rolesShown()).toEqual(roles)
    await save()
    await tab.goto(`${server.url}/${name}`)
    await waitForReading(panel, 6)
    await waitForWords(panel, 'as you taught it')
    const phrase = await insertFirst(panel)
    const written = await tab.evaluate(() => {
      const root =
        document.querySelector('iframe')?.contentDocument ?? document.querySelector('harbour-desk')?.shadowRoot
      return root?.querySelector('textarea')?.value ?? ''
    })
    expect(written.replace(/\s+/g, ' ')).toContain(phrase)
    // What is typed in there is reviewed as well.
    await clickInPage(tab, '.answer')
    await tab.type(` ${alwaysMarked}`)
    await panel.waitFor(() => document.querySelector('[data-code="private-data"]'), [], 20_000)
  })

  test('goes out as a file, away with undo, and comes in again; a broken file is refused with its place', async () => {
    await point()
    await save()
    await panel.click('button[aria-label="More"]')
    await clickWords(panel, '[role="menuitem"]', 'Switched-on sites')
    await waitForWords(panel, 'Read as you taught it')
    await panel.evaluate(() => {
      const taken = { text: '', name: '' }
      Object.assign(window, { taken })
      const create = URL.createObjectURL
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(taken, { text }))
        return create.call(URL, blob)
      }
      document.addEventListener('click', ({ target }) => {
        if (target instanceof HTMLAnchorElement) taken.name = target.download
      })
    })
    await clickWords(panel, 'button', 'Export')
    await panel.waitFor(() => (window as unknown as { taken: { text: string } }).taken.text, [])
    const file = await panel.evaluate(() => (window as unknown as { taken: { text: string; name: string } }).taken)
    expect(file.name).toBe('127.0.0.1.evenkeel-adapter.json')
    expect(file.text).not.toMatch(said)
    expect(JSON.parse(file.text).message.each).toContain('.entry')

    await clickWords(panel, 'button', 'Remove')
    await waitForWords(panel, 'Forgotten: what was taught')
    await waitForWords(panel, 'Nothing taught')
    await clickWords(panel, 'button', 'Bring back')
    await waitForWords(panel, 'Read as you taught it')
    await clickWords(panel, 'button', 'Remove')
    await waitForWords(panel, 'Nothing taught')
    expect(JSON.stringify(await everythingStored(panel))).not.toContain('entry')

    await importFile(panel, file.text.replace('"roles"', '"rules"'))
    await waitForWords(panel, 'message.roles is missing.')
    await importFile(panel, file.text)
    await waitForWords(panel, 'Taken from the file')
    await panel.press('Escape')
    await waitForWords(panel, 'as you taught it')
    expect((await readPanel(panel)).messages).toBe(6)
  })

  test('where it finds nothing any more, the panel says so, reads by shape and offers to teach again', async () => {
    await point()
    await save()
    await tab.evaluate(() => {
      for (const entry of document.querySelectorAll('.entry')) entry.className = 'changed'
    })
    await waitForWords(panel, 'What was taught for this site does not find its messages')
    await waitForWords(panel, 'read without an adapter')
    await clickWords(panel, 'button', 'Teach this page again')
    await waitForWords(panel, 'click a message that a customer wrote')
  })
})

/** Chooses a file, as the browser's dialog does. */
async function importFile(panel: OpenPanel, text: string): Promise<void> {
  await panel.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')
    if (!input) throw new Error('There is no place for a file.')
    const files = new DataTransfer()
    files.items.add(new File([content], 'desk.evenkeel-adapter.json', { type: 'application/json' }))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)
}

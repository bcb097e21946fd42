import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FolderServer } from '../../tools/demo/serve'
import { demoTickets } from '../../tools/demo/tickets'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { readPanel, waitForReading, waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { conversationBeside } from '../browser/conversationBeside'
import { replyText, showAll, showNext, threadLength } from '../browser/demoPage'
import { everythingStored } from '../browser/everythingStored'
import { sortRequests } from '../browser/foreignRequests'
import { insertFirst } from '../browser/insertFirst'
import { openDemoTicket } from '../browser/openDemoTicket'
import { finishFirstPages, type Session } from '../browser/session'

const [late, , invoice, insults, calm] = demoTickets()
if (!late || !invoice || !insults || !calm) throw new Error('The demo helpdesk lost a ticket.')

/** What the panel says where no ticket is; the first pages stand there until they were seen. */
const nothingToRead = 'Words for hot moments'

describe.each(browserChoices.filter(({ find }) => find()))('the whole line on the demo helpdesk in $name', (choice) => {
  let server: FolderServer
  let session: Session
  let tab: BrowserTab
  let panel: OpenPanel

  beforeAll(async () => {
    ;({ server, session, tab, panel } = await openDemoTicket(choice, late, late.opening))
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  test('reads who wrote what', async () => {
    const conversation = await conversationBeside(panel)
    expect(conversation?.helpdesk).toBe('demo')
    expect(conversation?.ticket).toBe(late.id)
    expect(conversation?.customer).toBe(late.customer)
    expect(conversation?.messages.map(({ role, author, time }) => ({ role, author, time }))).toEqual(
      late.messages.slice(0, late.opening).map(({ role, author, time }) => ({ role, author, time })),
    )
  })

  test('follows each new message to a heated end of the quarrel, and quotes the words', async () => {
    for (let count = late.opening + 1; count <= 7; count++) {
      await showNext(tab)
      await waitForReading(panel, count)
    }
    const view = await readPanel(panel)
    const written = late.messages.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n')
    expect(view.heat).toMatch(/^(High|Very high)/)
    expect(view.style).toBe('Direct')
    expect(view.move).toMatch(/^Next: \w/)
    expect(view.phrases.length).toBeGreaterThanOrEqual(1)
    expect(view.phrases.length).toBeLessThanOrEqual(3)
    expect(view.because.length).toBeGreaterThan(0)
    for (const quoted of [...view.heatWords, ...view.styleWords, ...view.because]) expect(written).toContain(quoted)
  })

  test('puts a phrase into the reply box, sends nothing, and takes it back with Ctrl+Z', async () => {
    const before = await threadLength(tab)
    const phrase = await insertFirst(panel)
    await waitForWords(panel, 'Inserted. Undo with Ctrl+Z.')
    expect((await replyText(tab)).replace(/\s+/g, ' ')).toBe(phrase)
    expect(await threadLength(tab)).toBe(before)
    await tab.evaluate(() => document.getElementById('reply')?.focus())
    await tab.press('Control+z')
    await tab.waitFor(() => document.getElementById('reply')?.textContent?.trim() === '', [])
    expect(await threadLength(tab)).toBe(before)
  })

  test('tells an internal note from a reply', async () => {
    expect((await conversationBeside(panel))?.composer?.writes).toBe('reply')
    await tab.click('button[data-mode="note"]')
    expect((await conversationBeside(panel))?.composer?.writes).toBe('note')
    await tab.click('button[data-mode="reply"]')
  })

  test('shows the heat falling again as the agent answers', async () => {
    await showAll(tab)
    const view = await waitForReading(panel, late.messages.length)
    expect(view.heat).not.toMatch(/^(High|Very high)/)
  })

  test('follows a switch of the ticket and keeps quiet where all is calm', async () => {
    await tab.click(`button.ticket[value="${calm.id}"]`)
    await waitForReading(panel, calm.opening)
    await waitForWords(panel, 'All quiet. Nothing needed.')
    expect((await readPanel(panel)).text).toContain(`#${calm.id}`)
  })

  test('offers a boundary to an insult', async () => {
    await tab.click(`button.ticket[value="${insults.id}"]`)
    await waitForReading(panel, insults.opening)
    for (let count = insults.opening + 1; count <= 5; count++) await showNext(tab)
    const view = await waitForReading(panel, 5)
    expect(view.cards.join(' ')).toContain('a kind boundary')
  })

  test('is the same again after closing and opening the panel', async () => {
    const before = await readPanel(panel)
    await panel.close()
    panel = await session.browser.openPanel(tab)
    const after = await waitForReading(panel, 5)
    expect(after.heat).toBe(before.heat)
    expect(after.cards).toEqual(before.cards)
  })

  test('forgets the words when the page is left', async () => {
    await tab.goto(`${server.url}/demo.css`)
    await waitForWords(panel, nothingToRead)
    const { text } = await readPanel(panel)
    for (const { text: words } of insults.messages) expect(text).not.toContain(words.slice(0, 30))
  })

  test('reads along again when the agent goes back, and forgets again going forward', async () => {
    await tab.goto(`${server.url}/?ticket=${invoice.id}`)
    await waitForReading(panel, invoice.opening)
    await tab.goto(`${server.url}/demo.css`)
    await waitForWords(panel, nothingToRead)
    await tab.evaluate(() => history.back())
    await waitForReading(panel, invoice.opening)
    await showNext(tab)
    await waitForReading(panel, invoice.opening + 1)
    await tab.evaluate(() => history.forward())
    await waitForWords(panel, nothingToRead)
  })

  test('keeps settings and nothing else', async () => {
    await finishFirstPages(panel)
    expect(await everythingStored(panel)).toEqual({ 'storage.local': { settings: { hasSeenFirstRun: true } } })
  })

  test('asked for nothing beyond the test pages', async () => {
    const { pages, foreign } = sortRequests(session.proxy.requests, [server.url])
    expect(pages.length).toBeGreaterThan(0)
    expect(foreign).toEqual([])
    // A recorder that records nothing proves nothing.
    await tab.evaluate(() =>
      fetch('https://nowhere.example/')
        .catch(() => undefined)
        .then(() => true),
    )
    expect(sortRequests(session.proxy.requests, [server.url]).foreign.map(({ url }) => url)).toEqual([
      'nowhere.example:443',
    ])
  })
})

import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Conversation } from '../../lib/conversation/conversation'
import { type Rt, startRt, whyNoRt } from '../rt/startRt'
import { browsers, openBrowser, runApart } from './openBrowser'

const reason = whyNoRt()
if (reason) console.info(reason)

const oneLine = 'I can see why that is frustrating.'
const severalLines = 'Thank you for waiting.\n\nI have asked for a new lamp.\nIt leaves today.'

let rt: Rt
beforeAll(async () => {
  if (!reason) rt = await startRt()
})
afterAll(() => rt?.stop())

describe.each(browsers)('Request Tracker in $name', (each) => {
  const canRun = each.executable !== undefined && reason === undefined
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    if (!canRun) return
    browser = await openBrowser(each)
    page = await browser.newPage()
    await page.goto(`${rt.url}/NoAuth/Login.html`)
    await page.type('#user', rt.login)
    await page.type('input[type="password"]', rt.password)
    await Promise.all([page.waitForNavigation(), page.click('input[type="submit"]')])
  })
  afterAll(() => browser?.close())

  /** What the watcher reports last of all that it reports until `enough`. */
  const watchUntil = (enough: string) =>
    runApart<Conversation>(
      page,
      `new Promise((resolve) => {
        const end = new AbortController()
        evenkeel.watchConversation(document, (conversation) => {
          if (!(${enough})(conversation)) return
          end.abort()
          resolve(conversation)
        }, end.signal)
      })`,
    )
  const openReply = async (id: number, action = 'Respond') => {
    await page.goto(`${rt.url}/Ticket/Update.html?id=${id}&Action=${action}`)
    return watchUntil('(conversation) => conversation?.composer?.kind === "ckeditor4"')
  }
  const inEditor = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#cke_UpdateContent iframe')
      // biome-ignore lint/performance/useDomNodeTextContent: only innerText tells the lines apart
      return frame?.contentDocument?.body.innerText.trim() ?? ''
    })
  /** What the form would send: the editor's own word. */
  const wouldSend = () => page.evaluate('CKEDITOR.instances.UpdateContent.getData()')
  const insert = (text: string, { composer }: Conversation) =>
    runApart(page, `evenkeel.insertIntoComposer(document, ${JSON.stringify(composer)}, ${JSON.stringify(text)})`)
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const undo = async () => {
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
  }

  test.skipIf(!canRun)('every message of every ticket: role, author, order, text', async () => {
    for (const ticket of rt.tickets) {
      await page.goto(`${rt.url}/Ticket/Display.html?id=${ticket.id}`)
      const conversation = await watchUntil('(conversation) => conversation?.messages.length > 0')
      expect(conversation).toMatchObject({
        helpdesk: 'rt5',
        ticket: String(ticket.id),
        subject: ticket.subject,
        customer: ticket.customer,
      })
      expect(conversation.messages.map(({ role, author, text }) => ({ role, author, text }))).toEqual(ticket.messages)
      expect(conversation.messages.map(({ time }) => time).toSorted()).toEqual(
        conversation.messages.map(({ time }) => time),
      )
    }
  })

  test.skipIf(!canRun)('the reply box says whether it writes a reply or a comment', async () => {
    expect((await openReply(1)).composer?.writes).toBe('reply')
    expect((await openReply(1, 'Comment')).composer?.writes).toBe('note')
    await page.select('#UpdateType', 'response')
    expect((await watchUntil('(conversation) => conversation?.composer')).composer?.writes).toBe('reply')
  })

  test.skipIf(!canRun)('one line, several lines below it, and undo', async () => {
    const conversation = await openReply(1)
    expect(await insert(oneLine, conversation)).toBe('inserted')
    expect(await inEditor()).toBe(oneLine)
    expect(await insert(severalLines, conversation)).toBe('inserted')
    expect(lines(await inEditor())).toEqual(lines(`${oneLine}\n${severalLines}`))
    await undo()
    expect(lines(await inEditor())).toEqual([oneLine])
    await undo()
    expect(await wouldSend()).toBe('')
  })

  test.skipIf(!canRun)('at the cursor in the middle of a draft', async () => {
    const conversation = await openReply(1)
    await runApart(page, `evenkeel.focusComposer(document, ${JSON.stringify(conversation.composer)})`)
    await page.keyboard.type('Hi Marta, Robin')
    for (let count = 0; count < 'Robin'.length; count++) await page.keyboard.press('ArrowLeft')
    expect(await insert(oneLine, conversation)).toBe('inserted')
    expect(await inEditor()).toBe(`Hi Marta, ${oneLine} Robin`)
    await undo()
    expect(await inEditor()).toBe('Hi Marta, Robin')
  })

  test.skipIf(!canRun)('nothing was sent', async () => {
    await page.goto(`${rt.url}/Ticket/Display.html?id=1`)
    const conversation = await watchUntil('(conversation) => conversation?.messages.length > 0')
    expect(conversation.messages.length).toBe(rt.tickets[0]?.messages.length)
  })
})

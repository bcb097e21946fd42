import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { readPanel, waitForReading, waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { conversationBeside } from '../browser/conversationBeside'
import { everythingStored } from '../browser/everythingStored'
import { sortRequests } from '../browser/foreignRequests'
import { insertFirst } from '../browser/insertFirst'
import { logIn, openReply, openTicket, replyInEditor, threadLength } from '../browser/rtPages'
import { finishFirstPages, type Session, startSession } from '../browser/session'
import { type Rt, startRt, whyNoRt } from '../rt/startRt'

const reason = whyNoRt()
if (reason) console.log(reason)

describe.skipIf(reason !== undefined)('Request Tracker 5', () => {
  let rt: Rt
  beforeAll(async () => {
    rt = await startRt()
  }, 600_000)
  afterAll(() => rt.stop())

  describe.each(browserChoices.filter(({ find }) => find()))('in $name', (choice) => {
    let session: Session
    let tab: BrowserTab
    let panel: OpenPanel

    beforeAll(async () => {
      session = await startSession(choice)
      tab = await session.browser.newTab(`${rt.url}/NoAuth/Login.html`)
      await logIn(tab, rt)
      await openTicket(tab, rt, 1)
      panel = await session.browser.openPanel(tab)
    })
    afterAll(() => session?.close())

    test('reads every message of every ticket with its role, author, order and text', async () => {
      for (const ticket of rt.tickets) {
        await openTicket(tab, rt, ticket.id)
        await waitForReading(panel, ticket.messages.length)
        const conversation = await conversationBeside(panel)
        expect(conversation?.helpdesk).toBe('rt5')
        expect(conversation?.ticket).toBe(String(ticket.id))
        expect(conversation?.subject).toContain(ticket.subject)
        expect(conversation?.messages.map(({ role, author, text }) => ({ role, author, text }))).toEqual(
          ticket.messages,
        )
        const times = conversation?.messages.map(({ time = '' }) => time) ?? []
        expect(times).toEqual([...times].sort())
        expect(times[0]).toMatch(/^2026-02-\d\dT/)
      }
    })

    test('shows the insults, offers a boundary and takes the demand for a manager as a sign', async () => {
      await openTicket(tab, rt, 3)
      const view = await waitForReading(panel, rt.tickets[2]?.messages.length ?? 0)
      expect(view.heat).toMatch(/^Very high/)
      expect(view.heatWords.length + view.because.length).toBeGreaterThan(0)
      expect(view.cards.join(' ')).toContain('a kind boundary')
      expect(view.cards.join(' ')).toContain('ask for a manager')
    })

    test('writes into the reply page of the same ticket, undoes it with Ctrl+Z, and nothing is sent', async () => {
      await openTicket(tab, rt, 1)
      await waitForReading(panel, rt.tickets[0]?.messages.length ?? 0)
      const before = await threadLength(tab)
      await openReply(tab, rt, 1)
      await panel.waitFor(() => document.querySelector('article[data-phrase]'), [])
      const signature = await replyInEditor(tab)
      const phrase = await insertFirst(panel)
      await waitForWords(panel, 'Inserted. Undo with Ctrl+Z.')
      expect((await replyInEditor(tab)).replace(/\s+/g, ' ')).toContain(phrase)
      await tab.evaluate(() => {
        document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')?.contentDocument?.body.focus()
      })
      await tab.press('Control+z')
      await tab.waitFor(
        (wanted) => {
          const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')
          return frame?.contentDocument?.body.textContent?.trim() === wanted
        },
        [signature],
      )
      await openTicket(tab, rt, 1)
      expect(await threadLength(tab)).toBe(before)
    })

    test('forgets the ticket when its page is left', async () => {
      await tab.goto(`${rt.url}/NoAuth/Logout.html`)
      await waitForWords(panel, 'Nothing to read here')
      expect((await readPanel(panel)).text).not.toContain('lamp')
    })

    test('keeps settings only and asks for nothing beyond the test pages', async () => {
      await finishFirstPages(panel)
      expect(await everythingStored(panel)).toEqual({ 'storage.local': { settings: { hasSeenFirstRun: true } } })
      const { pages, foreign } = sortRequests(session.proxy.requests, [rt.url])
      expect(pages.length).toBeGreaterThan(0)
      expect(foreign).toEqual([])
    })
  })
})

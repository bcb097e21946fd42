import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FolderServer } from '../../tools/demo/serve'
import { demoTickets } from '../../tools/demo/tickets'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { waitForReading, waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { clickWords } from '../browser/clickWords'
import { replyText, threadLength } from '../browser/demoPage'
import { everythingStored } from '../browser/everythingStored'
import { sortRequests } from '../browser/foreignRequests'
import { openDemoTicket } from '../browser/openDemoTicket'
import type { Session } from '../browser/session'
import { becomesDraft, becomesMarked, marksOf, writeDraft } from '../browser/writeDraft'

const [late, , , , calm] = demoTickets()
if (!late || !calm) throw new Error('The demo helpdesk lost a ticket.')

const refusal = "Unfortunately we can't do that, our policy says 5 days."
const askedAgain = 'Could you send me your order number?'
const good = 'Your parcel for order 60418 leaves today by courier, you have it tomorrow before 9:00.'

describe.each(browserChoices.filter(({ find }) => find()))('a draft on the demo helpdesk in $name', (choice) => {
  let server: FolderServer
  let session: Session
  let tab: BrowserTab
  let panel: OpenPanel

  beforeAll(async () => {
    ;({ server, session, tab, panel } = await openDemoTicket(choice, late, 7))
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  test('gets three marks with their reasons while the agent pauses', async () => {
    await writeDraft(tab, `${refusal} ${askedAgain}`)
    await becomesMarked(panel, ['cant-be-done', 'rule-quoting', 'asks-again'])
    await waitForWords(panel, 'Your draft: 2 things')
    await waitForWords(panel, 'Closes the door. What can be done instead keeps it open.')
    await waitForWords(panel, 'A rule without its reason.')
    await waitForWords(panel, 'Already given: 60418')
  })

  test('f puts the rewrite in the place of the sentence, and Ctrl+Z in the box takes it back', async () => {
    const before = await threadLength(tab)
    const rewrite = await panel.evaluate(
      () => document.querySelector('li:has([data-code="cant-be-done"]) [id$="-rewrite"]')?.textContent ?? '',
    )
    await panel.press('f')
    await waitForWords(panel, 'Replaced in the reply box.')
    expect(rewrite).toContain('What I can do')
    await becomesDraft(tab, `${rewrite} ${askedAgain}`)
    await tab.evaluate(() => document.getElementById('reply')?.focus())
    await tab.press('Control+z')
    await becomesDraft(tab, `${refusal} ${askedAgain}`)
    await becomesMarked(panel, ['cant-be-done', 'rule-quoting', 'asks-again'])
    expect(await threadLength(tab)).toBe(before)
  })

  test('u in the panel gives the words back as well, after x has left one place as it is', async () => {
    await panel.press('x')
    await becomesMarked(panel, ['asks-again'])
    await panel.press('f')
    await waitForWords(panel, 'Replaced in the reply box.')
    expect(await replyText(tab)).not.toContain(askedAgain)
    await panel.press('u')
    await waitForWords(panel, 'Your words are back.')
    await becomesDraft(tab, `${refusal} ${askedAgain}`)
  })

  test('a good sentence gets none, beside one that asks again', async () => {
    await writeDraft(tab, `${good} ${askedAgain}`)
    await becomesMarked(panel, ['asks-again'])
    expect(await panel.evaluate(() => document.querySelector('li:has([data-code]) q')?.textContent)).toBe(askedAgain)
  })

  test('a note is not reviewed, and the reply is again', async () => {
    await writeDraft(tab, askedAgain)
    await becomesMarked(panel, ['asks-again'])
    await tab.click('button[data-mode="note"]')
    await becomesMarked(panel, [])
    await tab.click('button[data-mode="reply"]')
    await becomesMarked(panel, ['asks-again'])
  })

  test('goes with its ticket, and is there again on the way back', async () => {
    await tab.click(`button.ticket[value="${calm.id}"]`)
    await waitForReading(panel, calm.opening)
    await waitForWords(panel, 'All quiet. Nothing needed.')
    expect(await marksOf(panel)).toEqual([])
    await tab.click(`button.ticket[value="${late.id}"]`)
    await waitForReading(panel, 7)
    await becomesMarked(panel, ['asks-again'])
  })

  test('is there again when the panel was closed and opened', async () => {
    await panel.close()
    panel = await session.browser.openPanel(tab)
    await waitForReading(panel, 7)
    await becomesMarked(panel, ['asks-again'])
  })

  test('is practised on a made-up conversation, by the same panel, and nothing comes of it', async () => {
    const before = await everythingStored(panel)
    const inBox = () => panel.evaluate(() => document.querySelector('textarea')?.value ?? '')
    await panel.click('button[aria-label="More"]')
    await clickWords(panel, '[role="menuitem"]', 'Practice')
    await clickWords(panel, 'button', 'The wrong part')
    await waitForWords(panel, 'Next: show that you see it')
    await panel.press('1')
    await waitForWords(panel, 'Inserted. Undo with Ctrl+Z.')
    expect(await inBox()).not.toBe('')
    await panel.click('textarea')
    await panel.press('Control+z')
    await panel.waitFor(() => document.querySelector('textarea')?.value === '', [])
    await panel.type(refusal)
    await becomesMarked(panel, ['cant-be-done', 'rule-quoting'])
    await clickWords(panel, 'button', 'Go on')
    await waitForWords(panel, 'I was told the same last week.')
    await becomesMarked(panel, [])
    await panel.show({ width: 320, height: 900, colours: 'light' })
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await clickWords(panel, 'button', 'Leave')
    await clickWords(panel, 'button', 'Back')
    await waitForReading(panel, 7)
    expect(await everythingStored(panel)).toEqual(before)
    expect(await threadLength(tab)).toBe(7)
    expect(await replyText(tab)).toContain('order number')
  })

  test('was neither kept nor sent', async () => {
    expect(await threadLength(tab)).toBe(7)
    expect(JSON.stringify(await everythingStored(panel))).not.toContain('order number')
    expect(sortRequests(session.proxy.requests, [server.url]).foreign).toEqual([])
  })

  test('goes when it was sent', async () => {
    await tab.click('#send')
    await waitForReading(panel, 8)
    await becomesMarked(panel, [])
  })
})

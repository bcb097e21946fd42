import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FolderServer } from '../../tools/demo/serve'
import { demoTickets } from '../../tools/demo/tickets'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { waitForReading, waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { replyText, threadLength } from '../browser/demoPage'
import { openDemoTicket } from '../browser/openDemoTicket'
import type { Session } from '../browser/session'
import { becomesDraft, becomesMarked, writeDraft } from '../browser/writeDraft'

const [late] = demoTickets()
if (!late) throw new Error('The demo helpdesk lost a ticket.')

describe.each(browserChoices.filter(({ find }) => find()))('notes, and the way back, in $name', (choice) => {
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

  test('a phrase that went into a note is said to be in a note, and is offered again for the reply', async () => {
    const noteWords = 'The box on the page writes an internal note.'
    await tab.click('button[data-mode="note"]')
    await waitForWords(panel, noteWords)
    await panel.press('1')
    await waitForWords(panel, 'Put into an internal note, so the customer will not read it.')
    const written = await replyText(tab)
    expect(written).not.toBe('')
    expect(await threadLength(tab)).toBe(7)
    await tab.evaluate(() => document.getElementById('reply')?.focus())
    await tab.press('Control+z')
    await becomesDraft(tab, '')
    await tab.click('button[data-mode="reply"]')
    await panel.waitFor((words) => !document.body.textContent?.includes(words), [noteWords])
    await panel.press('1')
    await waitForWords(panel, 'Inserted. Undo with Ctrl+Z.')
    expect(await replyText(tab)).toBe(written)
    await tab.evaluate(() => document.getElementById('reply')?.focus())
    await tab.press('Control+z')
    await becomesDraft(tab, '')
  })

  test('a page that is come back to is read and reviewed again; one that was left is forgotten', async () => {
    await writeDraft(tab, "We can't do that.")
    await becomesMarked(panel, ['cant-be-done'])
    await tab.goto(`${server.url}/demo.css`)
    await waitForWords(panel, 'Words for hot moments')
    await becomesMarked(panel, [])
    await tab.evaluate(() => history.back())
    await tab.waitFor(() => document.querySelectorAll('section:not([hidden]) article').length > 0, [])
    // A browser that kept the page shows it as it was left, one that did not begins the ticket again.
    const shown = await threadLength(tab)
    expect([late.opening, 7]).toContain(shown)
    await waitForReading(panel, shown)
    await writeDraft(tab, "We can't do that.")
    await becomesMarked(panel, ['cant-be-done'])
    await tab.evaluate(() => history.forward())
    await waitForWords(panel, 'Words for hot moments')
    await becomesMarked(panel, [])
  })
})

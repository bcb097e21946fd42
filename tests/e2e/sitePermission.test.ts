import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import { demoTickets } from '../../tools/demo/tickets'
import type { BrowserDocument } from '../../tools/machine/browserDocument'
import type { BrowserTab, OpenPanel, PanelBrowser } from '../../tools/machine/panelBrowser'
import { waitForReading, waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { clickWords } from '../browser/clickWords'
import { finishFirstPages, type Session, startSession } from '../browser/session'

const site = 'http://127.0.0.1/*'
const opening = demoTickets()[0]?.opening ?? 0

/** The build that ships, with nothing granted: the toolbar button asks, and the panel gives a site back. */
describe.each(browserChoices.filter(({ find }) => find()))('one site at a time in $name', (choice) => {
  let server: FolderServer
  let session: Session
  let browser: PanelBrowser
  let tab: BrowserTab
  let panel: OpenPanel

  beforeAll(async () => {
    server = await serveFolder('assets/demo')
    session = await startSession(choice, undefined, 'production')
    browser = session.browser
    tab = await browser.newTab('about:blank')
    panel = await browser.openPanel(tab)
    await finishFirstPages(panel)
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  test('nothing is granted at install, and the panel says so on a helpdesk', async () => {
    await tab.goto(`${server.url}/`)
    await waitForWords(panel, 'Evenkeel is off')
    expect(await granted(panel)).toEqual({ origins: [], scripts: [] })
  })

  test('a press on the toolbar button switches on this site, and reading begins', async () => {
    await browser.agreeToSite(site)
    await tab.bringToFront()
    await panel.close()
    panel = await browser.openPanel(tab)
    await waitForReading(panel, opening)
    await panel.waitFor(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      return (await api.scripting.getRegisteredContentScripts()).length > 0
    }, [])
    const { origins, scripts } = await granted(panel)
    expect(origins).toEqual([site])
    expect(scripts).toEqual([[site]])
  })

  test('the site is read again after a reload, by its registered script', async () => {
    await tab.goto(`${server.url}/?ticket=4460`)
    await waitForReading(panel, 1)
  })

  test('switched off in the panel, nothing is read any more', async () => {
    await panel.click('button[aria-label="More"]')
    await panel.waitFor(() => document.querySelector('[role="menuitem"]'), [])
    await clickWords(panel, '[role="menuitem"]', 'Switched-on sites')
    await waitForWords(panel, 'http://127.0.0.1')
    await clickWords(panel, 'button', 'Switch off')
    await panel.waitFor(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      const { origins = [] } = await api.permissions.getAll()
      return origins.length === 0 && (await api.scripting.getRegisteredContentScripts()).length === 0
    }, [])
    await tab.goto(`${server.url}/?ticket=4472`)
    await panel.press('Escape')
    await waitForWords(panel, 'Evenkeel is off')
  })
})

/** Sites that the browser says are granted, and the pages that scripts are registered for. */
function granted(panel: BrowserDocument): Promise<{ origins: string[]; scripts: string[][] }> {
  return panel.evaluate(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
    const { origins = [] } = await api.permissions.getAll()
    const scripts = await api.scripting.getRegisteredContentScripts()
    return { origins, scripts: scripts.map(({ matches = [] }) => matches) }
  })
}

import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import type { DemoTicket } from '../../tools/demo/tickets'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { waitForReading } from '../../tools/machine/panelView'
import { showNext } from './demoPage'
import { type Session, startSession } from './session'

/** The demo helpdesk in a browser with the panel open. Close session and server afterwards. */
export type DemoSession = { server: FolderServer; session: Session; tab: BrowserTab; panel: OpenPanel }

/** Starts a browser, opens a ticket of the demo helpdesk and plays it until `messages` of it were read. */
export async function openDemoTicket(
  choice: Parameters<typeof startSession>[0],
  ticket: DemoTicket,
  messages: number,
): Promise<DemoSession> {
  const server = await serveFolder('assets/demo')
  const session = await startSession(choice)
  const tab = await session.browser.newTab(`${server.url}/?ticket=${ticket.id}`)
  const panel = await session.browser.openPanel(tab)
  await waitForReading(panel, ticket.opening)
  for (let count = ticket.opening + 1; count <= messages; count++) {
    await showNext(tab)
    await waitForReading(panel, count)
  }
  return { server, session, tab, panel }
}

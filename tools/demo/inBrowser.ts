import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserTab, OpenPanel, PanelBrowser } from '../machine/panelBrowser'
import { readPanel, skipFirstPages, waitForReading, waitForWords } from '../machine/panelView'
import { describeMessage, describeView } from './describe'
import type { DemoTicket } from './tickets'

/** Where the screenshots go. */
export const outputFolder = 'demo-output'

/** Milliseconds between two messages in a window that somebody watches. */
const watchedPaceMs = 7_000

/** Plays a conversation in a window with the panel beside it, and stays until the window is closed. */
export async function playInWindow(browser: PanelBrowser, site: string, ticket: DemoTicket): Promise<void> {
  const tab = await browser.newTab(`${site}/?ticket=${ticket.id}`)
  await browser.openPanel(tab)
  await tab.evaluate((paceMs) => {
    const { evenkeelDemo } = window as unknown as { evenkeelDemo: { play(isOn: boolean, paceMs: number): void } }
    evenkeelDemo.play(true, paceMs)
  }, watchedPaceMs)
  console.log(
    'The conversation plays by itself. Press 1 in the panel to put a phrase into the reply box. Close the window to end.',
  )
  await browser.ended
}

/** Plays a conversation without a window, prints what the panel shows after each message, inserts one phrase and keeps pictures. */
export async function playHeadless(browser: PanelBrowser, site: string, ticket: DemoTicket): Promise<void> {
  mkdirSync(outputFolder, { recursive: true })
  const tab = await browser.newTab(`${site}/?ticket=${ticket.id}`)
  const panel = await browser.openPanel(tab)
  await keep(`${ticket.id}-00-first-pages`, tab, panel)
  await skipFirstPages(panel)
  await panel.show({ width: 360, height: 900, colours: 'light' })
  for (const message of ticket.messages.slice(0, ticket.opening)) console.log(describeMessage(message))
  let told = await tell(panel, ticket.opening, tab, ticket, '')

  let isInserted = false
  for (let count = ticket.opening + 1; count <= ticket.messages.length; count++) {
    const message = ticket.messages[count - 1]
    if (!message) break
    // Once, just before the agent's own answer to the hottest message.
    if (!isInserted && message.role === 'agent' && count > ticket.messages.length / 2) {
      await insertOne(tab, panel)
      await keep(`${ticket.id}-inserted`, tab, panel)
      isInserted = true
    }
    await tab.evaluate(() => {
      const { evenkeelDemo } = window as unknown as { evenkeelDemo: { next(): boolean } }
      evenkeelDemo.next()
    })
    console.log(describeMessage(message))
    told = await tell(panel, count, tab, ticket, told)
  }
  await panel.show({ width: 320, height: 900, colours: 'dark' })
  await keep(`${ticket.id}-dark-320`, tab, panel)
}

/** Prints what the panel shows when that is not what it showed before (`told`), and keeps pictures. */
async function tell(
  panel: OpenPanel,
  count: number,
  tab: BrowserTab,
  ticket: DemoTicket,
  told: string,
): Promise<string> {
  const view = describeView(await waitForReading(panel, count))
  console.log(view === told ? '  (the panel stays as it is)' : view)
  await keep(`${ticket.id}-${String(count).padStart(2, '0')}`, tab, panel)
  return view
}

/** Presses 1, and where the phrase waits for a detail types one, as an agent does. */
async function insertOne(tab: BrowserTab, panel: OpenPanel): Promise<void> {
  await panel.press('1')
  const waits = 'Fill in first'
  await panel.waitFor(
    // biome-ignore lint/performance/useDomNodeTextContent: only innerText leaves out what the agent cannot see
    (wanted) => [wanted, 'Inserted', 'Copied'].some((words) => document.body.innerText.includes(words)),
    [waits],
  )
  if ((await readPanel(panel)).text.includes(waits)) {
    await panel.type('tomorrow, 9:00')
    await panel.press('Enter')
  }
  await waitForWords(panel, 'Inserted')
  const reply = await tab.evaluate(() => document.getElementById('reply')?.textContent ?? '')
  console.log(`\n  Inserted by key 1, not sent: ${reply.replace(/\s+/g, ' ').trim()}`)
}

async function keep(name: string, tab: BrowserTab, panel: OpenPanel): Promise<void> {
  writeFileSync(join(outputFolder, `${name}-page.png`), await tab.screenshot())
  writeFileSync(join(outputFolder, `${name}-panel.png`), await panel.screenshot())
}

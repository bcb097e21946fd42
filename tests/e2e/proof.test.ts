import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import testMessages from '../../assets/modelTest/messages.json'
import { scoreModel, testMessageSchema } from '../../lib/proof/modelTest'
import { sumOfBuild } from '../../tools/contents'
import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { loadNodeReader } from '../../tools/model/nodeReader'
import { clickWords } from '../browser/clickWords'
import { everythingStored } from '../browser/everythingStored'
import { sortRequests } from '../browser/foreignRequests'
import { leadTo } from '../browser/leadTo'
import { type Session, startSession } from '../browser/session'
import { buildOf } from '../setup/builds'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** How the shipped files read the test messages in Node. */
async function scoreInNode() {
  const messages = testMessages.map((message) => testMessageSchema.parse(message))
  const reader = await loadNodeReader()
  return scoreModel(messages, await reader.read(messages.map(({ text }) => text)))
}

describe.each(browserChoices.filter(({ find }) => find()))('the proof page in $name', (choice) => {
  let server: FolderServer
  let session: Session
  let tab: BrowserTab
  /** The panel's document, which is led to the proof page: the same page as in a tab, and one that the test can reach. */
  let page: OpenPanel

  beforeAll(async () => {
    mkdirSync('demo-output', { recursive: true })
    server = await serveFolder('assets/demo')
    session = await startSession(choice)
    tab = await session.browser.newTab(`${server.url}/?ticket=4471`)
    page = await session.browser.openPanel(tab)
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  test('opens from the menu, in a tab of its own', async () => {
    await page.waitFor(() => document.querySelector('button[aria-label="More"]'), [])
    await page.click('button[aria-label="More"]')
    await clickWords(page, '[role="menuitem"]', 'Proof')
    await page.waitFor(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      const [opened] = await api.tabs.query({ url: api.runtime.getURL('/proof.html') })
      if (opened?.id !== undefined) await api.tabs.remove(opened.id)
      return opened !== undefined
    }, [])
    await tab.bringToFront()
    await page.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      await api.storage.local.set({ settings: { hasSeenFirstRun: true } })
    })
    await leadTo(page, '/proof.html')
    await waitForWords(page, 'What leaves this computer')
  })

  test('says what is granted, as the browser does', async () => {
    const said = await page.evaluate(() => [...document.querySelectorAll('dt')].map((one) => one.textContent))
    const granted = await page.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      return (await api.permissions.getAll()).permissions
    })
    expect(granted).toContain('storage')
    for (const permission of granted ?? []) expect(said).toContain(permission)
    await waitForWords(page, 'http://127.0.0.1')
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('This permission is not known')
  })

  test('a try to reach the outside is refused, and nothing has gone out', async () => {
    await clickWords(page, 'button', 'Try to load a picture')
    await waitForWords(page, 'Refused by the browser, because of “img-src”.')
    expect(await page.evaluate(() => document.body.textContent)).toContain('0 requests since it was installed')
    const { foreign } = sortRequests(session.proxy.requests, [server.url])
    expect(foreign).toEqual([])
  })

  test('a pack that is written is among what is stored', async () => {
    await leadTo(page, '/options.html')
    await clickWords(page, 'button', 'Start from a sample')
    await waitForWords(page, 'The panel would say')
    await waitForWords(page, 'Nothing to mend.')
    await waitForWords(page, 'Kept on this computer')
    await leadTo(page, '/proof.html')
    await waitForWords(page, 'storage.local: draft')
  })

  test('shows everything stored, deletes it, and brings it back', async () => {
    await waitForWords(page, 'storage.local: settings')
    const before = await everythingStored(page)
    await clickWords(page, 'button', 'Delete everything')
    await clickWords(page, 'button', 'Keep it')
    expect(await everythingStored(page)).toEqual(before)
    await clickWords(page, 'button', 'Delete everything')
    await clickWords(page, 'button', 'Yes, delete all of it')
    await waitForWords(page, 'Nothing is stored.')
    expect(await everythingStored(page)).toEqual({})
    await clickWords(page, 'button', 'Bring it back')
    await waitForWords(page, 'It is back as it was.')
    await waitForWords(page, 'storage.local: settings')
    expect(await everythingStored(page)).toEqual(before)
  })

  test('runs the test of the model on this machine, with the figures that the files give anywhere', async () => {
    const { messages, right, heatWithinOne } = await scoreInNode()
    await clickWords(page, 'button', 'Run the test on this computer')
    await page.waitFor(() => document.querySelector('table'), [], 60_000)
    const cells = await page.evaluate(() => [...document.querySelectorAll('td')].map((one) => one.textContent))
    const counts = [right.sentiment, right.heat, heatWithinOne, right.style, right.cause]
    expect(cells.slice(0, 5)).toEqual(counts.map((count) => `${count} of ${messages}`))
  })

  test('the sum over the package is the one that the build prints', async () => {
    await clickWords(page, 'button', 'Sum up the files')
    const sum = await sumOfBuild(buildOf(choice.build, 'test'))
    await waitForWords(page, sum)
  })

  test.each([
    { width: 1000, colours: 'light' },
    { width: 320, colours: 'dark' },
  ] as const)('fits into $width px in $colours colours and passes axe', async ({ width, colours }) => {
    await page.show({ width, height: 900, colours })
    writeFileSync(`demo-output/proof-${choice.name}-${width}-${colours}.png`, await page.screenshot())
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.inject(axe)
    const findings = await page.evaluate(async () => {
      type Found = { violations: { id: string; nodes: { html: string }[] }[] }
      const { violations } = await (globalThis as unknown as { axe: { run(): Promise<Found> } }).axe.run()
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
    })
    expect(findings).toEqual([])
  })
})

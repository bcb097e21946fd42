import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { waitForReading } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { showNext } from '../browser/demoPage'
import { type Session, startSession } from '../browser/session'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const looks = [360, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((colours) => ({ width, height: 900, colours })),
)

describe.each(browserChoices.filter(({ find }) => find()))('the panel as $name shows it', (choice) => {
  let server: FolderServer
  let session: Session
  let tab: BrowserTab
  let panel: OpenPanel

  beforeAll(async () => {
    mkdirSync('demo-output', { recursive: true })
    server = await serveFolder('assets/demo')
    session = await startSession(choice)
    tab = await session.browser.newTab(`${server.url}/?ticket=4471`)
    panel = await session.browser.openPanel(tab)
    for (let count = 3; count <= 7; count++) await showNext(tab)
    await waitForReading(panel, 7)
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  test.each(looks)('fits into $width px in $colours colours and passes axe', async (look) => {
    await panel.show(look)
    writeFileSync(`demo-output/panel-${choice.name}-${look.width}-${look.colours}.png`, await panel.screenshot())
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await panel.inject(axe)
    const findings = await panel.evaluate(async () => {
      type Found = { violations: { id: string; nodes: { html: string }[] }[] }
      const { violations } = await (globalThis as unknown as { axe: { run(): Promise<Found> } }).axe.run()
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
    })
    expect(findings).toEqual([])
  })
})

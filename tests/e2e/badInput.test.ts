import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longestMessage } from '../../lib/conversation/limits'
import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { readPanel, waitForReading, waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { conversationBeside } from '../browser/conversationBeside'
import { finishFirstPages, type Session, startSession } from '../browser/session'

let server: FolderServer
beforeAll(async () => {
  server = await serveFolder('assets/demo')
})
afterAll(() => server.close())

function refuseWasm(folder: string): void {
  const file = join(folder, 'manifest.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace(" 'wasm-unsafe-eval'", ''))
}

const broken: [string, (folder: string) => void, string][] = [
  ['a model file that is missing', (folder) => rmSync(join(folder, 'model/encoder.bin')), 'A model file is missing'],
  [
    'a model file that was cut off',
    (folder) => truncateSync(join(folder, 'model/encoder.bin'), 100_000),
    'A model file is damaged',
  ],
  ['a browser that refuses WebAssembly', refuseWasm, 'The browser refused to run WebAssembly'],
]

describe.each(browserChoices.filter(({ find }) => find()))('in $name', (choice) => {
  test.each(broken)('%s is named, and search and insertion go on', async (_, change, sentence) => {
    const session = await startSession(choice, change)
    try {
      const tab = await session.browser.newTab(`${server.url}/?ticket=4471`)
      const panel = await session.browser.openPanel(tab)
      await waitForWords(panel, sentence, 60_000)
      await panel.press('/')
      await panel.waitFor(() => document.activeElement instanceof HTMLInputElement, [])
      await panel.type('wait')
      await panel.waitFor(() => document.querySelectorAll('[role="option"]').length > 0, [])
      await panel.press('Enter')
      await panel.waitFor(() => document.querySelector('article[data-phrase]'), [])
    } finally {
      await session.close()
    }
  })

  describe('pages that are no tickets', () => {
    let session: Session
    let tab: BrowserTab
    let panel: OpenPanel
    beforeAll(async () => {
      session = await startSession(choice)
      tab = await session.browser.newTab(`${server.url}/demo.css`)
      panel = await session.browser.openPanel(tab)
      await finishFirstPages(panel)
      await tab.goto(`${server.url}/?ticket=4471`)
      await waitForReading(panel, 2)
    })
    afterAll(() => session?.close())

    test('a message of 1 MB is cut, said so, and read', async () => {
      await tab.evaluate(() => {
        const message = document.querySelector('section:not([hidden]) article[data-role="customer"]')?.cloneNode(true)
        if (!(message instanceof HTMLElement)) throw new Error('No message to copy.')
        message.id = 'message-long'
        const body = message.querySelector('.body')
        if (body) body.textContent = 'This is unacceptable, fix it today. '.repeat(30_000)
        document.querySelector('section:not([hidden])')?.append(message)
      })
      await waitForReading(panel, 3, 60_000)
      const last = (await conversationBeside(panel))?.messages.at(-1)
      expect(last?.isCut).toBe(true)
      expect(last?.text.length).toBeLessThanOrEqual(longestMessage)
    })

    test('a page without a conversation says so', async () => {
      await tab.goto(`${server.url}/demo.css`)
      await waitForWords(panel, 'Nothing to read here')
    })

    test('a page of the browser says so', async () => {
      await tab.goto('about:blank')
      await panel.waitFor(
        // biome-ignore lint/performance/useDomNodeTextContent: only innerText leaves out what the agent cannot see
        () => /A page of the browser|Evenkeel is off here/.test(document.body.innerText),
        [],
      )
    })

    test('a closed tab leaves nothing of its words behind', async () => {
      const other = await session.browser.newTab(`${server.url}/?ticket=4472`)
      await waitForReading(panel, 1)
      await other.close()
      await panel.waitFor(
        // biome-ignore lint/performance/useDomNodeTextContent: only innerText leaves out what the agent cannot see
        () => /A page of the browser|Evenkeel is off here|The page was closed/.test(document.body.innerText),
        [],
      )
      expect((await readPanel(panel)).text).not.toContain('ferry')
    })
  })
})

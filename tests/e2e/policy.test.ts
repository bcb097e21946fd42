import { createHash, generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { waitForWords } from '../../tools/machine/panelView'
import { type BrowserChoice, browserChoices } from '../../tools/machine/startBrowser'
import { clickWords } from '../browser/clickWords'
import { finishFirstPages, type Session, startSession } from '../browser/session'

const pack = {
  format: 1,
  name: 'Harbour Bikes',
  author: 'Noor',
  version: '1.0.0',
  language: 'en',
  slots: {},
  phrases: [{ id: 'harbour', move: 'empathise', text: 'Harbour Bikes here.', reason: 'A person answers.' }],
}

/** An id that no other browser on this machine has: a policy of this test is a policy for this test. */
const own = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' })
const chromiumId = createHash('sha256')
  .update(own)
  .digest('hex')
  .slice(0, 32)
  .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
const firefoxId = `policy-${chromiumId}@evenkeel.example`

/** Where each browser looks for policies on Debian, and how a policy for one extension is written there. */
const places = {
  chromium: {
    file: `/etc/chromium/policies/managed/evenkeel-${chromiumId}.json`,
    content: (policy: object) => ({ '3rdparty': { extensions: { [chromiumId]: policy } } }),
  },
  firefox: {
    file: '/etc/firefox/policies/policies.json',
    content: (policy: object) => ({ policies: { '3rdparty': { Extensions: { [firefoxId]: policy } } } }),
  },
}

function giveOwnId(folder: string): void {
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  if (manifest.browser_specific_settings) manifest.browser_specific_settings.gecko.id = firefoxId
  else manifest.key = own.toString('base64')
  writeFileSync(file, JSON.stringify(manifest))
}

/** Why the policies of this browser cannot be tried here; undefined where they can. */
function obstacle({ name }: BrowserChoice): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may write policies'
  return existsSync(places[name].file) ? `there is a policy already, ${places[name].file}` : undefined
}

describe.each(browserChoices.filter(({ find }) => find()))('policies of an organisation in $name', (choice) => {
  const { file, content } = places[choice.name]
  const why = obstacle(choice)
  let session: Session | undefined

  /** The first folder that had to be made for the policy; it goes again. */
  let madeFolder: string | undefined
  const set = (policy: object) => {
    madeFolder = mkdirSync(dirname(file), { recursive: true }) ?? madeFolder
    writeFileSync(file, JSON.stringify(content(policy)))
  }
  const openPacks = async () => {
    session = await startSession(choice, giveOwnId)
    const panel = await session.browser.openPanel(await session.browser.newTab('about:blank'))
    await finishFirstPages(panel)
    await panel.click('button[aria-label="More"]')
    await clickWords(panel, '[role="menuitem"]', 'Phrase packs')
    return panel
  }

  afterEach(async () => {
    if (why) return
    rmSync(file, { force: true })
    if (madeFolder) rmSync(madeFolder, { recursive: true })
    madeFolder = undefined
    await session?.close()
    session = undefined
  })

  if (why) test.skip(`not tried here: ${why}`, () => undefined)
  else {
    test('a pack by value is in use, and pack files are off', async () => {
      set({ packs: [JSON.stringify(pack)], featuresOff: ['pack-files'] })
      const panel = await openPacks()
      await waitForWords(panel, 'Harbour Bikes 1.0.0')
      await waitForWords(panel, 'Handed out by your organisation.')
      await waitForWords(panel, 'has switched off pack files')
      expect(await panel.evaluate(() => document.querySelector('button[aria-label^="Remove"]'))).toBe(null)
    })

    test('a broken policy is named and ignored, and the rest holds', async () => {
      set({ packs: [JSON.stringify(pack), '{"format": 1,}'], featuresOff: ['telemetry'], mood: ['x'] })
      const panel = await openPacks()
      await waitForWords(panel, 'Harbour Bikes 1.0.0')
      await panel.press('Escape')
      await waitForWords(panel, 'Policy packs[1] was not opened. It is not valid JSON.')
      await waitForWords(panel, 'Policy featuresOff: it has to be a list of pack-files, teaching, so it is ignored.')
    })

    test.runIf(choice.name === 'chromium')('a change takes effect while the panel is open', async () => {
      set({ packs: [JSON.stringify(pack)] })
      const panel = await openPacks()
      await waitForWords(panel, 'Harbour Bikes 1.0.0')
      set({ packs: [JSON.stringify({ ...pack, version: '1.1.0' })] })
      await waitForWords(panel, 'Harbour Bikes 1.1.0', 60_000)
    })
  }
})

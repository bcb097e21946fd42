import { createHash, generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { toBase64 } from '../../lib/platform/base64'
import { signPackText } from '../../lib/platform/packSignature'
import { newKeyFile } from '../../lib/platform/signingKey'
import { serveFolder } from '../../tools/demo/serve'
import { waitForWords } from '../../tools/machine/panelView'
import { type BrowserChoice, browserChoices } from '../../tools/machine/startBrowser'
import { clickWords } from '../browser/clickWords'
import { openFile } from '../browser/openFile'
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
      await waitForWords(
        panel,
        'Policy featuresOff: it has to be a list of pack-files, pack-updates, teaching, so it is ignored.',
      )
    })

    test.runIf(choice.name === 'chromium')('every change takes effect while the panel is open', async () => {
      set({ packs: [JSON.stringify(pack)] })
      const panel = await openPacks()
      await waitForWords(panel, 'Harbour Bikes 1.0.0')
      set({ packs: [JSON.stringify({ ...pack, version: '1.1.0' })] })
      await waitForWords(panel, 'Harbour Bikes 1.1.0', 60_000)

      const { key } = await newKeyFile('four plain words here')
      const ours = { ...pack, name: 'Ours', updates: 'https://packs.test/ours.json' }
      await openFile(panel, await signPackText(JSON.stringify(ours), key))
      await clickWords(panel, 'button', 'Accept')
      await waitForWords(panel, 'Ask there once a day')
      set({ trustedKeys: [toBase64(key.key)], featuresOff: ['pack-updates', 'teaching'] })
      await waitForWords(panel, 'Your organisation has switched off updates by address.', 60_000)
      await waitForWords(panel, 'so no link is asked')
      await openFile(panel, JSON.stringify({ ...pack, name: 'Nobody’s' }))
      await waitForWords(panel, 'Your organisation takes only packs that are signed by its own keys')
      await openFile(panel, await signPackText(JSON.stringify({ ...ours, name: 'Ours too' }), key))
      await waitForWords(panel, 'Offered: Ours too 1.0.0')
      await panel.press('Escape')

      const server = await serveFolder('tests/page/teach/pages')
      try {
        const browser = session?.browser
        if (!browser) throw new Error('There is no browser.')
        await browser.agreeToSite('http://localhost/*')
        const tab = await browser.newTab(`${server.url.replace('127.0.0.1', 'localhost')}/harbour.html`)
        // The press asks for the site, which is agreed to.
        await browser.openPanel(tab)
        await panel.waitFor(() => document.querySelector('header section > button[aria-expanded="false"]'), [])
        await panel.click('header section > button[aria-expanded="false"]')
        await clickWords(panel, 'button', 'Teach this page')
        await waitForWords(panel, 'Your organisation has switched this off.')

        set({ sites: ['http://127.0.0.1'], updatesOn: ['Ours'] })
        await waitForWords(panel, 'Evenkeel is off', 60_000)
        const origins = () => panel.evaluate(async () => (await chrome.permissions.getAll()).origins)
        expect(await origins()).toEqual(['http://127.0.0.1/*'])
        await browser.agreeToSite('http://localhost/*')
        await browser.openPanel(tab)
        await waitForWords(panel, 'Evenkeel is off')
        await panel.waitFor(async () => (await chrome.permissions.getAll()).origins?.length === 1, [])
        await panel.click('button[aria-label="More"]')
        await clickWords(panel, '[role="menuitem"]', 'Phrase packs')
        await waitForWords(panel, 'Your organisation has switched this on.')
        await waitForWords(panel, 'Next time:')
      } finally {
        await server.close()
      }
    })
  }
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../lib/packs/fingerprint'
import { lintPack } from '../../lib/packs/lintPack'
import { openPack } from '../../lib/packs/openPack'
import { demo } from '../../lib/page/helpdesks/demo/adapter'
import { signPackText } from '../../lib/platform/packSignature'
import { newKeyFile, type SigningKey } from '../../lib/platform/signingKey'
import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import { demoTickets } from '../../tools/demo/tickets'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { readPanel, waitForReading, waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { clickWords } from '../browser/clickWords'
import { showNext } from '../browser/demoPage'
import { dropFile } from '../browser/dropFile'
import { everythingStored } from '../browser/everythingStored'
import { addFramedPage, refusedInFrame } from '../browser/framedPage'
import { openFile } from '../browser/openFile'
import { pasteLink } from '../browser/pasteLink'
import { type Session, startSession } from '../browser/session'

const moves = ['listen', 'empathise', 'validate', 'options', 'agree', 'explain', 'next-steps'] as const
const wordings = [
  'Harbour Bikes here. I have read all of it, and I am on your side.',
  'Harbour Bikes here. The workshop owes you a straight answer, and I bring it.',
]
/** Fourteen phrases, two for each move of the loop. */
const team = {
  format: 1,
  name: 'Harbour Bikes',
  author: 'Noor',
  version: '1.0.0',
  language: 'en',
  slots: {},
  phrases: moves.flatMap((move) =>
    wordings.map((text, at) => ({
      id: `harbour-${move}-${at + 1}`,
      move,
      text: `${text} It is about ${move}.`,
      reason: 'A person answers.',
    })),
  ),
  updates: 'https://packs.test/harbour.json',
  adapters: [{ ...demo, name: 'harbour-desk' }],
  authority: [{ what: 'refund', upTo: 50, currency: 'EUR', above: 'the shift lead' }],
}
const newer = {
  ...team,
  version: '1.1.0',
  phrases: [...team.phrases.slice(1), { ...team.phrases[0], id: 'harbour-new', text: '<b>Harbour</b> news.' }],
}
const textOf = (pack: object) => JSON.stringify(pack, null, 2)

describe.each(browserChoices.filter(({ find }) => find()))('a lead ships a pack, in $name', (choice) => {
  let server: FolderServer
  let session: Session
  let tab: BrowserTab
  let panel: OpenPanel
  let key: SigningKey
  let other: SigningKey
  const late = demoTickets()[0]

  beforeAll(async () => {
    key = (await newKeyFile('four plain words here')).key
    other = (await newKeyFile('four plain words here')).key
    server = await serveFolder('assets/demo')
    session = await startSession(choice, addFramedPage)
    tab = await session.browser.newTab(`${server.url}/?ticket=${late?.id}`)
    panel = await session.browser.openPanel(tab)
    for (let count = (late?.opening ?? 0) + 1; count <= 7; count++) await showNext(tab)
    await waitForReading(panel, 7)
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  const toPacks = async () => {
    await panel.waitFor(() => document.querySelector('button[aria-label="More"]'), [])
    await panel.click('button[aria-label="More"]')
    await clickWords(panel, '[role="menuitem"]', 'Phrase packs')
    await waitForWords(panel, 'Drop a pack file')
  }

  test('what the linter finds is mended before it is signed', () => {
    const flawed = {
      ...team,
      slots: { when: { kind: 'text', label: ' ' } },
      phrases: team.phrases.map((phrase, at) => (at === 0 ? { ...phrase, text: 'I write by {when}.' } : phrase)),
    }
    expect(lintPack(openPack('flawed.json', textOf(flawed)))).toEqual([
      'when: the slot has no label, so its empty field says nothing.',
    ])
    const noReason = team.phrases.map(({ reason: _, ...phrase }) => phrase)
    expect(() => openPack('flawed.json', textOf({ ...team, phrases: noReason }))).toThrow('reason (phrase "harbour-')
    expect(lintPack(openPack('team.json', textOf(team))).filter((line) => !line.includes('the same words'))).toEqual([])
  })

  test('dropped on the panel it is offered with the words of its key, and nothing is stored before it is accepted', async () => {
    await dropFile(panel, await signPackText(textOf(team), key))
    await waitForWords(panel, 'Offered: Harbour Bikes 1.0.0')
    await waitForWords(panel, fingerprintOf(key.key))
    await waitForWords(panel, 'Compare the eight words')
    expect(JSON.stringify(await everythingStored(panel))).not.toContain('Harbour')
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, 'In use from now on: Harbour Bikes 1.0.0.')
    await panel.press('Escape')
    await panel.waitFor(() => document.querySelector('section[aria-label="Phrases"]'), [])
    await waitForWords(panel, 'harbour-desk, by a pack')
    expect((await readPanel(panel)).phrases.join()).toContain('Harbour Bikes here.')
  })

  test('an update shows what it changes, as text, and can be rolled back', async () => {
    await toPacks()
    await waitForWords(
      panel,
      choice.name === 'firefox' ? 'without all of them being able to, so none does' : 'Ask there once a',
    )
    await openFile(panel, await signPackText(textOf(newer), key))
    await waitForWords(panel, '3 changes')
    await waitForWords(panel, 'New phrase: harbour-new')
    await waitForWords(panel, 'Gone phrase: harbour-listen-1')
    await waitForWords(panel, '<b>Harbour</b> news.')
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, 'In use from now on: Harbour Bikes 1.1.0.')
    await panel.evaluate(() => {
      const select = document.querySelector('select')
      const older = [...(select?.options ?? [])].find((one) => one.text === '1.0.0')
      if (!select || !older) throw new Error('There is no earlier version.')
      // React hears only a value that was set past its own setter.
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, older.value)
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await waitForWords(panel, 'In use now: Harbour Bikes 1.0.0.')
  })

  test.each([
    [
      'a tampered file',
      async () => (await signPackText(textOf(newer), key)).replace('A person', 'No person'),
      'It was changed after it was signed.',
    ],
    ['another key', () => signPackText(textOf(newer), other), 'It is signed by another key'],
    ['no signature where there was one', async () => textOf(newer), 'and this file is not. Ask for the signed file.'],
    ['a file that is no pack', async () => '{"format": 1,}', 'Line 1, column 14: a field name was expected.'],
    ['an unknown field', async () => textOf({ ...newer, mood: 1 }), 'has an unknown field, "mood".'],
    ['50 MB', async () => undefined, 'It is larger than 2 MB'],
  ])('%s is refused with its reason, and nothing changes', async (_, make, sentence) => {
    const before = await everythingStored(panel)
    await openFile(panel, await make())
    await waitForWords(panel, sentence)
    await waitForWords(panel, 'Nothing was changed.')
    await clickWords(panel, 'button', 'Close')
    expect(await everythingStored(panel)).toEqual(before)
  })

  test('a version that another window took meanwhile is not overruled unseen', async () => {
    await openFile(panel, await signPackText(textOf({ ...newer, version: '1.2.0' }), key))
    await waitForWords(panel, '(1.0.0 is in use)')
    await panel.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      const { packs } = (await api.storage.local.get('packs')) as { packs: { versions: { digest: string }[] }[] }
      await api.storage.local.set({ packs: packs.map((one) => ({ ...one, current: one.versions[0]?.digest })) })
    })
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, 'Harbour Bikes was changed in another window meanwhile')
    await waitForWords(panel, '(1.1.0 is in use)')
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, 'In use from now on: Harbour Bikes 1.2.0.')
  })

  test('a window that ends between its two writes leaves the old pack, and holds nobody up', async () => {
    await openFile(panel, await signPackText(textOf({ ...newer, version: '1.3.0' }), key))
    await waitForWords(panel, 'Offered: Harbour Bikes 1.3.0')
    await panel.evaluate(() => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      const set = api.storage.local.set.bind(api.storage.local)
      const endless = (items: object) => ('packs' in items ? new Promise<void>(() => undefined) : set(items))
      Object.defineProperty(api.storage.local, 'set', { value: endless })
    })
    await clickWords(panel, 'button', 'Accept')
    await panel.waitFor(async () => (await navigator.locks.query()).held?.some(({ name }) => name === 'packs'), [])
    await panel.close()
    panel = await session.browser.openPanel(tab)
    await toPacks()
    await waitForWords(panel, 'Harbour Bikes 1.2.0')
    await openFile(panel, await signPackText(textOf({ ...newer, version: '1.3.0' }), key))
    await waitForWords(panel, 'Offered: Harbour Bikes 1.3.0')
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, 'In use from now on: Harbour Bikes 1.3.0.')
  })

  // Firefox sets no limit to what an extension stores but that of the disk.
  if (choice.name === 'chromium')
    test('where storage is full nothing changes, and the offer stays', async () => {
      await openFile(panel, await signPackText(textOf({ ...newer, version: '1.4.0' }), key))
      await waitForWords(panel, 'Offered: Harbour Bikes 1.4.0')
      await panel.evaluate(async () => {
        const left = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse())
        await chrome.storage.local.set({ filler: 'a'.repeat(left - 1_000) })
      })
      const before = await everythingStored(panel)
      await clickWords(panel, 'button', 'Accept')
      await waitForWords(panel, 'The browser could not store this. It may be full. Nothing was changed.')
      expect(await everythingStored(panel)).toEqual(before)
      await panel.evaluate(() => chrome.storage.local.remove('filler'))
      await clickWords(panel, 'button', 'Accept')
      await waitForWords(panel, 'In use from now on: Harbour Bikes 1.4.0.')
    })

  test('removed it is gone, and comes back with one click', async () => {
    await clickWords(panel, 'button', 'Remove')
    await waitForWords(panel, 'No pack of your team is here yet.')
    await clickWords(panel, 'button', 'Bring back')
    await waitForWords(panel, 'Signed by:')
  })

  // Chromium has a page that may ask: tests/e2e/updates.test.ts.
  if (choice.name === 'firefox')
    test('a pasted link asks nobody; its button opens a tab, and says what to do there', async () => {
      const asked = () => session.proxy.requests.filter(({ url }) => url.startsWith('packs.test'))
      await waitForWords(panel, 'can ask a server, so the link opens in a tab.')
      await pasteLink(panel, 'https://packs.test/canal.json')
      await waitForWords(panel, 'This opens packs.test in a tab, as any link does. Save the file there')
      expect(asked()).toEqual([])
      const before = await panel.evaluate(async () => (await chrome.tabs.query({})).length)
      await clickWords(panel, 'button', 'Open it in a tab')
      await panel.waitFor(async (count) => (await chrome.tabs.query({})).length === count, [before + 1])
    })

  test('all of it without a request; and in a sandboxed frame, too, a page of the extension gets nowhere', async () => {
    expect(await refusedInFrame(panel)).toEqual({ origin: 'null', refused: ['connect-src', 'img-src'] })
    expect(
      session.proxy.requests.filter(({ url }) => !url.startsWith(server.url) && /evenkeel|harbour/i.test(url)),
    ).toEqual([])
  })
})

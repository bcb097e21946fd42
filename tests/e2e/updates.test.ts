import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../lib/packs/fingerprint'
import { signPackText } from '../../lib/platform/packSignature'
import { newKeyFile, type SigningKey } from '../../lib/platform/signingKey'
import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { clickWords } from '../browser/clickWords'
import { everythingStored, type Stored } from '../browser/everythingStored'
import { sortRequests } from '../browser/foreignRequests'
import { leadTo } from '../browser/leadTo'
import { openFile } from '../browser/openFile'
import { type PackHost, startPackHost } from '../browser/packHost/packHost'
import { pasteLink } from '../browser/pasteLink'
import { finishFirstPages, type Session, startSession } from '../browser/session'

const address = 'https://packs.test/harbour.json'
const link = 'https://packs.test/canal.json?team=1'
const pack = (version: string, more: object = {}) => ({
  format: 1,
  name: 'Harbour Bikes',
  author: 'Noor',
  version,
  language: 'en',
  updates: address,
  slots: {},
  phrases: [{ id: 'harbour', move: 'empathise', text: `Harbour ${version}.`, reason: 'A person answers.' }],
  ...more,
})

// Firefox has no page that alone may connect: tests/e2e/packs.test.ts looks at what it says instead.
const chromium = browserChoices.find(({ name, find }) => name === 'chromium' && find())

describe.runIf(chromium)('updates by address, in Chromium', () => {
  let server: FolderServer
  let host: PackHost
  let session: Session
  let tab: BrowserTab
  let panel: OpenPanel
  let key: SigningKey
  let other: SigningKey
  const signed = (version: string, more: object = {}, by = key) => signPackText(JSON.stringify(pack(version, more)), by)

  beforeAll(async () => {
    if (!chromium) return
    key = (await newKeyFile('four plain words here')).key
    other = (await newKeyFile('four plain words here')).key
    server = await serveFolder('assets/demo')
    host = await startPackHost()
    session = await startSession(chromium, undefined, 'test', host)
    tab = await session.browser.newTab('about:blank')
    panel = await session.browser.openPanel(tab)
    await finishFirstPages(panel)
    await toPacks()
  })
  afterAll(async () => {
    await session?.close()
    await host?.close()
    await server?.close()
  })

  const toPacks = async () => {
    await panel.click('button[aria-label="More"]')
    await clickWords(panel, '[role="menuitem"]', 'Phrase packs')
    await panel.waitFor(() => document.querySelector('input[type="file"]'), [])
  }
  /** As if the day had passed. */
  const letDayPass = () =>
    panel.evaluate(async () => {
      const { updates } = (await chrome.storage.local.get('updates')) as { updates: { packs: object[] } }
      const packs = updates.packs.map((one) => ({ ...one, next: 0, isSpread: true }))
      await chrome.storage.local.set({ updates: { ...updates, packs } })
    })

  test('a pack that names an address is taken without asking there, and switched on nothing is asked at once', async () => {
    await openFile(panel, await signed('1.0.0'))
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, address)
    await panel.click('input[type="checkbox"]')
    await waitForWords(panel, 'Next time:')
    expect(host.requests).toEqual([])
  })

  test('asked now it is one request, which says nothing of the extension, and the file is offered like any other', async () => {
    host.serve({ text: await signed('1.1.0'), etag: '"one"' })
    await clickWords(panel, 'button', 'Ask now')
    await waitForWords(panel, 'Offered: Harbour Bikes 1.1.0')
    await waitForWords(panel, 'text: Harbour 1.0.0. → Harbour 1.1.0.')
    expect(host.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /harbour.json'])
    const headers = host.requests[0]?.headers
    expect(headers?.origin).toBe('null')
    for (const name of ['cookie', 'referer', 'authorization', 'if-none-match']) expect(headers).not.toHaveProperty(name)
    expect(JSON.stringify(headers)).not.toMatch(/evenkeel|chrome-extension/i)
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, 'In use from now on: Harbour Bikes 1.1.0.')
  })

  test('a day later it is asked by the ETag alone, and nothing is said where nothing is new', async () => {
    await letDayPass()
    await host.hasSeen(3)
    expect(host.requests.slice(1).map(({ method }) => method)).toEqual(['OPTIONS', 'GET'])
    expect(host.requests[2]?.headers['if-none-match']).toBe('"one"')
    await panel.waitFor(async () => {
      const { updates } = (await chrome.storage.local.get('updates')) as { updates: { packs: { next: number }[] } }
      return (updates.packs[0]?.next ?? 0) > Date.now() + 23 * 3_600_000
    }, [])
    expect(await panel.evaluate(() => document.body.textContent?.includes('Offered:'))).toBe(false)
  })

  test('a newer file waits behind a note, and is used only when accepted', async () => {
    await panel.press('Escape')
    host.serve({ text: await signed('1.2.0'), etag: '"two"' })
    await letDayPass()
    await waitForWords(panel, 'Harbour Bikes 1.2.0 is there. It is used only when you accept it.')
    await clickWords(panel, 'button', 'Look at it')
    await waitForWords(panel, 'Offered: Harbour Bikes 1.2.0')
    await waitForWords(panel, '(1.1.0 is in use)')
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, 'In use from now on: Harbour Bikes 1.2.0.')
  })

  test.each([
    ['another key', () => signed('1.3.0', {}, other), 'It is signed by another key'],
    ['no signature', async () => JSON.stringify(pack('1.3.0')), 'and this file is not. Ask for the signed file.'],
    ['another pack', () => signed('1.3.0', { name: 'Other' }), 'It came from the address of another pack.'],
    ['no pack', async () => '<!doctype html>', 'It is not valid JSON.'],
    ['more than 2 MB', async () => ' '.repeat(2_000_001), 'What lies there is larger than 2 MB'],
    ['nothing', async () => 404, 'Last time there was no file at the address.'],
    ['an error', async () => 500, 'Last time the host answered with an error.'],
    ['a way to elsewhere', async () => 302, 'Last time nobody answered there'],
  ])('%s at the address changes nothing, and is said', async (_, make, sentence) => {
    const made = await make()
    host.serve(typeof made === 'string' ? { text: made, etag: '"x"' } : { status: made, location: '/elsewhere.json' })
    const before = host.requests.length
    await clickWords(panel, 'button', 'Ask now')
    await waitForWords(panel, sentence)
    expect(host.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /harbour.json'])
    if (await panel.evaluate(() => document.body.textContent?.includes('Not taken:')))
      await clickWords(panel, 'button', 'Close')
    await waitForWords(panel, 'Harbour Bikes 1.2.0')
  })

  test('a pasted link asks nobody; its button is one request, and what comes is offered like a file', async () => {
    host.serve({ text: await signed('1.0.0', { name: 'Canal Bikes' }), etag: '"link"' })
    const before = { host: host.requests.length, proxy: session.proxy.requests.length }
    await pasteLink(panel, link)
    await waitForWords(panel, 'This asks packs.test once, with nothing but the address.')
    await panel.press('Enter')
    await panel.waitFor(() => document.activeElement?.textContent === 'Ask packs.test', [])
    expect(host.requests).toHaveLength(before.host)
    await panel.press('Enter')
    await waitForWords(panel, 'Offered: Canal Bikes 1.0.0')
    await waitForWords(panel, fingerprintOf(key.key))
    await panel.waitFor(() => document.activeElement?.getAttribute('aria-label') === 'Offered: Canal Bikes 1.0.0', [])
    const [asked, ...more] = host.requests.slice(before.host)
    expect(`${asked?.method} ${asked?.path}`).toBe('GET /canal.json?team=1')
    expect(more).toEqual([])
    expect(sortRequests(session.proxy.requests.slice(before.proxy), ['https://packs.test']).pages).toHaveLength(1)
    expect(asked?.headers.origin).toBe('null')
    for (const name of ['cookie', 'referer', 'authorization', 'if-none-match'])
      expect(asked?.headers).not.toHaveProperty(name)
    expect(JSON.stringify(asked?.headers)).not.toMatch(/evenkeel|chrome-extension/i)
    expect(JSON.stringify(await everythingStored(panel))).not.toContain('Canal Bikes')
    await panel.press('Tab')
    await panel.press('Enter')
    await waitForWords(panel, 'In use from now on: Canal Bikes 1.0.0.')
  })

  const foreign = (more: object) => signed('1.1.0', { name: 'Canal Bikes', ...more }, other)
  test.each([
    ['another key', () => foreign({}), 'It is signed by another key'],
    ['a changed file', async () => (await foreign({})).replace('A person', 'No person'), 'It was changed after it was'],
    ['no pack', async () => '{"error":"sign in"}', 'has an unknown field, "error".'],
    ['a page to sign in on', async () => '<!doctype html><title>Sign in</title>', 'A web page came, and no pack file.'],
    ['more than 2 MB', async () => ' '.repeat(2_000_001), 'What lies there is larger than 2 MB'],
    ['nothing', async () => 404, 'There is no file at this address.'],
    ['a refusal', async () => 403, 'The host refused it or answered with an error.'],
    ['a way to elsewhere', async () => 302, 'or it leads on to another address'],
  ])('%s at a link changes nothing, and is said', async (_, make, sentence) => {
    const made = await make()
    host.serve(typeof made === 'string' ? { text: made, etag: '"x"' } : { status: made, location: '/sign-in' })
    const before = { requests: host.requests.length, stored: await everythingStored(panel) }
    await pasteLink(panel, link)
    await clickWords(panel, 'button', 'Ask packs.test')
    await waitForWords(panel, sentence)
    expect(host.requests.slice(before.requests).map(({ path }) => path)).toEqual(['/canal.json?team=1'])
    expect(withoutCounts(await everythingStored(panel))).toBe(withoutCounts(before.stored))
    if (await panel.evaluate(() => document.body.textContent?.includes('Not taken:')))
      await clickWords(panel, 'button', 'Close')
  })

  test('no other page and no worker reaches that host or any', async () => {
    const before = host.requests.length
    const expression = `fetch('${address}').then(() => 'reached', (error) => error.name)`
    const own = { panel: await panel.evaluate((url) => fetch(url).then(() => 'reached', String), address) }
    // The worker of the model runs from the start; the background is woken.
    await panel.evaluate(() => chrome.runtime.sendMessage({ kind: 'wake' }).catch(() => undefined))
    const workers = await session.browser.inWorkers?.(expression)
    expect(
      Object.keys(workers ?? {})
        .map((path) => path.replace(/-[\w-]+\.js$/, '.js'))
        .sort(),
    ).toEqual(['/assets/assessor.worker.js', '/background.js'])
    expect(Object.values({ ...own, ...workers }).filter((one) => !String(one).includes('TypeError'))).toEqual([])
    // Nor does a frame lead anywhere but to the extension's own pages.
    const blocked = await panel.evaluate((url) => {
      const heard = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
      )
      document.body.append(Object.assign(document.createElement('iframe'), { src: url, hidden: true }))
      return heard
    }, address)
    expect(blocked).toBe('frame-src')
    expect(host.requests).toHaveLength(before)
  })

  test('the proof page counts each request by its address, and the browser made no other', async () => {
    await leadTo(panel, '/proof.html')
    await waitForWords(panel, `${host.requests.filter(({ method }) => method === 'GET').length} requests since it was`)
    await waitForWords(panel, address)
    await waitForWords(panel, link)
    expect(await panel.evaluate((url) => fetch(url).then(() => 'reached', String), address)).toContain('TypeError')
    const { pages, foreign } = sortRequests(session.proxy.requests, [server.url, 'https://packs.test'])
    expect(foreign).toEqual([])
    expect(pages.every(({ kind, url }) => kind === 'http' || url === 'packs.test:443')).toBe(true)
  })
})

/** All that is stored but how often which address was asked. */
function withoutCounts(stored: Stored): string {
  return JSON.stringify(stored, (key, value) => (key === 'fetches' ? undefined : value))
}

import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { buildOf } from '../setup/builds'
import { allowanceOf, allowed } from './allowedNetworkWords'
import { type NetworkWord, networkWords } from './networkWords'

const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string(), sandbox: z.optional(z.string()) }),
  sandbox: z.optional(z.object({ pages: z.array(z.string()) })),
})
const lintSchema = z.object({ errors: z.array(z.unknown()), notices: z.array(z.unknown()) })

describe.each(['chrome', 'firefox'] as const)('what ships for %s', (browser) => {
  let folder = ''
  let hits: NetworkWord[] = []

  beforeAll(() => {
    folder = buildOf(browser, 'production')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    hits = files
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(js|html|css|json)$/.test(file))
      .flatMap((file) => networkWords(file, readFileSync(join(folder, file), 'utf8')))
  })

  test('the scan sees what it must see', () => {
    const sample =
      "fetch(a);new XMLHttpRequest;new WebSocket('wss://x.example');navigator.sendBeacon(a);new RTCPeerConnection"
    expect(networkWords('sample.js', sample).map(({ word }) => word)).toEqual([
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'sendBeacon',
      'WebRTC',
      'address',
    ])
    expect(hits.length).toBeGreaterThan(0)
  })

  test('the content script and the background hold no word of the network', () => {
    expect(hits.filter(({ file }) => file.startsWith('content-scripts/') || file.startsWith('background'))).toEqual([])
  })

  test('whatever else could reach it is known, by file and reason', () => {
    expect(hits.filter((hit) => !allowanceOf(hit))).toEqual([])
  })

  test('no allowance outlives its cause', () => {
    const used = new Set(hits.map(allowanceOf))
    // The page that asks for updates of packs is in Chrome alone.
    const wanted = allowed.filter(({ isChromeOnly }) => browser === 'chrome' || !isChromeOnly)
    expect(wanted.filter((one) => !used.has(one)).map(({ reason }) => reason)).toEqual([])
  })

  test('no site is granted at install, and pages of the extension reach the package only', () => {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    const wanted = ['activeTab', 'alarms', 'scripting', 'storage', ...(browser === 'chrome' ? ['sidePanel'] : [])]
    expect([...manifest.permissions].sort()).toEqual(wanted.sort())
    const policy = manifest.content_security_policy.extension_pages.split(';').map((part) => part.trim())
    const connections = policy.find((part) => part.startsWith('connect-src'))
    expect(["connect-src 'self'", "connect-src 'none'"]).toContain(connections)
    expect(policy).toContain("default-src 'none'")
    expect(policy.join(' ')).not.toMatch(/https?:|wss?:|\*|unsafe-inline|'unsafe-eval'/)
    expect(policy.filter((part) => part.startsWith('frame-src'))).toEqual(
      browser === 'chrome' ? ["frame-src 'self'"] : [],
    )
  })

  test('every page carries the policy itself: Firefox forgets that of the manifest in a sandboxed frame', () => {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html') && file !== 'ask.html')
    expect(pages).toEqual(expect.arrayContaining(['proof.html', 'sidepanel.html']))
    const policy = manifest.content_security_policy.extension_pages.replaceAll("'", '&#39;')
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
    for (const page of pages) expect(readFileSync(join(folder, page), 'utf8')).toContain(meta)
  })

  test('one page alone may connect, by HTTPS, as nobody, and with one script', () => {
    const { sandbox, content_security_policy } = manifestSchema.parse(
      JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
    )
    expect(sandbox).toEqual(browser === 'chrome' ? { pages: ['ask.html'] } : undefined)
    expect(content_security_policy.sandbox).toBe(
      browser === 'chrome'
        ? "sandbox allow-scripts; default-src 'none'; script-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'"
        : undefined,
    )
    expect(existsSync(join(folder, 'ask.html'))).toBe(browser === 'chrome')
    if (browser === 'chrome')
      expect(readFileSync(join(folder, 'ask.html'), 'utf8').match(/<script[^>]*>/g)).toEqual(['<script src="ask.js">'])
  })
})

test('web-ext lint finds no error in the Firefox package', async () => {
  const words = [
    '--no-install',
    'web-ext',
    'lint',
    '--source-dir',
    buildOf('firefox', 'production'),
    '--output',
    'json',
  ]
  const { stdout } = await promisify(execFile)('npx', words, { maxBuffer: 1e8 })
  expect(lintSchema.parse(JSON.parse(stdout)).errors).toEqual([])
})

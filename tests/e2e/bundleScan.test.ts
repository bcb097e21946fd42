import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
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
  content_security_policy: z.object({ extension_pages: z.string() }),
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
    expect(allowed.filter((one) => !used.has(one)).map(({ reason }) => reason)).toEqual([])
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

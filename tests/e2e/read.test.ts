import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import { demoTickets } from '../../tools/demo/tickets'
import { findChromium } from '../../tools/machine/findBrowsers'

type Answer = { code: number; said: string; complained: string }

function read(...words: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile('npx', ['--no-install', 'tsx', 'tools/read.ts', ...words], (error, said, complained) =>
      resolve({ code: error ? 1 : 0, said, complained }),
    )
  })
}

let server: FolderServer

beforeAll(async () => {
  server = await serveFolder('assets/demo')
})
afterAll(() => server.close())

function savedPage(html: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-page-')), 'page.html')
  writeFileSync(file, html)
  return file
}

describe.skipIf(!findChromium())('npm run read', () => {
  test.each(demoTickets().slice(0, 2))('gives ticket $id as the page shows it', async ({ id, messages, opening }) => {
    const { said } = await read(`${server.url}/?ticket=${id}`)
    const report = JSON.parse(said)
    expect(report.helpdesk).toBe('demo')
    expect(report.composer).toContain('#reply')
    expect(report.messages).toEqual(
      messages.slice(0, opening).map(({ text, ...rest }) => ({ ...rest, text: text.replace(/\n{2,}/g, '\n') })),
    )
  })

  test('leaves the adapters out when asked', async () => {
    const { said } = await read(`${server.url}/?ticket=4471`, '--generic')
    const report = JSON.parse(said)
    expect(report.helpdesk).toBe('generic')
    expect(report.messages.map(({ author }: { author: string }) => author)).toContain('Graham Whitlock')
  })

  test('gives a saved page without a conversation as nothing to read', async () => {
    const { code, said } = await read(savedPage('<h1>Opening hours</h1><p>Monday to Friday, 9 to 5.</p>'))
    expect(code).toBe(0)
    expect(JSON.parse(said)).toEqual({ helpdesk: null, messages: [], composer: null })
  })

  test.each([
    [['nowhere.html'], 'There is no file nowhere.html.'],
    [['assets'], 'assets is a folder'],
    [[], 'Usage: npm run --silent read'],
    [['a.html', '--fast'], '--fast is not known here.'],
    [['http://127.0.0.1:9/'], 'could not be read'],
  ])('says what is wrong with %j', async (words, sentence) => {
    const { code, said, complained } = await read(...words)
    expect(code).toBe(1)
    expect(said).toBe('')
    expect(complained).toContain(sentence)
  })
})

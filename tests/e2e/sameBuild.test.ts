import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const run = promisify(execFile)
const copies: string[] = []

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true })
})

/** The sources as they stand here, in a folder of their own. */
async function copySources(): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'evenkeel-sources-'))
  copies.push(copy)
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    maxBuffer: 1e8,
  })
  for (const path of stdout.split('\0').filter((one) => one !== '' && existsSync(one))) {
    mkdirSync(join(copy, dirname(path)), { recursive: true })
    cpSync(path, join(copy, path))
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

/** What `npm run zip` prints there: a checksum for each file, without the folder that it lies in. */
async function checksums(zone: string): Promise<string[] | null> {
  const copy = await copySources()
  const options = { cwd: copy, env: { ...process.env, TZ: zone }, maxBuffer: 1e8 }
  await run('npx', ['--no-install', 'wxt', 'prepare'], options)
  const { stdout } = await run('npx', ['--no-install', 'tsx', 'tools/zip.ts'], options)
  return (
    stdout
      .replaceAll(copy, '')
      // Before a line may stand what colours the terminal.
      .match(/[0-9a-f]{64} {2}.+/g)
  )
}

test('two builds of the same sources, in other folders and time zones, pack the same bytes', async () => {
  const [here, there] = await Promise.all([checksums('UTC'), checksums('Asia/Tokyo')])
  // For each browser its package and the sum of its files, and the sources for Firefox's reviewers.
  expect(here).toHaveLength(5)
  expect(there).toEqual(here)
}, 300_000)

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readModelFiles } from './modelFiles'

const encode = (text: string) => new Uint8Array(new TextEncoder().encode(text))
const good = encode('weights')
const manifest = encode(
  JSON.stringify({
    files: [{ path: 'model/heads.bin', bytes: good.length, sha256: createHash('sha256').update(good).digest('hex') }],
  }),
)

const fetchFrom =
  (files: Record<string, Uint8Array<ArrayBuffer>>) => async (path: string, onBytes: (n: number) => void) => {
    const bytes = files[path]
    if (!bytes) throw new Error('status 404')
    onBytes(bytes.length)
    return bytes
  }

test('whole files are handed out and their progress reaches 1', async () => {
  const fractions: number[] = []
  const files = await readModelFiles(
    fetchFrom({ 'model/manifest.json': manifest, 'model/heads.bin': good }),
    (fraction) => fractions.push(fraction),
  )
  expect(files.get('heads.bin')).toEqual(good)
  expect(fractions).toEqual([1])
})

test.each([
  ['no manifest', {}, 'file-missing'],
  ['a manifest that is no JSON', { 'model/manifest.json': encode('{') }, 'file-damaged'],
  ['a file that is gone', { 'model/manifest.json': manifest }, 'file-missing'],
  ['a cut file', { 'model/manifest.json': manifest, 'model/heads.bin': good.slice(1) }, 'file-damaged'],
  ['a changed file', { 'model/manifest.json': manifest, 'model/heads.bin': encode('weighty') }, 'file-damaged'],
] as const)('%s is told apart', async (_, files, problem) => {
  await expect(readModelFiles(fetchFrom(files), () => undefined)).rejects.toMatchObject({ problem })
})

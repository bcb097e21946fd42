import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packedBuild } from './builds'
import type { Measurement } from './measurement'
import { figure, type Row } from './row'

/** What issues 2 and 3 allow: kilobytes of the content script, megabytes of the packed extension (powers of ten). */
const scriptLimit = { most: 25, of: 'median' } as const
const packLimit = { most: 12, of: 'median' } as const

/** The production build: what an agent downloads, and what each part of it weighs. */
export const sizes: Measurement = {
  makes: ['size'],
  async run() {
    const chrome = await packedBuild('chrome')
    const firefox = await packedBuild('firefox')
    return [
      figure('size.pack.chrome', 'MB', await megabytes(chrome.archive), 1, { limit: packLimit }),
      figure('size.pack.firefox', 'MB', await megabytes(firefox.archive), 1, { limit: packLimit }),
      ...(await partsOf(chrome.folder)),
    ]
  },
}

async function megabytes(path: string): Promise<number> {
  return (await stat(path)).size / 1e6
}

async function partsOf(folder: string): Promise<Row[]> {
  const kilobytes = async (path: string) => {
    const bytes = await readFile(join(folder, path))
    return { plain: bytes.length / 1000, zipped: gzipSync(bytes, { level: 9 }).length / 1000 }
  }
  const script = await kilobytes('content-scripts/helpdesk.js')
  const rows = [
    figure('size.content script', 'kB gzip', script.zipped, 1, {
      limit: scriptLimit,
      note: `${script.plain.toFixed(1)} kB unpacked`,
    }),
  ]
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .sort()
  for (const path of paths.filter((one) => /^(model|wasm|chunks|assets)\//.test(one))) {
    const { plain, zipped } = await kilobytes(path)
    const name = path.replace(/-[\w-]{8}(?=\.\w+$)/, '')
    rows.push(figure(`size.${name}`, 'kB', plain, 1, { note: `${zipped.toFixed(1)} kB gzip` }))
  }
  return rows
}

import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { countedFiles, linesOfSum } from '../lib/proof/buildSum'

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** Lists a build's files in it, as `contents.json`: an extension cannot list its own package. */
export async function writeContents(folder: string): Promise<void> {
  await writeFile(join(folder, 'contents.json'), `${JSON.stringify(countedFiles(await filesIn(folder)))}\n`)
}

/** The sum over a built folder that the proof page shows for it, as lower-case hexadecimal SHA-256. */
export async function sumOfBuild(folder: string): Promise<string> {
  const hex = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
  const digests: [string, string][] = []
  for (const path of countedFiles(await filesIn(folder))) digests.push([path, hex(await readFile(join(folder, path)))])
  return hex(linesOfSum(digests))
}

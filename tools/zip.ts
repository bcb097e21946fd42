import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { zip } from 'wxt'
import { sumOfBuild } from './contents'

/**
 * `npm run zip`: packs the shipping build for both browsers and prints the checksum of each file, and for each browser
 * the sum of the build that its proof page shows.
 */
// What ships is the same whatever the caller's shell says: another value would pack the slow development React.
process.env.NODE_ENV = 'production'

for (const browser of ['chrome', 'firefox']) {
  for (const path of await zip({ mode: 'production', browser })) {
    const bytes = await readFile(path)
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${path}  ${(bytes.length / 1e6).toFixed(2)} MB`)
  }
  console.log(`${await sumOfBuild(`.output/${browser}-mv3`)}  files of the build for ${browser}`)
}

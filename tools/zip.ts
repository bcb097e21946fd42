import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { zip } from 'wxt'

/** `npm run zip`: packs the shipping build for both browsers and prints the checksum of each file. */
for (const browser of ['chrome', 'firefox']) {
  for (const path of await zip({ mode: 'production', browser })) {
    const bytes = await readFile(path)
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${path}  ${(bytes.length / 1e6).toFixed(2)} MB`)
  }
}

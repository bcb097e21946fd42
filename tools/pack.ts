import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { lintPack } from '../lib/packs/lintPack'
import { openPack } from '../lib/packs/openPack'
import { PackRejected } from '../lib/packs/packRejected'

/** `npm run --silent pack -- lint FILE…`: exit 0, or a line per problem on standard output and exit 1. */
const [command, ...files] = process.argv.slice(2)

/** What is wrong with one file, a line each. */
async function problemsOf(file: string): Promise<string[]> {
  try {
    return lintPack(openPack(basename(file), await readFile(file, 'utf8')))
  } catch (error) {
    if (error instanceof PackRejected) return [...error.problems]
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isMissing) return ['there is no such file']
    throw error
  }
}

if (command !== 'lint' || files.length === 0) {
  console.error('Usage: npm run --silent pack -- lint FILE…')
  process.exitCode = 2
} else {
  for (const file of files) {
    for (const problem of await problemsOf(file)) {
      console.log(`${file}: ${problem}`)
      process.exitCode = 1
    }
  }
}

import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findChromium } from './machine/findBrowsers'
import { prepareMachine } from './machine/install'
import { readInBrowser } from './read/readInBrowser'

const usage = 'Usage: npm run --silent read -- PAGE.html|ADDRESS [--generic]'

/** The address of what the command line names, or a sentence on what is wrong with it. */
function addressOf(named: string | undefined): URL | string {
  if (!named) return usage
  if (/^https?:\/\//.test(named)) return URL.canParse(named) ? new URL(named) : `${named} is no address.`
  const path = named.startsWith('file:') && URL.canParse(named) ? new URL(named) : resolve(named)
  if (!existsSync(path)) return `There is no file ${named}.`
  if (!statSync(path).isFile()) return `${named} is a folder; name one page in it.`
  return path instanceof URL ? path : pathToFileURL(path)
}

/** `npm run --silent read -- PAGE.html|ADDRESS [--generic]`: one JSON object of what the shipped page code reads there. */
async function main(words: string[]): Promise<string | undefined> {
  const flags = words.filter((word) => word.startsWith('--'))
  const unknown = flags.find((flag) => flag !== '--generic')
  const named = words.filter((word) => !word.startsWith('--'))
  if (unknown || named.length !== 1) return unknown ? `${unknown} is not known here. ${usage}` : usage
  const address = addressOf(named[0])
  if (typeof address === 'string') return address
  if (!findChromium()) await prepareMachine(['chromium'])
  const executable = findChromium()
  if (!executable)
    return 'A page is read in a real Chromium, Edge or Chrome: install one, or name its program in CHROMIUM_PATH.'
  try {
    const report = await readInBrowser(executable, address, flags.includes('--generic'))
    console.log(JSON.stringify(report))
    return undefined
  } catch (error) {
    return `${address.href} could not be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

const problem = await main(process.argv.slice(2))
if (problem) {
  console.error(problem)
  process.exitCode = 1
}

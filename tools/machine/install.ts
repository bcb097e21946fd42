import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium, findFirefox } from './findBrowsers'

/** Where what a package manager prints is kept, for the day it fails. */
const logFile = join('.cache', 'install.log')

/** What may be missing, and how Debian and Ubuntu call it. Ubuntu's own packages only fetch a snap, which may not start in a container. */
const browsers = [
  {
    kind: 'chromium',
    name: 'Chromium, Chrome or Edge',
    packages: ['chromium'],
    variable: 'CHROMIUM_PATH',
    find: findChromium,
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    packages: ['firefox-esr', 'firefox'],
    variable: 'FIREFOX_PATH',
    find: findFirefox,
  },
] as const

/** True where packages may be installed without a question: a Debian or Ubuntu, as root. */
export function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Stops with one sentence on a Node that is too old; tests and the demo need 20.19 or later. */
export function requireNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(`Node 20.19 or later is needed, this is ${version}. See https://nodejs.org/.`)
}

/**
 * Installs the browsers that this machine lacks where that needs no question, else says which one to install.
 * @param kinds the ones that are needed
 * @returns the sentences about what is still missing; empty when all are there
 */
export async function prepareMachine(kinds: ('chromium' | 'firefox')[] = ['chromium', 'firefox']): Promise<string[]> {
  requireNode()
  const missing: string[] = []
  for (const { kind, name, packages, variable, find } of browsers) {
    if (!kinds.includes(kind) || find()) continue
    const named = process.env[variable]
    if (named) missing.push(`${variable} names ${named}, which is no program.`)
    else if (!mayInstall() || !(await installFirst(packages)) || !find())
      missing.push(`${name} was not found: install it, or name its program in ${variable}.`)
  }
  for (const sentence of missing) console.error(sentence)
  return missing
}

/** Installs the first of these packages that the system knows; false when none could be. */
async function installFirst(packages: readonly string[]): Promise<boolean> {
  await run('apt-get', ['update', '-q'])
  for (const name of packages) {
    if (!(await run('apt-cache', ['show', name]))) continue
    console.error(`Installing ${name} (the log is in ${logFile})`)
    if (await run('apt-get', ['install', '-y', '-q', '-o', 'DPkg::Lock::Timeout=600', name])) return true
    console.error(`${name} could not be installed; ${logFile} says why.`)
  }
  return false
}

/** True when the command ended well. Its output goes to {@link logFile} alone. */
async function run(command: string, args: string[]): Promise<boolean> {
  mkdirSync('.cache', { recursive: true })
  const log = createWriteStream(logFile, { flags: 'a' })
  const path = [process.env.PATH, '/usr/sbin', '/sbin'].join(delimiter)
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
  })
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null))
    child.on('close', resolve)
  })
  log.end()
  return code === 0
}

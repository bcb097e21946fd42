import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { mayInstall } from '../../tools/machine/install'
import { type RtTicket, rtTickets } from './rtTickets'

/** A running Request Tracker 5 of our own. */
export type Rt = {
  /** Origin, such as `http://127.0.0.1:41234`. */
  url: string
  login: string
  password: string
  /** What the database was filled with; `id` as in `/Ticket/Display.html?id=1`. */
  tickets: RtTicket[]
  /** Stops the server and removes its database. */
  stop(): Promise<void>
}

const here = resolve('tests/rt')
const state = resolve('.cache/rt')
const server = '/usr/share/request-tracker5/libexec/rt-server'

/** Why this machine can run no Request Tracker, for a skipped test to say; undefined where it can. */
export function whyNoRt(): string | undefined {
  if (mayInstall() || (existsSync(server) && existsSync(join(state, 'rt5.sqlite')))) return undefined
  return 'Request Tracker 5 is installed for these tests on Debian as root only; skipped here.'
}

/** Installs Request Tracker where it is missing (a minute, once), and starts it on a fresh copy of the seeded database and a free port. */
export async function startRt(): Promise<Rt> {
  const setup = spawnSync(join(here, 'setup.sh'), [state], { encoding: 'utf8' })
  if (setup.status !== 0) throw new Error(`tests/rt/setup.sh failed:\n${setup.stderr}`)

  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-rt-'))
  const database = join(folder, 'rt5.sqlite')
  copyFileSync(join(state, 'rt5.sqlite'), database)
  mkdirSync(join(folder, 'site.d'))

  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const place = ['--host', '127.0.0.1', '--port', String(port)]
  const child = spawn(
    'plackup',
    ['--server', 'Starlet', ...place, '--max-workers', '2', '--env', 'deployment', server],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        RT_SITE_CONFIG: join(here, 'RT_SiteConfig.pm'),
        RT_SITE_CONFIG_DIR: join(folder, 'site.d'),
        EVENKEEL_RT_DATABASE: database,
        EVENKEEL_RT_PORT: String(port),
      },
    },
  )
  let said = ''
  child.stderr.on('data', (part) => {
    said += part
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const answers = await Promise.race([answersWithin(url, 60_000), ended.then(() => false)])
  if (!answers) {
    await stop()
    throw new Error(`Request Tracker did not start:\n${said.slice(-2000)}`)
  }
  return {
    url,
    login: 'root',
    password: 'password',
    tickets: rtTickets(readFileSync(join(here, 'tickets.json'), 'utf8')),
    stop,
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

/** A server says nothing when it is ready, so it is asked until it answers. */
async function answersWithin(url: string, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs
  while (Date.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return true
    await new Promise((soon) => setTimeout(soon, 100))
  }
  return false
}

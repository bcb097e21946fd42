import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { outputFolder, playHeadless, playInWindow } from './demo/inBrowser'
import { playInTerminal } from './demo/inTerminal'
import { serveFolder } from './demo/serve'
import { demoTickets } from './demo/tickets'
import { mayInstall, prepareMachine, requireNode } from './machine/install'
import { browserChoices } from './machine/startBrowser'

const usage = 'Usage: npm run demo -- [--browser chromium|firefox] [--ticket NUMBER] [--headless]'

/** Value of `--name value` on the command line. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** `npm run demo`: the extension beside the demo helpdesk, in a window, headless, or as text. */
async function main(): Promise<string | undefined> {
  requireNode()
  const wanted = option('browser')
  const choices = browserChoices.filter(({ name }) => wanted === undefined || name === wanted)
  if (choices.length === 0) return `${wanted} is no browser of this demo. ${usage}`
  const number = option('ticket')
  const tickets = demoTickets()
  const ticket = tickets.find(({ id }) => id === number) ?? tickets[0]
  if (!ticket || (number && ticket.id !== number))
    return `There is no ticket ${number}; there are ${tickets.map(({ id }) => id).join(', ')}.`

  // One browser is enough to show it.
  if (!choices.some(({ find }) => find()) && mayInstall())
    await prepareMachine(choices.slice(0, 1).map(({ name }) => name))
  const choice = choices.find(({ find }) => find())
  const executable = choice?.find()
  if (!choice || !executable) {
    console.log(
      'No browser to show this in: install Chrome, Chromium, Edge or Firefox, or name its program in CHROMIUM_PATH or FIREFOX_PATH.',
    )
    console.log('Until then, the same conversation through the shipped model:')
    await playInTerminal(ticket)
    return undefined
  }

  console.log(`Building for ${choice.name}`)
  const words = ['--no-install', 'tsx', 'tools/build.ts', '--mode', 'demo', '--browser', choice.build]
  execFileSync('npx', words, { stdio: 'pipe', shell: process.platform === 'win32' })
  const server = await serveFolder('assets/demo')
  const headless = !hasDisplay || process.argv.includes('--headless')
  const browser = await choice.start({
    executable,
    extension: resolve('.output', `${choice.build}-mv3-demo`),
    headless,
  })
  console.log(`${browser.version} with the demo helpdesk at ${server.url}`)
  try {
    if (headless) {
      await playHeadless(browser, server.url, ticket)
      console.log(`\nPictures of the page and the panel are in ${outputFolder}/.`)
    } else await playInWindow(browser, server.url, ticket)
  } finally {
    await browser.close()
    await server.close()
  }
  return undefined
}

const problem = await main()
if (problem) {
  console.error(problem)
  process.exitCode = 1
}

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FolderServer, serveFolder } from '../../../tools/demo/serve'
import { type Story, stories } from './tickets'

const agent = 'Sam Okafor'

/** The demo helpdesk with the stories' conversations in it; the first message of each is on the page from the start. */
export async function serveStories(): Promise<FolderServer> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-stories-'))
  cpSync('assets/demo', folder, { recursive: true })
  writeFileSync(join(folder, 'tickets.json'), JSON.stringify({ agent, tickets: stories.map(ticketOf) }))
  const server = await serveFolder(folder)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ticketOf({ id, subject, customer, lines }: Story) {
  const start = Date.parse('2026-11-23T08:00:00Z')
  const messages = lines.map(([role, text], at) => ({
    role,
    author: role === 'agent' ? agent : customer,
    time: new Date(start + at * 600_000).toISOString(),
    text,
  }))
  return { id, subject, customer, channel: 'E-mail', opening: 1, messages }
}

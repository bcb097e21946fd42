import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const script = readFileSync('tests/page/living/desk.js', 'utf8')
const page = `<!doctype html><meta charset="utf-8"><title>Desk</title><link rel="icon" href="data:,">
<style>.list { height: 400px; overflow: auto } .gone { display: none }</style><main></main><script>${script}</script>`

/** Serves the desk that lives by script at every address, but for `/frame/WORDS`, which is a chat in a frame. */
export async function startLivingDesk(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, answer) => {
    const words = /^\/frame\/(.+)$/.exec(request.url ?? '')?.[1]
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    answer.end(words ? chat(decodeURIComponent(words)) : page)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('The desk has no address.')
  return {
    url: `http://127.0.0.1:${place.port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const chat = (words: string) =>
  `<!doctype html><ul><li class="slds-chat-listitem slds-chat-listitem_inbound"><div class="slds-chat-message__text">${words}</div></li></ul>`

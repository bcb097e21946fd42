import { once } from 'node:events'
import { createServer } from 'node:http'
import { build } from 'esbuild'

/** One page with one kind of reply box for each name: all that take a text. */
export const zooBoxes = ['textarea', 'reactTextarea', 'contenteditable', 'proseMirror'] as const

const pages = [...zooBoxes, 'refusing'] as const
export type ZooBox = (typeof pages)[number]

/** The zoo, served on loopback. */
export type ZooServer = {
  addressOf(box: ZooBox): string
  /** How often a form was sent; a test wants 0. */
  timesSent(): number
  close(): Promise<void>
}

const style =
  'form { width: 600px } .box { display: block; width: 500px; min-height: 120px; border: 1px solid; white-space: pre-wrap }'

/** Bundles and serves the zoo pages on a free port. */
export async function startZoo(): Promise<ZooServer> {
  const scripts = new Map<string, string>()
  for (const box of pages) scripts.set(`/${box}`, await bundle(`tests/page/zoo/${box}.ts`, 'zooPage'))
  let sent = 0
  const server = createServer((request, answer) => {
    if (request.method === 'POST') sent++
    const script = scripts.get(request.url ?? '')
    answer.writeHead(script === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    if (script === undefined) return answer.end()
    answer.end(
      `<!doctype html><title>Zoo</title><style>${style}</style><form method="post" action="/sent"><button id="send">Send</button></form>` +
        `<script>${script.replaceAll('</script', '<\\/script')}</script>`,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('The zoo has no address.')
  return {
    addressOf: (box) => `http://127.0.0.1:${place.port}/${box}`,
    timesSent: () => sent,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** One script of a file and what it imports; its exports are the properties of the global `name`. */
export async function bundle(file: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: ['chrome120', 'firefox142'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: '{}',
  })
  return outputFiles[0]?.text ?? ''
}

import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { extname, join, normalize, resolve, sep } from 'node:path'

/** What the folders that we serve hold. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** A web server of one folder, on loopback. */
export type FolderServer = {
  /** Origin, such as `http://127.0.0.1:41234`. */
  url: string
  close(): Promise<void>
}

/**
 * Serves the files of a folder on 127.0.0.1.
 * @param port 0 for any free one
 * @param onRequest is told of every request
 */
export async function serveFolder(
  folder: string,
  port = 0,
  onRequest: (request: IncomingMessage) => void = () => undefined,
): Promise<FolderServer> {
  const root = resolve(folder)
  const server = createServer((request, answer) => {
    onRequest(request)
    const file = fileOf(root, request.url ?? '/')
    if (!file) {
      answer.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.\n')
      return
    }
    answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(answer)
  })
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(port, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

/** The file that an address names; undefined outside the folder and where there is none. */
function fileOf(root: string, address: string): string | undefined {
  if (!URL.canParse(address, 'http://127.0.0.1')) return undefined
  const { pathname } = new URL(address, 'http://127.0.0.1')
  const file = normalize(join(root, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)))
  return file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined
}

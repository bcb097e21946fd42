import { createHash, X509Certificate } from 'node:crypto'
import { EventEmitter, on } from 'node:events'
import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:https'
import { join } from 'node:path'

/** A request as the host sees it. */
export type HostRequest = { method: string; path: string; headers: IncomingHttpHeaders }

/** What the host serves: a file with its ETag, or a status without one. */
export type Served = { text: string; etag: string } | { status: number; location?: string }

/** A static host for packs under HTTPS, set up as docs/scale.md says. */
export type PackHost = {
  name: string
  port: number
  /** SHA-256 of its public key in base64, by which a Chromium can be told to trust it. */
  keyDigest: string
  requests: HostRequest[]
  serve(what: Served): void
  /** Waits until this many requests were made in all. */
  hasSeen(count: number): Promise<void>
  close(): Promise<void>
}

const cert = readFileSync(join(import.meta.dirname, 'cert.pem'))
const key = readFileSync(join(import.meta.dirname, 'key.pem'))

/** Starts it on loopback; the proxy of the test leads `packs.test` there. */
export async function startPackHost(): Promise<PackHost> {
  const requests: HostRequest[] = []
  const news = new EventEmitter()
  let served: Served = { status: 404 }
  const server = createServer({ cert, key }, ({ method = '', url = '', headers }, answer) => {
    requests.push({ method, path: url, headers })
    news.emit('request')
    // A tunnel for each request, so that the proxy, which sees tunnels alone, counts them too.
    answer.setHeader('Connection', 'close')
    answer.setHeader('Access-Control-Allow-Origin', '*')
    answer.setHeader('Access-Control-Expose-Headers', 'ETag')
    if (method === 'OPTIONS') {
      answer.setHeader('Access-Control-Allow-Headers', 'If-None-Match')
      answer.writeHead(204).end()
    } else if ('status' in served) {
      if (served.location) answer.setHeader('Location', served.location)
      answer.writeHead(served.status).end()
    } else if (headers['if-none-match'] === served.etag) {
      answer.writeHead(304, { ETag: served.etag }).end()
    } else answer.writeHead(200, { ETag: served.etag, 'Content-Type': 'application/json' }).end(served.text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no port.')
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' })
  return {
    name: 'packs.test',
    port: address.port,
    keyDigest: createHash('sha256').update(publicKey).digest('base64'),
    requests,
    serve(what) {
      served = what
    },
    async hasSeen(count) {
      if (requests.length >= count) return
      for await (const _ of on(news, 'request', { signal: AbortSignal.timeout(20_000) }))
        if (requests.length >= count) return
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

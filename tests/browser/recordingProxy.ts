import { createServer, request as forward, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'

/** One request that a browser made. `kind`: `tunnel` is https or a socket, of which only the host is seen. */
export type SeenRequest = { kind: 'http' | 'tunnel' | 'upgrade'; method: string; url: string }

export type RecordingProxy = {
  /** `127.0.0.1:PORT`. */
  address: string
  /** Everything so far, oldest first. */
  requests: SeenRequest[]
  close(): Promise<void>
}

const isLoopback = (url: URL) => url.hostname === '127.0.0.1' || url.hostname === 'localhost'

/**
 * A proxy on loopback that records every request and lets only those to loopback through, so that nothing a browser tries leaves the machine.
 * @param tunnels ports on loopback by the host that a browser asks for, such as `packs.test:443`
 */
export async function startRecordingProxy(tunnels: Readonly<Record<string, number>> = {}): Promise<RecordingProxy> {
  const requests: SeenRequest[] = []
  const see = (kind: SeenRequest['kind'], { method = '', url = '' }: IncomingMessage) =>
    requests.push({ kind, method, url })

  const server = createServer((incoming, answer) => {
    see('http', incoming)
    const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : undefined
    if (!url || !isLoopback(url)) {
      answer.writeHead(502).end()
      return
    }
    const { method, headers } = incoming
    const onward = forward(url, { method, headers }, (result) => {
      answer.writeHead(result.statusCode ?? 502, result.headers)
      result.pipe(answer)
    })
    onward.on('error', () => answer.headersSent || answer.writeHead(502).end())
    answer.on('close', () => onward.destroy())
    incoming.pipe(onward)
  })
  const refuse = (kind: SeenRequest['kind']) => (incoming: IncomingMessage, socket: Socket) => {
    see(kind, incoming)
    // A browser may hang up before it hears the refusal, and the server no longer listens to this socket.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  }
  const open = new Set<Socket>()
  server.on('connect', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    const port = tunnels[incoming.url ?? '']
    if (port === undefined) return refuse('tunnel')(incoming, socket)
    see('tunnel', incoming)
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.write(head)
      onward.pipe(socket)
      socket.pipe(onward)
    })
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => open.delete(one))
    }
  })
  server.on('upgrade', refuse('upgrade'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return {
    address: `127.0.0.1:${address.port}`,
    requests,
    close() {
      server.closeAllConnections()
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

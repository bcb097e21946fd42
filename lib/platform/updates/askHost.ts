import type { UpdateAnswer, UpdateAsk } from './askMessages'

/** As much as a pack may have, in bytes. */
const mostBytes = 2_000_000
const longestMs = 20_000

type Failure = Extract<UpdateAnswer, { name: 'failed' }>['problem']

const failure = (problem: Failure): UpdateAnswer => ({ name: 'failed', problem })

/**
 * Asks a host for a pack file: one request by HTTPS, without cookies, without a referrer, following no redirect. Runs in
 * the page that alone may connect, which sees nothing else of the extension; the only call of this kind in it.
 */
export async function askHost({ address, etag }: UpdateAsk): Promise<UpdateAnswer> {
  if (!address.startsWith('https://')) return failure('no-answer')
  const signal = AbortSignal.timeout(longestMs)
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: etag === undefined ? {} : { 'If-None-Match': etag },
      signal,
    })
    if (response.status === 304) return { name: 'unchanged' }
    if (response.status === 404 || response.status === 410) return failure('not-there')
    if (!response.ok || !response.body) return failure('host-error')
    const bytes = await readUpTo(response.body, mostBytes)
    return bytes ? { name: 'file', bytes, etag: response.headers.get('etag') } : failure('too-large')
  } catch {
    return failure(signal.aborted ? 'late' : 'no-answer')
  }
}

/** All of a stream, or nothing of one that is longer. */
async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<ArrayBuffer | undefined> {
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole.buffer
}

import { afterEach, expect, test, vi } from 'vitest'
import { askHost } from './askHost'

afterEach(() => vi.unstubAllGlobals())

const address = 'https://packs.example/ours.json'

// The real call is made by tests/e2e/updates.test.ts; a fake shows here what it is told.
const answering = (answer: () => Promise<Response>) => {
  const asking = vi.fn((_: string, __: RequestInit) => answer())
  vi.stubGlobal('fetch', asking)
  return asking
}

test('one request, without cookies, referrer, cache or redirect', async () => {
  const asking = answering(async () => new Response('{}', { headers: { ETag: '"one"' } }))
  const answer = await askHost({ address, etag: undefined })
  expect(answer).toMatchObject({ name: 'file', etag: '"one"' })
  expect(asking).toHaveBeenCalledTimes(1)
  expect(asking.mock.calls[0]?.[0]).toBe(address)
  expect(asking.mock.calls[0]?.[1]).toMatchObject({
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    headers: {},
  })
  await askHost({ address, etag: '"one"' })
  expect(asking.mock.calls[1]?.[1].headers).toEqual({ 'If-None-Match': '"one"' })
})

test.each([
  [304, { name: 'unchanged' }],
  [404, { name: 'failed', problem: 'not-there' }],
  [410, { name: 'failed', problem: 'not-there' }],
  [403, { name: 'failed', problem: 'host-error' }],
  [503, { name: 'failed', problem: 'host-error' }],
])('%i is told as it is', async (status, told) => {
  answering(async () => new Response(null, { status }))
  expect(await askHost({ address, etag: undefined })).toEqual(told)
})

test.each([
  [2_000_000, 'file'],
  [2_000_001, 'failed'],
])('%i bytes: %s', async (length, name) => {
  answering(async () => new Response(new Uint8Array(length)))
  expect((await askHost({ address, etag: undefined })).name).toBe(name)
})

test('no host, and another scheme than HTTPS, are no answer', async () => {
  const asking = answering(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await askHost({ address, etag: undefined })).toEqual({ name: 'failed', problem: 'no-answer' })
  expect(await askHost({ address: 'http://packs.example/', etag: undefined })).toMatchObject({ problem: 'no-answer' })
  expect(asking).toHaveBeenCalledTimes(1)
})

test('an answer that takes too long is given up', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  answering(() => Promise.reject(new DOMException('', 'TimeoutError')))
  expect(await askHost({ address, etag: undefined })).toEqual({ name: 'failed', problem: 'late' })
})

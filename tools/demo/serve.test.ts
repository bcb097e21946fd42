import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FolderServer, serveFolder } from './serve'

let server: FolderServer
const seen: (string | undefined)[] = []

beforeAll(async () => {
  server = await serveFolder('assets/demo', 0, ({ url }) => seen.push(url))
})
afterAll(() => server.close())

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/?ticket=4471&play=1', 200, 'text/html; charset=utf-8'],
  ['/tickets.json', 200, 'application/json; charset=utf-8'],
  ['/nothing.html', 404, 'text/plain'],
  ['/%2e%2e/%2e%2e/package.json', 404, 'text/plain'],
  ['/..%2f..%2fpackage.json', 404, 'text/plain'],
])('%s answers %i', async (path, status, type) => {
  const answer = await fetch(server.url + path)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe(type)
  expect(seen.at(-1)).toBeDefined()
})

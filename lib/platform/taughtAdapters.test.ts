import { beforeEach, expect, test, vi } from 'vitest'
import type { Adapter } from '../page/helpdesks/adapter'
import { taughtName, taughtShelf, taughtSite } from './taughtAdapters'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value)
        },
        remove: async (key: string) => kept.delete(key),
      },
    },
  },
}))

const adapter: Adapter = {
  name: 'taught-desk-example',
  certainty: 'medium',
  markers: ['.entry'],
  message: { each: '.entry', body: '.text', roles: [{ role: 'customer', matches: '.in' }] },
  order: 'oldest-first',
  composers: [],
}

beforeEach(() => kept.clear())

test('keeps one for a site whatever its port, and leaves nothing behind', async () => {
  const shelf = taughtShelf()
  expect(await shelf.put('https://desk.example:8443', adapter)).toBe(true)
  expect((await shelf.load()).adapters.get(taughtSite('https://desk.example'))).toEqual(adapter)
  expect(await shelf.remove('https://desk.example')).toBe(true)
  expect(kept.size).toBe(0)
})

test('leaves out what does not fit the schema, says of which site and where, and reads the others', async () => {
  kept.set('adapters', {
    'https://good.example': adapter,
    'https://bad.example': { ...adapter, markers: [] },
    'https://slow.example': { ...adapter, ticketUrl: '(a+)+b' },
  })
  const { adapters, problems } = await taughtShelf().load()
  expect([...adapters.keys()]).toEqual(['https://good.example'])
  expect(problems).toHaveLength(2)
  expect(problems[0]).toMatch(/^https:\/\/bad\.example: markers/)
  expect(problems[1]).toMatch(/^https:\/\/slow\.example: ticketUrl/)
})

test('the name fits an adapter, however long the host', () => {
  expect(taughtName('https://desk.example')).toBe('taught-desk-example')
  expect(taughtName(`https://${'long.'.repeat(12)}example`)).toMatch(/^[a-z0-9-]{1,40}$/)
})

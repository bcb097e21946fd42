import { expect, test } from 'vitest'
import { extensionTime } from './extensionTime'

const script = 'chrome-extension://abc/content-scripts/helpdesk.js'

test('time of the extension, alone and with the native calls below it', () => {
  const nodes = [
    { id: 1, callFrame: { url: '' }, children: [2, 4] },
    { id: 2, callFrame: { url: script }, children: [3] },
    { id: 3, callFrame: { url: '' } },
    { id: 4, callFrame: { url: 'http://127.0.0.1/desk.js' } },
  ]
  // Two milliseconds in the script, three below it, four in the page.
  const profile = { nodes, samples: [2, 3, 4, 1], timeDeltas: [0, 2000, 3000, 4000] }
  expect(extensionTime(profile)).toEqual({ own: 2, withCalls: 5 })
})

test('a profile without the extension holds none of its time', () => {
  const nodes = [{ id: 1, callFrame: { url: 'http://127.0.0.1/desk.js' } }]
  expect(extensionTime({ nodes, samples: [1, 1], timeDeltas: [0, 500] })).toEqual({ own: 0, withCalls: 0 })
})

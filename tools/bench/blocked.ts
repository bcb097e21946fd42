import { loadNodeReader } from '../model/nodeReader'
import { badTexts } from './badTexts'
import type { Measurement } from './measurement'
import { say } from './progress'
import { figure, quantile, type Row } from './row'

/** What issue 4 allows, milliseconds. */
const blockedLimit = { most: 200, of: 'median' } as const

/** The longest time that one thread was kept from other work while a text was read: what a worker cannot answer in. */
async function longestBlock(read: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  let isReading = true
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (isReading) setTimeout(look)
  }
  setTimeout(look)
  await read()
  isReading = false
  return Math.max(longest, performance.now() - last)
}

/** Reading of what nobody should write: how long it blocks its thread. */
export const blocked: Measurement = {
  makes: ['model.blocked'],
  async run() {
    say('Reading texts that nobody should write')
    const reader = await loadNodeReader()
    await reader.read(Object.values(badTexts).map((text) => text.slice(0, 5_000)))
    const blocks: { name: string; ms: number }[] = []
    for (const [name, text] of Object.entries(badTexts)) {
      blocks.push({ name, ms: await longestBlock(() => reader.read([text])) })
    }
    reader.dispose()
    return [rowFrom(blocks)]
  },
}

function rowFrom(blocks: readonly { name: string; ms: number }[]): Row {
  const worst = blocks.reduce((one, other) => (other.ms > one.ms ? other : one))
  const middle = quantile(
    blocks.map(({ ms }) => ms),
    0.5,
  )
  return figure('model.blocked.node', 'ms', worst.ms, blocks.length, {
    limit: blockedLimit,
    note: `the longest stretch of all texts, in: ${worst.name}; of the middle text ${middle.toFixed(0)} ms`,
  })
}

import fc from 'fast-check'
import { floods } from '../lib/packs/floods.sample'
import { hostileText } from '../lib/packs/hostile.sample'
import { openPack } from '../lib/packs/openPack'
import { PackRejected } from '../lib/packs/packRejected'

/** `npx tsx tools/hostilePacks.ts`: how long 10,000 hostile packs take to open or to be refused, in milliseconds of processor time by kind, and each flood. */
const took = new Map<string, number[]>()
const packs = fc.sample(hostileText, { numRuns: 10_000, seed: 20_261_127 })
const open = (kind: string, text: string) => {
  // Not the clock: on a busy machine that counts the work of others.
  const start = process.cpuUsage()
  try {
    openPack('hostile.json', text)
  } catch (error) {
    if (!(error instanceof PackRejected)) throw error
  }
  const { user, system } = process.cpuUsage(start)
  const times = took.get(kind) ?? []
  took.set(kind, times)
  times.push((user + system) / 1000)
}
for (const { kind, text } of packs) open(kind, text)
for (const [kind, text] of Object.entries(floods)) for (let count = 0; count < 5; count++) open(kind, text)

const digits = (ms: number) => ms.toFixed(1).padStart(7)
for (const [kind, times] of [...took, ['all', [...took.values()].flat()] as const]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const over = sorted.filter((ms) => ms > 50).length
  console.log(
    `${kind.padEnd(40)} ${String(sorted.length).padStart(6)} packs  median ${digits(at(0.5))}  99 % ${digits(at(0.99))}  most ${digits(at(1))}  over 50 ms: ${over}`,
  )
}

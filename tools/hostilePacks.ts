import fc from 'fast-check'
import { hostileText } from '../lib/packs/hostile.sample'
import { openPack } from '../lib/packs/openPack'
import { PackRejected } from '../lib/packs/packRejected'

/** `npx tsx tools/hostilePacks.ts`: how long 10,000 hostile packs take to open or to be refused, in milliseconds by kind. */
const took = new Map<string, number[]>()
const packs = fc.sample(hostileText, { numRuns: 10_000, seed: 20_261_127 })
for (const { kind, text } of packs) {
  const start = performance.now()
  try {
    openPack('hostile.json', text)
  } catch (error) {
    if (!(error instanceof PackRejected)) throw error
  }
  took.set(kind, [...(took.get(kind) ?? []), performance.now() - start])
}

const digits = (ms: number) => ms.toFixed(1).padStart(7)
for (const [kind, times] of [...took, ['all', [...took.values()].flat()] as const]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const over = sorted.filter((ms) => ms > 50).length
  console.log(
    `${kind.padEnd(40)} ${String(sorted.length).padStart(6)} packs  median ${digits(at(0.5))}  99 % ${digits(at(0.99))}  most ${digits(at(1))}  over 50 ms: ${over}`,
  )
}

import * as z from 'zod/mini'
import { mostPacks } from './limits'
import { line } from './packParts'

/** Where a pack's next version lies: HTTPS, no name or password, nothing after `#`. */
export const updateAddress = z.string().check(z.regex(/^https:\/\/[^\s/?#@\\]+(?:[/?][^\s#]*)?$/), z.maxLength(500))

/** Why an address gave nothing that can be offered. */
export const updateProblems = ['no-answer', 'not-there', 'host-error', 'too-large', 'late', 'not-taken'] as const
export type UpdateProblem = (typeof updateProblems)[number]

const moment = z.int().check(z.gte(0))
const etag = z.string().check(z.regex(/^(?:W\/)?"[\x21\x23-\x7e]*"$/), z.maxLength(200))

const recordSchema = z.strictObject({
  name: line,
  /** The address that was switched on. One that names another by now is off: nobody has agreed to it. */
  address: updateAddress,
  /** Milliseconds since 1970. */
  next: moment,
  /** `next` was put off once already, so that a team does not ask all at the same time. */
  isSpread: z.optional(z.boolean()),
  failures: z.int().check(z.gte(0), z.lte(1000)),
  problem: z.optional(z.enum(updateProblems)),
  /** What the host called the version that was accepted or left. */
  etag: z.optional(etag),
})
/** A pack whose address is asked, and when. */
export type UpdateRecord = z.infer<typeof recordSchema>

const fetchSchema = z.strictObject({
  address: updateAddress,
  count: z.int().check(z.gte(1)),
  /** The latest ones, newest first. */
  times: z.array(moment).check(z.maxLength(10)),
})
/** How often an address was asked since the extension was installed. */
export type PackFetches = z.infer<typeof fetchSchema>

/** Most addresses whose requests are counted. */
export const mostAddresses = 200

/** What is stored about updates by address. */
export const updatesSchema = z.strictObject({
  packs: z.array(recordSchema).check(z.maxLength(mostPacks)),
  fetches: z.array(fetchSchema).check(z.maxLength(mostAddresses)),
})
export type Updates = z.infer<typeof updatesSchema>

export const noUpdates: Updates = { packs: [], fetches: [] }

/** An ETag that can be sent back; undefined for anything else that a host calls one. */
export function etagOf(header: string | null): string | undefined {
  const parsed = etag.safeParse(header)
  return parsed.success ? parsed.data : undefined
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** A host that fails is asked after one day, two, four, and then once a week. */
const waitsInDays = [1, 1, 2, 4, 7]

/**
 * When an address is asked again: a day after it was asked, at a random minute of the two hours that follow; after failures
 * in a row ever later, a week at most.
 * @param random 0 to below 1
 */
export function nextAsk(now: number, failures: number, random: number): number {
  const days = waitsInDays[Math.min(failures, waitsInDays.length - 1)] ?? 7
  return now + days * dayMs + Math.floor(random * 120) * minuteMs
}

/**
 * The record as a panel that opens finds it: a moment that has passed is put off once, by a random minute within the hour,
 * for a whole team opens its panels in the same minutes.
 */
export function spread(record: UpdateRecord, now: number, random: number): UpdateRecord {
  if (record.next > now || record.isSpread) return record
  return { ...record, next: now + Math.floor(random * 60) * minuteMs, isSpread: true }
}

/** The record when its address has just been asked, before the answer. */
export function asked(record: UpdateRecord, now: number, random: number): UpdateRecord {
  return { ...record, next: nextAsk(now, 0, random), isSpread: undefined }
}

/** The record after an answer that was none, or that cannot be taken. What the host called its version is forgotten: asking by it may be what it refuses. */
export function failed(record: UpdateRecord, problem: UpdateProblem, now: number, random: number): UpdateRecord {
  const failures = Math.min(record.failures + 1, 1000)
  return { ...record, failures, problem, etag: undefined, next: nextAsk(now, failures, random) }
}

/** Counts one more request to an address. */
export function counted(fetches: readonly PackFetches[], address: string, now: number): PackFetches[] {
  const known = fetches.find((one) => one.address === address)
  const others = fetches.filter((one) => one !== known)
  return [{ address, count: (known?.count ?? 0) + 1, times: [now, ...(known?.times ?? [])].slice(0, 10) }, ...others]
}

/** What came of asking: a file to be offered, or why there is none. `not-due`: another window asked, or it is off. */
export type UpdateOutcome =
  | { name: 'file'; address: string; bytes: Uint8Array }
  | { name: 'same' }
  | { name: 'failed'; problem: UpdateProblem }
  | { name: 'not-due' }

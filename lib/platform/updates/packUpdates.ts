import { browser } from 'wxt/browser'
import { mostPacks } from '../../packs/limits'
import { isWebPage, type LinkOutcome, type LinkProblem } from '../../packs/link'
import type { Policy } from '../../packs/policy'
import type { PackUpdates, ShelvedPack } from '../../packs/shelf'
import {
  asked,
  counted,
  etagOf,
  failed,
  mostAddresses,
  nextAsk,
  noUpdates,
  type PackFetches,
  spread,
  type UpdateOutcome,
  type UpdateRecord,
  type Updates,
  updateAddress,
  updatesSchema,
} from '../../packs/updates'
import { oneAfterAnother } from '../oneAfterAnother'
import { sha256 } from '../sha256'
import type { UpdateAnswer, UpdateAsk } from './askMessages'

const storageKey = 'updates'

/** A machine that slept, or a clock that was set, is noticed within the hour. */
const longestTimerMs = 3_600_000

/** What asking needs of the outside. */
type UpdateSources = {
  ask(ask: UpdateAsk): Promise<UpdateAnswer>
  /** Whether this browser has the page that alone may connect. */
  canAsk(): boolean
  /** False where the browser knows that it reaches nobody. */
  isOnline(): boolean
  now(): number
  random(): number
}

async function load(): Promise<Updates> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey]
  const parsed = updatesSchema.safeParse(stored)
  return parsed.success ? parsed.data : noUpdates
}

const isSwitchedOff = ({ featuresOff }: Policy) =>
  featuresOff.includes('pack-updates') || featuresOff.includes('pack-files')

const noPack = (problem: LinkProblem): LinkOutcome => ({ name: 'failed', problem })

/** Which addresses of packs were asked since the extension was installed. */
export async function packFetches(): Promise<PackFetches[]> {
  return (await load()).fetches
}

/**
 * Updates of packs by the address that they name: off until switched on, pack by pack. Keeps when each is asked next, and
 * counts each request before it is made.
 */
export function packUpdates({ ask, canAsk, isOnline, now, random }: UpdateSources) {
  /** ETags of versions that are offered and not decided on. Kept once they are: an offer that nobody saw comes again. */
  const undecided = new Map<string, string>()

  const change = (edit: (stored: Updates) => Updates): Promise<boolean> =>
    oneAfterAnother(storageKey, async () => {
      try {
        const changed = edit(await load())
        const packs = changed.packs.slice(-mostPacks)
        const fetches = changed.fetches.slice(0, mostAddresses)
        if (packs.length + fetches.length === 0) await browser.storage.local.remove(storageKey)
        else await browser.storage.local.set({ [storageKey]: { packs, fetches } })
        return true
      } catch {
        return false
      }
    })
  const changeOne = (name: string, edit: (record: UpdateRecord) => UpdateRecord) =>
    change((stored) => ({ ...stored, packs: stored.packs.map((one) => (one.name === name ? edit(one) : one)) }))

  const standing = (pack: ShelvedPack, policy: Policy): PackUpdates['standing'] => {
    if (!canAsk()) return 'not-here'
    if (isSwitchedOff(policy)) return 'switched-off'
    return pack.fingerprint === undefined ? 'unsigned' : 'possible'
  }

  return {
    /** The packs with what is to be known of their addresses; brings what is stored in line with them. */
    async describe(shelved: readonly ShelvedPack[], policy: Policy): Promise<ShelvedPack[]> {
      const wanted = shelved.flatMap(({ name, updatesFrom }) =>
        updatesFrom !== undefined && policy.updatesOn.includes(name) ? [{ name, address: updatesFrom }] : [],
      )
      const { packs } = await load()
      const fresh = wanted.filter(
        ({ name, address }) => !packs.some((one) => one.name === name && one.address === address),
      )
      if (fresh.length > 0)
        await change((stored) => ({
          ...stored,
          packs: [
            ...stored.packs.filter(({ name }) => !fresh.some((one) => one.name === name)),
            // A policy reaches every panel of a team at the same moment.
            ...fresh.map((one) => spread({ ...one, next: now(), failures: 0 }, now(), random())),
          ],
        }))
      const records = (fresh.length > 0 ? await load() : { packs }).packs
      return shelved.map((pack) => {
        const address = pack.updatesFrom
        if (address === undefined || pack.isManaged) return pack
        const record = records.find((one) => one.name === pack.name && one.address === address)
        const updates: PackUpdates = {
          address,
          standing: standing(pack, policy),
          isByPolicy: policy.updatesOn.includes(pack.name),
          next: record?.next,
          problem: record?.problem,
        }
        return { ...pack, updates }
      })
    },

    switchOn: (name: string, address: string) =>
      change((stored) => ({
        ...stored,
        packs: [
          ...stored.packs.filter((one) => one.name !== name),
          { name, address, next: nextAsk(now(), 0, random()), failures: 0 },
        ],
      })),

    switchOff: (name: string) =>
      change((stored) => ({ ...stored, packs: stored.packs.filter((one) => one.name !== name) })),

    /** Puts off what fell due while no panel was open. */
    spread: () =>
      change((stored) => ({ ...stored, packs: stored.packs.map((record) => spread(record, now(), random())) })),

    /**
     * Asks the address of a pack.
     * @param current digest of the version in use
     * @param isAsked the agent asks: at once, and for the whole file
     */
    async ask({ name, current, updates }: ShelvedPack, isAsked: boolean): Promise<UpdateOutcome> {
      if (updates?.standing !== 'possible') return { name: 'not-due' }
      const { address } = updates
      let etag: string | undefined
      let isDue = false
      const isCounted = await change((stored) => {
        const record = stored.packs.find((one) => one.name === name && one.address === address)
        isDue = record !== undefined && (isAsked || record.next <= now())
        if (!record || !isDue) return stored
        etag = isAsked ? undefined : record.etag
        return {
          packs: stored.packs.map((one) => (one === record ? asked(record, now(), random()) : one)),
          fetches: counted(stored.fetches, address, now()),
        }
      })
      // What cannot be counted is not asked.
      if (!isDue || !isCounted) return { name: 'not-due' }
      const answer = await ask({ address, etag })
      if (answer.name === 'failed') {
        await changeOne(name, (record) => failed(record, answer.problem, now(), random()))
        return answer
      }
      await changeOne(name, (record) => ({ ...record, failures: 0, problem: undefined }))
      if (answer.name === 'unchanged') return { name: 'same' }
      const bytes = new Uint8Array(answer.bytes)
      const version = etagOf(answer.etag)
      undecided.delete(name)
      if (version !== undefined) undecided.set(name, version)
      if ((await sha256(bytes)) !== current) return { name: 'file', address, bytes }
      await this.settle(name)
      return { name: 'same' }
    },

    /** Asks for the pack at a link that the agent gave: once, and for the whole file. Nothing but the count of it is kept. */
    async askLink(address: string, policy: Policy): Promise<LinkOutcome> {
      if (isSwitchedOff(policy)) return noPack('switched-off')
      if (!canAsk() || !updateAddress.safeParse(address).success) return noPack('not-asked')
      if (!isOnline()) return noPack('offline')
      const isCounted = await change((stored) => ({ ...stored, fetches: counted(stored.fetches, address, now()) }))
      if (!isCounted) return noPack('not-asked')
      const answer = await ask({ address, etag: undefined })
      if (answer.name === 'failed') return noPack(answer.problem)
      // Without an ETag there is nothing that it could have left unchanged.
      if (answer.name === 'unchanged') return noPack('host-error')
      const bytes = new Uint8Array(answer.bytes)
      return isWebPage(bytes) ? noPack('web-page') : { name: 'file', bytes }
    },

    /** The version that was offered last is accepted or left: its ETag is kept, and it comes again when the agent asks. */
    async settle(name: string): Promise<void> {
      const etag = undecided.get(name)
      undecided.delete(name)
      if (etag !== undefined) await changeOne(name, (record) => ({ ...record, etag }))
    },

    /** What lay there cannot be offered. */
    notTaken: async (name: string): Promise<void> => {
      undecided.delete(name)
      await changeOne(name, (record) => failed(record, 'not-taken', now(), random()))
    },

    /** Tells each pack whose moment has come, while the panel is open, until `signal` aborts. */
    watch(onDue: (name: string) => void, signal: AbortSignal): void {
      let timer: ReturnType<typeof setTimeout> | undefined
      /** Told already: one that was not asked after all is not told again before its next moment. */
      const told = new Map<string, number>()
      const plan = async () => {
        const { packs } = await load()
        for (const { name, next } of packs) if (told.get(name) !== next) told.delete(name)
        const waiting = packs.filter(({ name }) => !told.has(name))
        clearTimeout(timer)
        if (signal.aborted || waiting.length === 0) return
        const soonest = Math.min(...waiting.map(({ next }) => next))
        timer = setTimeout(
          () => {
            for (const { name, next } of waiting.filter((one) => one.next <= now())) {
              told.set(name, next)
              onDue(name)
            }
            void plan()
          },
          Math.min(Math.max(0, soonest - now()), longestTimerMs),
        )
      }
      const heard = (changes: Record<string, unknown>) => {
        if (storageKey in changes) void plan()
      }
      browser.storage.local.onChanged.addListener(heard)
      signal.addEventListener('abort', () => {
        browser.storage.local.onChanged.removeListener(heard)
        clearTimeout(timer)
      })
      void this.spread().then(plan)
    },
  }
}

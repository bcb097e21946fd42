import type { StoreApi } from 'zustand/vanilla'
import type { PanelActions, PanelState } from './panelState'
import type { PanelPorts } from './ports'
import type { Reader } from './readAlong'
import { saying } from './saying'

type PackActions = Pick<
  PanelActions,
  'offerPack' | 'acceptPack' | 'leavePack' | 'movePack' | 'choosePackVersion' | 'removePack' | 'bringBackPack'
>

/** Loads the packs, with that for the chosen line of business, and shows what follows from them. */
export async function refreshPacks(store: StoreApi<PanelState>, ports: PanelPorts, reader: Reader): Promise<void> {
  const { packs, problems, shelved, featuresOff, canAsk } = await ports.loadPacks(store.getState().settings?.industry)
  store.setState({ packs, packProblems: problems, shelved, featuresOff, canAsk })
  reader.onPacks()
}

/** Phrase packs from files: looked at, accepted, put in order, taken away. Nothing is stored before it is accepted. */
export function packActions(store: StoreApi<PanelState>, ports: PanelPorts, reader: Reader): PackActions {
  let newest = 0

  /** Says what came of it, and shows the shelf as it is now. */
  const after = async (isKept: boolean, said: Parameters<typeof saying>[0] | undefined) => {
    await refreshPacks(store, ports, reader)
    const notice = isKept ? said : ({ name: 'pack-not-kept' } as const)
    store.setState(notice ? saying(notice) : { notice: undefined })
  }

  /** What arrived is decided on. */
  const close = () => {
    const { arrival } = store.getState()
    store.setState({ arrival: undefined })
    if (arrival?.updateOf !== undefined && 'offer' in arrival) void ports.settlePack(arrival.updateOf)
  }

  return {
    offerPack: async (fileName, bytes) => {
      const place = ++newest
      store.setState({ view: 'packs', arrival: undefined, notice: undefined })
      const arrival = await ports.offerPack(fileName, bytes)
      // Of two files that were dropped one after the other, the second is meant.
      if (place === newest) store.setState({ arrival: { fileName, ...arrival } })
    },
    acceptPack: async () => {
      const { arrival } = store.getState()
      if (!arrival || !('offer' in arrival)) return
      const { name, version } = arrival.offer
      const accepted = await ports.acceptPack()
      if (accepted.name === 'changed') {
        store.setState({ arrival: { ...accepted.arrival, fileName: arrival.fileName, updateOf: arrival.updateOf } })
        return after(true, { name: 'pack-changed-elsewhere', pack: name })
      }
      if (accepted.name === 'kept') close()
      await after(accepted.name === 'kept', { name: 'pack-accepted', pack: name, version })
    },
    leavePack: () => {
      close()
      store.setState({ notice: undefined })
    },
    movePack: async (name, by) => {
      const names = store
        .getState()
        .shelved.filter(({ isManaged }) => !isManaged)
        .map((pack) => pack.name)
      const [at, to] = [names.indexOf(name), names.indexOf(name) + by]
      if (at < 0 || to < 0 || to >= names.length) return
      names.splice(to, 0, ...names.splice(at, 1))
      await after(await ports.orderPacks(names), undefined)
    },
    choosePackVersion: async (name, digest) => {
      const versions = store.getState().shelved.find((pack) => pack.name === name)?.versions
      const version = versions?.find((one) => one.digest === digest)?.version ?? ''
      await after(await ports.choosePackVersion(name, digest), { name: 'pack-version', pack: name, version })
      const inUse = store.getState().shelved.find((pack) => pack.name === name)?.current
      // Another window may have taken the pack away, or that version of it.
      if (inUse !== digest) store.setState(saying({ name: 'pack-changed-elsewhere', pack: name }))
    },
    removePack: async (name) => after(await ports.removePack(name), { name: 'pack-removed', pack: name }),
    bringBackPack: async () => after(await ports.bringBackPack(), undefined),
  }
}

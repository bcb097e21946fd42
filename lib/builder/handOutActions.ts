import type { StoreApi } from 'zustand/vanilla'
import { idFrom } from '../packs/idMaker'
import { isOverLimit } from '../packs/openPack'
import type { Pack } from '../packs/pack'
import type { BuilderPorts, KeyOnPage, KeyOutcome } from './builderPorts'
import type { BuilderNotice, BuilderState } from './builderState'

/** What became of an act with a passphrase: undefined where it went well, else a sentence. */
type Problem = string | undefined

export type HandOutActions = {
  lookForKey(): Promise<void>
  makeKey(passphrase: string): Promise<Problem>
  takeKeyFile(text: string): Promise<Problem>
  saveKeyFile(): void
  forgetKey(): Promise<void>
  bringBackKey(): Promise<void>
  /** The pack as a file that agents can open, unsigned. */
  saveFile(): void
  /** The pack as a file, signed by the key that is kept. */
  saveSigned(passphrase: string): Promise<Problem>
}

/** The text of a pack as it is handed out: to be read by people too, unless it is too large for that. */
export function packText(pack: Pack): string {
  const readable = `${JSON.stringify(pack, null, 2)}\n`
  return isOverLimit(readable) ? JSON.stringify(pack) : readable
}

/** A name for the pack's file, such as `harbour-bikes-1.2.0.json`. */
export const fileNameOf = ({ name, version }: Pack): string => `${idFrom(name) || 'pack'}-${version}.json`

/** Keys and files: what leaves the page, and only because the lead saves it. */
export function handOutActions(store: StoreApi<BuilderState>, ports: BuilderPorts): HandOutActions {
  const say = (notice: BuilderNotice) => store.setState({ notice })
  const taken = (outcome: KeyOutcome<KeyOnPage>, notice: BuilderNotice): Problem => {
    if ('problem' in outcome) return outcome.problem
    store.setState({ key: outcome.done, notice })
    return undefined
  }
  const saveText = (text: string, pack: Pack, isSigned: boolean) => {
    const file = fileNameOf(pack)
    ports.saveFile(file, text)
    say({ name: 'saved-file', file, isSigned })
  }
  return {
    lookForKey: async () => store.setState({ key: await ports.loadKey() }),
    makeKey: async (passphrase) => taken(await ports.makeKey(passphrase), { name: 'key-made' }),
    takeKeyFile: async (text) => taken(await ports.takeKeyFile(text), { name: 'key-taken' }),
    saveKeyFile: () => {
      const { key } = store.getState()
      if (key) ports.saveFile('evenkeel-signing-key.json', key.file)
    },
    async forgetKey() {
      const isGone = await ports.forgetKey()
      store.setState({ key: await ports.loadKey() })
      say(isGone ? { name: 'key-forgotten' } : { name: 'not-done' })
    },
    async bringBackKey() {
      await ports.bringBackKey()
      store.setState({ key: await ports.loadKey(), notice: undefined })
    },
    saveFile() {
      const { draft } = store.getState()
      if (draft) saveText(packText(draft), draft, false)
    },
    async saveSigned(passphrase) {
      const { draft } = store.getState()
      if (!draft) return undefined
      const outcome = await ports.sign(packText(draft), passphrase)
      if ('problem' in outcome) return outcome.problem
      saveText(outcome.done, draft, true)
      return undefined
    },
  }
}

import type { Pack } from '../packs/pack'
import type { ShelvedPack } from '../packs/shelf'
import type { ModelTest } from './modelTest'
import type { Attempt, BuildSum, ModelSource, ProofFacts, Stored } from './proofFacts'

/** Everything the proof page asks of the browser, so that a test hands in its own. */
export type ProofPorts = {
  facts(): Promise<ProofFacts>
  /** Reports each change of what is stored or granted, until the function that it gives back is called. */
  watchChanges(onChange: () => void): () => void
  /** Tries to load a picture from an address that exists nowhere. */
  tryOutside(): Promise<Attempt>
  /** Sums up the files of the package as they lie on this machine. Rejects where one cannot be read. */
  sumBuild(): Promise<BuildSum>
  /** The accepted packs with the fingerprints of their keys, ours behind them, and what cannot be used. */
  packs(): Promise<{ shelved: readonly ShelvedPack[]; packs: readonly Pack[]; problems: readonly string[] }>
  modelSources(): Promise<readonly ModelSource[]>
  /**
   * Reads the packaged test messages with the model that ships.
   * @param onFraction is told 0 to 1 of the messages that are read
   */
  testModel(onFraction: (fraction: number) => void): Promise<ModelTest>
  /** Takes one site back: it is read no more. */
  switchOffSite(site: string): Promise<void>
  /** Deletes everything that is stored. False where the browser refused. */
  wipe(): Promise<boolean>
  /** Brings back what the last wipe of this page took from the extension's storage. */
  bringBack(): Promise<boolean>
  /** Hands over what is stored as a file. */
  exportStored(stored: Stored): void
}

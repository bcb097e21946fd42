import type { LintState } from '../packs/lint/steadyLint'
import type { Pack } from '../packs/pack'
import type { TestReader } from '../packs/selfTests'

/** A pack that is being written, as the start lists it. */
export type StoredDraft = {
  id: string
  name: string
  phrases: number
  /** Kept apart when two windows had changed one pack. */
  isCopy: boolean
}

/** What became of keeping a draft. `changed-elsewhere`: another window kept other words since, and nothing was written. */
export type Keeping =
  | { name: 'kept'; revision: string }
  | { name: 'changed-elsewhere' }
  | { name: 'refused'; isFull: boolean }

/** A signing key as the page may know it: its words, and the locked file, which is useless without the passphrase. */
export type KeyOnPage = { fingerprint: string; file: string }

/** What became of an act with a key; `problem` is a sentence for the lead. */
export type KeyOutcome<Done> = { done: Done } | { problem: string }

/** Everything the builder asks of the browser, so that a test hands in its own. */
export type BuilderPorts = {
  drafts(): Promise<{ drafts: StoredDraft[]; problems: string[] }>
  /** Undefined where it is gone. Rejects with a sentence where it cannot be read. */
  loadDraft(id: string): Promise<{ draft: Pack; revision: string; isCopy: boolean } | undefined>
  /** @param revision the one that this draft rests on; undefined for a draft that was never kept */
  keepDraft(id: string, draft: Pack, revision: string | undefined, isCopy: boolean): Promise<Keeping>
  removeDraft(id: string): Promise<boolean>
  /** Undoes the last removal of this page. */
  bringBackDraft(): Promise<boolean>
  /** Tells when another window has kept or removed this draft. */
  watchDraft(id: string, onChanged: (what: 'kept' | 'removed') => void, signal: AbortSignal): void
  /** Says whether another window has this draft open, and holds it for this one until `signal` aborts. */
  holdDraft(id: string, signal: AbortSignal): Promise<'held' | 'open-elsewhere'>
  newDraftId(): string
  /** @param open id of the phrase that comes before others */
  lint(draft: Pack, open: string | undefined): Promise<LintState>
  /** Goes on with the draft that was handed over last. */
  goOnLinting(open: string | undefined): Promise<LintState>
  assess: TestReader['assess']
  review: TestReader['review']
  /** The key that is kept in this browser, locked. */
  loadKey(): Promise<KeyOnPage | undefined>
  makeKey(passphrase: string): Promise<KeyOutcome<KeyOnPage>>
  takeKeyFile(text: string): Promise<KeyOutcome<KeyOnPage>>
  forgetKey(): Promise<boolean>
  bringBackKey(): Promise<boolean>
  /** The text of the pack, signed by the key that is kept. */
  sign(text: string, passphrase: string): Promise<KeyOutcome<string>>
  /** Whether the signature in a file is worth something. */
  judgeSignature(text: string): Promise<'unsigned' | 'signed' | 'tampered'>
  saveFile(name: string, text: string): void
}

import type { TemporalState } from 'zundo'
import type { StoreApi } from 'zustand/vanilla'
import type { Assessment } from '../classify/assessment'
import type { LintState } from '../packs/lint/steadyLint'
import type { Move, Pack } from '../packs/pack'
import type { Scenario } from '../packs/packParts'
import type { KeyOnPage, StoredDraft } from './builderPorts'

/** The parts of a pack, each with a page of its own. */
export const parts = ['phrases', 'pack', 'limits', 'checklists', 'practice', 'tests', 'handOut'] as const
export type PackPart = (typeof parts)[number]

/** A file that was not taken, and why. */
export type Refusal = { fileName: string; problems: readonly string[] }

/** What came of the lead's last act. The words are the page's. */
export type BuilderNotice =
  | { name: 'imported'; count: number }
  | { name: 'removed-phrase' }
  | { name: 'removed-draft'; pack: string }
  | { name: 'opened-signed' }
  | { name: 'opened-tampered' }
  | { name: 'saved-file'; file: string; isSigned: boolean }
  | { name: 'key-made' }
  | { name: 'key-taken' }
  | { name: 'key-forgotten' }
  | { name: 'not-done' }
  | { name: 'not-kept' }

/** How the draft lies in storage. `full` and `refused`: it does not, and the page tries again with each change. */
export type Saving = 'kept' | 'waiting' | 'full' | 'refused'

/** What another window does with the same draft. `apart`: both changed it, and this one is kept as a copy. */
export type Elsewhere =
  | { name: 'nothing' }
  | { name: 'open' }
  | { name: 'changed' }
  | { name: 'removed' }
  | { name: 'apart'; other: string }

export type TestRun =
  | { name: 'not-yet' }
  | { name: 'running' }
  /** `of`: the pack as it was then. */
  | { name: 'done'; of: Pack; count: number; differences: readonly string[] }
  | { name: 'failed' }

/** The sample conversation of the preview, read. */
export type PreviewReading = { name: 'reading' } | { name: 'read'; assessment: Assessment } | { name: 'failed' }

export type BuilderState = {
  /** What was begun earlier; undefined until it was looked for. */
  drafts: readonly StoredDraft[] | undefined
  draftProblems: readonly string[]
  refusal: Refusal | undefined
  notice: BuilderNotice | undefined
  /** The draft that is open. */
  open: { id: string; isCopy: boolean } | undefined
  draft: Pack | undefined
  /** What the last change was made to: changes of one thing in a row are undone together. */
  edit: string | undefined
  part: PackPart
  /** Id of the phrase in the editor. */
  selected: string | undefined
  query: string
  onlyMove: Move | undefined
  saving: Saving
  elsewhere: Elsewhere
  /** Undefined until the linter has spoken. */
  lint: LintState | undefined
  tests: TestRun
  sample: Scenario
  preview: PreviewReading
  key: KeyOnPage | undefined
}

/** What can be undone: the draft, and what its last change was made to. */
export type Undoable = Pick<BuilderState, 'draft' | 'edit'>

/** The builder's state with its history. */
export type BuilderData = StoreApi<BuilderState> & { temporal: StoreApi<TemporalState<Undoable>> }

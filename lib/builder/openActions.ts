import { cannedRepliesIn } from '../packs/cannedReplies'
import { openDraft } from '../packs/openDraft'
import type { Pack } from '../packs/pack'
import { PackRejected } from '../packs/packRejected'
import type { BuilderPorts } from './builderPorts'
import type { BuilderData, BuilderState } from './builderState'
import { withReplies } from './edits'
import { nothingKnown } from './initialBuilder'
import type { Keeper } from './keepAlong'
import { blankPack, samplePack } from './samples'

export type OpenActions = {
  lookForDrafts(): Promise<void>
  startBlank(): Promise<void>
  startFromSample(): Promise<void>
  /** A pack, or a team's ready replies: at the start they become a draft, in an open draft replies are added. */
  openFile(fileName: string, bytes: Uint8Array): Promise<void>
  openDraft(id: string): Promise<void>
  removeDraft(id: string): Promise<void>
  bringBackDraft(): Promise<void>
  /** Back to the start; the draft stays kept. */
  close(): Promise<void>
  /** What another window kept takes the place of what stands here. */
  takeOther(): Promise<void>
  /** What stands here goes on as a draft of its own. */
  keepBoth(): void
  leaveRefusal(): void
}

/** Drafts and files: begun, opened, left and taken away. */
export function openActions(store: BuilderData, ports: BuilderPorts, keeper: Keeper): OpenActions {
  const begin = async (
    id: string,
    draft: Pack,
    revision: string | undefined,
    isCopy: boolean,
    said?: BuilderState['notice'],
  ) => {
    store.setState({ ...nothingKnown, selected: draft.phrases[0]?.id, notice: said })
    await keeper.begin(id, draft, revision, isCopy)
    store.temporal.getState().clear()
  }
  const beginNew = (draft: Pack, said?: BuilderState['notice']) =>
    begin(ports.newDraftId(), draft, undefined, false, said)
  const lookForDrafts = async () => {
    const { drafts, problems } = await ports.drafts()
    store.setState({ drafts, draftProblems: problems })
  }
  const refuse = (fileName: string, error: unknown) => {
    const problems = error instanceof PackRejected ? error.problems : undefined
    if (!problems) throw error
    store.setState({ refusal: { fileName, problems } })
  }
  /** Whether the draft that is open could be left: it is kept. */
  const left = async () => {
    const isKept = await keeper.end()
    if (!isKept) store.setState({ notice: { name: 'not-kept' } })
    return isKept
  }
  const openStored = async (id: string) => {
    try {
      const found = await ports.loadDraft(id)
      if (found) await begin(id, found.draft, found.revision, found.isCopy)
      else await lookForDrafts()
    } catch (error) {
      refuse(store.getState().drafts?.find((one) => one.id === id)?.name ?? id, error)
    }
  }
  const take = async (fileName: string, text: string) => {
    const isPack = /^\s*\uFEFF?\{/.test(text) && !/^\s*\{\s*"(macros|evenkeel)"/.test(text)
    const { draft } = store.getState()
    if (isPack) {
      const opened = openDraft(fileName, text)
      const signature = await ports.judgeSignature(text)
      if (!(await left())) return
      await beginNew(opened, signature === 'unsigned' ? undefined : { name: `opened-${signature}` })
      return
    }
    const replies = cannedRepliesIn(fileName, text)
    const into = draft ?? { ...blankPack, name: fileName.replace(/\.\w+$/, '') }
    const pack = withReplies(into, replies)
    if (pack.phrases.length > mostPhrases)
      throw new PackRejected(fileName, [
        `With its ${replies.length} replies the pack would have more than ${mostPhrases} phrases. Take some out of the file.`,
      ])
    const notice = { name: 'imported', count: replies.length } as const
    const first = pack.phrases[into.phrases.length]?.id
    if (draft) store.setState({ draft: pack, edit: undefined, notice, selected: first, refusal: undefined })
    else await beginNew(pack, notice)
  }

  return {
    lookForDrafts,
    startBlank: () => beginNew(blankPack),
    startFromSample: () => beginNew(samplePack),
    openDraft: openStored,
    async openFile(fileName, bytes) {
      try {
        await take(fileName, decode(fileName, bytes))
      } catch (error) {
        refuse(fileName, error)
      }
    },
    async removeDraft(id) {
      const pack = store.getState().drafts?.find((one) => one.id === id)?.name ?? ''
      const isGone = await ports.removeDraft(id)
      await lookForDrafts()
      store.setState({ notice: isGone ? { name: 'removed-draft', pack } : { name: 'not-done' } })
    },
    async bringBackDraft() {
      await ports.bringBackDraft()
      await lookForDrafts()
      store.setState({ notice: undefined })
    },
    async close() {
      if (!(await left())) return
      store.setState({ ...nothingKnown })
      store.temporal.getState().clear()
      await lookForDrafts()
    },
    async takeOther() {
      const { elsewhere, open } = store.getState()
      if (!open) return
      const wanted = elsewhere.name === 'apart' ? elsewhere.other : open.id
      if (!(await ports.drafts()).drafts.some(({ id }) => id === wanted))
        return store.setState({ notice: { name: 'not-done' } })
      keeper.leave()
      if (wanted !== open.id) await ports.removeDraft(open.id)
      await openStored(wanted)
    },
    keepBoth: () => store.setState({ elsewhere: { name: 'nothing' } }),
    leaveRefusal: () => store.setState({ refusal: undefined }),
  }
}

const mostPhrases = 5000

/** Larger files hold no pack and no replies. */
const mostBytes = 10_000_000

function decode(fileName: string, bytes: Uint8Array): string {
  if (bytes.length > mostBytes)
    throw new PackRejected(fileName, ['It is larger than 10 MB. Take some replies out of it.'])
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new PackRejected(fileName, ['It is not a text in UTF-8. Save it as UTF-8, or CSV UTF-8, and open it again.'])
  }
}

import type { Assessment } from '../classify/assessment'
import type { Conversation } from '../conversation/conversation'
import type { DraftStretch } from '../conversation/draftStretch'
import type { TaughtRole, TeachProblem, TeachStep } from '../conversation/teaching'
import type { DraftMark } from '../guidance/draft/draftReview'
import type { DraftToReview } from '../guidance/draft/reviewAnswer'
import type { Industry } from '../packs/builtIn'
import type { LinkOutcome } from '../packs/link'
import type { Pack } from '../packs/pack'
import type { Feature } from '../packs/policy'
import type { Arrival, ShelvedPack } from '../packs/shelf'
import type { UpdateOutcome } from '../packs/updates'

/** What the panel knows of the page in the tab it stands beside. `site` is an origin such as `https://desk.example`. */
export type PageState =
  /** The agent has not switched this site on. `site` is known only after a click on the toolbar button. */
  | { name: 'switched-off'; site: string | undefined }
  /** A page of the browser itself, a store or a viewer, which no extension may read. */
  | { name: 'browser-page' }
  | { name: 'connecting'; site: string }
  | { name: 'nothing-to-read'; site: string }
  | { name: 'conversation'; site: string; conversation: Conversation }
  /** The tab closed, crashed or went away while it was read. */
  | { name: 'closed' }

/** Why the model cannot read. The words for each are the panel's. */
export type ModelProblem = 'file-missing' | 'file-damaged' | 'wasm-refused' | 'stopped'

export type ModelState =
  /** `fraction` 0 to 1 of the bytes that must be read. */
  | { name: 'loading'; fraction: number }
  | { name: 'ready' }
  /** `detail` is technical and never holds a customer's words. */
  | { name: 'failed'; problem: ModelProblem; detail: string }

/**
 * What became of an insertion. `inserted-as-note`: the box wrote an internal note by then, so the customer will not read it.
 * `copied`: the text is on the clipboard instead. `blocked`: neither worked.
 */
export type InsertOutcome =
  | { name: 'inserted' }
  | { name: 'inserted-as-note' }
  | { name: 'copied'; because: NotInserted }
  | { name: 'blocked'; because: NotInserted }

/** Why a text did not reach the reply box. `other-ticket`: the page showed another ticket by then. */
export type NotInserted = 'no-reply-box' | 'editor-refused' | 'page-gone' | 'other-ticket'

/** What became of a replacement. `changed`: other words stood there by then, and nothing was done. The rest as for an insertion. */
export type ReplaceOutcome = 'replaced' | 'changed' | 'copied' | 'blocked'

/** What the agent chose to keep. Nothing here describes an agent or a customer. */
export type Settings = {
  /** The three first pages were seen or skipped. */
  hasSeenFirstRun: boolean
  /** The line of business whose pack is used beside the general one. */
  industry?: Industry | undefined
  /** Hints of the loop only at intense heat. */
  isOnlySevere?: boolean | undefined
  /** Hints from clear heat on, and without their reasons. */
  isExpert?: boolean | undefined
  /** How often each phrase is picked is counted on this machine, and ranks the phrases. */
  keepsPicks?: boolean | undefined
}

/** How often each phrase was picked on this machine, by its id: a bare count, with no time and no ticket. */
export type Picks = Readonly<Record<string, number>>

/** When a reminder comes: in an hour, or at nine in the morning. */
export const remindWhens = ['hour', 'tomorrow', 'three-days'] as const
export type RemindWhen = (typeof remindWhens)[number]

/** A reminder in the agent's own words, kept until it has come. */
export type Reminder = { id: string; text: string; at: number; isDue: boolean }

/** What the page says while it is taught. */
export type TeachNews =
  | { name: 'step'; step: TeachStep; problem?: TeachProblem | undefined }
  /** What the keyboard has outlined, in the page's words. */
  | { name: 'outlined'; words: string }
  /** What was learned now reads this; null for nothing. */
  | { name: 'reads'; conversation: Conversation | null }
  /** What was learned cannot be used. `detail` names the place in it. */
  | { name: 'refused'; detail: string }
  | { name: 'stopped' }

/** What the agent does on the page that is taught, from the panel. */
export type TeachAct =
  | { name: 'begin' }
  | { name: 'press'; key: string }
  | { name: 'skip' }
  | { name: 'correct'; message: string; role: TaughtRole }
  | { name: 'stop' }

/** Sites with what was taught for them. `problems`: a sentence for each that could not be opened. */
export type TaughtSites = { sites: string[]; problems: string[] }

/** Teaching by pointing, and what came of it. */
export type TeachPorts = {
  /** Reports what the page says while it is taught, until `signal` aborts. */
  watchTeaching(onNews: (news: TeachNews) => void, signal: AbortSignal): void
  /** Does it on the page beside the panel. False when there is none. */
  teach(act: TeachAct): boolean
  /** Keeps for its site what was learned last, and reads by it. False when the browser did not keep it. */
  keepTaught(): Promise<boolean>
  taughtSites(): Promise<TaughtSites>
  /** Takes it away; `bringBackTaught` undoes the last one. */
  removeTaught(site: string): Promise<boolean>
  bringBackTaught(): Promise<boolean>
  /** Downloads it as a file. False when there is none. */
  exportTaught(site: string): Promise<boolean>
  /** Keeps for the site what the file holds, or says what is wrong with the file. */
  importTaught(site: string, text: string): Promise<{ problems: readonly string[] }>
}

/** The shelf of phrase packs. Whatever changes it says false when the browser did not keep the change. */
export type PackPorts = {
  /**
   * Ours, the organisation's and the accepted ones that can be used, what is on the shelf, a sentence for what cannot be
   * used, what the organisation has switched off, and whether this browser has the page that alone may ask an address.
   * @param industry the line of business whose pack is used beside the general one
   */
  loadPacks(industry: Industry | undefined): Promise<{
    packs: readonly Pack[]
    shelved: ShelvedPack[]
    problems: string[]
    featuresOff: readonly Feature[]
    canAsk: boolean
  }>
  /** Reads a file that arrived; nothing is stored. `updateOf`: the pack from whose address it came. */
  offerPack(fileName: string, bytes: Uint8Array, updateOf?: string): Promise<Arrival>
  /** Takes the pack that was offered last. `changed`: another window changed that pack since; this is what it is to the pack now. */
  acceptPack(): Promise<{ name: 'kept' } | { name: 'not-kept' } | { name: 'changed'; arrival: Arrival }>
  /** By name, first one first. */
  orderPacks(names: readonly string[]): Promise<boolean>
  choosePackVersion(name: string, digest: string): Promise<boolean>
  /** `bringBackPack` undoes the last one. */
  removePack(name: string): Promise<boolean>
  bringBackPack(): Promise<boolean>
  /** Tells of each change of the shelf, made here or elsewhere, until `signal` aborts. */
  watchPacks(onChange: () => void, signal: AbortSignal): void
  /** Whether a pack is asked for at the address that it names. */
  switchPackUpdates(name: string, isOn: boolean): Promise<boolean>
  /** Asks the address of a pack. `isAsked`: the agent asks, so at once and for the whole file. */
  askForPack(name: string, isAsked: boolean): Promise<UpdateOutcome>
  /** Asks the address of a link for a pack, once. Must be called in a click: nothing else may ask it. */
  askForLink(address: string): Promise<LinkOutcome>
  /** The version that came from there is accepted, or left as it is. */
  settlePack(name: string): Promise<void>
  /** What came from there cannot be offered. */
  refusePack(name: string): Promise<void>
  /** Tells each pack whose time to be asked has come, until `signal` aborts. */
  watchPackUpdates(onDue: (name: string) => void, signal: AbortSignal): void
  /** Opens an address in a tab, as a link does. */
  openAddress(address: string): void
}

/** What the newest messages of a conversation say while earlier ones are still to be read: `read` of the customer's `of` messages. */
export type PartRead = { conversation: Conversation; assessment: Assessment; read: number; of: number }

/** Everything the panel asks of the outside, so that a test hands in its own. */
export type PanelPorts = TeachPorts &
  PackPorts & {
    /** Reports the agent's draft for the conversation reported last, while the agent rests, until `signal` aborts. Empty: none. */
    watchDraft(onDraft: (draft: string) => void, signal: AbortSignal): void
    /** What in a draft may backfire. Rejects only if the worker died; `watchModel` then says why. */
    review(draft: DraftToReview): Promise<DraftMark[]>
    /** Puts a text in the place of exactly a stretch of the draft. */
    replace(stretch: DraftStretch, text: string): Promise<ReplaceOutcome>
    /** Follows the active tab of the panel's window and reports at once and at each change, until `signal` aborts. */
    watchPage(onState: (state: PageState) => void, signal: AbortSignal): void
    /** Loads the model and reports its progress. */
    watchModel(onState: (state: ModelState) => void, signal: AbortSignal): void
    /** Loads the model once more after a failure. */
    retryModel(): void
    /**
     * Rejects only if the worker died; `watchModel` then says why.
     * @param onPart hears of a long conversation while it is read, newest messages first
     */
    assess(conversation: Conversation, onPart?: (part: PartRead) => void): Promise<Assessment>
    /** The same for a made-up conversation; neither waits for the other. */
    practise(conversation: Conversation): Promise<Assessment>
    insert(text: string): Promise<InsertOutcome>
    /** False when the clipboard refused. */
    copy(text: string): Promise<boolean>
    /** Puts the cursor back into the page's reply box. */
    focusReplyBox(): Promise<void>
    /** Must be called in a click. False when the agent declined. */
    switchOnSite(site: string): Promise<boolean>
    switchOffSite(site: string): Promise<void>
    /** Opens the proof page in a tab of its own. */
    openProof(): void
    /** Opens the page on which packs are written. */
    openBuilder(): void
    /** Origins, sorted. */
    switchedOnSites(): Promise<string[]>
    /** Defaults when storage cannot be read: `problem` says so. */
    loadSettings(): Promise<{ settings: Settings; problem: string | undefined }>
    /** False when storage refused; the panel goes on. */
    saveSettings(settings: Settings): Promise<boolean>
    /** None when storage cannot be read. */
    loadPicks(): Promise<Picks>
    /** Without picks nothing is left in storage. False when storage refused. */
    savePicks(picks: Picks): Promise<boolean>
    /** Reports the reminders at once and at each change, until `signal` aborts. */
    watchReminders(onReminders: (reminders: Reminder[]) => void, signal: AbortSignal): void
    /** Must be called in a click. False when the browser did not keep it. */
    setReminder(text: string, when: RemindWhen): Promise<boolean>
    removeReminder(id: string): Promise<void>
  }

import type { StoreApi } from 'zustand/vanilla'
import type { Heat, Style } from '../classify/reading'
import type { Conversation, Message } from '../conversation/conversation'
import type { TaughtRole, TeachProblem, TeachStep } from '../conversation/teaching'
import type { DraftMark } from '../guidance/draft/draftReview'
import type { Suggestion } from '../guidance/guidance'
import type { LinkProblem } from '../packs/link'
import type { Move, Pack } from '../packs/pack'
import type { Scenario } from '../packs/packParts'
import type { Feature } from '../packs/policy'
import type { Arrival, ShelvedPack } from '../packs/shelf'
import type { Notice } from './notice'
import type { ModelState, Picks, Reminder, RemindWhen, Settings } from './ports'
import type { PracticeBox } from './practice/practiceBox'
import type { Wording } from './slots'
import type { Stage } from './stage'
import type { Tag, TicketMemory } from './ticketMemory'

/** What fills the panel beside the stage: the stage itself, or one thing that was opened over it. */
type View = 'stage' | 'search' | 'packs' | 'sites' | 'settings' | 'keys' | 'about' | 'teach' | 'practice'

/** Cards apart from the move. The first three open by themselves when they fall due; the tools wait, folded. */
export type Card =
  | 'boundary'
  | 'escalation'
  | 'checklists'
  | 'recovery'
  | 'options'
  | 'hand-off'
  | 'wrap-up'
  | 'tap-out'

/** What a screen reader is told of a new customer message; at most one for each message. */
export type Announcement = {
  messageId: string
  heat: Heat
  trend: 'rising' | 'falling' | 'flat'
  move: Move | undefined
  /** It is in a language that is not read. */
  isForeign: boolean
}

/** Everything that the panel shows. Values only; the components word them. */
export type PanelState = {
  stage: Stage
  model: ModelState
  /** Memory of the ticket in view. */
  ticket: TicketMemory
  view: View
  /** Place of the open phrase among the suggestions, from 0. */
  open: number
  /** The wording that the agent chose last; a phrase without it shows its full one. */
  wording: Wording
  folded: Readonly<Record<Card, boolean>>
  draft: DraftState
  search: { query: string; found: readonly Suggestion[]; opened: Suggestion | undefined }
  notice: Notice | undefined
  announcement: Announcement | undefined
  packs: readonly Pack[]
  packProblems: readonly string[]
  /** Packs that were accepted, first one first. */
  shelved: readonly ShelvedPack[]
  /** What the organisation has switched off. */
  featuresOff: readonly Feature[]
  /** This browser has the page that alone may ask an address. */
  canAsk: boolean
  /**
   * A pack file that was opened, dropped or fetched and is not decided on. `updateOf`: the pack from whose address it came.
   * `isByLink`: the agent gave its link and waits for it.
   */
  arrival: (Arrival & { fileName: string; updateOf?: string | undefined; isByLink?: true }) | undefined
  /** The pack whose address is being asked. */
  askedPack: string | undefined
  /** The field for a link to a pack: what stands in it, whether it is being asked, and why it brought nothing. */
  link: { typed: string; isAsking: boolean; problem: LinkProblem | undefined }
  settings: Settings | undefined
  settingsProblem: string | undefined
  /** Empty where they are not kept. */
  picks: Picks
  reminders: readonly Reminder[]
  /** Switched-on sites, as origins. */
  sites: readonly string[]
  /** The site beside the panel; undefined where no page can be read. */
  site: string | undefined
  teaching: Teaching | undefined
  /** Sites for which something was taught. */
  taught: readonly string[]
  taughtProblems: readonly string[]
  /** The made-up conversation that is played, in view or not. */
  practice: Practice | undefined
  /** This panel reads a practice and not a page. */
  isPractice: boolean
}

/** The draft in the page's reply box. Gone with its ticket, and when the box is empty. */
export type DraftState = {
  /** As the page told it last. */
  told: string
  /** As it was reviewed last, which `marks` speak of. */
  text: string
  marks: readonly DraftMark[]
  /** What the agent left as it is, as {@link markKey} names it. */
  left: readonly string[]
}

/** How far the teaching of a page has come. */
export type Teaching =
  /** The page does not listen yet: a click there would be the page's own. */
  | { name: 'preparing' }
  | { name: 'pointing'; step: TeachStep; problem: TeachProblem | undefined; outlined: string }
  | { name: 'checking'; conversation: Conversation }
  | { name: 'refused'; detail: string }

/** A made-up conversation that the agent plays through. In memory alone: nothing of it is stored, counted or graded. */
export type Practice = {
  scenario: Scenario
  /** The thread so far: the scenario's turns, and the agent's own answers in the place of its. */
  messages: readonly Message[]
  /** How many turns of the scenario were passed; one more than it has once the last one was answered. */
  passed: number
  /** What the agent writes. */
  draft: string
  /** The panel itself, reading this thread instead of a page's. */
  panel: PanelStore
}

/** What the agent can do. Nothing here sends anything. */
export type PanelActions = {
  insert(suggestion: Suggestion): Promise<void>
  copy(suggestion: Suggestion): Promise<void>
  /** Puts the rewrite in the place of the marked words. */
  replaceMark(mark: DraftMark): Promise<void>
  /** For this draft only. */
  leaveMark(mark: DraftMark): void
  /** Puts back the words that were replaced last. */
  undoReplace(): Promise<void>
  typeSlot(slot: string, value: string): void
  openPhrase(place: number): void
  chooseWording(wording: Wording): void
  /** Undefined goes back to the style that the words show. */
  chooseStyle(style: Style | undefined): void
  /** The next style in order: direct, feelings first, evidence-led, general, as read. */
  cycleStyle(): void
  setAside(move: Move): void
  bringBack(move: Move): void
  swapRole(messageId: string): void
  fold(card: Card, isFolded: boolean): void
  /** No hints in this conversation, or hints again. */
  snooze(isSnoozed: boolean): void
  /** Puts the phrase behind those that wait to be inserted together. */
  stackPhrase(suggestion: Suggestion): void
  insertStack(): Promise<void>
  copyStack(): Promise<void>
  clearStack(): void
  /** Inserts a text that a tool wrote. */
  insertText(text: string): Promise<void>
  copyWritten(text: string): Promise<void>
  chooseTag(tag: Tag | undefined): void
  /** Ticks an item of a team's checklist, or takes the tick back; `item` as `tickKey` names it. */
  tick(item: string, isTicked: boolean): void
  changeSettings(change: Partial<Settings>): Promise<void>
  forgetPicks(): Promise<void>
  /** Must be called in a click. */
  setReminder(text: string, when: RemindWhen): Promise<void>
  removeReminder(id: string): void
  show(view: View): void
  /** Says that a card is not due, and opens the search for its wordings. */
  searchInstead(card: 'boundary' | 'escalation', query: string): void
  typeQuery(query: string): void
  openFound(suggestion: Suggestion | undefined): void
  clearNotice(): void
  focusReplyBox(): void
  /** Must be called in a click. */
  switchOnSite(site: string): Promise<void>
  switchOffSite(site: string): Promise<void>
  /** Opens the page that shows what is granted, stored and sent. */
  openProof(): void
  openBuilder(): void
  retryModel(): void
  copyDetails(detail: string): Promise<void>
  finishFirstRun(): Promise<void>
  startTeaching(): void
  pressWhileTeaching(key: string): void
  skipStep(): void
  correctTaught(messageId: string, role: TaughtRole): void
  keepTaught(): Promise<void>
  stopTeaching(): void
  removeTaught(site: string): Promise<void>
  bringBackTaught(): Promise<void>
  exportTaught(site: string): Promise<void>
  importTaught(site: string, text: string): Promise<void>
  /** Reads a pack file and shows what it would change. */
  offerPack(fileName: string, bytes: Uint8Array): Promise<void>
  acceptPack(): Promise<void>
  /** Sets aside what arrived; nothing was changed. */
  leavePack(): void
  movePack(name: string, by: 1 | -1): Promise<void>
  choosePackVersion(name: string, digest: string): Promise<void>
  removePack(name: string): Promise<void>
  bringBackPack(): Promise<void>
  /** Whether a pack is asked for once a day at the address that it names. */
  switchPackUpdates(name: string, isOn: boolean): Promise<void>
  askForPack(name: string): Promise<void>
  /** Fills the field for a link. Asks nobody. */
  typeLink(typed: string): void
  /** Asks the address in the field once, and offers what comes. Must be called in a click. */
  askForLink(): Promise<void>
  /** Opens an address in a tab. */
  openAddress(address: string): void
  /** Plays a made-up conversation from its beginning. */
  startPractice(scenario: Scenario): void
  /** The box that is in view, which writes by itself; undefined when it goes. */
  holdPracticeBox(box: PracticeBox | undefined): void
  writePractice(draft: string): void
  /** Takes the draft as said, and brings the customer's next turn. */
  goOnPractising(): void
  startOver(): void
  leavePractice(): void
}

/** The panel's state, and what the agent can do with it. */
export type PanelStore = StoreApi<PanelState> & { actions: PanelActions }

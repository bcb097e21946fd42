import type { StoreApi } from 'zustand/vanilla'
import type { Assessment } from '../classify/assessment'
import { type Conversation, customerMessages } from '../conversation/conversation'
import { withinBudget } from '../guidance/attentionBudget'
import type { Guidance } from '../guidance/guidance'
import { bugDetail } from './bugDetail'
import type { Counsel } from './counsel'
import { emptySearch, noDraft, unfolded } from './initialState'
import { latestOnly } from './latestOnly'
import { beyondTicket } from './notice'
import type { PanelState } from './panelState'
import type { ModelState, PageState, PanelPorts, PartRead } from './ports'
import { recentCourse } from './recentCourse'
import type { Stage } from './stage'
import {
  blankMemory,
  isNameless,
  isSameThread,
  rememberThread,
  siteKey,
  type TicketMemory,
  ticketKey,
  withMemory,
} from './ticketMemory'
import { ticketShelf } from './ticketShelf'

/** Keeps the panel's stage in step with the page, the model and the agent's choices. */
export type Reader = {
  onPage(state: PageState): void
  onModel(state: ModelState): void
  /** Other packs, settings or picks. */
  onPacks(): void
  /** Changes what is remembered of the ticket in view; nothing while there is none. Shows the consequences at once. */
  remember(change: (memory: TicketMemory) => Partial<TicketMemory>): void
  /** As `remember`, but the phrases in view stay until the next message or choice: for what was just inserted. */
  note(change: (memory: TicketMemory) => Partial<TicketMemory>): void
  /** The ticket in view now, for what ends later: its own memory, and whether it is still in view. */
  here(): { note: Reader['note']; isInView(): boolean }
  forget(): void
}

/** Reads along: one assessment in flight, the latest next; what a newer conversation has overtaken is dropped. */
export function readAlong(store: StoreApi<PanelState>, ports: PanelPorts, counsel: Counsel): Reader {
  const shelf = ticketShelf()
  let page: { key: string; conversation: Conversation } | undefined
  let asked: Conversation | undefined
  let arePacksLoaded = false
  // Messages that were in view when something was announced: correcting a role makes none of them news.
  const heard = new Set<string>()

  const assessing = latestOnly(
    // A ticket that is in view already keeps its readings until the new ones are whole.
    (conversation: Conversation) =>
      ports.assess(
        conversation,
        store.getState().stage.name === 'reading' ? (part) => showPart(conversation, part) : undefined,
      ),
    (conversation: Conversation, assessment: Assessment) => {
      asked = undefined
      if (page) shelf.put(page.key, { assessed: { conversation, assessment } })
      show()
    },
    (error) => {
      onModel({ name: 'failed', problem: 'stopped', detail: bugDetail(error) })
    },
  )

  const showPart = (conversation: Conversation, soFar: PartRead) => {
    if (asked === conversation && store.getState().stage.name === 'reading')
      setStage({ name: 'reading', conversation, soFar })
  }

  const dropAssessing = () => {
    asked = undefined
    assessing.drop()
  }

  /** What belongs to the ticket in view and goes with it. */
  const cleared = (): Partial<PanelState> => ({
    notice: beyondTicket(store.getState().notice),
    announcement: undefined,
    open: 0,
    folded: unfolded,
    draft: noDraft,
    search: emptySearch,
    view: store.getState().view === 'search' ? 'stage' : store.getState().view,
  })

  const forgetNameless = () => {
    if (page && isNameless(page.conversation)) shelf.forget(page.key)
  }

  const setStage = (stage: Stage, more: Partial<PanelState> = {}) => store.setState({ stage, ...more })

  /** Guidance for the ticket in view, and the announcement of a message that was not announced before. */
  const advise = (conversation: Conversation, assessment: Assessment) => {
    const { packs, stage, folded, picks, settings } = store.getState()
    const { style, used, dismissed, isSnoozed, restsAfter } = shelf.get(page?.key ?? '').memory
    const choices = { used: [...used], dismissed: [...dismissed], picks }
    const advice = counsel.advise(
      conversation,
      assessment,
      packs,
      style === undefined ? choices : { ...choices, style },
    )
    const before = stage.name === 'ready' ? stage.guidance : undefined
    const messageId = customerMessages(conversation).at(-1)?.id
    const guidance = withinBudget(advice, assessment.heat, {
      isOnlySevere: settings?.isOnlySevere ?? false,
      isExpert: settings?.isExpert ?? false,
      isSnoozed,
      isResting: restsAfter !== undefined && restsAfter === messageId,
    })
    const unheard = conversation.messages.map(({ id }) => `${page?.key} ${id}`).filter((id) => !heard.has(id))
    const isNews = unheard.includes(`${page?.key} ${messageId}`)
    for (const id of unheard) heard.add(id)
    const isSameEscalation = String(before?.escalation?.triggers) === String(guidance.escalation?.triggers)
    setStage(
      { name: 'ready', conversation, assessment, guidance },
      {
        open: 0,
        folded: {
          ...folded,
          boundary: before?.boundary?.rung === guidance.boundary?.rung && folded.boundary,
          // One card at a time: while a rung is due, the hand-over waits as a line.
          escalation: isSameEscalation ? folded.escalation : isSignAlone(guidance) || guidance.boundary !== undefined,
          checklists: dueLists(before) === dueLists(guidance) ? folded.checklists : dueLists(guidance) === '',
        },
        // A message later, nobody asks any more what came of the last insertion.
        ...(unheard.length > 0 ? { notice: beyondTicket(store.getState().notice) } : {}),
        ...(isNews && messageId !== undefined
          ? {
              announcement: {
                messageId,
                heat: assessment.heat,
                trend: recentCourse(assessment.heats),
                move: guidance.move,
                isForeign: assessment.isForeign,
              },
            }
          : {}),
      },
    )
  }

  /** Shows the ticket in view as far as it is known, and asks for what is missing. */
  const show = () => {
    if (!page) return
    const { memory, assessed } = shelf.get(page.key)
    const conversation = withMemory(page.conversation, memory)
    store.setState({ ticket: memory })
    if (conversation.messages.length === 0) {
      dropAssessing()
      return setStage({ name: 'no-messages', conversation })
    }
    if (assessed && arePacksLoaded && isSameThread(assessed.conversation, conversation)) {
      dropAssessing()
      return advise(conversation, assessed.assessment)
    }
    const { model, stage } = store.getState()
    if (model.name === 'failed') {
      return setStage({ name: 'failed', conversation, problem: model.problem, detail: model.detail })
    }
    // What is known of this ticket stays in view until the new reading is there: a flash of "reading" helps nobody.
    if (stage.name !== 'ready' || !assessed) setStage({ name: 'reading', conversation })
    if (model.name !== 'ready' || !arePacksLoaded || (asked && isSameThread(asked, conversation))) return
    asked = conversation
    assessing.ask(conversation)
  }

  const onModel = (model: ModelState) => {
    // A message that is on its way to the model must not stay unread in silence behind the readings before it.
    const isWaiting = asked !== undefined
    store.setState({ model })
    if (model.name === 'failed') dropAssessing()
    const { stage } = store.getState()
    if (stage.name === 'reading' || stage.name === 'failed' || isWaiting) show()
  }

  const changeOf = (key: string | undefined, edit: (memory: TicketMemory) => Partial<TicketMemory>) => {
    if (key === undefined) return
    const { memory } = shelf.get(key)
    const changed = { ...memory, ...edit(memory) }
    shelf.put(key, { memory: changed })
    if (key === page?.key) store.setState({ ticket: changed })
  }
  const change: Reader['note'] = (edit) => changeOf(page?.key, edit)

  return {
    onPage: (state) => {
      if (state.name !== 'conversation') {
        // A closed tab and a site that was switched off leave no words behind; another tab can be come back to.
        if (state.name === 'closed' && page) shelf.forget(page.key)
        if (state.name === 'switched-off' && state.site !== undefined) shelf.forget(siteKey(state.site))
        forgetNameless()
        page = undefined
        dropAssessing()
        const stage = state.name === 'switched-off' ? { name: state.name, site: state.site } : { name: state.name }
        // Without a conversation nothing of the last one may stay in view.
        return setStage(stage, { ...cleared(), ticket: blankMemory })
      }
      const key = ticketKey(state.site, state.conversation)
      const isOther = key !== page?.key
      if (isOther) forgetNameless()
      const { stage } = store.getState()
      shelf.put(key, { memory: rememberThread(shelf.get(key).memory, state.conversation) })
      page = { key, conversation: state.conversation }
      if (isOther) {
        dropAssessing()
        setStage({ name: 'reading', conversation: state.conversation }, cleared())
        return show()
      }
      const conversation = withMemory(state.conversation, shelf.get(key).memory)
      // Only the reply box came or went: the phrases in view stay as they are.
      if (stage.name === 'ready' && isSameThread(stage.conversation, conversation))
        return setStage({ ...stage, conversation })
      show()
    },
    onModel,
    onPacks: () => {
      arePacksLoaded = true
      show()
    },
    remember: (edit) => {
      change(edit)
      show()
    },
    note: change,
    here: () => {
      const key = page?.key
      return { note: (edit) => changeOf(key, edit), isInView: () => key === page?.key }
    },
    forget: () => {
      page = undefined
      dropAssessing()
      shelf.clear()
      heard.clear()
    },
  }
}

/** Asking for a manager is a sign and not a trigger: its card waits, folded, until the agent wants it. */
function isSignAlone({ escalation }: Guidance): boolean {
  return escalation?.triggers.every((trigger) => trigger === 'demand') ?? false
}

/** The team's checklists that are due, as one word. */
const dueLists = (guidance: Guidance | undefined): string =>
  (guidance?.checklists ?? []).flatMap(({ id, isDue }) => (isDue ? [id] : [])).join(' ')

import type { DraftMark } from '../../lib/guidance/draft/draftReview'
import { groupMarks } from '../../lib/guidance/draft/markGroups'
import type { Suggestion } from '../../lib/guidance/guidance'
import { draftMarks, draftOutcome } from '../../lib/panel/draftMarks'
import type { Card, PanelState, PanelStore } from '../../lib/panel/panelState'

/** What a key asks of the document, which the store does not know. */
export type Focusing = {
  /** The open phrase's card. */
  openPhrase(): void
  /** The heading of a card. */
  card(id: Card): void
}

/** The phrases in view, best first; none while something else is open. */
function suggestionsOf({ stage, view }: PanelState): readonly Suggestion[] {
  return stage.name === 'ready' && view === 'stage' ? stage.guidance.suggestions : []
}

/**
 * What a key does; undefined where it does nothing now, so that the browser keeps it.
 * @param key as `KeyboardEvent.key` names it
 */
export function keyAction(
  key: string,
  { getState, actions }: PanelStore,
  focusing: Focusing,
): (() => void) | undefined {
  const state = getState()
  const rehearsing = state.view === 'practice' ? state.practice?.panel : undefined
  // The keys are those of the panel that reads the practice along; Esc leads out of it once nothing is open in it.
  if (rehearsing && key !== '?' && !(key === 'Escape' && rehearsing.getState().view === 'stage'))
    return keyAction(key, rehearsing, focusing)
  const suggestions = suggestionsOf(state)
  const opened = suggestions[state.open]

  const openAnother = (step: number) => {
    const place = state.open + step
    if (!suggestions[place]) return
    actions.openPhrase(place)
    focusing.openPhrase()
  }
  const insertNumbered = (place: number) => {
    const suggestion = suggestions[place]
    if (!suggestion) return
    actions.openPhrase(place)
    void actions.insert(suggestion)
  }
  const openCard = (id: 'boundary' | 'escalation', isDue: boolean, query: string) => {
    if (!isDue) return actions.searchInstead(id, query)
    actions.fold(id, false)
    focusing.card(id)
  }

  const openTool = (id: Card) => {
    actions.fold(id, false)
    focusing.card(id)
  }

  if (state.view === 'teach') {
    if (state.teaching?.name !== 'pointing') return key === 'Escape' ? actions.stopTeaching : undefined
    // The page is pointed at from here, too: the panel may keep the focus.
    return /^(Arrow(Up|Down|Left|Right)|Enter|Escape)$/.test(key) ? () => actions.pressWhileTeaching(key) : undefined
  }
  if (key === 'Escape') return () => leave(state, actions)
  if (key === '?') return () => actions.show('keys')
  const isCrisis = state.stage.name === 'ready' && state.stage.guidance.move === 'crisis'
  if (key === '/' && !isCrisis) return () => actions.show('search')
  if (state.view !== 'stage' || state.stage.name !== 'ready') return undefined
  const { guidance } = state.stage
  const groups = groupMarks(draftMarks(state))
  const [first] = groups
  const rewritable = groups.map(({ widest }) => widest).find(({ rewrite }) => rewrite !== null)
  const leaveAll = (marks: readonly DraftMark[]) => {
    for (const mark of marks) actions.leaveMark(mark)
  }
  const table: Record<string, (() => void) | undefined> = {
    1: () => insertNumbered(0),
    2: () => insertNumbered(1),
    3: () => insertNumbered(2),
    j: () => openAnother(1),
    k: () => openAnother(-1),
    Enter: opened && (() => void actions.insert(opened)),
    c: opened && (() => void actions.copy(opened)),
  }
  // In a crisis nothing else is offered, by no key either.
  const more: typeof table = {
    o: actions.cycleStyle,
    s: () => {
      if (guidance.move) actions.setAside(guidance.move)
      else if (state.ticket.restsAfter !== undefined) actions.snooze(true)
    },
    a: opened && (() => actions.stackPhrase(opened)),
    t: () => openTool('options'),
    l: guidance.checklists.length > 0 ? () => openTool('checklists') : undefined,
    r: () => openTool('recovery'),
    h: () => openTool('hand-off'),
    w: () => openTool('wrap-up'),
    f: rewritable && (() => void actions.replaceMark(rewritable)),
    x: first && (() => leaveAll(first.marks)),
    u: draftOutcome(state) === 'replaced' ? () => void actions.undoReplace() : undefined,
    b: () => openCard('boundary', guidance.boundary !== undefined, 'boundary'),
    e: () => openCard('escalation', guidance.escalation !== undefined, 'escalate'),
  }
  return table[key] ?? (isCrisis ? undefined : more[key])
}

/** Esc: out of what is open, step by step, then back to the reply box. */
function leave(state: PanelState, actions: PanelStore['actions']): void {
  if (state.view === 'search' && state.search.opened) actions.openFound(undefined)
  else if (state.view !== 'stage') actions.show('stage')
  else actions.focusReplyBox()
}

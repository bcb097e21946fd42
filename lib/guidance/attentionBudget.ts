import type { Heat } from '../classify/reading'
import type { Move } from '../packs/pack'
import type { Guidance } from './guidance'

/** How much attention hints may take. */
export type Budget = {
  /** Hints of the loop only at intense heat. */
  isOnlySevere: boolean
  /** Somebody who knows the moves: hints of the loop from clear heat on. */
  isExpert: boolean
  /** The agent wants no hints in this conversation. */
  isSnoozed: boolean
  /** A hint was set aside, and the customer has not written since. */
  isResting: boolean
}

/** What protects people and is not part of the loop. */
const protecting: readonly Move[] = ['boundary', 'warning', 'end', 'escalate']

/**
 * The guidance that fits the budget. The crisis procedure always does; boundary and hand-over do unless the agent wanted
 * no hints in this conversation; the moves of the loop wait for the heat from which they were wanted.
 */
export function withinBudget(guidance: Guidance, heat: Heat, budget: Budget): Guidance {
  const { move } = guidance
  if (move === 'crisis') return guidance
  const checklists = guidance.checklists.map((list) => ({ ...list, isDue: false }))
  const quiet: Guidance = { ...guidance, move: undefined, because: [], suggestions: [] }
  if (budget.isSnoozed) return { ...quiet, boundary: undefined, escalation: undefined, checklists }
  if (move === undefined || protecting.includes(move)) return guidance
  const least = budget.isOnlySevere ? 3 : budget.isExpert ? 2 : 0
  return budget.isResting || heat < least ? quiet : guidance
}

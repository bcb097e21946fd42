import type { Move, Pack } from '../packs/pack'
import type { CrisisProcedure, Guidance, TeamChecklist } from './guidance'

/** The team's own steps for words of harm: those of the first pack that has any. */
export function crisisProcedure(packs: readonly Pack[]): CrisisProcedure | undefined {
  return packs.find(({ crisis }) => crisis !== undefined)?.crisis
}

/** What stands in view, as the moves that a checklist may be bound to. A demand alone is a sign and no hand-over. */
function movesInView({ move, boundary, escalation }: Pick<Guidance, 'move' | 'boundary' | 'escalation'>): Set<Move> {
  const moves = new Set<Move>(move === undefined ? [] : [move])
  if (boundary) moves.add(boundary.rung)
  if (escalation?.triggers.some((trigger) => trigger !== 'demand')) moves.add('escalate')
  return moves
}

/** The team's checklists that are due now, and after them those that are always at hand. */
export function teamChecklists(
  packs: readonly Pack[],
  guidance: Pick<Guidance, 'move' | 'boundary' | 'escalation'>,
): TeamChecklist[] {
  const inView = movesInView(guidance)
  const all = packs.flatMap(({ checklists }) => checklists ?? [])
  // Of the same id the earlier pack's counts, as with phrases.
  const own = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at)
  const due = own.filter(({ moves }) => moves?.some((move) => inView.has(move)))
  const always = own.filter(({ moves }) => moves === undefined)
  return [...due.map((list) => ({ ...list, isDue: true })), ...always.map((list) => ({ ...list, isDue: false }))].map(
    ({ id, title, items, isDue }) => ({ id, title, items, isDue }),
  )
}

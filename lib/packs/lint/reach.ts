import type { Style } from '../../classify/reading'
import type { Move, Pack, Phrase } from '../pack'

/** When a move is suggested at all, after `lib/guidance/nextMove.ts`; a move that is not named has no such bounds. */
const reach: Partial<Record<Move, { from?: number; never?: Style; situation?: 'silent-dissenter' }>> = {
  listen: { from: 2, never: 'driver' },
  empathise: { from: 1 },
  validate: { from: 1 },
  'check-in': { situation: 'silent-dissenter' },
}

/** Phrases whose conditions never hold together, so that only the search finds them; a line each. */
export function unreachable(pack: Pack): string[] {
  return pack.phrases.flatMap((phrase) => {
    const why = whyNever(phrase)
    return why === undefined ? [] : [`${phrase.id}: it is never suggested: ${why}.`]
  })
}

function whyNever({ move, heat, styles, situations, notWhen, signals }: Phrase): string | undefined {
  const { from, never, situation } = reach[move] ?? {}
  if (from !== undefined && heat && heat[1] < from) return `the move ${move} begins at heat ${from}`
  if (never !== undefined && styles?.every((style) => style === never))
    return `the move ${move} is not for the style ${never}`
  if (situation !== undefined && situations && !situations.includes(situation))
    return `the move ${move} belongs to the situation ${situation}`
  if (heat && heat[1] === 0 && signals?.every((signal) => signal === 'abuse' || signal === 'threat'))
    return `nothing is calm where there is ${signals.join(' or ')}`
  if (notWhen?.some((words) => words.trim() === '')) return 'notWhen holds only spaces'
  return undefined
}

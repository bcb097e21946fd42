import { columnOf, type Facts } from './facts'

/** How many of the messages must stand on the side where their author's stand. */
const mostSteady = 0.9

/** Whether everybody keeps to one side. */
export function areSteady(people: (Facts | undefined)[]): boolean {
  const sides = new Map<string, { start: number; end: number }>()
  for (const each of people) {
    if (!each?.author || !each.look.side) continue
    const own = sides.get(each.author) ?? { start: 0, end: 0 }
    own[each.look.side]++
    sides.set(each.author, own)
  }
  const all = [...sides.values()]
  const kept = all.reduce((sum, { start, end }) => sum + Math.max(start, end), 0)
  return kept >= all.reduce((sum, { start, end }) => sum + start + end, 0) * mostSteady
}

/** Name, or else side, or else look. A message without a name has that of the message before it that looks the same. */
export function partiesOf(people: (Facts | undefined)[], hasSides: boolean): (string | undefined)[] {
  const namedAt = (side: 'start' | 'end') => {
    const names = new Set(people.flatMap((each) => (each?.author && each.look.side === side ? each.author : [])))
    return names.size === 1 ? [...names][0] : undefined
  }
  const bySide = { start: namedAt('start'), end: namedAt('end') }
  return people.map((each) => {
    if (!each) return undefined
    if (each.author) return each.author
    if (hasSides && each.look.side) return bySide[each.look.side] ?? `|${each.look.side}`
    const column = columnOf(each)
    return column === undefined ? `|${each.look.paint}` : `|${each.look.paint}${each.look.head}${column}`
  })
}

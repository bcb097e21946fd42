/** Brackets within brackets; a pack that fills every place has seven. */
const deepest = 20

/** Most fields of one group; the slots are the largest. */
const mostFields = 300

/** Most entries of a list that stands within an entry of the pack's own lists. The longest that the format allows has sixty. */
const mostWithin = 100

/** Brackets around what stands in an entry of the pack's own lists: the file, a list, an entry. */
const entryDepth = 3

type Open = { commas: number; most: number; fault: string }

/**
 * Why a text is not worth reading as a pack: brackets nested so deep, or so much in one bracket, that looking at each part
 * would take long. A sentence; undefined for nothing. One pass over the text, and nothing is built from it.
 * @param mostEntries of the lists of a pack, by their names
 */
export function bracketFault(text: string, mostEntries: Readonly<Record<string, number>>): string | undefined {
  const open: Open[] = []
  /** The last text in the outermost bracket: the name of the list that opens next. */
  let name = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) {
      const end = closingQuote(text, at + 1)
      if (end < 0) return undefined
      if (open.length === 1) name = text.slice(at + 1, end)
      at = end
    } else if (unit === 0x2c) {
      const bracket = open.at(-1)
      if (bracket && ++bracket.commas >= bracket.most) return bracket.fault
    } else if (unit === 0x5b || unit === 0x7b) {
      if (open.length === deepest) return `It has more than ${deepest} brackets within each other.`
      open.push(unit === 0x7b ? group() : listAt(open.length, name, mostEntries))
    } else if (unit === 0x5d || unit === 0x7d) open.pop()
  }
  return undefined
}

const group = (): Open => ({
  commas: 0,
  most: mostFields,
  fault: `It has more than ${mostFields} fields in one group.`,
})

function listAt(depth: number, name: string, mostEntries: Readonly<Record<string, number>>): Open {
  if (depth >= entryDepth)
    return { commas: 0, most: mostWithin, fault: `It has more than ${mostWithin} entries in a list within an entry.` }
  const most =
    (depth === 1 && Object.hasOwn(mostEntries, name) ? mostEntries[name] : undefined) ?? Number.POSITIVE_INFINITY
  return { commas: 0, most, fault: `${name} has more than ${most} entries.` }
}

/** The place of the quotation mark that ends a string whose content begins at `from`; -1 for none. */
export function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at
    while (before > from && text.charCodeAt(before - 1) === 0x5c) before--
    if ((at - before) % 2 === 0) return at
  }
  return -1
}

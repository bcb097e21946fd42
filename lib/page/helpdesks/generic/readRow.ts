import type { Facts } from './facts'
import { itemsOf } from './itemsOf'
import type { Learned } from './learnThread'
import { type RowRead, rowPatterns } from './rowPatterns'
import type { Scan } from './scanItem'
import { survey } from './surveyPage'

/**
 * The messages in one row, read as the others of its thread were; undefined where it is like none before.
 * @param entered collects the shadow roots and frames that were stepped into
 */
export type ReadRow = (row: Element, entered: Set<Node>) => RowRead[] | undefined

/** Reads rows of a thread one by one, and remembers how each kind of row is read. */
export function rowReader(learned: Learned): {
  read: ReadRow
  /** Keeps how a row was read together with others. */
  learn(row: Element, scan: Scan, facts: Facts): void
} {
  const patterns = rowPatterns(learned)
  const readWhole: ReadRow = (row, entered) => {
    const found: RowRead[] = []
    const whole = survey(row, learned.language, entered)
    const items = itemsOf(whole, learned.language)
    for (const item of items) {
      const scan = learned.scan(whole, item)
      const facts = learned.factsOf(scan)
      if (facts === 'strange') return undefined
      if (!facts) continue
      if (items.length === 1) patterns.learn(row, scan, facts)
      found.push({ facts, time: scan.time })
    }
    return found
  }
  return {
    learn: patterns.learn,
    read(row, entered) {
      const known = patterns.read(row)
      if (!known) return readWhole(row, entered)
      const { facts } = known
      const line = () => readWhole(row, entered)?.[0]?.facts.line() ?? facts.text
      return [{ ...known, facts: { ...facts, line } }]
    },
  }
}

import { heats, type Reading } from '../../lib/classify/reading'
import { type Estimate, estimate } from './bootstrap'
import type { Outburst, Pair } from './fairnessPairs'
import { short, table } from './markdown'

/** A pair as it was read. */
export type ReadPair = Pair & { reading: Reading; twinReading: Reading }

/** What the way of writing alone changes, for one group. */
export type GroupShift = {
  group: string
  pairs: number
  /** Texts read as abuse, though none is; and twins. */
  abuse: number
  twinAbuse: number
  /** Mean change of expected heat, 0 to 3. */
  heat: Estimate
  /** Texts that are read as hotter by a step or more, and as cooler. */
  hotter: number
  cooler: number
  /** Mean change of the probability of displeasure. */
  negative: Estimate
  /** Texts with another sentiment than their twins. */
  otherSentiment: number
}

const expectedHeat = ({ p }: Reading) => heats.reduce<number>((sum, heat) => sum + heat * p.heat[heat], 0)
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

/** Reads both texts of every pair. */
export async function readPairsBy(
  pairs: readonly Pair[],
  read: (texts: string[]) => Promise<Reading[]>,
): Promise<ReadPair[]> {
  const readings = await read(pairs.flatMap(({ text, twin }) => [text, twin]))
  return pairs.flatMap((pair, at) => {
    const [reading, twinReading] = [readings[2 * at], readings[2 * at + 1]]
    return reading && twinReading ? [{ ...pair, reading, twinReading }] : []
  })
}

/** The shifts by group, and of all pairs together as the last. */
export function shiftsOf(read: readonly ReadPair[]): GroupShift[] {
  const groups = [...new Set(read.map(({ group }) => group))]
  const shift = (group: string, own: readonly ReadPair[]): GroupShift => {
    const count = (holds: (pair: ReadPair) => boolean) => own.filter(holds).length
    return {
      group,
      pairs: own.length,
      abuse: count(({ reading }) => reading.signals.includes('abuse')),
      twinAbuse: count(({ twinReading }) => twinReading.signals.includes('abuse')),
      heat: estimate(own, (sample) =>
        mean(sample.map(({ reading, twinReading }) => expectedHeat(reading) - expectedHeat(twinReading))),
      ),
      hotter: count(({ reading, twinReading }) => reading.heat > twinReading.heat),
      cooler: count(({ reading, twinReading }) => reading.heat < twinReading.heat),
      negative: estimate(own, (sample) =>
        mean(sample.map(({ reading, twinReading }) => reading.p.sentiment.negative - twinReading.p.sentiment.negative)),
      ),
      otherSentiment: count(({ reading, twinReading }) => reading.sentiment !== twinReading.sentiment),
    }
  }
  return [
    ...groups.map((group) =>
      shift(
        group,
        read.filter((pair) => pair.group === group),
      ),
    ),
    shift('all', read),
  ]
}

const signed = ({ value, low, high }: Estimate) =>
  `${value > 0 ? '+' : ''}${short(value)} (${short(low)} to ${short(high)})`

/** The shifts as a table. */
export function fairnessLines(shifts: readonly GroupShift[]): string[] {
  return table(
    [
      'group',
      'pairs',
      'read as abuse (twins)',
      'shift of expected heat',
      'hotter, cooler by a step',
      'shift of displeasure',
      'other sentiment',
    ],
    shifts.map((one) => [
      one.group.replaceAll('-', ' '),
      String(one.pairs),
      `${one.abuse} (${one.twinAbuse})`,
      signed(one.heat),
      `${one.hotter}, ${one.cooler}`,
      signed(one.negative),
      String(one.otherSentiment),
    ]),
  )
}

/** How many outbursts at people, and at everything else, are read as abuse. */
export async function abuseByTarget(outbursts: readonly Outburst[], read: (texts: string[]) => Promise<Reading[]>) {
  const readings = await read(outbursts.map(({ text }) => text))
  const count = (isAtPerson: boolean) => {
    const own = readings.filter((_, at) => outbursts[at]?.isAtPerson === isAtPerson)
    return { all: own.length, abuse: own.filter(({ signals }) => signals.includes('abuse')).length }
  }
  return { atPeople: count(true), atThings: count(false) }
}

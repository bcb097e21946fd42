import { signals } from '../../lib/classify/reading'
import { hits } from '../train/agreement'
import { choices, type Judged, labelsOf, pairsOf } from './answer'
import { estimate } from './bootstrap'
import { figures, mainFigures, signalHits } from './figures'
import type { Group } from './groups'
import type { LexiconFigures } from './lexiconSection'
import { interval, long, short, table } from './markdown'

/** A reader and what it said. */
export type Column = { name: string; judged: readonly Judged[] }

/** The summary: one line a figure, one column a reader, beside the best list, the annotators and what is required. */
export function summaryLines(columns: readonly Column[], lists: readonly LexiconFigures[]): string[] {
  const bestList = (measure: 'accuracy' | 'macroF1') => {
    const best = lists.reduce((one, other) => (other[measure].value > one[measure].value ? other : one))
    return `${long(best[measure].value)} (${best.name.split(' ')[0]})`
  }
  const listOf = (name: string) =>
    name === 'sentiment, accuracy' ? bestList('accuracy') : name === 'sentiment, macro-F1' ? bestList('macroF1') : ''
  return table(
    ['', ...columns.map(({ name }) => name), 'best word list', 'annotators among themselves', 'required'],
    figures.map(({ name, of, required, annotators }) => [
      name,
      ...columns.map(({ judged }) => interval(estimate(judged, of))),
      listOf(name),
      annotators,
      required,
    ]),
  )
}

const isLabel = (label: string) => (one: string) => one === label

/** Every class of every head: how many there are, how many were said, and how right that was. */
export function classLines(judged: readonly Judged[]): string[] {
  const ofChoices = choices.flatMap((head) =>
    labelsOf(head).map((label) => {
      const of = (sample: readonly Judged[]) => {
        const { said, truth } = pairsOf(sample, head)
        return hits(said.map(isLabel(label)), truth.map(isLabel(label)))
      }
      return { name: `${head} ${label}`, of }
    }),
  )
  const ofSignals = signals.map((signal) => ({
    name: signal,
    of: (sample: readonly Judged[]) => signalHits(sample, [signal]),
  }))
  return table(
    ['class', 'labelled', 'said', 'precision', 'recall', 'F1'],
    [...ofChoices, ...ofSignals].map(({ name, of }) => {
      const { wanted, given, precision, recall } = of(judged)
      const f1 = estimate(judged, (sample) => of(sample).f1)
      return [
        name,
        String(wanted),
        String(given),
        given === 0 ? '–' : short(precision),
        wanted === 0 ? '–' : short(recall),
        interval(f1),
      ]
    }),
  )
}

/** The main figure of each head, group by group. */
export function groupLines(head: string, groups: readonly Group[]): string[] {
  return table(
    [head, 'messages', ...mainFigures.map(({ name }) => name)],
    groups.map(({ name, judged }) => [
      name,
      String(judged.length),
      ...mainFigures.map(({ of }) => interval(estimate(judged, of))),
    ]),
  )
}

/** How the labels are spread. */
export function countLines(judged: readonly Judged[]): string[] {
  return choices.map((head) => {
    const { truth } = pairsOf(judged, head)
    return `- ${head}: ${labelsOf(head)
      .map((label) => `${label} ${truth.filter(isLabel(label)).length}`)
      .join(', ')}`
  })
}

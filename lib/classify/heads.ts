import { causes, sentiments, signals, styles } from './reading'

/**
 * The classifier's heads in the order of their weights. `choice`: one label, the probabilities sum to 1. `scale`: ordered
 * labels, read as the rounded expected value. `flags`: each label for itself. To add a head, add a row and train.
 */
export const heads = {
  sentiment: { kind: 'choice', labels: sentiments },
  heat: { kind: 'scale', labels: ['0', '1', '2', '3'] },
  style: { kind: 'choice', labels: styles },
  cause: { kind: 'choice', labels: causes },
  signals: { kind: 'flags', labels: signals },
} as const satisfies Record<string, { kind: 'choice' | 'scale' | 'flags'; labels: readonly string[] }>

export type HeadName = keyof typeof heads

/** The heads' names, in the order of their weights. */
export const headNames: readonly HeadName[] = ['sentiment', 'heat', 'style', 'cause', 'signals']

/** One output of the linear model: a label of a head. */
export type Output = { head: HeadName; label: string }

/** Every label of every head, in the order of the weights. */
export const outputs: readonly Output[] = headNames.flatMap((head) =>
  heads[head].labels.map((label: string) => ({ head, label })),
)

/** Where a head's outputs begin among {@link outputs}. */
export function firstOutput(head: HeadName): number {
  return outputs.findIndex((output) => output.head === head)
}

/** What another library, or another way, took or reached with the same input in the same run. */
export type Peer = {
  name: string
  /** In the row's unit. */
  median: number
  p95?: number
  /** Our median divided by the peer's. */
  ratio: number
}

/** One measured figure. docs/benchmarks.md says what each means; the `--json` document is a list of these. */
export type Row = {
  /** Dotted, such as `update.warm.firefox`: `--only update` gives all that begin so. */
  name: string
  unit: string
  /** The figure itself where `n` is 1. */
  median: number
  p95?: number
  /** How many values the figure stands on: samples, or messages for an accuracy. */
  n: number
  peer?: Peer
  /** The most that is allowed, in the row's unit, and which figure it binds. */
  limit?: { most: number; of: 'median' | 'p95' }
  /** Whether the limit is kept; there with `limit` only. */
  kept?: boolean
  note?: string
}

/** What may stand beside the figures. */
export type RowExtras = { limit?: { most: number; of: 'median' | 'p95' }; note?: string; peer?: Omit<Peer, 'ratio'> }

/**
 * The value below which a share of the values lies (nearest rank); NaN for none.
 * @param share 0 to 1
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The middle value, or the mean of the two in the middle; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/** A row from samples; the 95th percentile is given from 20 samples on, below that it would be the worst one. */
export function rowOf(name: string, unit: string, samples: readonly number[], extras: RowExtras = {}): Row {
  const row: Row = { name, unit, median: median(samples), n: samples.length }
  if (samples.length >= 20) row.p95 = quantile(samples, 0.95)
  return complete(row, extras)
}

/**
 * A row of one figure.
 * @param n how many messages, files or the like it stands on
 */
export function figure(name: string, unit: string, value: number, n: number, extras: RowExtras = {}): Row {
  return complete({ name, unit, median: value, n }, extras)
}

function complete(row: Row, { limit, note, peer }: RowExtras): Row {
  const bound = limit && (limit.of === 'p95' ? (row.p95 ?? row.median) : row.median)
  return {
    ...row,
    ...(peer ? { peer: { ...peer, ratio: row.median / peer.median } } : {}),
    ...(limit && bound !== undefined ? { limit, kept: bound <= limit.most } : {}),
    ...(note ? { note } : {}),
  }
}

/** Whether a row or group of rows belongs to what `--only` names: either may be the more exact one. */
export function isWanted(name: string, only: string | undefined): boolean {
  if (only === undefined || name === only) return true
  return name.startsWith(`${only}.`) || only.startsWith(`${name}.`)
}

import type { Row } from './row'

/** One thing to measure. */
export type Measurement = {
  /** First parts of the names of the rows that it gives, such as `update.warm`. */
  makes: readonly string[]
  /** Gives no rows where this machine lacks what it needs, after saying so on standard error. */
  run(): Promise<Row[]>
}

import { Worker } from 'node:worker_threads'
import type { LabelledMessage } from './labelledMessages'
import type { LinearModel, Row } from './linear'
import type { Network } from './network'

/** What one thread fits: the linear model, or the network of a seed. */
export type Part = { messages: LabelledMessage[]; rows: Row[]; seed?: number }

/** A thread knows no TypeScript until it is told. */
const start = `import('tsx/esm/api').then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL('./fitPartWorker.ts', import.meta.url).href)})
})`

function inThread<Model>(part: Part): Promise<Model> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(start, { eval: true, workerData: part })
    // The worker answers with what it was asked for.
    worker.once('message', (model) => resolve(model as Model))
    worker.once('error', reject)
  })
}

/** Fits the linear model in a thread of its own; no chance is involved. */
export const fitLinearPart = (messages: LabelledMessage[], rows: Row[]) => inThread<LinearModel>({ messages, rows })

/** Trains the network of a seed in a thread of its own. */
export const fitNetworkPart = (messages: LabelledMessage[], rows: Row[], seed: number) =>
  inThread<Network>({ messages, rows, seed })

import { parentPort, workerData } from 'node:worker_threads'
import { fitLinearModel, fitNetwork } from './ensemble'
import type { Part } from './fitPart'

// Only fitPart.ts starts this worker.
const { messages, rows, seed } = workerData as Part
parentPort?.postMessage(seed === undefined ? fitLinearModel(messages, rows) : fitNetwork(messages, rows, seed))

import { wrap } from 'comlink'
import type { BuilderPorts } from '../../builder/builderPorts'
import { downloadFile } from '../downloadFile'
import type { Linter } from '../model/assessor.worker'
import { type ModelPorts, startAssessor } from '../model/startAssessor'
import { draftShelf } from './draftShelf'
import { keyChest } from './keyChest'

/** So long the linter may look before it tells what it knows, in milliseconds: at first, and then for each step. */
const [firstMs, stepMs] = [100, 500]

const startWorker = () => new Worker(new URL('../model/assessor.worker.ts', import.meta.url), { type: 'module' })

/** Connects the builder to the browser. */
export function builderPorts(): BuilderPorts {
  // A worker of its own: the linter never waits for the model, which is loaded only where it is asked.
  const linter = wrap<Linter>(startWorker())
  let model: ModelPorts | undefined
  let last: Promise<unknown> = Promise.resolve()
  /** One after the other: the model drops a conversation when another one comes. */
  const inTurn = <Result>(ask: (model: ModelPorts) => Promise<Result>): Promise<Result> => {
    model ??= startAssessor(startWorker)
    const reader = model
    const answer = last.then(() => ask(reader))
    last = answer.catch(() => undefined)
    return answer
  }
  return {
    ...draftShelf(),
    ...keyChest(),
    lint: (draft, open) => linter.begin(draft, open, firstMs),
    goOnLinting: (open) => linter.goOn(open, stepMs),
    assess: (conversation) => inTurn((reader) => reader.assess(conversation)),
    review: (draft) => inTurn((reader) => reader.review(draft)),
    saveFile: downloadFile,
  }
}

import type { Conversation } from '../../conversation/conversation'
import {
  type TaughtRole,
  type TeachAsk,
  type TeachProblem,
  type TeachStep,
  teachSteps,
} from '../../conversation/teaching'
import type { Adapter } from '../helpdesks/adapter'
import { fromAdapter } from '../helpdesks/fromAdapter'
import { findReplyBox } from '../helpdesks/generic/findReplyBox'
import { findThread } from '../helpdesks/generic/findThread'
import { languageOf } from '../helpdesks/generic/shownTime'
import { survey } from '../helpdesks/generic/surveyPage'
import { emptyMemory, type PageMemory } from '../helpdesks/helpdesk'
import { selectAll } from '../selectAll'
import { allBelow, holds } from './composedTree'
import { deriveAdapter, type Samples } from './deriveAdapter'
import { boxAt } from './describeBox'
import { type Picker, startPicker } from './picker'

/** What a page that is being taught says of it. */
export type TeachTold =
  | { kind: 'teach-step'; step: TeachStep; problem?: TeachProblem }
  /** What the keyboard has outlined. */
  | { kind: 'teach-outlined'; words: string }
  /** What was learned, and what it reads here. */
  | { kind: 'taught'; adapter: Adapter; conversation: Conversation | null }
  | { kind: 'teach-stopped' }

/** A page that can be taught. */
export type Teaching = { ask(asked: TeachAsk): void; end(): void }

/** Lets the agent show on the page what a message is, and learns from it. Nothing is kept here beyond that. */
export function teachPage(page: Document, tell: (told: TeachTold) => void): Teaching {
  let name = ''
  let samples: Samples = nothingPointedAt()
  let picker: Picker | undefined
  let step: TeachStep = 'customer'
  let learned: { adapter: Adapter; memory: PageMemory } | undefined

  const end = () => {
    picker?.end()
    picker = undefined
  }
  const go = (next: TeachStep, problem?: TeachProblem) => {
    step = next
    if (next === 'customer') samples = nothingPointedAt()
    picker ??= startPicker(page, take, (words) => tell({ kind: 'teach-outlined', words }), stop)
    picker.lead(startOf(page, next, samples))
    tell({ kind: 'teach-step', step: next, ...(problem ? { problem } : {}) })
  }
  const stop = () => {
    end()
    tell({ kind: 'teach-stopped' })
  }
  /** False where nothing can be learned from the samples. */
  const learn = (): boolean => {
    const adapter = derived(page, samples, name)
    if (!adapter) return false
    const memory = emptyMemory()
    const conversation = fromAdapter(adapter).read(page, new URL(page.URL), memory) ?? null
    learned = { adapter, memory }
    if (picker === undefined) tell({ kind: 'taught', adapter, conversation })
    return (conversation?.messages.length ?? 0) > 0
  }
  const finish = () => {
    end()
    learn()
  }
  const take = (element: Element) => {
    if (step === 'customer') {
      samples.customer = [element]
      return go('agent')
    }
    if (step === 'agent') {
      samples.agent = [element]
      return learn() ? go('reply-box') : go('agent', 'same-message')
    }
    samples.box = boxAt(element)
    if (!samples.box) return go('reply-box', 'no-box')
    finish()
  }
  const skip = () => {
    if (step === 'reply-box') return finish()
    if (step === 'customer') return
    samples.agent = []
    if (learn()) go('reply-box')
    else go('customer', 'no-thread')
  }
  const correct = (id: string, role: TaughtRole) => {
    if (!learned) return
    const { each, body } = learned.adapter.message
    const row = selectAll(page, each).find((one) => learned?.memory.messages.get(one)?.id === id)
    if (!row) return
    const before = { ...samples }
    for (const other of ['customer', 'agent', 'note', 'none'] as const) {
      samples[other] = samples[other].filter((one) => !holds(row, one))
    }
    samples[role] = [...samples[role], (body.startsWith(':scope') ? undefined : selectAll(row, body)[0]) ?? row]
    if (learn()) return
    samples = before
    learn()
  }

  return {
    end,
    ask(asked) {
      switch (asked.kind) {
        case 'teach':
          name = asked.name
          return go('customer')
        case 'teach-key':
          return picker?.press(asked.key)
        case 'teach-skip':
          return skip()
        case 'teach-correct':
          return correct(asked.message, asked.role)
        case 'teach-stop':
          return end()
      }
    },
  }
}

const nothingPointedAt = (): Samples => ({ customer: [], agent: [], note: [], none: [] })

/** A page can hold what no selector can say; that is nothing learned and no error of the page. */
function derived(page: Document, samples: Samples, name: string): Adapter | undefined {
  try {
    return deriveAdapter(page, samples, name)
  } catch (error) {
    console.debug('Evenkeel could not learn this page:', error instanceof Error ? error.name : 'unknown')
    return undefined
  }
}

/** Where the keyboard begins: at what looks like a message or a reply box. */
function startOf(page: Document, step: TeachStep, { customer }: Samples): Element | undefined {
  if (step === teachSteps[1]) return customer[0]
  if (step === teachSteps[0]) {
    const whole = survey(page.body, languageOf(page), new Set())
    return findThread(whole, findReplyBox(whole))?.firstElementChild ?? page.body
  }
  for (const element of allBelow(page.body)) if (boxAt(element) === element) return element
  return page.body
}

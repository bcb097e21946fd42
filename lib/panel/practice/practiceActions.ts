import type { StoreApi } from 'zustand/vanilla'
import type { Scenario } from '../../packs/packParts'
import type { PanelActions, PanelState, PanelStore, Practice } from '../panelState'
import type { PageState, PanelPorts } from '../ports'
import { goneOn } from './practice'
import type { PracticeBox } from './practiceBox'
import { practicePage, practicePorts } from './practicePorts'

type PracticeActions = Pick<
  PanelActions,
  'startPractice' | 'holdPracticeBox' | 'writePractice' | 'goOnPractising' | 'startOver' | 'leavePractice'
>

/** So long the agent has to pause before the draft is reviewed, in milliseconds, as on a page. */
const restMs = 700

/**
 * Made-up conversations of the packs, played through.
 * @param open makes the panel that reads along, by the code that reads pages
 */
export function practiceActions(
  store: StoreApi<PanelState>,
  ports: PanelPorts,
  open: (ports: PanelPorts, signal: AbortSignal) => PanelStore,
  signal: AbortSignal,
): PracticeActions {
  let box: PracticeBox | undefined
  let playing: { end(): void; tellPage(state: PageState): void; tellDraft(text: string): void } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const change = (changed: Partial<Practice>) =>
    store.setState(({ practice }) => ({ practice: practice && { ...practice, ...changed } }))
  const end = () => {
    clearTimeout(timer)
    playing?.end()
    playing = undefined
    store.setState({ practice: undefined })
  }
  signal.addEventListener('abort', end)

  /** The thread as the panel that reads along is to see it. */
  const tell = ({ scenario, messages }: Pick<Practice, 'scenario' | 'messages'>) => {
    const composer = { kind: 'practice', path: '', writes: 'reply' } as const
    playing?.tellPage(practicePage({ helpdesk: 'practice', ticket: scenario.id, messages: [...messages], composer }))
  }

  const begin = (scenario: Scenario) => {
    end()
    const closing = new AbortController()
    const told: { page?: (state: PageState) => void; draft?: (text: string) => void } = {}
    const own = practicePorts(ports, {
      box: () => box,
      state: store.getState(),
      watchPage: (onState) => {
        told.page = onState
      },
      watchDraft: (onDraft) => {
        told.draft = onDraft
      },
      watchModel: (onState, until) => {
        onState(store.getState().model)
        const unsubscribe = store.subscribe(({ model }, before) => {
          if (model !== before.model) onState(model)
        })
        until.addEventListener('abort', unsubscribe)
      },
    })
    const panel = open(own, closing.signal)
    playing = {
      end: () => closing.abort(),
      tellPage: (state) => told.page?.(state),
      tellDraft: (text) => told.draft?.(text),
    }
    const start = goneOn({ scenario, messages: [], passed: 0 }, '')
    store.setState({ practice: { scenario, ...start, draft: '', panel }, view: 'practice', notice: undefined })
    tell({ scenario, messages: start.messages })
  }

  const write = (draft: string) => {
    clearTimeout(timer)
    change({ draft })
    timer = setTimeout(() => playing?.tellDraft(draft), restMs)
  }

  return {
    startPractice: begin,
    holdPracticeBox: (held) => {
      box = held
    },
    writePractice: write,
    goOnPractising: () => {
      const { practice } = store.getState()
      if (!practice) return
      const next = goneOn(practice, practice.draft)
      clearTimeout(timer)
      playing?.tellDraft('')
      change({ ...next, draft: '' })
      tell({ ...practice, ...next })
    },
    startOver: () => {
      const { practice } = store.getState()
      if (practice) begin(practice.scenario)
    },
    leavePractice: end,
  }
}

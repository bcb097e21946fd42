import { type Finding, findingsFrom } from '../finding'
import { lintFound, phraseAdvice } from '../lintPack'
import type { Pack, Phrase } from '../pack'
import { slotsInText, wordings } from '../slotsInText'
import { unfinishedIn } from '../unfinished'

/** What is known so far of a pack. */
export type LintState = {
  /** All of the open phrase; of the rest the first {@link mostTold}, those that keep the pack from being opened before others. */
  findings: Finding[]
  blocking: number
  advice: number
  /** Phrases that have not been looked at closely. */
  left: number
}

/** More would not be read, and thousands of them would cost more to hand over than to find. */
const mostTold = 100

/** The linter of a pack that is being written. */
export type SteadyLint = {
  /** Looks at the whole, at the open phrase, and at as many others as there is time for. @param open its id */
  begin(draft: Pack, open: string | undefined, budgetMs: number): LintState
  /** Goes on with the phrases that are left, the open one before others. */
  goOn(open: string | undefined, budgetMs: number): LintState
}

/**
 * The linter for a page: it remembers its advice on each phrase, and stops after a time, so that a pack of thousands never
 * waits for the last one.
 * @param now in milliseconds
 */
export function steadyLint(now: () => number): SteadyLint {
  let known = new Map<string, Finding[]>()
  let whole: Finding[] = []
  let waiting: { phrase: Phrase; key: string }[] = []
  let looked = new Map<string, Finding[]>()
  let pack: Pack | undefined

  const look = ({ phrase, key }: { phrase: Phrase; key: string }) => {
    if (pack) looked.set(key, findingsFrom('phrase', phraseAdvice(phrase, pack)))
  }
  const goOn = (open: string | undefined, budgetMs: number): LintState => {
    const until = now() + budgetMs
    const place = waiting.findIndex(({ phrase }) => phrase.id === open)
    for (const one of place < 0 ? [] : waiting.splice(place, 1)) look(one)
    let at = 0
    for (; at < waiting.length && now() < until; at++) {
      const next = waiting[at]
      if (next) look(next)
    }
    waiting = waiting.slice(at)
    known = looked
    return stateOf([...whole, ...[...looked.values()].flat()], open, waiting.length)
  }
  return {
    begin(draft, open, budgetMs) {
      pack = draft
      looked = new Map()
      waiting = []
      whole = [...unfinishedIn(draft), ...lintFound(draft, () => [])]
      for (const phrase of draft.phrases) {
        const key = keyOf(phrase, draft)
        const advice = known.get(key)
        if (advice) looked.set(key, advice)
        else waiting.push({ phrase, key })
      }
      return goOn(open, budgetMs)
    },
    goOn,
  }
}

function stateOf(all: readonly Finding[], open: string | undefined, left: number): LintState {
  const findings = withoutRepeats(all)
  const isOpen = ({ what, id }: Finding) => what === 'phrase' && id === open
  const rest = findings.filter((finding) => !isOpen(finding))
  const [must, may] = [rest.filter(({ isBlocking }) => isBlocking), rest.filter(({ isBlocking }) => !isBlocking)]
  const blocking = findings.filter(({ isBlocking }) => isBlocking).length
  return {
    findings: [...findings.filter(isOpen), ...[...must, ...may].slice(0, mostTold)],
    blocking,
    advice: findings.length - blocking,
    left,
  }
}

/** All that the advice on a phrase rests on. */
function keyOf(phrase: Phrase, { slots, language }: Pack): string {
  const used = wordings(phrase).flatMap(({ text }) => slotsInText(text))
  return JSON.stringify([phrase, language, used.map((slot) => (Object.hasOwn(slots, slot) ? slots[slot]?.kind : ''))])
}

/** What the schema and the linter both found is said once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ what, id, words }) => {
    const key = `${what} ${id} ${words}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

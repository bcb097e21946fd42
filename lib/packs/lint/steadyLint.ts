import type { Finding } from '../finding'
import { lintFound, phraseAdvice } from '../lintPack'
import type { Pack, Phrase } from '../pack'
import { slotsInText, wordings } from '../slotsInText'
import { unfinishedIn } from '../unfinished'

/** What is known so far, and how many phrases have not been looked at closely. */
export type LintState = { findings: Finding[]; left: number }

/**
 * The linter for a pack that is being written: it remembers its advice on each phrase, and stops after a time, so that a
 * pack of thousands never waits for the last one. Asked again with the same pack it goes on.
 * @param now in milliseconds
 */
export function steadyLint(now: () => number): (draft: Pack, first: string | undefined, budgetMs: number) => LintState {
  let known = new Map<string, string[]>()
  return (draft, first, budgetMs) => {
    const until = now() + budgetMs
    const current = new Map<string, string[]>()
    const adviceOn = (phrase: Phrase, isOpen = false): string[] | undefined => {
      const key = keyOf(phrase, draft)
      const advice = known.get(key) ?? (isOpen || now() < until ? phraseAdvice(phrase, draft) : undefined)
      if (advice) current.set(key, advice)
      return advice
    }
    // The phrase that is being written comes before all others.
    const open = draft.phrases.find(({ id }) => id === first)
    if (open) adviceOn(open, true)
    known = new Map([...known, ...current])
    let left = 0
    const findings = [
      ...unfinishedIn(draft),
      ...lintFound(draft, (phrase) => {
        const advice = adviceOn(phrase)
        if (!advice) left++
        return advice ?? []
      }),
    ]
    known = current
    return { findings: withoutRepeats(findings), left }
  }
}

/** All that the advice on a phrase rests on. */
function keyOf(phrase: Phrase, { slots, language }: Pack): string {
  const used = wordings(phrase).flatMap(({ text }) => slotsInText(text))
  return JSON.stringify([phrase, language, used.map((slot) => (Object.hasOwn(slots, slot) ? slots[slot]?.kind : ''))])
}

/** An empty reason is unfinished and only spaces; once is enough. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ what, id, words }) => {
    const key = `${what} ${id} ${words}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

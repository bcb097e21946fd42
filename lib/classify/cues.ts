import { mayMatch } from '../conversation/needles'
import type { Cue } from './cuePattern'
import { plainCues } from './plainCues'
import { signalCues } from './signalCues'
import { styleCues } from './styleCues'
import { toldCues } from './toldCues'
import { toneCues } from './toneCues'

/** The cues that show in words, in the order of their weights. After a change the heads must be trained again. */
export const cues: readonly Cue[] = [...styleCues, ...signalCues, ...toneCues, ...plainCues, ...toldCues]

/** Most matches of one cue that count: a wall of exclamation marks says no more than a few. */
export const mostMatches = 4

/** Where each cue matches, in the order of {@link cues}; at most {@link mostMatches} ranges each. */
export function findCues(text: string): { start: number; end: number }[][] {
  const plain = text.replaceAll('’', "'")
  const lowered = plain.toLowerCase()
  return cues.map(({ pattern }) => {
    const found: { start: number; end: number }[] = []
    if (!mayMatch(pattern, lowered)) return found
    for (const match of plain.matchAll(pattern)) {
      if (match[0].trim() === '') continue
      found.push({ start: match.index, end: match.index + match[0].length })
      if (found.length === mostMatches) break
    }
    return found
  })
}

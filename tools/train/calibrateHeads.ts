import { outputs } from '../../lib/classify/heads'
import { type Calibration, fitCalibration } from './calibrate'
import { chooseThresholds } from './chooseThresholds'
import type { LabelledMessage } from './labelledMessages'
import type { TrainedHeads } from './packHeads'
import { type Question, questions } from './questions'

/** What turns scores into readings, and is chosen on dev. */
export type Calibrated = Pick<
  TrainedHeads,
  'sharpness' | 'offset' | 'heat' | 'signalThresholds' | 'styleThreshold' | 'sentimentThreshold'
>

/**
 * Chooses temperatures, class offsets and thresholds on the dev messages.
 *
 * A model is surer of messages that were written like those it learnt from than of real ones, so that a choice takes its
 * temperature from dev (decision 0014). A flag has too few examples there.
 * @param scores by output of the dev messages, before calibration
 * @param flagSharpness of each flag, from messages held out of training
 */
export function calibrateHeads(
  scores: number[][],
  messages: LabelledMessage[],
  flagSharpness: (flag: Question) => number,
  report: (line: string) => void,
): Calibrated {
  const sharpness = new Array<number>(outputs.length).fill(1)
  const offset = new Array<number>(outputs.length).fill(0)
  for (const question of questions) {
    const { name, first, size, labelOf } = question
    const own = scores.map((row) => row.slice(first, first + size))
    const fixed = size === 1 ? flagSharpness(question) : undefined
    const found: Calibration = fitCalibration(own, messages.map(labelOf), fixed)
    found.offset.forEach((value, label) => {
      sharpness[first + label] = found.sharpness
      offset[first + label] = value
    })
    const offsets = found.offset.map((value) => value.toFixed(2)).join(' ')
    report(`${name}: sharpness ${found.sharpness.toFixed(2)}, offsets ${offsets}`)
  }
  const calibrated = scores.map((row) => row.map((score, at) => score * (sharpness[at] ?? 1) + (offset[at] ?? 0)))
  return { sharpness, offset, ...chooseThresholds(calibrated, messages) }
}

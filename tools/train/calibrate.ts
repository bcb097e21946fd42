import { minimise } from './lbfgs'

/** What turns scores into probabilities: score × sharpness + offset, offsets by class. */
export type Calibration = { sharpness: number; offset: number[] }

function logSumExp(values: number[]): number {
  const largest = Math.max(...values)
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0))
}

/** Classes of a question whose flag has one score: no is always 0. */
function classScores(scores: number[]): number[] {
  return scores.length === 1 ? [0, ...scores] : scores
}

/**
 * Fits temperature and class offsets (for one score: Platt scaling) by the likelihood of the true labels.
 * @param scores of messages that the scoring model has not seen, by class (one for a flag)
 * @param sharpness fixed where given, so that few labels need only bear the offsets
 */
export function fitCalibration(scores: number[][], labels: number[], sharpness?: number): Calibration {
  const classes = classScores(scores[0] ?? []).length
  const value = (point: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0)
    const factor = sharpness ?? Math.exp(point[0] ?? 0)
    let total = 0
    scores.forEach((row, index) => {
      const raw = classScores(row)
      const shifted = raw.map((score, label) => score * factor + (point[1 + label] ?? 0))
      const sum = logSumExp(shifted)
      const truth = labels[index] ?? 0
      total += sum - (shifted[truth] ?? 0)
      raw.forEach((score, label) => {
        const error = Math.exp((shifted[label] ?? 0) - sum) - (label === truth ? 1 : 0)
        gradient[1 + label] = (gradient[1 + label] ?? 0) + error
        if (sharpness === undefined) gradient[0] = (gradient[0] ?? 0) + error * score * factor
      })
    })
    // A light pull of the offsets to zero: a class that the labels lack must not be ruled out.
    for (let label = 1; label <= classes; label += 1) {
      const offset = point[label] ?? 0
      total += offset * offset
      gradient[label] = (gradient[label] ?? 0) + 2 * offset
    }
    return total
  }
  const point = minimise(value, new Float64Array(classes + 1), 200)
  const offsets = Array.from(point.subarray(1))
  const base = offsets[0] ?? 0
  return {
    sharpness: sharpness ?? Math.exp(point[0] ?? 0),
    offset: (scores[0]?.length ?? 0) === 1 ? [(offsets[1] ?? 0) - base] : offsets,
  }
}

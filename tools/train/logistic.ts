import { minimise } from './lbfgs'

/** One training row: dense numbers, and sparse ones as index and value side by side. */
export type Row = { dense: Float32Array; indices: Int32Array; values: Float32Array }

/** A linear model: per class one weight a dense number, one a sparse column, and a bias. */
export type LinearModel = { classes: number; dense: Float64Array; sparse: Float64Array; bias: Float64Array }

/** What is fitted. `costs`: how much each row's error weighs. */
export type Problem = {
  rows: Row[]
  labels: Int32Array
  costs: Float64Array
  classes: number
  denseWidth: number
  sparseWidth: number
  /** Weight of the squared weights against the summed error; the bias is free. */
  penalty: number
  iterations: number
}

/** Scores of one row by class. */
export function scoresOfRow(model: LinearModel, row: Row): Float64Array {
  const { classes, dense, sparse, bias } = model
  const scores = bias.slice()
  const width = row.dense.length
  for (let label = 0; label < classes; label += 1) {
    let score = 0
    const at = label * width
    for (let index = 0; index < width; index += 1) score += (dense[at + index] as number) * (row.dense[index] as number)
    scores[label] = (scores[label] ?? 0) + score
  }
  for (let place = 0; place < row.indices.length; place += 1) {
    const at = (row.indices[place] as number) * classes
    const value = row.values[place] as number
    for (let label = 0; label < classes; label += 1)
      scores[label] = (scores[label] as number) + (sparse[at + label] as number) * value
  }
  return scores
}

/** Turns scores into probabilities in place and gives the logarithm of their sum before; a single score is against 0. */
function normalise(scores: Float64Array): number {
  const [score] = scores
  if (scores.length === 1 && score !== undefined) {
    scores[0] = 1 / (1 + Math.exp(-score))
    return score > 0 ? score + Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score))
  }
  const largest = Math.max(...scores)
  let sum = 0
  scores.forEach((score, label) => {
    const value = Math.exp(score - largest)
    scores[label] = value
    sum += value
  })
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] ?? 0) / sum
  return largest + Math.log(sum)
}

function modelAt(point: Float64Array, problem: Problem): LinearModel {
  const { classes, denseWidth, sparseWidth } = problem
  const denseEnd = classes * denseWidth
  const sparseEnd = denseEnd + classes * sparseWidth
  return {
    classes,
    dense: point.subarray(0, denseEnd),
    sparse: point.subarray(denseEnd, sparseEnd),
    bias: point.subarray(sparseEnd),
  }
}

/** Multinomial logistic regression with a squared penalty; deterministic. With one class, 1 is yes and 0 is no. */
export function fitLogistic(problem: Problem): LinearModel {
  const { rows, labels, costs, classes, denseWidth, sparseWidth, penalty } = problem
  const weightCount = classes * (denseWidth + sparseWidth)
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    const model = modelAt(point, problem)
    gradient.fill(0)
    const slopes = modelAt(gradient, problem)
    let value = 0
    rows.forEach((row, index) => {
      const scores = scoresOfRow(model, row)
      const label = labels[index] as number
      const cost = costs[index] as number
      const own = classes === 1 ? label * (scores[0] as number) : (scores[label] as number)
      value += cost * (normalise(scores) - own)
      for (let other = 0; other < classes; other += 1) {
        const error = cost * ((scores[other] as number) - (classes === 1 ? label : Number(other === label)))
        scores[other] = error
        slopes.bias[other] = (slopes.bias[other] as number) + error
        const at = other * denseWidth
        for (let place = 0; place < denseWidth; place += 1) {
          slopes.dense[at + place] = (slopes.dense[at + place] as number) + error * (row.dense[place] as number)
        }
      }
      for (let place = 0; place < row.indices.length; place += 1) {
        const at = (row.indices[place] as number) * classes
        const amount = row.values[place] as number
        for (let other = 0; other < classes; other += 1) {
          slopes.sparse[at + other] = (slopes.sparse[at + other] as number) + (scores[other] as number) * amount
        }
      }
    })
    for (let place = 0; place < weightCount; place += 1) {
      const weight = point[place] as number
      value += 0.5 * penalty * weight * weight
      gradient[place] = (gradient[place] as number) + penalty * weight
    }
    return value
  }
  return modelAt(minimise(objective, new Float64Array(weightCount + classes), problem.iterations), problem)
}

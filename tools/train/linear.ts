import type { LabelError } from './labelError'
import { minimise } from './lbfgs'

/** One training row: dense numbers, and sparse ones as column and value side by side. */
export type Row = { dense: Float32Array; columns: Int32Array; values: Float32Array }

/** A linear model of all outputs. `dense`: inputs × outputs, `sparse`: columns × outputs. */
export type LinearModel = { outputs: number; dense: Float64Array; sparse: Float64Array; bias: Float64Array }

export type LinearShape = { dense: number; sparse: number; outputs: number }

/** Weight of half the squared weights against the summed error; the bias is free. As C = 2 in other libraries. */
const penalty = 0.5

/** Most steps; later ones change the sixth digit. */
const iterations = 60

/** Scores of one row by output. */
export function linearScores({ outputs, dense, sparse, bias }: LinearModel, row: Row): Float64Array {
  const scores = bias.slice()
  for (let input = 0; input < row.dense.length; input += 1) {
    const value = row.dense[input] as number
    const at = input * outputs
    for (let output = 0; output < outputs; output += 1) {
      scores[output] = (scores[output] as number) + value * (dense[at + output] as number)
    }
  }
  for (let place = 0; place < row.columns.length; place += 1) {
    const value = row.values[place] as number
    const at = (row.columns[place] as number) * outputs
    for (let output = 0; output < outputs; output += 1) {
      scores[output] = (scores[output] as number) + value * (sparse[at + output] as number)
    }
  }
  return scores
}

function addSlopes(model: LinearModel, row: Row, slopes: Float64Array): void {
  const { outputs, dense, sparse, bias } = model
  for (let output = 0; output < outputs; output += 1)
    bias[output] = (bias[output] as number) + (slopes[output] as number)
  for (let input = 0; input < row.dense.length; input += 1) {
    const value = row.dense[input] as number
    const at = input * outputs
    for (let output = 0; output < outputs; output += 1) {
      dense[at + output] = (dense[at + output] as number) + value * (slopes[output] as number)
    }
  }
  for (let place = 0; place < row.columns.length; place += 1) {
    const value = row.values[place] as number
    const at = (row.columns[place] as number) * outputs
    for (let output = 0; output < outputs; output += 1) {
      sparse[at + output] = (sparse[at + output] as number) + value * (slopes[output] as number)
    }
  }
}

/** Logistic regression of all questions at once (they share no weight), with a squared penalty; no chance is involved. */
export function fitLinear(rows: Row[], error: LabelError, shape: LinearShape): LinearModel {
  const denseEnd = shape.dense * shape.outputs
  const sparseEnd = denseEnd + shape.sparse * shape.outputs
  const modelAt = (point: Float64Array): LinearModel => ({
    outputs: shape.outputs,
    dense: point.subarray(0, denseEnd),
    sparse: point.subarray(denseEnd, sparseEnd),
    bias: point.subarray(sparseEnd),
  })
  const slopes = new Float64Array(shape.outputs)
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    const model = modelAt(point)
    gradient.fill(0)
    const along = modelAt(gradient)
    let value = 0
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as Row
      value += error(index, linearScores(model, row), slopes)
      addSlopes(along, row, slopes)
    }
    for (let place = 0; place < sparseEnd; place += 1) {
      const weight = point[place] as number
      value += 0.5 * penalty * weight * weight
      gradient[place] = (gradient[place] as number) + penalty * weight
    }
    return value
  }
  return modelAt(minimise(objective, new Float64Array(sparseEnd + shape.outputs), iterations))
}

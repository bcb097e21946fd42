import { describe, expect, test } from 'vitest'
import { fitCalibration } from './calibrate'
import type { LabelError } from './labelError'
import { minimise } from './lbfgs'
import { fitLinear, linearScores, type Row } from './linear'
import { networkScores, trainNetwork } from './network'
import { fitStandIn } from './standIn'

/** Yes or no against the given labels. */
const yesOrNo =
  (labels: number[]): LabelError =>
  (index, scores, slopes) => {
    const score = scores[0] ?? 0
    const label = labels[index] ?? 0
    slopes[0] = 1 / (1 + Math.exp(-score)) - label
    return Math.log1p(Math.exp(score)) - label * score
  }

test('the minimum of a crooked bowl is found', () => {
  const bowl = (point: Float64Array, gradient: Float64Array) => {
    const [x = 0, y = 0] = point
    gradient[0] = 2 * (x - 3)
    gradient[1] = 200 * (y + 1)
    return (x - 3) ** 2 + 100 * (y + 1) ** 2
  }
  const [x, y] = minimise(bowl, new Float64Array(2), 100)
  expect(x).toBeCloseTo(3, 2)
  expect(y).toBeCloseTo(-1, 2)
})

test('the linear model learns from dense and from sparse numbers', () => {
  const row = (dense: number, columns: number[]): Row => ({
    dense: Float32Array.of(dense),
    columns: Int32Array.from(columns),
    values: Float32Array.from(columns, () => 1),
  })
  const rows = [row(1, []), row(-1, []), row(0, [2]), row(0, [4]), row(1, [2]), row(-1, [4])]
  const model = fitLinear(rows, yesOrNo([1, 0, 1, 0, 1, 0]), { dense: 1, sparse: 5, outputs: 1 })
  expect(linearScores(model, row(1, []))[0]).toBeGreaterThan(0)
  expect(linearScores(model, row(0, [4]))[0]).toBeLessThan(0)
  expect(linearScores(model, row(0, [3]))[0]).toBeCloseTo(model.bias[0] ?? Number.NaN)
})

describe('a network', () => {
  const corners = Array.from({ length: 400 }, (_, index) => [index & 1 ? 2 : -2, index & 2 ? 2 : -2])
  const inputs = corners.map((corner) => Float32Array.from(corner))
  const labels = corners.map(([x = 0, y = 0]) => Number(x * y < 0))
  const shape = { inputs: 2, units: 32, outputs: 1 }
  const train = (seed: number) => trainNetwork(inputs, yesOrNo(labels), shape, seed)

  test('learns what no line divides', () => {
    const network = train(1)
    const score = (x: number, y: number) => networkScores(network, shape, Float32Array.of(x, y))[0] ?? 0
    expect(score(2, -2)).toBeGreaterThan(score(2, 2))
    expect(score(-2, 2)).toBeGreaterThan(score(-2, -2))
  })

  test('is the same for the same seed and another for another', () => {
    expect(train(5)).toEqual(train(5))
    expect(train(5).hidden).not.toEqual(train(6).hidden)
  })
})

test('calibration blunts scores that are too sure', () => {
  const scores = Array.from({ length: 100 }, () => [4])
  const labels = scores.map((_, index) => Number(index % 4 !== 0))
  const { sharpness, offset } = fitCalibration(scores, labels)
  const probability = 1 / (1 + Math.exp(-(4 * sharpness + (offset[0] ?? 0))))
  expect(probability).toBeCloseTo(0.75, 1)
})

test('the stand-in finds a linear rule again', () => {
  const inputs = Array.from({ length: 50 }, (_, index) => Float32Array.of(Math.sin(index), Math.cos(3 * index)))
  const targets = [inputs.map(([a = 0, b = 0]) => 2 * a - b + 7)]
  const [weights] = fitStandIn(inputs, targets, 1e-6)
  expect(weights?.[0]).toBeCloseTo(2, 3)
  expect(weights?.[1]).toBeCloseTo(-1, 3)
})

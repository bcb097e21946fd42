import type { LabelError } from './labelError'
import { seededRandom, shuffled } from './random'

/**
 * A network of one hidden layer that answers all questions at once, with a direct line from input to output beside it.
 * Matrices are stored by input: `hidden` inputs × units, `output` units × outputs, `direct` inputs × outputs.
 */
export type Network = {
  hidden: Float32Array
  hiddenBias: Float32Array
  output: Float32Array
  direct: Float32Array
  outputBias: Float32Array
}

export type NetworkShape = { inputs: number; units: number; outputs: number }

/** How the networks are trained: tried on held-out messages, see docs/model-card.md. */
const epochs = 14
const batchSize = 64
const startRate = 1e-3
const decay = 1e-2
const inputsDropped = 0.2
const unitsDropped = 0.4

function addScaled(to: Float32Array, toAt: number, what: Float32Array, whatAt: number, count: number, factor: number) {
  for (let index = 0; index < count; index += 1) {
    to[toAt + index] = (to[toAt + index] as number) + factor * (what[whatAt + index] as number)
  }
}

function product(a: Float32Array, aAt: number, b: Float32Array, count: number): number {
  let sum = 0
  for (let index = 0; index < count; index += 1) sum += (a[aAt + index] as number) * (b[index] as number)
  return sum
}

/** Scores by output; `units` receives the hidden units' activity, to which `kept` (0 or a factor each) is applied. */
function forward(network: Network, shape: NetworkShape, input: Float32Array, units: Float32Array, kept?: Float32Array) {
  const scores = network.outputBias.slice()
  units.set(network.hiddenBias)
  for (let at = 0; at < shape.inputs; at += 1) {
    const value = input[at] as number
    if (value === 0) continue
    addScaled(units, 0, network.hidden, at * shape.units, shape.units, value)
    addScaled(scores, 0, network.direct, at * shape.outputs, shape.outputs, value)
  }
  for (let unit = 0; unit < shape.units; unit += 1) {
    const active = Math.max(0, units[unit] as number) * (kept ? (kept[unit] as number) : 1)
    units[unit] = active
    if (active > 0) addScaled(scores, 0, network.output, unit * shape.outputs, shape.outputs, active)
  }
  return scores
}

/** Scores of one message by output. */
export function networkScores(network: Network, shape: NetworkShape, input: Float32Array): Float32Array {
  return forward(network, shape, input, new Float32Array(shape.units))
}

/** Adam with decoupled decay (Loshchilov and Hutter 2019) for one matrix. */
function makeStep(weights: Float32Array): (gradient: Float32Array, rate: number, turn: number) => void {
  const mean = new Float32Array(weights.length)
  const square = new Float32Array(weights.length)
  return (gradient, rate, turn) => {
    const meanScale = 1 / (1 - 0.9 ** turn)
    const squareScale = 1 / (1 - 0.999 ** turn)
    for (let index = 0; index < weights.length; index += 1) {
      const slope = gradient[index] as number
      const m = 0.9 * (mean[index] as number) + 0.1 * slope
      const v = 0.999 * (square[index] as number) + 0.001 * slope * slope
      mean[index] = m
      square[index] = v
      const weight = weights[index] as number
      weights[index] = weight - rate * ((m * meanScale) / (Math.sqrt(v * squareScale) + 1e-8) + decay * weight)
    }
    gradient.fill(0)
  }
}

function randomNetwork(shape: NetworkShape, random: () => number): Network {
  // The sum of three even numbers is bell-shaped enough to start from; its deviation is 1/2.
  const bell = (deviation: number) => () => 2 * deviation * (random() + random() + random() - 1.5)
  const fill = (count: number, next: () => number) => Float32Array.from({ length: count }, next)
  return {
    hidden: fill(shape.inputs * shape.units, bell(1 / Math.sqrt(shape.inputs))),
    hiddenBias: new Float32Array(shape.units),
    output: fill(shape.units * shape.outputs, bell(0.05)),
    direct: new Float32Array(shape.inputs * shape.outputs),
    outputBias: new Float32Array(shape.outputs),
  }
}

/**
 * Trains one network. The same seed gives the same network.
 * @param inputs one vector a message
 */
export function trainNetwork(inputs: Float32Array[], error: LabelError, shape: NetworkShape, seed: number): Network {
  const random = seededRandom(seed)
  const network = randomNetwork(shape, random)
  const gradient: Network = {
    hidden: new Float32Array(network.hidden.length),
    hiddenBias: new Float32Array(shape.units),
    output: new Float32Array(network.output.length),
    direct: new Float32Array(network.direct.length),
    outputBias: new Float32Array(shape.outputs),
  }
  const steps = [
    { take: makeStep(network.hidden), along: gradient.hidden },
    { take: makeStep(network.hiddenBias), along: gradient.hiddenBias },
    { take: makeStep(network.output), along: gradient.output },
    { take: makeStep(network.direct), along: gradient.direct },
    { take: makeStep(network.outputBias), along: gradient.outputBias },
  ]
  const units = new Float32Array(shape.units)
  const kept = new Float32Array(shape.units)
  const slopes = new Float32Array(shape.outputs)
  const unitSlopes = new Float32Array(shape.units)
  const turns = epochs * Math.floor(inputs.length / batchSize)
  let turn = 0
  while (turn < turns) {
    const order = shuffled(inputs.length, random)
    for (let from = 0; from + batchSize <= order.length; from += batchSize) {
      for (const index of order.subarray(from, from + batchSize)) {
        const input = (inputs[index] as Float32Array).map((value) =>
          random() < inputsDropped ? 0 : value / (1 - inputsDropped),
        )
        kept.forEach((_, unit) => {
          kept[unit] = random() < unitsDropped ? 0 : 1 / (1 - unitsDropped)
        })
        error(index, forward(network, shape, input, units, kept), slopes)
        addScaled(gradient.outputBias, 0, slopes, 0, shape.outputs, 1 / batchSize)
        for (let unit = 0; unit < shape.units; unit += 1) {
          const active = units[unit] as number
          unitSlopes[unit] =
            active > 0
              ? product(network.output, unit * shape.outputs, slopes, shape.outputs) * (kept[unit] as number)
              : 0
          if (active > 0) addScaled(gradient.output, unit * shape.outputs, slopes, 0, shape.outputs, active / batchSize)
        }
        addScaled(gradient.hiddenBias, 0, unitSlopes, 0, shape.units, 1 / batchSize)
        for (let at = 0; at < shape.inputs; at += 1) {
          const value = (input[at] as number) / batchSize
          if (value === 0) continue
          addScaled(gradient.hidden, at * shape.units, unitSlopes, 0, shape.units, value)
          addScaled(gradient.direct, at * shape.outputs, slopes, 0, shape.outputs, value)
        }
      }
      turn += 1
      const rate = startRate * Math.max(0.03, 1 - turn / turns)
      for (const { take, along } of steps) take(along, rate, turn)
    }
  }
  return network
}

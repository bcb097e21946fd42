import { manners } from '../../../lib/guidance/draft/manner/manners'
import type { LinearModel } from '../linear'

const largestStep = 127

/** Packs the weights, one byte each; the largest of a manner decides its step. */
export function packManners({ dense, bias, outputs }: LinearModel) {
  const inputs = dense.length / outputs
  const bytes = new Uint8Array(outputs * inputs)
  const scales = manners.map((_, output) => {
    let largest = 0
    for (let input = 0; input < inputs; input += 1)
      largest = Math.max(largest, Math.abs(dense[input * outputs + output] ?? 0))
    const step = largest / largestStep
    for (let input = 0; input < inputs; input += 1)
      bytes[output * inputs + input] = Math.round((dense[input * outputs + output] ?? 0) / step) + 128
    return Number(step.toPrecision(6))
  })
  return {
    manners: [...manners],
    inputs,
    bias: [...bias].map((value) => Number(value.toPrecision(6))),
    scales,
    weights: Buffer.from(bytes).toString('base64'),
    madeBy: 'npm run train:drafts',
  }
}

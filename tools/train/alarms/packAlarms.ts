import { alarmKinds } from '../../../lib/classify/alarm'
import {
  type AlarmsFile,
  alarmBuckets,
  alarmColumnCount,
  alarmLabels,
  alarmOutputs,
} from '../../../lib/classify/alarmWeights'
import { embeddingWidth } from '../../../lib/classify/headWeights'
import { rounded } from '../packHeads'
import type { FittedAlarms } from './fitAlarms'

/** Packs the alarm head as unpackAlarms reads it. The same weights give the same bytes. */
export function packAlarms(
  { kinds, gate }: FittedAlarms,
  idf: Float32Array,
  chosen: Pick<AlarmsFile, 'gate' | 'least' | 'provenance'>,
): { json: AlarmsFile; bytes: Uint8Array } {
  const labels = alarmLabels.length
  const none = labels - 1
  const bytes = new Uint8Array(2 * alarmKinds.length * embeddingWidth + alarmBuckets + alarmColumnCount * alarmOutputs)
  const view = new DataView(bytes.buffer)
  let at = 0
  const embeddingSteps = alarmKinds.map((_, label) => {
    const own = Array.from(
      { length: embeddingWidth },
      (__, input) => (kinds.dense[input * labels + label] ?? 0) - (kinds.dense[input * labels + none] ?? 0),
    )
    const step = Number((Math.max(1e-9, ...own.map(Math.abs)) / 32_000).toPrecision(5))
    for (const weight of own) {
      view.setInt16(at, Math.round(weight / step), true)
      at += 2
    }
    return step
  })
  const idfStep = Number((Math.max(...idf) / 255).toPrecision(5))
  for (const value of idf) bytes[at++] = Math.min(255, Math.round(value / idfStep))
  const weightOf = (column: number, output: number) =>
    output < none
      ? (kinds.sparse[column * labels + output] ?? 0) - (kinds.sparse[column * labels + none] ?? 0)
      : (gate.sparse[column] ?? 0)
  const columnSteps = Array.from({ length: alarmOutputs }, (_, output) => {
    let largest = 1e-9
    for (let column = 0; column < alarmColumnCount; column += 1)
      largest = Math.max(largest, Math.abs(weightOf(column, output)))
    return Number((largest / 127).toPrecision(5))
  })
  for (let column = 0; column < alarmColumnCount; column += 1) {
    for (let output = 0; output < alarmOutputs; output += 1) {
      view.setInt8(at, Math.max(-127, Math.min(127, Math.round(weightOf(column, output) / (columnSteps[output] ?? 1)))))
      at += 1
    }
  }
  return {
    json: {
      format: 1,
      labels: [...alarmLabels],
      columns: alarmColumnCount,
      bias: rounded([...kinds.bias.slice(0, none).map((bias) => bias - (kinds.bias[none] ?? 0)), ...gate.bias]),
      gate: chosen.gate,
      least: chosen.least,
      scales: { embedding: embeddingSteps, columns: columnSteps },
      idfStep,
      provenance: chosen.provenance,
    },
    bytes,
  }
}

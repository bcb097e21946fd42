import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { featuresOf } from '../../lib/classify/features'
import { type HeadsFile, headsFileSchema, unpackHeads } from '../../lib/classify/headWeights'
import { scoresOf } from '../../lib/classify/probabilities'
import { longestRead } from '../../lib/classify/readMessage'
import { encodeText } from '../../lib/platform/model/encodeText'
import { loadShippedEncoder } from '../model/loadEncoder'
import { calibrateHeads } from './calibrateHeads'
import { dataFolder, readLabelledMessages } from './labelledMessages'
import { rounded } from './packHeads'

/**
 * Chooses temperatures, offsets and thresholds anew for the heads that ship, weights untouched: seconds instead of the
 * minutes of a whole training, and fitted to the packed weights themselves. Flags keep their temperatures.
 */
async function recalibrate(folder: string): Promise<void> {
  const labelled = await readLabelledMessages()
  if (!labelled) throw new Error(`No data at ${dataFolder()}. Set EVENKEEL_DATA to the folder that holds data/.`)
  const path = join(folder, 'heads.json')
  const file = headsFileSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  const weights = unpackHeads(file, new Uint8Array(await readFile(join(folder, 'heads.bin'))))
  const { encoder, tokenize } = await loadShippedEncoder()
  const scores: number[][] = []
  for (const { text } of labelled.dev) {
    const read = text.slice(0, longestRead)
    scores.push(scoresOf(featuresOf(read, await encodeText(read, tokenize, encoder), weights.scaling), weights))
  }
  encoder.dispose()
  const found = calibrateHeads(scores, labelled.dev, ({ first }) => file.sharpness[first] ?? 1, console.log)
  const calibrated: HeadsFile = {
    ...file,
    ...found,
    sharpness: rounded(found.sharpness),
    offset: rounded(found.offset),
    signalThresholds: rounded(found.signalThresholds),
  }
  await writeFile(path, `${JSON.stringify(calibrated)}\n`)
}

await recalibrate(resolve('assets/public/model'))

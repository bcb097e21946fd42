import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { mannerInputs } from '../../../lib/guidance/draft/manner/mannerHead'
import { manners } from '../../../lib/guidance/draft/manner/manners'
import { encodeForTraining } from '../encodings'
import { fitLinear, type Row } from '../linear'
import { corpusSentences } from './corpusSentences'
import { draftSentences } from './draftSentences'
import type { KnownSentence } from './knownSentence'
import { packManners } from './packManners'

// Trains the head that says what a sentence of a draft does to its reader: `npm run train:drafts
// [-- --without SET,…]`. Sets are files of tests/drafts without their ending; what is left out may be evaluated on.

const target = resolve('lib/guidance/draft/manner/mannerWeights.json')
const without = (process.argv[process.argv.indexOf('--without') + 1] ?? '').split(',')

const all: KnownSentence[] = [
  ...corpusSentences(),
  ...draftSentences(process.argv.includes('--without') ? without : []),
]
const encodings = await encodeForTraining(
  all.map(({ sentence }) => sentence.text),
  (done, of) => console.log(`encoded ${done} of ${of}`),
)
const rows = all.map(
  ({ sentence }, index): Row => ({
    dense: mannerInputs(sentence, encodings[index]?.embedding ?? new Float32Array()),
    columns: new Int32Array(),
    values: new Float32Array(),
  }),
)

/** Cross-entropy of one yes-or-no question for each manner, where the answer is known. */
function mannerError(index: number, scores: Float64Array | Float32Array, slopes: Float64Array | Float32Array): number {
  let error = 0
  manners.forEach((manner, place) => {
    const answer = all[index]?.known.get(manner)
    slopes[place] = 0
    if (answer === undefined) return
    const score = scores[place] ?? 0
    slopes[place] = 1 / (1 + Math.exp(-score)) - answer
    error += Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - score * answer
  })
  return error
}

const model = fitLinear(rows, mannerError, { dense: rows[0]?.dense.length ?? 0, sparse: 0, outputs: manners.length })
writeFileSync(target, `${JSON.stringify(packManners(model), null, 1)}\n`)
console.log(`${target}: trained on ${all.length} sentences`)

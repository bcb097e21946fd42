import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alarmColumns, alarmProbabilities, gateScore } from '../../../lib/classify/alarmHead'
import { alarmsFileSchema, unpackAlarms } from '../../../lib/classify/alarmWeights'
import { poolEmbeddings } from '../../../lib/classify/features'
import { sentencesOf } from '../../../lib/conversation/sentences'
import { encodeText } from '../../../lib/platform/model/encodeText'
import { loadShippedEncoder } from '../../model/loadEncoder'
import { shippedHeads } from '../../model/quantise'

/**
 * `npx tsx tools/train/alarms/countAlarms.ts FILE [MOST]`: reads messages, a JSON string a line, and writes every sentence that
 * is somewhat alarming with its probabilities, to be read one by one.
 */
const [file = '', most = '1000000'] = process.argv.slice(2)
const messages = (await readFile(file, 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, Number(most))
  .map((line): string => JSON.parse(line))
const weights = unpackAlarms(
  alarmsFileSchema.parse(JSON.parse(await readFile(join(shippedHeads, 'alarms.json'), 'utf8'))),
  new Uint8Array(await readFile(join(shippedHeads, 'alarms.bin'))),
)
const { encoder, tokenize } = await loadShippedEncoder()
let sentences = 0
let encoded = 0
for (const [index, message] of messages.entries()) {
  for (const { text } of sentencesOf(message)) {
    sentences += 1
    const columns = alarmColumns(text, weights.idf)
    if (gateScore(columns, weights) < weights.gate) continue
    encoded += 1
    const p = alarmProbabilities(columns, poolEmbeddings(await encodeText(text, tokenize, encoder)), weights)
    if (p.none < 0.7) console.log(JSON.stringify({ index, text, ...p }))
  }
  if ((index + 1) % 2000 === 0) console.error(`${index + 1} messages, ${sentences} sentences, ${encoded} encoded`)
}
encoder.dispose()

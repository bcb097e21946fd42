import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alarmColumns } from '../../../lib/classify/alarmHead'
import { shippedHeads } from '../../model/quantise'
import { dataFolder } from '../labelledMessages'
import { type AlarmSentence, readAlarmCorpus, readOrdinary } from './alarmCorpus'
import { chooseOrdinary } from './chooseOrdinary'
import { fitAlarms, idfOf, rowOf } from './fitAlarms'
import { packAlarms } from './packAlarms'
import { encodeSentences } from './sentenceEncodings'

/** Chosen where voices were left out, and by what real messages they alarm for: docs/model-card.md. */
const chosen = { gate: -3.5, least: { crisis: 0.7, threat: 0.7, legal: 0.6 } }

const corpus = await readAlarmCorpus()
const found = await readOrdinary()
if (!found) {
  console.log(`Nothing trained: no data at ${dataFolder()}. Set EVENKEEL_DATA to the folder that holds data/.`)
} else {
  const ordinary = chooseOrdinary(corpus, found)
  const all: AlarmSentence[] = [
    ...corpus,
    ...ordinary.flatMap(({ source, texts }) =>
      texts.map((text): AlarmSentence => ({ voice: source, label: 'none', text })),
    ),
  ]
  const texts = all.map(({ text }) => text)
  const embeddings = await encodeSentences(texts)
  const idf = idfOf(texts)
  const rows = texts.map((text, index) => rowOf(alarmColumns(text, idf), embeddings[index] ?? new Float32Array()))
  const fitted = fitAlarms(
    rows,
    all.map(({ label }) => label),
  )
  const { json, bytes } = packAlarms(fitted, idf, {
    ...chosen,
    provenance: {
      madeBy: 'npm run train:alarms',
      sources: [
        { source: 'tools/train/corpus/alarms', sentences: corpus.length, licence: 'MIT, written for this project' },
        ...ordinary.map(({ source, licence, texts: own }) => ({ source, sentences: own.length, licence })),
      ],
    },
  })
  await writeFile(join(shippedHeads, 'alarms.json'), `${JSON.stringify(json)}\n`)
  await writeFile(join(shippedHeads, 'alarms.bin'), bytes)
  console.log(`${shippedHeads}: alarms.json, alarms.bin (${bytes.length} bytes)`)
}

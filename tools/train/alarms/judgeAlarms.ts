import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { alarmColumns } from '../../../lib/classify/alarmHead'
import { alarmLabels } from '../../../lib/classify/alarmWeights'
import { linearScores } from '../linear'
import { type AlarmSentence, readAlarmCorpus, readOrdinary } from './alarmCorpus'
import { chooseOrdinary } from './chooseOrdinary'
import { fitAlarms, idfOf, rowOf } from './fitAlarms'
import { encodeSentences } from './sentenceEncodings'

/** `npx tsx tools/train/alarms/judgeAlarms.ts`: what the alarm head hears of voices that it has not learned from. */
const folds = 3
const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9, 0.95]
const gates = [-6, -5.5, -5, -4.5, -4, -3.5, -3, -2.5, -2, -1.5, -1]

type Judged = AlarmSentence & { p: number[]; gate: number }

const corpus = await readAlarmCorpus()
const ordinary = chooseOrdinary(corpus, (await readOrdinary()) ?? []).flatMap(({ source, texts }) =>
  texts.map((text): AlarmSentence => ({ voice: source, label: 'none', text })),
)
const all = [...corpus, ...ordinary]
const embeddings = await encodeSentences(all.map(({ text }) => text))
const idf = idfOf(all.map(({ text }) => text))
const rows = all.map(({ text }, index) => rowOf(alarmColumns(text, idf), embeddings[index] ?? new Float32Array()))
const voices = [...new Set(corpus.map(({ voice }) => voice))]
const foldOf = all.map(({ voice }, index) => (voices.includes(voice) ? voices.indexOf(voice) : index) % folds)

function judge(fold: number): Judged[] {
  const model = fitAlarms(
    rows.filter((_, index) => foldOf[index] !== fold),
    all.flatMap(({ label }, index) => (foldOf[index] === fold ? [] : [label])),
  )
  return all.flatMap((one, index) => {
    const row = rows[index]
    if (!row || foldOf[index] !== fold) return []
    const powers = Array.from(linearScores(model.kinds, row), Math.exp)
    const total = powers.reduce((sum, power) => sum + power, 0)
    const gate = linearScores(model.gate, { ...row, dense: new Float32Array() })[0] ?? 0
    return [{ ...one, p: powers.map((power) => power / total), gate }]
  })
}

const judged: Judged[] = []
for (let fold = 0; fold < folds; fold += 1) {
  judged.push(...judge(fold))
  console.log(`fold ${fold + 1} of ${folds}`)
}
await mkdir(resolve('.cache'), { recursive: true })
await writeFile(resolve('.cache/alarms-judged.json'), JSON.stringify(judged))

const crisis = ({ p }: Judged) => (p[0] ?? 0) + (p[1] ?? 0)
const scores = {
  crisis,
  alarm: (one: Judged) => crisis(one) + (one.p[2] ?? 0),
  legal: (one: Judged) => one.p[3] ?? 0,
}
const groups = [
  ...alarmLabels.map((label) => ({
    name: label === 'none' ? 'look-alikes' : label,
    own: judged.filter((one) => one.label === label && voices.includes(one.voice)),
  })),
  { name: 'ordinary', own: judged.filter(({ voice }) => !voices.includes(voice)) },
]
for (const [name, scoreOf] of Object.entries(scores)) {
  console.log(`\n${name} at least | ${groups.map((group) => `${group.name} (${group.own.length})`).join(' | ')}`)
  for (const least of steps) {
    console.log(`${least} | ${groups.map(({ own }) => own.filter((one) => scoreOf(one) >= least).length).join(' | ')}`)
  }
}
console.log(`\ngate | ${groups.map(({ name }) => name).join(' | ')}`)
for (const gate of gates) {
  console.log(`${gate} | ${groups.map(({ own }) => own.filter((one) => one.gate >= gate).length).join(' | ')}`)
}

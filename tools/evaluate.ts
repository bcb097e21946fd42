import { access, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Reading } from '../lib/classify/reading'
import { type AirlineColumn, airlineLines, readAirlineTest } from './evaluate/airlineSection'
import type { Answer } from './evaluate/answer'
import { baselineAnswers } from './evaluate/baseline'
import { calibrationLines, coverageLines, sentimentLine, styleLine } from './evaluate/calibrationSection'
import { deleteEvidence, deletionLines } from './evaluate/deletionSection'
import { readOutbursts, readPairs } from './evaluate/fairnessPairs'
import { abuseByTarget, fairnessLines, readPairsBy, shiftsOf } from './evaluate/fairnessSection'
import { byLength, bySource } from './evaluate/groups'
import { languageLines, readForeign } from './evaluate/languageSection'
import { lexiconFigures, lexiconLines } from './evaluate/lexiconSection'
import { type CardPart, fillCard } from './evaluate/modelCard'
import { type Column, classLines, countLines, groupLines, summaryLines } from './evaluate/tables'
import { loadNodeReader } from './model/nodeReader'
import { dataFolder, type LabelledMessage, readLabelledMessages, sources } from './train/labelledMessages'

const cardPath = resolve('docs/model-card.md')
const researchHeads = resolve('.cache/research-heads')

const say = (line: string) => console.error(line)

async function readAll(messages: readonly { text: string }[], headsFolder?: string): Promise<Reading[]> {
  const reader = await loadNodeReader(undefined, undefined, headsFolder)
  const readings = await reader.read(messages.map(({ text }) => text))
  reader.dispose()
  return readings
}

const hasResearch = () =>
  access(researchHeads).then(
    () => true,
    () => false,
  )

const judge = (messages: readonly LabelledMessage[], answers: readonly Answer[]) =>
  messages.flatMap((message, at) => {
    const answer = answers[at]
    return answer ? [{ message, answer }] : []
  })

/** Every figure of the dev labels, as parts of the model card. */
async function evaluateDev(train: LabelledMessage[], dev: LabelledMessage[]): Promise<CardPart[]> {
  say(`Reading ${dev.length} dev messages`)
  const reader = await loadNodeReader()
  const texts = dev.map(({ text }) => text)
  const readings = await reader.read(texts)
  const shipped = judge(dev, readings)
  const columns: Column[] = [{ name: 'the weights that ship', judged: shipped }]
  const clean = train.filter(({ source }) => sources[source]?.ships ?? false)
  columns.push({ name: 'plain recipe', judged: judge(dev, await baselineAnswers(clean, dev, say)) })
  if (await hasResearch())
    columns.push({
      name: 'trained on everything (research)',
      judged: judge(dev, await readAll(dev, researchHeads)),
    })
  else say('No research weights, so that their column is left out: npm run train -- --all makes them.')
  say('Choosing thresholds of the word lists')
  const lists = lexiconFigures(
    train.filter(({ source }) => source !== 'written'),
    dev,
  )
  say('Reading the messages again without their evidence; this takes minutes')
  const deletions = await deleteEvidence(texts, readings, (left) => reader.read(left))
  reader.dispose()
  say('Drawing samples for the intervals')
  const read = dev.flatMap((message, at) => {
    const reading = readings[at]
    return reading ? [{ message, reading }] : []
  })
  return [
    { name: 'summary', lines: summaryLines(columns, lists) },
    { name: 'counts', lines: countLines(shipped) },
    { name: 'classes', lines: classLines(shipped) },
    { name: 'sources', lines: groupLines('source', bySource(shipped)) },
    { name: 'lengths', lines: groupLines('length', byLength(shipped)) },
    { name: 'lists', lines: lexiconLines(lists, shipped) },
    { name: 'calibration', lines: calibrationLines(read) },
    {
      name: 'coverage',
      lines: [
        ...coverageLines(read, 'sentiment'),
        '',
        sentimentLine(read),
        '',
        ...coverageLines(read, 'style', 'undetermined'),
        '',
        styleLine(read),
      ],
    },
    { name: 'evidence', lines: deletionLines(deletions) },
  ]
}

/** What the way of writing alone changes, on pairs of our own. */
async function evaluateFairness(): Promise<CardPart> {
  say('Reading the pairs of the fairness test')
  const reader = await loadNodeReader()
  const read = (texts: string[]) => reader.read(texts)
  const shifts = shiftsOf(await readPairsBy(await readPairs(), read))
  const { atPeople, atThings } = await abuseByTarget(await readOutbursts(), read)
  reader.dispose()
  return {
    name: 'fairness',
    lines: [
      ...fairnessLines(shifts),
      '',
      `Of ${atPeople.all} insults at people ${atPeople.abuse} are read as abuse, of ${atThings.all} at things, or at oneself, ${atThings.abuse}.`,
    ],
  }
}

/** What can be measured for itself; all of it where nothing is named. */
const measurements: Readonly<Record<string, () => Promise<CardPart[]>>> = {
  dev: async () => {
    const labelled = await readLabelledMessages()
    if (labelled) return evaluateDev(labelled.train, labelled.dev)
    say(`Dev labels left out: no data at ${dataFolder()}. Set EVENKEEL_DATA to the folder that holds data/.`)
    return []
  },
  airline: async () => {
    const rows = await readAirlineTest()
    if (!rows) return []
    say(`Reading ${rows.length} messages of the airline test set`)
    const columns: AirlineColumn[] = [{ name: 'the weights that ship', readings: await readAll(rows) }]
    if (await hasResearch())
      columns.push({ name: 'trained on everything (research)', readings: await readAll(rows, researchHeads) })
    return [{ name: 'airline', lines: airlineLines(rows, columns) }]
  },
  fairness: async () => [await evaluateFairness()],
  languages: async () => {
    const real = (await readLabelledMessages())?.dev.map(({ text }) => text)
    return [{ name: 'languages', lines: languageLines(await readForeign(), real) }]
  },
}

const wanted = process.argv.slice(2)
const parts: CardPart[] = []
for (const [name, measure] of Object.entries(measurements)) {
  if (wanted.length === 0 || wanted.includes(name)) parts.push(...(await measure()))
}
for (const { name, lines } of parts) console.log(`\n${name}\n${lines.join('\n')}`)
await writeFile(cardPath, fillCard(await readFile(cardPath, 'utf8'), parts))
say(`Written to ${cardPath}`)

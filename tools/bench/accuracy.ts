import { type Reading, type Sentiment, sentiments } from '../../lib/classify/reading'
import { loadNodeReader } from '../model/nodeReader'
import { type LabelledMessage, readLabelledMessages } from '../train/labelledMessages'
import { accuracyOf, aucOf, macroF1Of, type Verdict } from './classification'
import { lexicons } from './lexicons'
import type { Measurement } from './measurement'
import { say } from './progress'
import { figure, median, type Row, rowOf } from './row'
import { scoredBy, tunedVerdicts } from './tunedLexicon'

/** The shipped model against word lists on the dev labels: how often right, how well ranked, how fast. */
export const accuracy: Measurement = {
  makes: ['accuracy', 'macro-f1', 'auc', 'time'],
  async run() {
    const labelled = await readLabelledMessages()
    if (!labelled) {
      say('The labelled messages are not on this machine (EVENKEEL_DATA): accuracy is left out.')
      return []
    }
    const { dev } = labelled
    // The dev labels are of real messages; peers choose their thresholds on real ones, which suits them best.
    const train = labelled.train.filter(({ source }) => source !== 'written')
    const ours = await readAll(dev)
    return [...againstCommonest(train, dev, ours), ...againstLexicons(train, dev, ours), ...ranking(dev, ours)]
  },
}

type Read = { readings: Reading[]; microseconds: number[] }

/** Reads one message at a time, as they come in life. */
async function readAll(messages: readonly LabelledMessage[]): Promise<Read> {
  say(`Reading ${messages.length} labelled messages with the shipped model`)
  const reader = await loadNodeReader()
  const readings: Reading[] = []
  const microseconds: number[] = []
  for (const { text } of messages) {
    const start = performance.now()
    readings.push(...(await reader.read([text])))
    microseconds.push((performance.now() - start) * 1000)
  }
  reader.dispose()
  return { readings, microseconds }
}

const measures = [
  { name: 'accuracy', of: accuracyOf },
  { name: 'macro-f1', of: macroF1Of },
] as const

function verdictsOf(dev: LabelledMessage[], ours: Read): Verdict[] {
  return dev.map(({ sentiment }, place) => ({ said: ours.readings[place]?.sentiment ?? 'neutral', label: sentiment }))
}

/** Saying the train labels' commonest sentiment of everything: what any classifier has to beat. */
function againstCommonest(train: LabelledMessage[], dev: LabelledMessage[], ours: Read): Row[] {
  const count = (sentiment: Sentiment) => train.filter((message) => message.sentiment === sentiment).length
  const said = sentiments.reduce((one, other) => (count(other) > count(one) ? other : one))
  const verdicts = dev.map(({ sentiment }): Verdict => ({ said, label: sentiment }))
  return measures.map(({ name, of }) =>
    figure(`${name}.commonest`, 'share', of(verdictsOf(dev, ours)), dev.length, {
      peer: { name: `always ${said}`, median: of(verdicts) },
    }),
  )
}

function againstLexicons(train: LabelledMessage[], dev: LabelledMessage[], ours: Read): Row[] {
  const verdicts = verdictsOf(dev, ours)
  return lexicons.flatMap((lexicon) => {
    say(`Choosing thresholds for ${lexicon.name} on ${train.length} train labels`)
    const trained = scoredBy(lexicon, train)
    const microseconds: number[] = []
    const tested = dev.map(({ text, sentiment }) => {
      const start = performance.now()
      const scores = lexicon.scores(text)
      microseconds.push((performance.now() - start) * 1000)
      return { scores, label: sentiment }
    })
    const peer = lexicon.name.split(' ')[0]
    return [
      ...measures.map(({ name, of }) => {
        const { verdicts: theirs, thresholds } = tunedVerdicts(trained, tested, of)
        const note = `theirs negative below ${thresholds.negative.toFixed(3)}, positive above ${thresholds.positive.toFixed(3)}`
        return figure(`${name}.${peer}`, 'share', of(verdicts), dev.length, {
          peer: { name: lexicon.name, median: of(theirs) },
          note: `ours right on ${right(verdicts)}, theirs on ${right(theirs)} of ${dev.length}; ${note}`,
        })
      }),
      rowOf(`time.${peer}`, 'µs', ours.microseconds, { peer: { name: lexicon.name, median: median(microseconds) } }),
    ]
  })
}

const right = (verdicts: readonly Verdict[]) => verdicts.filter(({ said, label }) => said === label).length

/** Negative messages ranked: by our probability, and by nothing but the number of words. */
function ranking(dev: LabelledMessage[], ours: Read): Row[] {
  const auc = (score: (message: LabelledMessage, place: number) => number) =>
    aucOf(dev.map((message, place) => ({ score: score(message, place), isOfClass: message.sentiment === 'negative' })))
  const own = auc((_, place) => ours.readings[place]?.p.sentiment.negative ?? 0)
  const negatives = dev.filter(({ sentiment }) => sentiment === 'negative').length
  const note = `${negatives} negative of ${dev.length}`
  const words = { name: 'number of words', median: auc(({ text }) => text.trim().split(/\s+/).length) }
  const lists = lexicons.map((lexicon) => ({
    name: lexicon.name,
    median: auc(({ text }) => -(lexicon.scores(text)[0] ?? 0)),
  }))
  return [words, ...lists].map((peer) =>
    figure(`auc.${peer === words ? 'words' : peer.name.split(' ')[0]}`, 'AUC', own, dev.length, { peer, note }),
  )
}

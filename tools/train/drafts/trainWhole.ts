import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { styles } from '../../../lib/classify/reading'
import { customerMessages } from '../../../lib/conversation/conversation'
import { draftContext } from '../../../lib/guidance/draft/draftContext'
import type { DraftCode, DraftContext } from '../../../lib/guidance/draft/draftReview'
import type { Manner } from '../../../lib/guidance/draft/manner/manners'
import { sentencesToWeigh } from '../../../lib/guidance/draft/manner/sentencesToWeigh'
import { type Draft, type DraftSentence, readDraft } from '../../../lib/guidance/draft/readDraft'
import { sentenceInputCount, wholeCodes } from '../../../lib/guidance/draft/whole/wholeHead'
import {
  type AnsweredTexts,
  answeredTexts,
  sentenceInputs,
  wholeInputCount,
  wholeInputs,
} from '../../../lib/guidance/draft/whole/wholeInputs'
import { allBuiltInPacks } from '../../../lib/packs/builtIn'
import { wordings } from '../../../lib/packs/slotsInText'
import { conversationOf } from '../../drafts/draftLine'
import type { ExpectedDraft } from '../../drafts/markedDraft'
import { loadNodeReader } from '../../model/nodeReader'
import { encodeForTraining } from '../encodings'
import { minimise } from '../lbfgs'
import { corpusSentences } from './corpusSentences'
import { allSets } from './labelledSets'

// Trains the head over whole drafts: `npm run train:whole [-- --without SET,…]`. A draft's score is the soft maximum of its
// sentences' scores and what is known of the draft as a whole; which sentence it was, the labels need not say.

const target = resolve('lib/guidance/draft/whole/wholeWeights.json')
const at = process.argv.indexOf('--without')
const without = at < 0 ? [] : (process.argv[at + 1] ?? '').split(',')

/** Codes that only concern some styles are learned from drafts to those. */
const styled: Partial<Record<DraftCode, readonly string[]>> = {
  'rule-quoting': ['driver', 'expressive'],
  'emotional-reply': ['analytic'],
  'doubts-data': ['analytic'],
}
const mannerOf: Partial<Record<DraftCode, Manner>> = {
  'rule-quoting': 'cites-rule',
  'emotional-reply': 'feels',
  'doubts-data': 'doubts',
  'cant-be-done': 'refuses',
  'apology-only': 'apologises',
  'takes-bait': 'hits-back',
  'dead-end-unknown': 'knows-not',
}
/** Weight of half the squared weights against the mean error. */
const penalty = 2e-3
/** Of a sentence of the corpus, which stands in no draft. */
const corpusWeight = 0.5
/** Of a draft that is marked, at most its square: they are few. */
const rarest = 6
const iterations = 80
const largestStep = 127

type Inputs = readonly number[] | Float64Array
type Example = { sentences: readonly Inputs[]; whole: Inputs | undefined; answer: number; weight: number }
type Read = {
  draft: Pick<ExpectedDraft, 'style' | 'expect'>
  read: Draft
  context: DraftContext
  sentences: readonly DraftSentence[]
  answered: AnsweredTexts
}

/** A draft that is learned from, where there is anything in it to weigh. */
function readOf(draft: Read['draft'], read: Draft, context: DraftContext): Read[] {
  const sentences = sentencesToWeigh(read.sentences)
  return sentences.length > 0 ? [{ draft, read, context, sentences, answered: answeredTexts(context) }] : []
}

async function readSets(): Promise<Read[]> {
  const reader = await loadNodeReader()
  const found: Read[] = []
  for (const [name, readLine] of Object.entries(allSets)) {
    if (without.includes(name)) continue
    for (const line of readFileSync(resolve('tests/drafts', `${name}.jsonl`), 'utf8').split('\n')) {
      if (line === '') continue
      const draft = readLine(JSON.parse(line))
      const conversation = conversationOf(draft)
      const messages = customerMessages(conversation)
      const readings = await reader.read(messages.map(({ text }) => text))
      const context = draftContext(
        conversation,
        Object.fromEntries(messages.flatMap(({ id }, place) => (readings[place] ? [[id, readings[place]]] : []))),
        draft.style,
      )
      found.push(...readOf(draft, readDraft(draft.draft), context))
    }
  }
  reader.dispose()
  return found
}

/** Phrases of our packs stand for good drafts: none of them may be marked. */
function phrases(): Read[] {
  return allBuiltInPacks.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) =>
      wordings(phrase).flatMap(({ text }): Read[] => {
        const read = readDraft(text.replace(/\{[a-z0-9-]+\}/gu, 'the new part'))
        return (phrase.styles ?? styles).flatMap((style) =>
          readOf({ style, expect: [] }, read, { customer: [], style, heat: hottest, given: [], open: [] }),
        )
      }),
    ),
  )
}
const hottest = 3

const read = [...(await readSets()), ...phrases()]
const corpus = corpusSentences()
const texts = [
  ...read.flatMap(({ sentences, answered: { newest = '', questions } }) => [
    ...sentences.map(({ text }) => text),
    newest,
    ...questions,
  ]),
  ...corpus.map(({ sentence }) => sentence.text),
]
const encodings = await encodeForTraining(texts, (done, of) => console.log(`encoded ${done} of ${of}`))
const embeddings = new Map(texts.map((text, place) => [text, encodings[place]?.embedding]))
const embeddingOf = (text: string) => embeddings.get(text) ?? new Float32Array()
const drafts = read.map(({ draft, read: parts, context, sentences, answered: { newest, questions } }) => {
  const answered = {
    newest: newest === undefined ? undefined : embeddingOf(newest),
    questions: questions.map(embeddingOf),
  }
  const own = sentences.map(({ text }) => embeddingOf(text))
  return {
    draft,
    inputs: sentences.map((sentence) =>
      Float64Array.from(sentenceInputs(sentence, embeddingOf(sentence.text), answered.questions)),
    ),
    whole: Float64Array.from(wholeInputs(parts, context, own, answered)),
  }
})
const corpusInputs = corpus.map(({ sentence }) => sentenceInputs(sentence, embeddingOf(sentence.text), []))

function examplesOf(code: DraftCode): Example[] {
  const concerned = drafts.filter(({ draft }) => styled[code]?.includes(draft.style) ?? true)
  const some = concerned.filter(({ draft }) => draft.expect.includes(code)).length
  const weight = Math.sqrt(Math.min(rarest, (concerned.length - some) / Math.max(1, some)))
  const manner = mannerOf[code]
  return [
    ...concerned.map(({ draft, inputs, whole }) => {
      const answer = Number(draft.expect.includes(code))
      return { sentences: inputs, whole, answer, weight: answer === 1 ? weight : 1 }
    }),
    ...corpus.flatMap(({ known }, place): Example[] => {
      const answer = manner === undefined ? undefined : known.get(manner)
      return answer === undefined
        ? []
        : [{ sentences: [corpusInputs[place] ?? []], whole: undefined, answer, weight: corpusWeight }]
    }),
  ]
}

const inputCount = sentenceInputCount + wholeInputCount
function scoreOf(point: Float64Array, from: number, inputs: Inputs): number {
  let sum = 0
  for (let place = 0; place < inputs.length; place += 1) sum += (inputs[place] ?? 0) * (point[from + place] ?? 0)
  return sum
}

/** The weights, then the bias of drafts and that of single sentences. */
function fitCode(examples: readonly Example[]): Float64Array {
  const count = examples.filter(({ whole }) => whole !== undefined).length
  return minimise(
    (point, gradient) => {
      gradient.fill(0)
      let error = 0
      const add = (from: number, slope: number, inputs: Inputs) => {
        for (let place = 0; place < inputs.length; place += 1) {
          gradient[from + place] = (gradient[from + place] ?? 0) + slope * (inputs[place] ?? 0)
        }
      }
      for (const { sentences, whole, answer, weight } of examples) {
        const scores = sentences.map((inputs) => scoreOf(point, 0, inputs))
        const highest = Math.max(...scores)
        const parts = scores.map((score) => Math.exp(score - highest))
        const total = parts.reduce((sum, part) => sum + part, 0)
        const bias = whole ? inputCount : inputCount + 1
        const score =
          highest + Math.log(total) + (whole ? scoreOf(point, sentenceInputCount, whole) : 0) + (point[bias] ?? 0)
        error += weight * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - answer * score)
        const slope = weight * (1 / (1 + Math.exp(-score)) - answer)
        sentences.forEach((inputs, place) => {
          add(0, (slope * (parts[place] ?? 0)) / total, inputs)
        })
        if (whole) add(sentenceInputCount, slope, whole)
        add(bias, slope, [1])
      }
      let squares = 0
      for (let place = 0; place < point.length; place += 1) {
        const value = place < inputCount ? (point[place] ?? 0) : 0
        squares += value * value
        gradient[place] = (gradient[place] ?? 0) / count + penalty * value
      }
      return error / count + (penalty / 2) * squares
    },
    new Float64Array(inputCount + 2),
    iterations,
  )
}

const fitted = wholeCodes.map((code) => fitCode(examplesOf(code)))
const scales = fitted.map((point) => Math.max(...point.subarray(0, inputCount).map(Math.abs)) / largestStep)
const bytes = fitted.flatMap((point, row) =>
  Array.from(point.subarray(0, inputCount), (value) => Math.round(value / (scales[row] ?? 1)) + 128),
)
const packed = {
  codes: wholeCodes,
  inputs: inputCount,
  bias: fitted.map((point) => Number((point[inputCount] ?? 0).toPrecision(6))),
  scales: scales.map((scale) => Number(scale.toPrecision(6))),
  weights: Buffer.from(bytes).toString('base64'),
  madeBy: 'npm run train:whole',
}
writeFileSync(target, `${JSON.stringify(packed, null, 2)}\n`)
console.log(`${target}: trained on ${drafts.length} drafts`)

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { styles } from '../../../lib/classify/reading'
import { customerMessages } from '../../../lib/conversation/conversation'
import { draftContext } from '../../../lib/guidance/draft/draftContext'
import type { DraftCode, DraftContext } from '../../../lib/guidance/draft/draftReview'
import type { Manner } from '../../../lib/guidance/draft/manner/manners'
import { sentencesToWeigh } from '../../../lib/guidance/draft/manner/sentencesToWeigh'
import { type Draft, type DraftSentence, readDraft } from '../../../lib/guidance/draft/readDraft'
import { draftNgrams, weighedNgrams } from '../../../lib/guidance/draft/whole/draftNgrams'
import { isWorded, sentenceInputCount, wholeCodes } from '../../../lib/guidance/draft/whole/wholeHead'
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
import { corpusSentences } from './corpusSentences'
import { type Example, fitDrafts } from './fitDrafts'
import { allSets } from './labelledSets'

// Trains the head over whole drafts: `npm run train:whole [-- --without SET,…]`. A draft's score is the soft maximum of its
// sentences' scores and what is known of the draft as a whole; which sentence it was, the labels need not say.

const target = resolve('lib/guidance/draft/whole/wholeWeights.json')
const ngramTarget = resolve('lib/guidance/draft/whole/draftNgrams.json')
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
/** Sentences that an n-gram must stand in to be learned from. */
const leastSentences = 6
/** Of a sentence of the corpus, which stands in no draft. */
const corpusWeight = 0.5
/** Of a draft that is marked, at most its square: they are few. */
const rarest = 6
const largestStep = 127

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

const counts = new Map<string, number>()
const counted = new Set(read.flatMap(({ sentences }) => sentences.map(({ text }) => text)))
for (const text of counted) for (const ngram of draftNgrams(text)) counts.set(ngram, (counts.get(ngram) ?? 0) + 1)
const known = [...counts]
  .filter(([, count]) => count >= leastSentences)
  .sort(([one], [other]) => (one < other ? -1 : 1))
const places = new Map(known.map(([ngram], place) => [ngram, place]))
const rarity = known.map(([, count]) => Number(Math.log(counted.size / count).toFixed(2)))
const ngramsOf = (text: string) =>
  weighedNgrams(
    text,
    (ngram) => places.get(ngram),
    (place) => rarity[place] ?? 0,
  )

const drafts = read.map(({ draft, read: parts, context, sentences, answered: { newest, questions } }) => {
  const answered = {
    newest: newest === undefined ? undefined : embeddingOf(newest),
    questions: questions.map(embeddingOf),
  }
  const own = sentences.map(({ text }) => embeddingOf(text))
  return {
    draft,
    sentences: sentences.map((sentence) => ({
      inputs: Float64Array.from(sentenceInputs(sentence, embeddingOf(sentence.text), answered.questions)),
      ngrams: ngramsOf(sentence.text),
    })),
    whole: Float64Array.from(wholeInputs(parts, context, own, answered)),
  }
})
const corpusParts = corpus.map(({ sentence }) => ({
  inputs: sentenceInputs(sentence, embeddingOf(sentence.text), []),
  ngrams: ngramsOf(sentence.text),
}))

function examplesOf(code: DraftCode): Example[] {
  const concerned = drafts.filter(({ draft }) => styled[code]?.includes(draft.style) ?? true)
  const some = concerned.filter(({ draft }) => draft.expect.includes(code)).length
  const weight = Math.sqrt(Math.min(rarest, (concerned.length - some) / Math.max(1, some)))
  const manner = mannerOf[code]
  return [
    ...concerned.map(({ draft, sentences, whole }) => {
      const answer = Number(draft.expect.includes(code))
      return { sentences, whole, answer, weight: answer === 1 ? weight : 1 }
    }),
    ...corpus.flatMap(({ known }, place): Example[] => {
      const answer = manner === undefined ? undefined : known.get(manner)
      const sentence = corpusParts[place]
      return answer === undefined || !sentence
        ? []
        : [{ sentences: [sentence], whole: undefined, answer, weight: corpusWeight }]
    }),
  ]
}

const inputCount = sentenceInputCount + wholeInputCount
const fitted = wholeCodes.map((code) => {
  console.log(`fitting ${code}`)
  return fitDrafts(examplesOf(code), known.length, isWorded(code))
})

/** A stretch of each code's weights in whole numbers, and what one step of these is worth. */
function inSteps(from: number, until: number): { scales: number[]; weights: string } {
  const parts = fitted.map((point) => point.subarray(from, until))
  const scales = parts.map(
    (part) => part.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largestStep || 1,
  )
  const bytes = parts.flatMap((part, row) => Array.from(part, (value) => Math.round(value / (scales[row] ?? 1)) + 128))
  return {
    scales: scales.map((scale) => Number(scale.toPrecision(6))),
    weights: Buffer.from(bytes).toString('base64'),
  }
}
const ofNgrams = inSteps(inputCount, inputCount + known.length)
const packed = {
  codes: wholeCodes,
  inputs: inputCount,
  bias: fitted.map((point) => Number((point[inputCount + known.length] ?? 0).toPrecision(6))),
  ...inSteps(0, inputCount),
  ngramScales: ofNgrams.scales,
  ngramWeights: ofNgrams.weights,
  madeBy: 'npm run train:whole',
}
writeFileSync(target, `${JSON.stringify(packed, null, 2)}\n`)
const names = { ngrams: known.map(([ngram]) => ngram).join('\n'), rarity, madeBy: 'npm run train:whole' }
writeFileSync(ngramTarget, `${JSON.stringify(names)}\n`)
console.log(`${target}: trained on ${drafts.length} drafts, ${known.length} n-grams`)

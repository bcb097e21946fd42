import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DraftCode } from '../../../lib/guidance/draft/draftReview'
import type { Manner } from '../../../lib/guidance/draft/manner/manners'
import { type DraftSentence, readDraft } from '../../../lib/guidance/draft/readDraft'
import type { ExpectedDraft } from '../../drafts/markedDraft'
import type { KnownSentence } from './knownSentence'
import { firstSets } from './labelledSets'

const folder = resolve('tests/drafts')

const mannerOf: Partial<Record<DraftCode, Manner>> = {
  'cant-be-done': 'refuses',
  'rule-quoting': 'cites-rule',
  dictatorial: 'orders',
  'no-stand': 'hedges',
  'emotional-reply': 'feels',
  'doubts-data': 'doubts',
  'takes-bait': 'hits-back',
  blame: 'blames',
  'dead-end-unknown': 'knows-not',
  'apology-only': 'apologises',
}

/** What a good draft never does, wherever it stands in it; it may refuse or not know beside a deed. */
const neverGood = ['doubts-data', 'takes-bait', 'blame'] as const
/** What a good draft may do with customers of another style. */
const styled = { dictatorial: ['expressive', 'analytic'], 'emotional-reply': ['analytic'] } as const

function knownOf(draft: ExpectedDraft, sentence: DraftSentence, isAlone: boolean): Map<Manner, 0 | 1> {
  const known = new Map<Manner, 0 | 1>()
  const spans = draft.spans?.filter(({ start, end }) => start < sentence.end && sentence.start < end)
  const [only] = draft.expect
  const codes = spans?.map(({ code }) => code) ?? (isAlone && draft.expect.length === 1 && only ? [only] : [])
  const absent = [
    ...neverGood,
    ...(Object.keys(styled) as (keyof typeof styled)[]).filter((code) =>
      (styled[code] as readonly string[]).includes(draft.style),
    ),
  ]
  // Doubt is only looked for with one style, and may pass for blame with another.
  for (const code of absent) {
    if (draft.expect.includes(code) || (code === 'doubts-data' && draft.style !== 'analytic')) continue
    const manner = mannerOf[code]
    if (manner) known.set(manner, 0)
  }
  for (const code of codes) {
    const manner = mannerOf[code]
    if (manner) known.set(manner, 1)
  }
  return known
}

/** The sentences of labelled drafts, as far as something is known of them. */
export function draftSentences(without: readonly string[]): KnownSentence[] {
  return Object.entries(firstSets)
    .filter(([name]) => !without.includes(name))
    .flatMap(([name, read]) =>
      readFileSync(join(folder, `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => {
          const draft = read(JSON.parse(line))
          const { sentences } = readDraft(draft.draft)
          return sentences
            .map((sentence) => ({ sentence, known: knownOf(draft, sentence, sentences.length === 1) }))
            .filter(({ known }) => known.size > 0)
        }),
    )
}

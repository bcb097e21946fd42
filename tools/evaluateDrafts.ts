import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type DraftMark, draftCodes } from '../lib/guidance/draft/draftReview'
import { marksOf } from './drafts/draftLine'
import { type ExpectedDraft, readLabelled, readMarked } from './drafts/markedDraft'
import { loadNodeReader } from './model/nodeReader'

/** `npm run evaluate:drafts [-- --wrong] [--own] [--look]`: how right the draft guard is, by code, on our own drafts and on the scenarios. */
const isVerbose = process.argv.includes('--wrong')
const scenarios = resolve(process.env.EVENKEEL_DATA ?? '../shared', 'scenarios')

type Reviewed = { draft: ExpectedDraft; marks: DraftMark[] }

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
const inWords = (value: number) => value.toFixed(2)

/** Counts a code by draft: marked and expected, marked alone, expected alone. */
function countCode(reviewed: readonly Reviewed[], code: (typeof draftCodes)[number]) {
  const has = ({ marks }: Reviewed) => marks.some((mark) => mark.code === code)
  const wants = ({ draft }: Reviewed) => draft.expect.includes(code)
  return {
    right: reviewed.filter((one) => has(one) && wants(one)).length,
    extra: reviewed.filter((one) => has(one) && !wants(one)).length,
    missed: reviewed.filter((one) => !has(one) && wants(one)).length,
  }
}

function rowOf(name: string, { right, extra, missed }: ReturnType<typeof countCode>): string {
  const precision = ratio(right, right + extra)
  const recall = ratio(right, right + missed)
  const f1 = ratio(2 * right, 2 * right + extra + missed)
  return `  ${name.padEnd(18)} ${[precision, recall, f1].map(inWords).join('  ')}   ${right} right, ${extra} too many, ${missed} missed`
}

/** Of the expected spans whose code was marked: how many are touched, and the mean share in common with the best mark. */
function spanRow(reviewed: readonly Reviewed[]): string | undefined {
  const shares = reviewed.flatMap(({ draft, marks }) =>
    (draft.spans ?? []).flatMap((span) => {
      const same = marks.filter(({ code }) => code === span.code)
      if (same.length === 0) return []
      return [
        Math.max(
          ...same.map(({ start, end }) => {
            const common = Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
            return common / (Math.max(end, span.end) - Math.min(start, span.start))
          }),
        ),
      ]
    }),
  )
  if (shares.length === 0) return undefined
  const touched = shares.filter((share) => share > 0).length
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return `  spans: ${touched} of ${shares.length} touched, ${inWords(mean)} of both in common on average`
}

function print(title: string, reviewed: readonly Reviewed[], isLookOnly: boolean): void {
  console.log(`\n${title}: ${reviewed.length} drafts\n  ${'code'.padEnd(18)} prec  rec   F1`)
  const counts = draftCodes.map((code) => ({ code, ...countCode(reviewed, code) }))
  for (const { code, ...count } of counts) console.log(rowOf(code, count))
  const sum = (pick: (count: (typeof counts)[number]) => number) => counts.reduce((total, one) => total + pick(one), 0)
  console.log(
    rowOf('all', { right: sum((one) => one.right), extra: sum((one) => one.extra), missed: sum((one) => one.missed) }),
  )
  const good = reviewed.filter(({ draft }) => draft.expect.length === 0)
  console.log(
    `  good drafts without a mark: ${good.filter(({ marks }) => marks.length === 0).length} of ${good.length}`,
  )
  const same = reviewed.filter(
    ({ draft, marks }) =>
      String([...new Set(marks.map(({ code }) => code))].sort()) === String([...draft.expect].sort()),
  )
  console.log(`  exactly right: ${same.length} of ${reviewed.length}`)
  const spans = spanRow(reviewed)
  if (spans) console.log(spans)
  if (!isVerbose || isLookOnly) return
  for (const { draft, marks } of reviewed) {
    const missed = draft.expect.filter((code) => !marks.some((mark) => mark.code === code))
    const extra = marks.filter(({ code }) => !draft.expect.includes(code))
    if (missed.length + extra.length === 0) continue
    console.log(
      `    ${draft.id} ${draft.style}: missed [${missed.join(', ')}], too many [${extra.map(({ code }) => code).join(', ')}]`,
    )
    console.log(`      ${JSON.stringify(draft.customer.join(' / '))}\n      → ${JSON.stringify(draft.draft)}`)
    for (const { code, start, end } of extra)
      console.log(`      ${code}: ${JSON.stringify(draft.draft.slice(start, end))}`)
  }
}

const reader = await loadNodeReader()
async function evaluate(
  title: string,
  file: string,
  readLine: (content: unknown) => ExpectedDraft,
  isLookOnly = false,
): Promise<void> {
  if (!existsSync(file)) return console.log(`No drafts at ${file}.`)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const reviewed: Reviewed[] = []
  for (const line of lines) {
    const draft = readLine(JSON.parse(line))
    reviewed.push({ draft, marks: await marksOf(draft, reader) })
  }
  print(title, reviewed, isLookOnly)
}

const only = process.argv.includes('--own')
// No misses are listed of what is only looked at: whoever reads them works on them.
if (process.argv.includes('--look')) {
  await evaluate(
    'Our fourth drafts, the half to look at',
    resolve('tests/drafts/fourthLookOnly.jsonl'),
    readLabelled,
    true,
  )
  await evaluate('Drafts that nobody reads', resolve('tests/drafts/unseen/sixteenth.jsonl'), readLabelled, true)
}
await evaluate('Our own drafts', resolve('tests/drafts/written.jsonl'), readMarked)
await evaluate('Our second drafts, written after the checks', resolve('tests/drafts/second.jsonl'), readMarked)
await evaluate('Our third drafts, written after those', resolve('tests/drafts/third.jsonl'), readMarked)
await evaluate('Our fourth drafts, the half to work on', resolve('tests/drafts/fourth.jsonl'), readLabelled)
await evaluate(
  'Our fifth drafts, written in four goes while working',
  resolve('tests/drafts/fifth.jsonl'),
  readLabelled,
)
await evaluate('Our sixth drafts, written blind before the head', resolve('tests/drafts/sixth.jsonl'), readLabelled)
await evaluate('Our seventh drafts, written blind after it', resolve('tests/drafts/seventh.jsonl'), readLabelled)
await evaluate('Our eighth drafts, by another author', resolve('tests/drafts/eighth.jsonl'), readLabelled)
await evaluate('Our ninth drafts, by another author', resolve('tests/drafts/ninth.jsonl'), readLabelled)
await evaluate('Our tenth drafts, by another author', resolve('tests/drafts/tenth.jsonl'), readMarked)
if (!only) await evaluate('Drafts of the scenarios', join(scenarios, 'drafts.dev.jsonl'), readLabelled)
reader.dispose()

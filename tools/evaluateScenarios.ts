import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { rungs, situations, trends } from '../lib/classify/assessment'
import { causes, signals, styles } from '../lib/classify/reading'
import { sharedWords } from '../lib/conversation/contentWords'
import { adviceAtEachTurn } from './adviceAtEachTurn'
import { conversationOf, readingsOf, reportOf, threadSchema } from './assessThread'
import { brokenLoopRules, type LoopRule, loopRules } from './loopRules'
import { loadNodeReader } from './model/nodeReader'
import { likeQuotes, pairUp } from './pairUp'

const strings = z.array(z.string())
const scenarioSchema = z.extend(threadSchema, {
  expect: z.object({
    heat: z.number(),
    trend: z.enum(trends),
    style: z.enum(styles),
    situation: z.enum(situations),
    cause: z.enum(causes),
    boundary: z.enum(rungs),
    escalate: z.boolean(),
    crisis: z.boolean(),
    signals: z.array(z.enum(signals)),
    given: strings,
    unanswered: strings,
    promises: strings,
  }),
})
const realLabelsSchema = z.object({
  id: z.string(),
  heats: z.array(z.number()),
  trend: z.enum(trends),
  style: z.enum(styles),
  escalate: z.boolean(),
  boundary: z.boolean(),
})

const folder = resolve(process.env.EVENKEEL_DATA ?? '../shared')
const isVerbose = process.argv.includes('--wrong')

function readLines<Out>(path: string, schema: { parse(content: unknown): Out }): Out[] | undefined {
  const file = join(folder, path)
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)))
}

/** Counts right answers by field and remembers the wrong ones. */
function makeTally() {
  const fields = new Map<string, { right: number; all: number; wrong: string[] }>()
  const add = (field: string, isRight: boolean, note: string, weight = 1) => {
    const row = fields.get(field) ?? { right: 0, all: 0, wrong: [] }
    fields.set(field, row)
    row.all += weight
    if (isRight) row.right += weight
    else row.wrong.push(note)
  }
  const print = (title: string) => {
    console.log(`\n${title}`)
    for (const [field, { right, all, wrong }] of fields) {
      console.log(
        `  ${field.padEnd(28)} ${String(right).padStart(4)} of ${String(all).padStart(4)}  ${((100 * right) / Math.max(1, all)).toFixed(1)} %`,
      )
      if (isVerbose) for (const note of wrong) console.log(`      ${note}`)
    }
    for (const list of ['signals', 'promises', 'given']) {
      const share = (part: string) => {
        const { right = 0, all = 0 } = fields.get(`${list}, ${part}`) ?? {}
        return right / Math.max(1, all)
      }
      const [recall, precision] = [share('found'), share('rightly')]
      if (precision + recall > 0)
        console.log(`  ${list}: F1 ${((2 * precision * recall) / (precision + recall)).toFixed(2)}`)
    }
  }
  return { add, print }
}

/** How much two tellings of one thing (a paraphrase, a quote) share: two content words, or one of few; else 0. */
function likeTellings(a: string, b: string): number {
  const shared = sharedWords(a, b)
  return shared >= 2 || (shared >= 1 && Math.min(a.split(' ').length, b.split(' ').length) <= 4) ? shared : 0
}

const likeNames = (a: string, b: string) => (a === b ? 1 : 0)

/** Either holds the other: how facts were counted at first. Kept for comparison, as it takes "3" for "3 working days". */
function overlaps(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  return one.includes(other) || other.includes(one) ? 1 : 0
}

function compareLists(
  tally: ReturnType<typeof makeTally>,
  field: string,
  id: unknown,
  found: string[],
  expected: string[],
  likeness: (found: string, expected: string) => number,
): void {
  const pairs = pairUp(found, expected, likeness)
  expected.forEach((one, place) => {
    tally.add(`${field}, found`, pairs.has(place), `${id}: missed "${one}"`)
  })
  const right = new Set(pairs.values())
  found.forEach((one, at) => {
    tally.add(`${field}, rightly`, right.has(at), `${id}: not asked for "${one}"`)
  })
}

/** The same where one telling may stand for several. */
function compareLoosely(
  tally: ReturnType<typeof makeTally>,
  field: string,
  found: string[],
  expected: string[],
  likeness: (found: string, expected: string) => number,
): void {
  for (const one of expected)
    tally.add(
      `${field}, found`,
      found.some((other) => likeness(other, one) > 0),
      one,
    )
  for (const one of found)
    tally.add(
      `${field}, rightly`,
      expected.some((other) => likeness(one, other) > 0),
      one,
    )
}

const reader = await loadNodeReader()
const read = (texts: string[]) => reader.read(texts)

const scenarios = readLines('scenarios/conversations.dev.jsonl', scenarioSchema)
if (!scenarios) console.log(`No scenarios at ${folder}: set EVENKEEL_DATA to the folder that holds scenarios/.`)
else {
  const tally = makeTally()
  const loosely = makeTally()
  for (const scenario of scenarios) {
    const conversation = conversationOf(scenario)
    const report = reportOf(conversation, await readingsOf(conversation, read))
    const { expect } = scenario
    for (const field of ['heat', 'trend', 'style', 'situation', 'cause', 'boundary', 'escalate', 'crisis'] as const) {
      tally.add(field, report[field] === expect[field], `${scenario.id}: ${report[field]}, expected ${expect[field]}`)
    }
    tally.add(
      'heat, within one',
      Math.abs(report.heat - expect.heat) <= 1,
      `${scenario.id}: ${report.heats.join(' ')}, expected ${expect.heat}`,
    )
    tally.add(
      'quiet when calm',
      report.quiet || expect.heat > 0 || expect.situation !== 'none',
      `${scenario.id}: ${report.move}, ${report.situation}`,
    )
    tally.add('speaks when hot', !report.quiet || expect.heat < 2, `${scenario.id}: quiet at heat ${expect.heat}`)
    compareLists(tally, 'signals', scenario.id, report.signals, expect.signals, likeNames)
    // The expected questions are paraphrases that may share no word with the customer's: how many there are is compared.
    tally.add(
      'unanswered, how many',
      report.unanswered.length === expect.unanswered.length,
      `${scenario.id}: ${JSON.stringify(report.unanswered)}, expected ${JSON.stringify(expect.unanswered)}`,
    )
    compareLists(tally, 'promises', scenario.id, report.promises, expect.promises, likeTellings)
    compareLists(tally, 'given', scenario.id, report.given, expect.given, likeQuotes)
    compareLoosely(loosely, 'promises', report.promises, expect.promises, likeTellings)
    compareLoosely(loosely, 'given', report.given, expect.given, overlaps)
  }
  tally.print(`${scenarios.length} written conversations`)
  loosely.print('the lists where one telling may stand for several')

  const loop = makeTally()
  for (const scenario of scenarios) {
    const conversation = conversationOf(scenario)
    const states = adviceAtEachTurn(conversation, await readingsOf(conversation, read))
    for (const { conversation: sofar, assessment, guidance } of states) {
      const broken = brokenLoopRules(sofar, assessment, guidance)
      for (const rule of Object.keys(loopRules) as LoopRule[]) {
        // Object.keys forgets the keys' type.
        const notes = broken.filter((one) => one.rule === rule).map(({ note }) => note)
        loop.add(
          loopRules[rule],
          notes.length === 0,
          `${scenario.id}, ${sofar.messages.length} messages: ${notes.join(', ')}`,
        )
      }
    }
    const last = states.at(-1)
    const { expect } = scenario
    const isCalm = expect.heat === 0 && expect.situation === 'none' && !expect.escalate && !expect.crisis
    if (last && isCalm) {
      const { move, boundary, escalation } = last.guidance
      loop.add('quiet when calm', !move && !boundary && !escalation, `${scenario.id}: ${move}`)
    }
  }
  loop.print('the loop, after each message, and quiet at the end of the calm ones')
}

const labels = readLines('data/conversations.real.labels.dev.jsonl', realLabelsSchema)
const threads = readLines('data/conversations.real.jsonl', threadSchema)
if (!labels || !threads) console.log(`No real conversations at ${folder}.`)
else {
  const byId = new Map(threads.map((thread) => [String(thread.id), thread]))
  const tally = makeTally()
  for (const label of labels) {
    const thread = byId.get(label.id)
    if (!thread) continue
    const conversation = conversationOf(thread)
    const report = reportOf(conversation, await readingsOf(conversation, read))
    label.heats.forEach((heat, index) => {
      tally.add(
        'heats',
        report.heats[index] === heat,
        `${label.id}: ${report.heats.join(' ')}, expected ${label.heats.join(' ')}`,
      )
      tally.add('heats, within one', Math.abs((report.heats[index] ?? 9) - heat) <= 1, `${label.id}: turn ${index}`)
    })
    for (const field of ['trend', 'style', 'escalate'] as const)
      tally.add(field, report[field] === label[field], `${label.id}: ${report[field]}, expected ${label[field]}`)
    tally.add(
      'boundary',
      (report.boundary !== 'none') === label.boundary,
      `${label.id}: ${report.boundary}, expected ${label.boundary}`,
    )
  }
  tally.print(`${labels.length} real conversations`)
}
reader.dispose()

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { spread } from '../../../lib/page/helpdesks/generic/speech/speaksAs'
import { speechFeatures } from '../../../lib/page/helpdesks/generic/speech/speechFeatures'
import { minimise } from '../lbfgs'

// Trains what tells by its words who speaks: `npm run train:speech [-- --without SET,… | --judge]`. With --judge each set is left out in
// turn and told by the others, and nothing is written.

const corpus = resolve('tools/train/speech/messages.jsonl')
const target = resolve('lib/page/helpdesks/generic/speech/speechWeights.json')

/** A message of the corpus: the set and page that it stands in, by whom of that page it is, and its words. */
type Spoken = {
  set: string
  page: string
  by: number
  role: 'customer' | 'agent' | 'note'
  text: string
  features: string[]
}

/** What is told: whether somebody of the team answers rather than asks, and whether a message is a note rather than either. */
const heads = {
  team: { isAmong: ({ role }: Spoken) => role !== 'note', isSo: ({ role }: Spoken) => role === 'agent' },
  note: { isAmong: ({ set }: Spoken) => !talks.test(set), isSo: ({ role }: Spoken) => role === 'note' },
} as const
type Head = keyof typeof heads

/** Sets without notes. */
const talks = /^(?:scenarios|conversations)/

/** Features that are kept of each head. A third more would tell 1 of 100 messages more. */
const mostFeatures = 300
/** A feature must stand in so many messages and pages. */
const leastMessages = 6
const leastPages = 5
const penalty = 0.5
const iterations = 200
/** Steps of a weight, either side of zero. */
const steps = 60

type Fitted = { bias: number; weights: Map<string, number> }

function fitHead(messages: readonly Spoken[], features: readonly string[], head: Head): Fitted {
  const places = new Map(features.map((feature, place) => [feature, place]))
  const rows = messages.map((message) => message.features.flatMap((feature) => places.get(feature) ?? []))
  const signs = messages.map((message) => (heads[head].isSo(message) ? 1 : -1))
  const point = minimise(
    (at, gradient) => {
      gradient.fill(0)
      let value = 0
      for (let place = 0; place < features.length; place++) {
        const weight = at[place] as number
        value += (penalty * weight * weight) / 2
        gradient[place] = penalty * weight
      }
      rows.forEach((row, index) => {
        const share = 1 / spread(row.length)
        const score = row.reduce((sum, place) => sum + (at[place] as number) * share, at[features.length] as number)
        const sign = signs[index] as number
        value += Math.log1p(Math.exp(-sign * score))
        const slope = -sign / (1 + Math.exp(sign * score))
        for (const place of row) gradient[place] = (gradient[place] as number) + slope * share
        gradient[features.length] = (gradient[features.length] as number) + slope
      })
      return value
    },
    new Float64Array(features.length + 1),
    iterations,
  )
  return {
    bias: point[features.length] as number,
    weights: new Map(features.map((feature, place) => [feature, point[place] as number])),
  }
}

function train(all: readonly Spoken[], head: Head): Fitted {
  const messages = all.filter(heads[head].isAmong)
  const seen = new Map<string, { messages: number; pages: Set<string> }>()
  for (const { features, set, page } of messages) {
    for (const feature of features) {
      const known = seen.get(feature) ?? { messages: 0, pages: new Set() }
      known.messages++
      known.pages.add(`${set} ${page}`)
      seen.set(feature, known)
    }
  }
  const common = [...seen].filter(([, each]) => each.messages >= leastMessages && each.pages.size >= leastPages)
  const first = fitHead(
    messages,
    common.map(([feature]) => feature),
    head,
  )
  const worth = ([feature, each]: (typeof common)[number]) =>
    Math.abs(first.weights.get(feature) ?? 0) * Math.sqrt(each.messages)
  const kept = common.sort((one, other) => worth(other) - worth(one)).slice(0, mostFeatures)
  return fitHead(
    messages,
    kept.map(([feature]) => feature),
    head,
  )
}

function scoreOf({ bias, weights }: Fitted, { features }: Spoken): number {
  const known = features.flatMap((feature) => weights.get(feature) ?? [])
  return bias + known.reduce((sum, weight) => sum + weight, 0) / spread(known.length)
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | number): Item[][] {
  const groups = new Map<string | number, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

/** Messages told right, and pages on which whoever speaks most like a customer is one. */
function judgeTeam(fitted: Fitted, all: readonly Spoken[]) {
  const messages = all.filter(heads.team.isAmong)
  const right = messages.filter((message) => scoreOf(fitted, message) > 0 === heads.team.isSo(message)).length
  const pages = grouped(messages, ({ page }) => page)
    .map((page) => grouped(page, ({ by }) => by))
    .filter((parties) => parties.length > 1)
  const told = pages.filter((parties) => {
    const sums = parties.map(
      (party) => party.reduce((sum, each) => sum + scoreOf(fitted, each), 0) / Math.sqrt(party.length),
    )
    return parties[sums.indexOf(Math.min(...sums))]?.[0]?.role === 'customer'
  })
  return { right, messages: messages.length, told: told.length, pages: pages.length }
}

/** Of all pairs of a note and an answer those in which the note sounds more like one. */
function rankNotes(scored: readonly { score: number; role: Spoken['role'] }[]): number {
  const notes = scored.filter(({ role }) => role === 'note')
  const answers = scored.filter(({ role }) => role === 'agent')
  const ahead = notes.map(({ score }) => answers.filter((answer) => answer.score < score).length)
  return ahead.reduce((sum, count) => sum + count, 0) / Math.max(1, notes.length * answers.length)
}

/** As the extension packs it: by weight, in steps. */
function packed({ bias, weights }: Fitted) {
  const step = Math.max(...[...weights.values()].map(Math.abs)) / steps
  const byWeight = new Map<number, string[]>()
  for (const [feature, weight] of weights) {
    const rounded = Math.round(weight / step)
    if (rounded !== 0) byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), feature])
  }
  const features = Object.fromEntries(
    [...byWeight].sort(([one], [other]) => one - other).map(([weight, words]) => [weight, words.sort().join(',')]),
  )
  return { bias: Number(bias.toFixed(3)), step: Number(step.toFixed(4)), features }
}

const messages = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  // as: written by us, in the form that the type says.
  .map((line) => JSON.parse(line) as Omit<Spoken, 'features'>)
  .map((message): Spoken => ({ ...message, features: [...speechFeatures(message.text)] }))
if (process.argv.includes('--judge')) {
  const sum = { right: 0, messages: 0, told: 0, pages: 0 }
  const scored: { score: number; role: Spoken['role'] }[] = []
  for (const left of [...new Set(messages.map(({ set }) => set))]) {
    const rest = messages.filter(({ set }) => set !== left)
    const own = messages.filter(({ set }) => set === left)
    const found = judgeTeam(train(rest, 'team'), own)
    for (const key of ['right', 'messages', 'told', 'pages'] as const) sum[key] += found[key]
    const notes = train(rest, 'note')
    const theirs = own.filter(heads.note.isAmong).map((each) => ({ score: scoreOf(notes, each), role: each.role }))
    scored.push(...theirs)
    console.log(
      `${left}: ${found.right} of ${found.messages} messages; on ${found.told} of ${found.pages} pages whoever speaks most like a customer is one; notes before answers ${rankNotes(theirs).toFixed(3)}`,
    )
  }
  console.log(
    `all: ${sum.right} of ${sum.messages} messages, ${sum.told} of ${sum.pages} pages; notes before answers ${rankNotes(scored).toFixed(3)}`,
  )
} else {
  const at = process.argv.indexOf('--without')
  const without = at < 0 ? [] : (process.argv[at + 1] ?? '').split(',')
  const known = messages.filter(({ set }) => !without.includes(set))
  writeFileSync(
    target,
    `${JSON.stringify({ team: packed(train(known, 'team')), note: packed(train(known, 'note')) }, null, 2)}\n`,
  )
  console.log(`Written: ${target}`)
}

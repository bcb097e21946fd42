import { assess } from '../../lib/classify/assess'
import type { Conversation } from '../../lib/conversation/conversation'
import { advise } from '../../lib/guidance/advise'
import { builtInPacks } from '../../lib/packs/builtIn'
import { moves } from '../../lib/packs/moves'
import { openPack } from '../../lib/packs/openPack'
import type { Pack } from '../../lib/packs/pack'
import { readPackFile, signPackText } from '../../lib/platform/packSignature'
import { newKeyFile } from '../../lib/platform/signingKey'
import { loadNodeReader } from '../model/nodeReader'
import type { Measurement } from './measurement'
import { customerText } from './messages'
import { say } from './progress'
import { figure, median, rowOf } from './row'

const phrases = 5_000
const times = 60

/** A pack as large as one may be, of phrases as long as ours. */
function largePack(): string {
  const [general] = builtInPacks
  const ours = general?.phrases ?? []
  return JSON.stringify({
    ...general,
    name: 'Bench',
    phrases: Array.from({ length: phrases }, (_, at) => ({
      ...ours[at % ours.length],
      id: `bench-${at}`,
      move: moves[at % moves.length],
      variants: undefined,
      text: `Line ${at}: ${ours[at % ours.length]?.text ?? ''}`.slice(0, 220),
    })),
    selfTests: undefined,
  })
}

const conversation: Conversation = {
  helpdesk: 'bench',
  messages: Array.from({ length: 12 }, (_, number) => ({
    id: `message-${number}`,
    role: number % 2 === 0 ? 'customer' : 'agent',
    text: customerText(number, 'middle'),
  })),
  composer: null,
}

/** A pack of the most phrases, in Node: opened with its signature as it arrives, and what it adds to each suggestion. */
export const packSpeed: Measurement = {
  makes: ['pack'],
  async run() {
    say('Opening and using a pack of 5,000 phrases')
    const { key } = await newKeyFile('four plain words here')
    const signed = await signPackText(largePack(), key)
    const bytes = new TextEncoder().encode(signed)
    const opened: number[] = []
    for (let count = 0; count < 20; count++) {
      const start = performance.now()
      await readPackFile('bench.json', bytes)
      opened.push(performance.now() - start)
    }

    const reader = await loadNodeReader()
    const texts = conversation.messages.filter(({ role }) => role === 'customer')
    const read = await reader.read(texts.map(({ text }) => text))
    const readings = Object.fromEntries(texts.map(({ id }, at) => [id, read[at]]).filter(([, reading]) => reading))
    reader.dispose()
    const assessment = assess(conversation, readings)
    const timed = (packs: readonly Pack[]) => {
      const start = performance.now()
      advise(conversation, assessment, packs, { used: [], dismissed: [] })
      return performance.now() - start
    }
    const large = openPack('bench.json', signed)
    const [without, withIt]: [number[], number[]] = [[], []]
    const packs = [large, ...builtInPacks]
    // In turn, so that what else the machine does falls on both alike; the first ones warm up.
    for (let count = -10; count < times; count++) {
      const [one, other] = [timed(builtInPacks), timed(packs)]
      if (count < 0) continue
      without.push(one)
      withIt.push(other)
    }
    return [
      rowOf('pack.open.node', 'ms', opened, {
        limit: { most: 500, of: 'p95' },
        note: `${phrases} phrases, ${Math.round(bytes.length / 1000)} kB, signature checked`,
      }),
      rowOf('pack.suggest.node', 'ms', withIt, {
        note: `with that pack before ours; without it ${median(without).toFixed(2)}`,
      }),
      figure('pack.suggestMore.node', 'ms', median(withIt) - median(without), times, {
        limit: { most: 5, of: 'median' },
        note: 'what that pack adds to each suggestion',
      }),
    ]
  },
}

import { expect, test } from 'vitest'
import { assess } from '../lib/classify/assess'
import { type Line, sampleThread } from '../lib/classify/assess.sample'
import { advise } from '../lib/guidance/advise'
import type { Guidance } from '../lib/guidance/guidance'
import { generalPack } from '../lib/packs/builtIn'
import { brokenLoopRules } from './loopRules'

const hot: Line = ['customer', 'Third time about order 4471. Fix it today.', { heat: 3, cause: 'control' }]

function brokenBy(lines: readonly Line[], change: (guidance: Guidance) => Guidance = (guidance) => guidance) {
  const { conversation, readings } = sampleThread(lines)
  const assessment = assess(conversation, readings)
  const guidance = change(advise(conversation, assessment, [generalPack], { used: [], dismissed: [] }))
  return [...new Set(brokenLoopRules(conversation, assessment, guidance).map(({ rule }) => rule))]
}

const saying = (text: string) => (guidance: Guidance) => ({
  ...guidance,
  suggestions: guidance.suggestions.map((one) => ({ ...one, pieces: [{ kind: 'words' as const, text }] })),
})

test.each<[string, ReturnType<typeof brokenBy>, string[]]>([
  ['advice of ours', brokenBy([hot]), []],
  ['a fix first', brokenBy([hot], (guidance) => ({ ...guidance, move: 'options' })), ['order']],
  [
    'a second apology',
    brokenBy([hot, ['agent', "I'm sorry about that."], hot], saying('I am sorry again.')),
    ['apology'],
  ],
  [
    'words that were written',
    brokenBy(
      [hot, ['agent', 'You needed this done and it is not done.'], hot],
      saying('You needed this done and it is not done.'),
    ),
    ['twice'],
  ],
  ['no evidence', brokenBy([hot], (guidance) => ({ ...guidance, because: [] })), ['evidence']],
])('%s', (_, broken, rules) => {
  expect(broken).toEqual(rules)
})

import { describe, expect, test } from 'vitest'
import { assess } from './assess'
import { type Line, sampleThread, type Told } from './assess.sample'

function assessed(lines: readonly Line[]) {
  const { conversation, readings } = sampleThread(lines)
  return assess(conversation, readings)
}

const abuse: Told = { heat: 3, signals: ['abuse'], shows: { abuse: 'useless idiot' } }
const insult: Line = ['customer', 'You useless idiot, get on with it.', abuse]
const hot: Line = ['customer', 'This damn thing lost my work again.', { heat: 2 }]
const sorry: Line = ['customer', 'I am sorry for that, I was angry.', { heat: 1 }]
const thanks: Line = ['customer', 'It works now, thank you.', { sentiment: 'positive' }]
const reply: Line = ['agent', 'I have it open and I am on it.']
const boundary: Line = ['agent', "I want to help. I can't go on while I'm called names, so let's keep it respectful."]

describe('escalation', () => {
  const limit: Line = ['agent', 'I can offer 50, which is the most I can approve.']
  test.each<[string, Line[], string[]]>([
    ['a manager asked for', [['customer', 'Get me your manager.', { heat: 2, signals: ['escalation'] }]], []],
    ['the first insult', [insult], []],
    ['an insult after a boundary', [insult, boundary, insult], ['abuse-after-boundary']],
    ['a threat', [['customer', 'I know where your driver parks.', { heat: 3, signals: ['threat'] }]], ['threat']],
    [
      'a threat that was followed by calm',
      [['customer', 'I know where he parks.', { heat: 3, signals: ['threat'] }], reply, sorry],
      [],
    ],
    [
      'a legal step that is mused about',
      [['customer', 'I might talk to a lawyer about this.', { heat: 2, signals: ['legal'] }]],
      [],
    ],
    [
      'a legal step that would follow',
      [['customer', 'If this is not fixed I will go to the ombudsman.', { heat: 2, signals: ['legal'] }]],
      [],
    ],
    [
      'a legal step taken',
      [['customer', 'I have filed a complaint with the ombudsman.', { heat: 2, signals: ['legal'] }]],
      ['legal'],
    ],
    ['a limit that is not accepted', [hot, limit, ['customer', 'I want 500.', { heat: 2 }]], ['beyond-authority']],
    ['a limit that is accepted', [hot, limit, thanks], []],
    ['something refused within authority', [hot, ['agent', "I can't give out names."], hot], []],
  ])('%s', (_, lines, triggers) => {
    expect(assessed(lines).escalate.map((due) => due.trigger)).toEqual(triggers)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noPolicy, readPolicy } from './policy'

const key = `${'A'.repeat(43)}=`

test('without a policy nothing is set', () => {
  for (const stored of [undefined, null, {}, 7]) expect(readPolicy(stored)).toEqual({ policy: noPolicy, problems: [] })
})

test('what is set holds', () => {
  const stored = {
    packs: ['{}'],
    trustedKeys: [key],
    updatesOn: ['Harbour Bikes'],
    sites: ['https://desk.example'],
    featuresOff: ['teaching'],
  }
  expect(readPolicy(stored)).toEqual({ policy: stored, problems: [] })
})

test.each<[string, Record<string, unknown>, string]>([
  ['a key too short', { trustedKeys: ['abc'] }, 'Policy trustedKeys: it has to be a list of public keys'],
  ['a site with a path', { sites: ['https://desk.example/inbox'] }, 'Policy sites: it has to be a list of origins'],
  ['packs that are no list', { packs: '{}' }, 'Policy packs: it has to be a list of at most 30 texts'],
  ['a feature that cannot be switched off', { featuresOff: ['proof'] }, 'Policy featuresOff: it has to be a list of'],
  ['an unknown policy', { telemetry: true }, 'Policy telemetry: there is no such policy, so it is ignored.'],
])('%s is named and ignored, and the others hold', (_, broken, sentence) => {
  const { policy, problems } = readPolicy({ sites: ['https://desk.example'], featuresOff: ['teaching'], ...broken })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(sentence)
  expect(policy[broken.sites ? 'featuresOff' : 'sites']).toEqual(broken.sites ? ['teaching'] : ['https://desk.example'])
})

test('whatever is stored, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const { policy } = readPolicy(stored)
      expect(Object.values(policy).every(Array.isArray)).toBe(true)
    }),
  )
})

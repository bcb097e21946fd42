import { describe, expect, test } from 'vitest'
import type { Pack } from './pack'
import {
  conflictsAmong,
  fingerprintOfKey,
  inOrderOf,
  isExpired,
  judgeOffer,
  type ShelfEntry,
  withVersion,
} from './shelf'

const today = '2026-11-27'
const pack = (more: Partial<Pack> = {}): Pack => ({
  format: 1,
  name: 'Ours',
  author: 'Ada',
  version: '1.2.0',
  language: 'en',
  slots: {},
  phrases: [{ id: 'one', move: 'listen', text: 'I see.', reason: 'Why.' }],
  ...more,
})
const [ada, eve] = [`${'A'.repeat(43)}=`, `${'E'.repeat(43)}=`]
const digestOf = (sign: string) => sign.repeat(64)
const entry = (more: Partial<ShelfEntry> = {}): ShelfEntry => ({
  name: 'Ours',
  key: ada,
  current: digestOf('a'),
  versions: [{ digest: digestOf('a'), version: '1.2.0' }],
  ...more,
})

describe('what is said of a pack that arrives', () => {
  const known = { entry: entry(), pack: pack() }
  const unsigned = { entry: entry({ key: null }), pack: pack() }
  test.each<[string, Pack, string | undefined, typeof known | undefined, string[] | string]>([
    ['new and signed', pack(), ada, undefined, ['first-key']],
    ['new and unsigned', pack(), undefined, undefined, ['unsigned']],
    ['by the same key', pack({ version: '1.3.0' }), ada, known, []],
    ['by another key', pack({ version: '1.3.0' }), eve, known, 'other-key'],
    ['without the signature that it had', pack({ version: '1.3.0' }), undefined, known, 'signature-missing'],
    ['signed for the first time', pack({ version: '1.3.0' }), ada, unsigned, ['now-signed']],
    ['older than the one in use', pack({ version: '1.1.9' }), ada, known, ['older']],
    ['not older: ten is more than nine', pack({ version: '1.10.0' }), ada, known, []],
    ['expired', pack({ expires: '2026-11-26' }), ada, known, ['expired']],
    ['on its last day', pack({ expires: today }), ada, known, []],
  ])('%s', (_, arrived, key, before, said) => {
    const judged = judgeOffer(arrived, key, before, today)
    expect('refused' in judged ? judged.refused : judged.offer.warnings).toEqual(said)
  })

  test('an update shows its changes, a new pack its size', () => {
    const newer = pack({ version: '1.3.0', phrases: [{ id: 'two', move: 'listen', text: 'Go on.', reason: 'Why.' }] })
    const judged = judgeOffer(newer, ada, known, today)
    expect(judged).toMatchObject({ offer: { from: '1.2.0', phrases: 1, fingerprint: fingerprintOfKey(ada) } })
    expect('offer' in judged && judged.offer.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'changed Ours',
      'added two',
      'removed one',
    ])
  })
})

test('a new version goes in front of the earlier ones, and the pinned key stays', () => {
  const [changed] = withVersion([entry()], pack({ version: '1.3.0' }), digestOf('b'), ada)
  expect(changed?.versions.map(({ version }) => version)).toEqual(['1.3.0', '1.2.0'])
  expect(changed).toMatchObject({ current: digestOf('b'), key: ada })
  const many = Array.from({ length: 20 }, (_, at) => digestOf((at % 10).toString())).reduce<ShelfEntry[]>(
    (index, digest, at) => withVersion(index, pack({ version: `1.${at}.0` }), digest, undefined),
    [],
  )
  expect(many).toHaveLength(1)
  expect(many[0]?.versions.length).toBeLessThanOrEqual(8)
})

test('a new pack comes first, and the order can be set', () => {
  const index = withVersion([entry()], pack({ name: 'Theirs' }), digestOf('b'), undefined)
  expect(index.map(({ name }) => name)).toEqual(['Theirs', 'Ours'])
  expect(inOrderOf(index, ['Ours', 'Nobody']).map(({ name }) => name)).toEqual(['Ours', 'Theirs'])
})

test('names which phrases an earlier pack hides', () => {
  expect(conflictsAmong([pack({ name: 'A' }), pack({ name: 'B' })])).toEqual([[], [{ id: 'one', with: 'A' }]])
})

test('a pack without a last day never expires', () => {
  expect(isExpired(pack(), today)).toBe(false)
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lintPack } from './lintPack'
import { openPack, packLimitBytes } from './openPack'
import { PackRejected } from './packRejected'
import { joinSignature } from './signatureBlock'

const phrase = { id: 'first', move: 'listen', text: 'I see.', reason: 'It shows that you read it.', source: 'D' }
const pack = { format: 1, name: 'Ours', author: 'Ada', version: '1.0.0', language: 'en', slots: {}, phrases: [phrase] }
const selfTest = { id: 'late', turns: [{ role: 'customer', text: 'Nothing came.' }], move: 'listen' }
const adapter = {
  name: 'harbour-desk',
  certainty: 'medium',
  markers: ['.entry'],
  message: { each: '.entry', body: '.text', roles: [{ role: 'customer', matches: '.in' }] },
  order: 'oldest-first',
  composers: [],
}
const slots = { order: { kind: 'order', label: 'order number' } }

const open = (file: unknown) => openPack('team.json', typeof file === 'string' ? file : JSON.stringify(file))

/** The rejection of a file, or undefined when it opened; anything else thrown fails the test. */
function rejection(file: unknown): PackRejected | undefined {
  try {
    open(file)
    return undefined
  } catch (thrown) {
    if (thrown instanceof PackRejected) return thrown
    throw thrown
  }
}

test('a sound pack opens as it is', () => {
  expect(open(pack)).toEqual(pack)
  expect(open(`\uFEFF${JSON.stringify(pack, null, 2)}`)).toEqual(pack)
})

test('the pack that docs/packs.md shows opens and has nothing to mend', () => {
  const shown = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/packs.md', 'utf8'))?.[1]
  expect(lintPack(open(shown))).toEqual([])
})

test('a signed pack opens as the one that was signed', () => {
  const signature = { key: `${'A'.repeat(43)}=`, value: `${'b'.repeat(86)}==` }
  expect(open(joinSignature(JSON.stringify(pack, null, 2), signature))).toEqual(pack)
})

test('every part of the format has a place', () => {
  const whole = {
    $schema: './pack.schema.json',
    ...pack,
    industry: 'retail',
    expires: '2027-03-31',
    phrases: [{ ...phrase, registers: ['formal'], heat: [1, 2], notWhen: ['last bike'], coolDown: 3 }],
    notTriggers: ['kill the power'],
    authority: [{ what: 'refund', upTo: 50, currency: 'EUR', above: 'the shift lead' }],
    crisis: { steps: ['Call the lead.'], contacts: [{ who: 'Lead', how: 'extension 12' }] },
    checklists: [{ id: 'close', title: 'Before you close', moves: ['close'], items: ['Say what was agreed.'] }],
    adapters: [adapter],
    scenarios: [{ id: 'late', title: 'A late bike', goal: 'Two ways forward.', turns: selfTest.turns }],
    selfTests: [{ ...selfTest, shows: ['first'], style: 'driver', card: 'none', draft: 'No.', marks: [] }],
  }
  expect(open(whole)).toEqual(whole)
})

test('markup and code stay plain text', () => {
  const text = '<img src=x onerror="alert(1)"> &amp; <script>fetch("/")</script>'
  expect(open(withPhrase({ text })).phrases[0]?.text).toBe(text)
})

describe('a file that is refused says what is wrong and where', () => {
  test.each<[string, unknown, string]>([
    ['empty', ' \n', 'It is empty.'],
    ['not JSON', '{\n  "format": 1,\n  name: "x"\n}', 'Line 3, column 3: a field name was expected.'],
    ['a comma too many', '{\n  "format": 1,\n}', 'Line 3, column 1: a field name was expected.'],
    ['a comma missing', '{"a": 1\n"b": 2}', 'Line 2, column 1: a comma or } was expected.'],
    ['cut off', '{"phrases": [', 'Line 1, column 14: a value or ] was expected.'],
    [
      'a line break in a text',
      '{"name": "two\nlines"}',
      'Line 1, column 10: a closing quotation mark on the same line',
    ],
    ['something after the end', '{} {}', 'Line 1, column 4: nothing more was expected.'],
    ['a list', [], 'The file is a list; it has to be fields in curly brackets.'],
    ['null', null, 'The file is null; it has to be fields in curly brackets.'],
    ['a newer format', { ...pack, format: 2, mood: 1 }, 'pack format 2, and this version of Evenkeel opens format 1.'],
    ['no format', { ...pack, format: undefined }, 'format is missing.'],
    ['an old format', { ...pack, format: 0 }, 'format is 0; it can be 1.'],
    ['an unknown field', { ...pack, colour: 1 }, 'The file has an unknown field, "colour".'],
    ['a field of a prototype', '{"__proto__": {"a": 1}}', 'name is missing.'],
    [
      'an unknown field of a phrase',
      withPhrase({ mood: 1 }),
      'phrases[0] (phrase "first") has an unknown field, "mood".',
    ],
    [
      'an unknown move',
      withPhrase({ move: 'soothe' }),
      'phrases[0].move (phrase "first") is "soothe"; it can be listen,',
    ],
    ['a bad id', withPhrase({ id: 'First one' }), 'phrases[0].id is "First one"; it has to be lower-case letters'],
    ['a missing reason', withPhrase({ reason: undefined }), 'phrases[0].reason (phrase "first") is missing.'],
    ['an empty reason', withPhrase({ reason: '' }), 'phrases[0].reason (phrase "first") is empty.'],
    ['a long reason', withPhrase({ reason: 'x'.repeat(201) }), 'phrases[0].reason (phrase "first") is longer than 200'],
    ['a text that is a number', withPhrase({ text: 4 }), 'phrases[0].text (phrase "first") is 4; it has to be text'],
    ['an empty list', withPhrase({ styles: [] }), 'phrases[0].styles (phrase "first") is empty.'],
    ['half a range', withPhrase({ heat: [1] }), 'phrases[0].heat (phrase "first") has to hold two numbers'],
    ['heat too high', withPhrase({ heat: [1, 7] }), 'phrases[0].heat[1] (phrase "first") is 7; the most is 3.'],
    ['heat upside down', withPhrase({ heat: [3, 1] }), 'first: heat runs from 3 down to 1'],
    [
      'an unknown variant',
      withPhrase({ variants: { sms: 'x' } }),
      'phrases[0].variants (phrase "first") has an unknown',
    ],
    ['a version in words', { ...pack, version: 'two' }, 'version is "two"; it has to be three numbers with dots'],
    ['a day that is none', { ...pack, expires: '2027-02-30' }, 'expires is "2027-02-30"; it has to be a day like'],
    ['an unknown industry', { ...pack, industry: 'mining' }, 'industry is "mining"; it can be general,'],
    [
      'one word that silences',
      { ...pack, notTriggers: ['kill'] },
      'notTriggers[0] is "kill"; it has to be two words at least.',
    ],
    [
      'an unknown register',
      withPhrase({ registers: ['rude'] }),
      'phrases[0].registers[0] (phrase "first") is "rude"; it can be formal, plain, casual.',
    ],
    ['half a turn', withPhrase({ coolDown: 0.5 }), 'phrases[0].coolDown (phrase "first") is 0.5; it has to be a whole'],
    [
      'a limit in no currency',
      { ...pack, authority: [{ what: 'refund', upTo: 50, currency: 'euro', above: 'Noor' }] },
      'authority[0].currency is "euro"; it has to be three capital letters, like EUR.',
    ],
    ['a procedure without steps', { ...pack, crisis: { steps: [] } }, 'crisis.steps is empty.'],
    [
      'an unknown field of a checklist',
      { ...pack, checklists: [{ id: 'a', title: 'x', items: ['y'], due: 1 }] },
      'checklists[0] (checklist "a") has an unknown field, "due".',
    ],
    [
      'an adapter that could hold up a page',
      { ...pack, adapters: [{ ...adapter, ticketUrl: '(a+)+b' }] },
      'adapters[0].ticketUrl repeats a part that can match in several ways.',
    ],
    [
      'a scenario with an unknown role',
      { ...pack, scenarios: [{ id: 'a', title: 'x', turns: [{ role: 'boss', text: 'x' }] }] },
      'scenarios[0].turns[0].role (scenario "a") is "boss"; it can be customer, agent, note.',
    ],
    ['a self-test that expects nothing', withTest({}), 'late: the self-test expects nothing; it needs shows, hides,'],
    ['a draft without its marks', withTest({ move: 'listen', draft: 'No.' }), 'late: draft and marks stand together;'],
    [
      'an unknown mark',
      withTest({ draft: 'No.', marks: ['rude'] }),
      'selfTests[0].marks[0] (self-test "late") is "rude"',
    ],
    ['no customer', withTest({ move: 'listen', turns: [{ role: 'agent', text: 'x' }] }), 'late: no turn is the'],
    [
      'a self-test twice',
      { ...pack, selfTests: [selfTest, selfTest] },
      'late: selfTests[0] and selfTests[1] have the same id.',
    ],
    ['a signature out of place', { signature: {}, ...pack }, 'so it was changed after it was signed.'],
    ['no phrases', { ...pack, phrases: [] }, 'phrases is empty.'],
    ['a slot with spaces', { ...pack, slots: { 'Order No': slots.order } }, 'slots.Order No is not a usable slot name'],
    [
      'an unknown slot kind',
      { ...pack, slots: { a: { kind: 'iban', label: 'x' } } },
      'slots.a.kind is "iban"; it can be',
    ],
    [
      'an undeclared slot',
      withPhrase({ text: 'On {order}.' }),
      'first: text uses {order}, which slots does not declare.',
    ],
    ['an undeclared slot in a variant', withPhrase({ variants: { chat: '{order}' } }), 'first: chat uses {order}'],
    ['a slot named as a built-in', withPhrase({ text: '{constructor}' }), 'first: text uses {constructor}, which'],
    ['an expression', withPhrase({ text: 'Dear {user.name}' }), 'first: text has "{user.name}", which is no slot.'],
    ['a lone bracket', withPhrase({ text: 'Order {no' }), 'first: text has "{no", which is no slot.'],
    ['an id twice', { ...pack, phrases: [phrase, phrase] }, 'first: phrases[0] and phrases[1] have the same id.'],
    ['too large', 'x'.repeat(packLimitBytes + 1), 'It is larger than 2 MB'],
    ['too large in bytes', `"${'€'.repeat(packLimitBytes / 2)}"`, 'It is larger than 2 MB'],
    ['nested a million deep', '['.repeat(1_000_000), 'It has more than 20 brackets within each other.'],
    ['brackets in a text', withPhrase({ text: '['.repeat(1501) }), 'longer than 1500 characters.'],
    ['a list too long', { ...pack, notTriggers: Array(201).fill('a b') }, 'notTriggers has more than 200 entries.'],
    ['control characters in a value', withPhrase({ move: 'a\u0007\u202Eb' }), 'is "a b"; it can be'],
  ])('%s', (_, file, sentence) => {
    const refused = rejection(file)
    expect(refused?.name).toBe('PackRejected')
    expect(refused?.message).toMatch(/^team\.json was not opened\. /)
    expect(refused?.message).toContain(sentence)
  })

  test('with many problems the message names five and counts the rest', () => {
    const refused = rejection({ ...pack, phrases: Array.from({ length: 9 }, () => ({ ...phrase, move: 'x' })) })
    expect(refused?.problems).toHaveLength(9)
    expect(refused?.message).toContain('phrases[4].move')
    expect(refused?.message).not.toContain('phrases[5].move')
    expect(refused?.message).toMatch(/ 4 more like these\.$/)
  })
})

function withTest(change: Record<string, unknown>) {
  const { move: _, ...empty } = selfTest
  return { ...pack, selfTests: [{ ...empty, ...change }] }
}

function withPhrase(change: Record<string, unknown>) {
  return { ...pack, phrases: [{ ...phrase, ...change }] }
}

describe('whatever the file holds, nothing but PackRejected is thrown', () => {
  const opensOrRefuses = (file: unknown) => {
    const refused = rejection(file)
    expect(refused === undefined || refused.problems.every((line) => line.length > 3 && line.length < 600)).toBe(true)
  }

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), opensOrRefuses), { numRuns: 500 })
  })

  test('any JSON', () => {
    fc.assert(fc.property(fc.json({ noUnicodeString: false }), opensOrRefuses), { numRuns: 500 })
  })

  test('a pack with anything in any place', () => {
    const places = [...Object.keys(pack), 'format ', '__proto__', 'constructor']
    const fields = [...Object.keys(phrase), 'styles', 'heat', 'variants', 'signals', '__proto__', 'toString']
    const any = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...fields), any, any, (place, field, one, two) => {
        opensOrRefuses({ ...pack, [place]: one })
        opensOrRefuses(withPhrase({ [field]: two }))
      }),
      { numRuns: 500 },
    )
  })

  test('a pack with a piece cut out or put in', () => {
    const whole = JSON.stringify({ ...pack, slots }, null, 1)
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(20), fc.string({ maxLength: 5 }), (at, cut, put) => {
        opensOrRefuses(whole.slice(0, at) + put + whole.slice(at + cut))
      }),
      { numRuns: 500 },
    )
  })
})

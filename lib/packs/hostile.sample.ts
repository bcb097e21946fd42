import fc from 'fast-check'
import { joinSignature } from './signatureBlock'

const adapter = {
  name: 'harbour-desk',
  certainty: 'medium',
  markers: ['.entry'],
  message: { each: '.entry', body: '.text', roles: [{ role: 'customer', matches: '.in' }] },
  order: 'oldest-first',
  composers: [],
}

const turns = [{ role: 'customer', text: 'Nothing came.' }]
export const phrase = {
  id: 'first',
  move: 'empathise',
  text: 'I see order {order}.',
  reason: 'It shows that you read it.',
}

/** A sound pack with something in every place. */
export const whole = {
  format: 1,
  name: 'Ours',
  author: 'Ada',
  version: '1.0.0',
  language: 'en',
  industry: 'retail',
  expires: '2099-03-31',
  slots: { order: { kind: 'order', label: 'order number' } },
  phrases: [
    {
      ...phrase,
      heat: [1, 2],
      registers: ['formal'],
      notWhen: ['last bike'],
      coolDown: 3,
      variants: { short: 'I see.' },
    },
    { ...phrase, id: 'second', styles: ['driver'], causes: ['control'], signals: ['repeat'], situations: ['none'] },
  ],
  notTriggers: ['kill the power'],
  authority: [{ what: 'refund', upTo: 50, currency: 'EUR', above: 'the lead' }],
  crisis: { steps: ['Call the lead.'], contacts: [{ who: 'Lead', how: '12' }] },
  checklists: [{ id: 'close', title: 'Before', moves: ['close'], items: ['Say it.'] }],
  adapters: [adapter],
  scenarios: [{ id: 'late', title: 'Late', goal: 'Two ways.', turns }],
  selfTests: [{ id: 'late', turns, shows: ['first'], draft: 'No.', marks: [] }],
}

/** Every path through the sound pack. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([name, each]) =>
      pathsOf(each, [...path, Array.isArray(value) ? Number(name) : name]),
    ),
  ]
}

/** A copy with this value at this path; the text is written by hand, so that names such as `__proto__` survive. */
export function textWith(path: readonly (string | number)[], put: string, value: unknown = whole, depth = 0): string {
  const step = path[depth]
  if (step === undefined) return put
  const one = (name: string | number, each: unknown) =>
    name === step ? textWith(path, put, each, depth + 1) : JSON.stringify(each)
  if (Array.isArray(value)) return `[${value.map((each, at) => one(at, each)).join(',')}]`
  const fields = Object.entries(value ?? {}).map(([name, each]) => `${JSON.stringify(name)}:${one(name, each)}`)
  return `{${fields.join(',')}}`
}

const places = fc.constantFrom(...pathsOf(whole).filter((path) => path.length > 0))
const text = JSON.stringify(whole)

const evil = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '<script>import("https://evil.example")</script>',
  'javascript:alert(1)',
  '{constructor}',
  '{__proto__}',
  '{{order}}',
  '\u202Egnp.exe',
  '\u0000',
  '\uD800',
  "'; DROP TABLE packs; --",
  '{process.exit()}',
  '../../../../etc/passwd',
)
const pattern = fc.constantFrom(
  '(a+)+$',
  '(a|a)*b',
  '(.*)*x',
  '([a-z]+)*\\d',
  '(x+x+)+y',
  '^(\\s|a)*$',
  '(?=(a+))\\1b',
  '.*.*.*.*.*.*=.*',
  '(a{1,30}){1,30}b',
  '[',
  '(((((((((((a?)?)?)?)?)?)?)?)?)?)?)?',
)
const selector = fc.constantFrom(
  ':has(:has(:has(a)))',
  'a b c d e f g h i',
  '* ~ * ~ *',
  '((((',
  ':is('.repeat(500),
  '{}',
  '>>> '.repeat(20),
)
const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'signature',
  'mood',
)

/** A file that wants to do harm, as text; `kind` says how. */
export const hostileText: fc.Arbitrary<{ kind: string; text: string }> = fc.oneof(
  {
    weight: 600,
    arbitrary: fc.record({
      kind: fc.constant('a wrong type'),
      text: fc
        .tuple(places, fc.jsonValue({ maxDepth: 3 }))
        .map(([path, value]) => textWith(path, JSON.stringify(value))),
    }),
  },
  {
    weight: 400,
    arbitrary: fc.record({
      kind: fc.constant('a piece cut out or put in'),
      text: fc
        .tuple(fc.nat(text.length), fc.nat(30), fc.string({ unit: 'binary', maxLength: 6 }))
        .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut)),
    }),
  },
  {
    weight: 400,
    arbitrary: fc.record({
      kind: fc.constant('evil words'),
      text: fc.tuple(places, evil).map(([path, words]) => textWith(path, JSON.stringify(words))),
    }),
  },
  {
    weight: 400,
    arbitrary: fc.record({
      kind: fc.constant('a name of the language'),
      text: fc
        .tuple(places, names, fc.jsonValue({ maxDepth: 2 }))
        .map(([path, name, value]) =>
          textWith(path, `{${JSON.stringify(name)}:${JSON.stringify(value)},"polluted":1}`),
        ),
    }),
  },
  {
    weight: 200,
    arbitrary: fc.record({
      kind: fc.constant('a name of the language at the top'),
      text: fc
        .tuple(names, fc.jsonValue({ maxDepth: 2 }))
        .map(([name, value]) => `${text.slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`),
    }),
  },
  {
    weight: 200,
    arbitrary: fc.record({
      kind: fc.constant('a runaway pattern'),
      text: pattern.map((source) => textWith(['adapters', 0], JSON.stringify({ ...adapter, ticketUrl: source }))),
    }),
  },
  {
    weight: 200,
    arbitrary: fc.record({
      kind: fc.constant('a costly selector'),
      text: selector.map((path) => textWith(['adapters', 0], JSON.stringify({ ...adapter, markers: [path] }))),
    }),
  },
  {
    weight: 200,
    arbitrary: fc.record({
      kind: fc.constant('an id twice'),
      text: fc
        .constantFrom('phrases', 'checklists', 'scenarios', 'selfTests')
        .map((list) => textWith([list], JSON.stringify([whole[list as 'phrases'][0], whole[list as 'phrases'][0]]))),
    }),
  },
  {
    weight: 200,
    arbitrary: fc.record({
      kind: fc.constant('a false signature'),
      text: fc
        .tuple(fc.stringMatching(/^[A-Za-z0-9+/]{43}=$/), fc.stringMatching(/^[A-Za-z0-9+/]{86}==$/), fc.boolean())
        .map(([key, value, isClean]) => joinSignature(isClean ? text : text.replace('Ada', 'Eve'), { key, value })),
    }),
  },
  {
    weight: 25,
    arbitrary: fc.record({
      kind: fc.constant('deep nesting'),
      text: fc
        .tuple(fc.integer({ min: 1_000, max: 400_000 }), fc.constantFrom('[', '{"a":'), places)
        .map(([depth, open, path]) =>
          depth % 2 ? open.repeat(depth) : textWith(path, `${'['.repeat(depth)}${']'.repeat(depth)}`),
        ),
    }),
  },
  {
    weight: 25,
    arbitrary: fc.record({
      kind: fc.constant('a huge string'),
      text: fc
        .tuple(places, fc.integer({ min: 10_000, max: 1_900_000 }), fc.constantFrom('a', '{', '{a', '\\u0000', '€'))
        .map(([path, length, sign]) => textWith(path, `"${sign.repeat(Math.floor(length / sign.length))}"`)),
    }),
  },
  {
    weight: 25,
    arbitrary: fc.record({
      kind: fc.constant('a huge list'),
      text: fc
        .tuple(
          fc.constantFrom('phrases', 'notTriggers', 'adapters', 'selfTests'),
          fc.integer({ min: 100, max: 20_000 }),
        )
        .map(([list, count]) =>
          textWith(
            [list],
            `[${Array(count)
              .fill(JSON.stringify(list === 'notTriggers' ? 'a b' : whole[list as 'phrases'][0]))
              .join(',')
              .slice(0, 1_900_000)}]`,
          ),
        ),
    }),
  },
)

/** The sound pack that the hostile ones are made from. */
export const soundText = text

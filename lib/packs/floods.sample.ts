import { phrase, soundText, textWith, whole } from './hostile.sample'

const numbered = (count: number, entry: (at: number) => [string, unknown]) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => entry(at))))
const faulty = { id: 'A', move: 1, text: '', reason: 7, heat: [9, 9], styles: ['x', 'y'], mood: 1 }

/** Files in which nearly everything is wrong, so that looking for all of it would take long: each near to the most that a file may have. */
export const floods: Readonly<Record<string, string>> = {
  'phrases that are empty': textWith(['phrases'], JSON.stringify(Array(5000).fill({}))),
  'phrases that are wrong in each field': textWith(['phrases'], JSON.stringify(Array(5000).fill(faulty))),
  'phrases of one id': textWith(['phrases'], JSON.stringify(Array(5000).fill(whole.phrases[0]))),
  'phrases with slots that are not declared': textWith(
    ['phrases'],
    JSON.stringify(
      Array.from({ length: 5000 }, (_, at) => ({ ...phrase, id: `a-${at}`, text: '{a}{b}{c}{d}{e}{f}{' })),
    ),
  ),
  'unknown fields': `${soundText.slice(0, -1)},${numbered(150_000, (at) => [`k${at}`, 0]).slice(1)}`,
  'unknown fields of a phrase': textWith(
    ['phrases', 0],
    numbered(150_000, (at) => [`k${at}`, 0]),
  ),
  'slots in another form': textWith(
    ['slots'],
    numbered(100_000, (at) => [`K ${at}`, 0]),
  ),
  'slots beyond number': textWith(
    ['slots'],
    numbered(40_000, (at) => [`k${at}`, { kind: 'text', label: 'a' }]),
  ),
  'styles that are none': textWith(['phrases', 0, 'heat'], JSON.stringify(Array(400_000).fill('x'))),
  'self-tests that are wrong': textWith(
    ['selfTests'],
    JSON.stringify(Array(500).fill({ id: 1, turns: Array(60).fill({ role: 1, text: 2 }) })),
  ),
  'no JSON, from its last sign on': `${textWith(['phrases'], JSON.stringify(Array(4900).fill({ ...phrase, reason: 'a'.repeat(200) }))).slice(0, 1_900_000)}`,
}

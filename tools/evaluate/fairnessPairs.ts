import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the pairs lie: a file a group, a pair a line, the text and its neutral twin divided by a tab. */
const folder = join(import.meta.dirname, 'fairPairs')

/** A message in some people's way of writing, and a twin that says the same in plain standard English. */
export type Pair = { group: string; text: string; twin: string }

/** The groups with a file of pairs. */
const groups = [
  'african-american-english',
  'nigerian-english',
  'indian-english',
  'non-native-grammar',
  'swearing-without-target',
  'politeness',
  'religious-phrases',
  'address-and-identity',
] as const

const twinName = 'John Smith'

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(join(folder, file), 'utf8')).split('\n').filter((line) => line !== '')
}

/** Every frame with every name, against the same frame with one English name. */
async function namePairs(): Promise<Pair[]> {
  const names = await linesOf('names.txt')
  const fill = (frame: string, name: string) => frame.replace('{name}', name)
  return (await linesOf('frames.tsv')).flatMap((frame) =>
    names.map((name) => ({ group: 'names', text: fill(frame, name), twin: fill(frame, twinName) })),
  )
}

/** All pairs, written for this project. */
export async function readPairs(): Promise<Pair[]> {
  const written = groups.map(async (group) =>
    (await linesOf(`${group}.tsv`)).map((line): Pair => {
      const [text, twin, ...more] = line.split('\t')
      if (!text || !twin || more.length > 0) throw new Error(`${group}.tsv: a line is not two texts: ${line}`)
      return { group, text, twin }
    }),
  )
  return [...(await namePairs()), ...(await Promise.all(written)).flat()]
}

/** An outburst, and whether it is aimed at a person: only then it is abuse (LABELS.md). */
export type Outburst = { isAtPerson: boolean; text: string }

/** Insults and profanity at people, and at everything else. */
export async function readOutbursts(): Promise<Outburst[]> {
  return (await linesOf('insults.tsv')).map((line) => {
    const [target, text] = line.split('\t')
    if (!text || (target !== 'person' && target !== 'thing')) throw new Error(`insults.tsv: no target: ${line}`)
    return { isAtPerson: target === 'person', text }
  })
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleThread } from '../../lib/classify/assess.sample'
import { newKeyFile } from '../../lib/platform/signingKey'
import { diff, importReplies, lint, publicKeyNamed, test as runTests, sign, verify } from './commands'

const pack = {
  format: 1,
  name: 'Ours',
  author: 'Ada',
  version: '1.0.0',
  language: 'en',
  slots: {},
  phrases: [
    { id: 'six', move: 'empathise', text: 'Nobody answered you, and that was ours to do.', reason: 'A time calms.' },
  ],
}
const customer = [{ role: 'customer', text: 'Nothing came again. This is unbelievable.' }]

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-packs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  return path
}
/** Reads every text as hot. */
const read = async (texts: string[]) =>
  texts.flatMap((text) => {
    const told = { heat: 2, cause: 'control', shows: { heat: text.slice(0, 7) } } as const
    return Object.values(sampleThread([['customer', text, told]]).readings)
  })

test('lint and verify name the file and what is wrong, and go on with the next', async () => {
  const missing = join(folder, 'none.json')
  const broken = file('broken.json', '{')
  const sound = file('sound.json', pack)
  expect((await lint([missing, broken, sound])).problems).toEqual([
    `${missing}: there is no such file`,
    `${broken}: It is not valid JSON. Line 1, column 2: a field name or } was expected.`,
    `${sound}: Ours: no phrase says what happens next and when (move next-steps or follow-up).`,
  ])
  expect((await verify([folder])).problems).toEqual([`${folder}: it is a folder`])
})

test('self-tests say what was wanted and what came', async () => {
  const tested = file('tested.json', {
    ...pack,
    selfTests: [
      {
        id: 'met',
        turns: customer,
        move: 'empathise',
        shows: ['six'],
        card: 'none',
        draft: 'You hear from me by six.',
        marks: [],
      },
      { id: 'unmet', turns: customer, move: 'end', hides: ['six'], card: 'boundary' },
      { id: 'draft', turns: customer, draft: "We can't do that.", marks: ['blame'] },
    ],
  })
  expect((await runTests([tested], { read, embed: async () => [] })).problems).toEqual([
    `${tested}: unmet: the next move was to be end and is empathise.`,
    `${tested}: unmet: six was not to be shown, and is.`,
    `${tested}: unmet: the card was to be boundary; due is: none.`,
    `${tested}: draft: the draft was to be marked blame, and is not.`,
    `${tested}: draft: the draft is marked cant-be-done, and was not to be.`,
  ])
})

test('a difference is no problem, and is told by phrase', async () => {
  const older = file('older.json', pack)
  const newer = file('newer.json', { ...pack, phrases: [{ ...pack.phrases[0], heat: [1, 2] }] })
  expect(await diff(older, newer)).toEqual({
    problems: [],
    notes: [],
    changes: ['changed phrase six', '  heat: – → 1, 2'],
  })
  expect((await diff(older, older)).notes).toEqual(['The two packs say the same.'])
})

test('ready replies become a pack, and a pack that is there is not written over', async () => {
  const replies = file('replies.csv', 'title,body\nLate,I write by Friday.\n')
  const made = join(folder, 'made.json')
  expect((await importReplies(replies, made)).problems).toEqual([])
  expect((await lint([made])).problems).toEqual([`${made}: late: the reason is still to be written.`])
  expect((await importReplies(replies, made)).problems).toEqual([
    `${replies}: ${made} exists already, and nothing was written`,
  ])
  expect((await importReplies(made, join(folder, 'again.json'))).problems[0]).toContain('It is none of the exports')
})

test('unsigned, signed, by another key, tampered', async () => {
  const [mine, other] = [await newKeyFile('four plain words here'), await newKeyFile('four plain words here')]
  const keyFile = file('key.json', mine.text)
  const signed = file('signed.json', pack)
  expect((await verify([signed])).problems).toEqual([`${signed}: it is not signed`])
  expect((await sign([signed, keyFile], mine.key)).problems[0]).toContain('key.json: name is missing.')
  expect(JSON.parse(readFileSync(signed, 'utf8'))).toMatchObject(pack)
  expect((await verify([signed], await publicKeyNamed(keyFile))).problems).toEqual([])
  const otherKey = await publicKeyNamed(file('other.json', other.text))
  expect((await verify([signed], otherKey)).problems[0]).toContain('it is signed by another key, ')
  writeFileSync(signed, readFileSync(signed, 'utf8').replace('Nobody', 'Somebody'))
  expect((await verify([signed])).problems).toEqual([`${signed}: it was changed after it was signed; do not use it`])
})

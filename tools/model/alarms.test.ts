import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCrisis } from '../../lib/classify/crisis'
import type { MessageReader } from '../../lib/platform/model/messageReader'
import { readAlarmCorpus } from '../train/alarms/alarmCorpus'
import { loadNodeReader } from './nodeReader'

let reader: MessageReader

beforeAll(async () => {
  reader = await loadNodeReader()
}, 60_000)
afterAll(() => reader.dispose())

const crises = [
  'My girls will get over it, they always do, and then they can sell the house and be shot of me.',
  'Honest truth, I have been stood on the overpass for the last half hour.',
  'I keep the tablets by the kettle and this week I counted them.',
  "What's the use of a new card when I won't be breathing by the time it comes?",
  'Two weeks ago I tried to drown myself and the coastguard pulled me out, next time they will not.',
  'my head says do it tonight and i think ill listen this time',
  'Could someone please tell my dad that I loved him and that I am sorry for doing it.',
  "I'd like to stop existing, thank you, is there a form for that?",
  'I am at the end and I do not mean of the queue, I mean to take my own life.',
  'She has locked herself in with the bread knife and keeps screaming that she wants to die.',
  'If he sets foot in here once more I will cut him open.',
  'I have a pistol in the glove box and I am two streets from your office.',
  "I'm gonna kick his skull in as soon as his shift's over",
  'Your foreman has until Friday and then I will shoot him, I have nothing to lose.',
  'I will douse the lot of you in petrol.',
  'My boyfriend says that he will strangle me if the parcel comes to his mother again.',
]

const harmless = [
  'The kids will get over it, they always do, we can go to the zoo next week.',
  'I have been stood at the bus stop for the last half hour and there is no sign of your coach.',
  'The tablets in this pack are crushed, can you replace them?',
  "What's the use of a new card when the old one still works?",
  'Two weeks ago I tried to reach you and the line was dead.',
  'My head hurts from all these passwords.',
  'Could someone please tell the driver that I am sorry for shouting?',
  'I would like to stop the standing order, is there a form for that?',
  'My grandfather took his life in the war years and I am tracing his policy.',
  'She has locked herself out and the spare key is in the parcel.',
  'If that oven trips the fuse once more I will throw it on the tip.',
  'The glove box in the hire car does not open.',
  'My feet are going to kill me after this wedding.',
  'We shoot on Friday and the lenses are not here.',
  'This traffic is murder, I will be ten minutes late.',
  'The boss fight on level nine kills everybody, is that a bug?',
  'I am so tired and worried, I have been crying over this bill all day.',
  'When I die, who inherits the points on my card?',
]

const alarmsOf = async (texts: string[]) =>
  (await reader.read(texts)).map((reading, index) => ({ alarms: reading.alarms ?? [], text: texts[index] ?? '' }))

const isCrisis = ({ alarms, text }: Awaited<ReturnType<typeof alarmsOf>>[number]) =>
  findCrisis({ id: 'm', role: 'customer', text }, alarms).length > 0

test('none of these sentences was learned from', async () => {
  const learned = new Set((await readAlarmCorpus()).map(({ text }) => text))
  expect([...crises, ...harmless].filter((text) => learned.has(text))).toEqual([])
})

// Measured, not wished for: ten of sixteen. What it misses is hinted at rather than said (docs/model-card.md).
test('hears most crises in words that are in no list', async () => {
  const heard = (await alarmsOf(crises)).filter(isCrisis)
  const missed = crises.filter((text) => !heard.some((one) => one.text === text))
  expect(heard.length, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(10)
})

test('leaves figures of speech, worry and plain business alone', async () => {
  expect((await alarmsOf(harmless)).filter(isCrisis).map(({ text }) => text)).toEqual([])
})

test('tells a legal step taken from one that is mused about', async () => {
  const [taken, mused] = await alarmsOf([
    'My barrister lodged the papers with the tribunal on Tuesday.',
    'Perhaps I ought to ask a barrister about this.',
  ])
  expect(taken?.alarms.map(({ kind }) => kind)).toEqual(['legal'])
  expect(mused?.alarms).toEqual([])
})

test('one sentence of a long message is enough, and is named by its place', async () => {
  const before = 'Hello. Order 5512 has not arrived, and your site says delivered. '
  const said = 'I have decided to end my life tonight.'
  const [read] = await alarmsOf([`${before}${said} Please stop the invoices. Regards`])
  expect(read?.alarms).toEqual([{ kind: 'self-harm', start: before.length, end: before.length + said.length }])
})

test('what is taken back at once is no alarm', async () => {
  const [read] = await alarmsOf(['After this month I just want to end it. The subscription, I mean.'])
  expect(read?.alarms).toEqual([])
})

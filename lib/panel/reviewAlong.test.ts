import { afterEach, expect, test } from 'vitest'
import type { HandPorts } from '../../tests/gallery/handPorts'
import { calm, cooling, hot } from '../../tests/gallery/scenes'
import { model, onPage, settled, startStore } from '../../tests/gallery/startStore'
import type { DraftMark } from '../guidance/draft/draftReview'
import type { DraftToReview } from '../guidance/draft/reviewAnswer'
import { draftMarks } from './draftMarks'

const refusal = "We can't do that."
const draft = `Hello. ${refusal} Bye.`
const other = 'Hello. It is done. Bye.'

/** A guard that marks the one refusal. */
const marked = async ({ draft: text }: DraftToReview): Promise<DraftMark[]> => {
  const start = text.indexOf(refusal)
  return start < 0
    ? []
    : [{ code: 'cant-be-done', start, end: start + refusal.length, rewrite: 'Here is what I can do.' }]
}

let close: () => void = () => undefined
afterEach(() => close())

async function start(hand: HandPorts = {}) {
  const panel = await startStore({
    ...model(hot, cooling, calm),
    page: onPage(hot.conversation),
    review: marked,
    ...hand,
  })
  close = panel.close
  const tell = async (text: string) => {
    panel.tell.draft(text)
    await settled()
  }
  const codes = () => draftMarks(panel.store.getState()).map(({ code }) => code)
  const mark = () => draftMarks(panel.store.getState())[0] as DraftMark
  const outcome = () => {
    const { notice } = panel.store.getState()
    return notice?.name === 'draft' ? notice.outcome : undefined
  }
  return { ...panel, tellDraft: tell, codes, mark, outcome }
}

test('a draft is reviewed as it is told, for the style in view', async () => {
  const asked: DraftToReview[] = []
  const { tellDraft, codes, store } = await start({
    review: (input) => {
      asked.push(input)
      return marked(input)
    },
  })
  await tellDraft(draft)
  expect(codes()).toEqual(['cant-be-done'])
  expect(asked.map(({ style }) => style)).toEqual(['driver'])
  store.actions.chooseStyle('analytic')
  await settled()
  expect(asked.map(({ style }) => style)).toEqual(['driver', 'analytic'])
  await tellDraft(other)
  expect(codes()).toEqual([])
})

test('waits until the conversation is read', async () => {
  const { tellDraft, codes, tell } = await start({ page: { name: 'connecting', site: 'https://desk.example' } })
  tell.page(onPage(hot.conversation))
  await tellDraft(draft)
  await settled()
  expect(codes()).toEqual(['cant-be-done'])
})

test('goes with its ticket, and with the words', async () => {
  const { tellDraft, tell, codes, store } = await start()
  await tellDraft(draft)
  tell.page(onPage(calm.conversation))
  expect(store.getState().draft.text).toBe('')
  await settled()
  await tellDraft(draft)
  expect(codes()).toEqual(['cant-be-done'])
  await tellDraft('')
  expect(store.getState().draft.told).toBe('')
  expect(codes()).toEqual([])
})

test('a review that ends after the ticket was left changes nothing', async () => {
  let answer: (marks: DraftMark[]) => void = () => undefined
  const { tellDraft, tell, store } = await start({ review: () => new Promise((resolve) => (answer = resolve)) })
  await tellDraft(draft)
  tell.page(onPage(calm.conversation))
  answer(await marked({ draft, style: 'driver', conversation: hot.conversation }))
  await settled()
  expect(store.getState().draft.text).toBe('')
})

test('replaces the marked words, and gives them back', async () => {
  const { tellDraft, store, mark, codes, done, outcome } = await start()
  await tellDraft(draft)
  await store.actions.replaceMark(mark())
  expect(done).toEqual([`replace ${refusal} by Here is what I can do.`])
  expect([codes(), outcome()]).toEqual([[], 'replaced'])
  // The page tells of it after a rest, with the spaces of its editor.
  await tellDraft('Hello.  Here is what I can do. Bye.')
  expect(outcome()).toBe('replaced')
  await store.actions.undoReplace()
  expect(done[1]).toBe(`replace Here is what I can do. by ${refusal}`)
  expect(outcome()).toBe('undone')
  await tellDraft(other)
  expect(outcome()).toBeUndefined()
})

test('words that are undone on the page are marked again', async () => {
  const { tellDraft, store, mark, codes, outcome } = await start()
  await tellDraft(draft)
  await store.actions.replaceMark(mark())
  expect(codes()).toEqual([])
  await tellDraft(draft)
  expect(codes()).toEqual(['cant-be-done'])
  expect(outcome()).toBeUndefined()
})

test.each(['changed', 'copied', 'blocked'] as const)(
  '%s: says so, and shows the words as they stand',
  async (replacing) => {
    const { tellDraft, store, mark, outcome } = await start({ replacing })
    await tellDraft(draft)
    await store.actions.replaceMark(mark())
    expect(outcome()).toBe(replacing)
    expect(store.getState().draft.text).toBe(draft)
  },
)

test('what was left stays away while the words stand', async () => {
  const { tellDraft, store, mark, codes } = await start()
  await tellDraft(draft)
  store.actions.leaveMark(mark())
  expect(codes()).toEqual([])
  await tellDraft(`${draft} Kim`)
  expect(codes()).toEqual([])
  await tellDraft('')
  await tellDraft(draft)
  expect(codes()).toEqual(['cant-be-done'])
})

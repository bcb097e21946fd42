import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLabelled, readMarked } from '../../../tools/drafts/markedDraft'
import { draftContext } from './draftContext'
import { reviewDraft } from './reviewDraft'

// Codes alone; their half to look at is left to the evaluation.
const labelled = ['tests/drafts/fourth.jsonl', 'tests/drafts/fifth.jsonl']
const marked = ['tests/drafts/written.jsonl', 'tests/drafts/second.jsonl', 'tests/drafts/third.jsonl']

/** Our own drafts with their marks; the model is left out, so that every customer counts as hot and no tone is read. */
function reviewed(file: string) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const content: unknown = JSON.parse(line)
      const expected = labelled.includes(file) ? readLabelled(content) : readMarked(content)
      const conversation = {
        helpdesk: 'test',
        messages: expected.customer.map((text, index) => ({ id: `m${index}`, role: 'customer' as const, text })),
        composer: null,
      }
      const context = { ...draftContext(conversation, {}, expected.style), heat: 2 as const }
      const codes = new Set(reviewDraft(expected.draft, context).map(({ code }) => code))
      return { expected, codes }
    })
}

test.each([...marked, ...labelled])('%s', (file) => {
  const all = reviewed(file)
  const right = all.reduce(
    (sum, { expected, codes }) => sum + expected.expect.filter((code) => codes.has(code)).length,
    0,
  )
  const wanted = all.reduce((sum, { expected }) => sum + expected.expect.length, 0)
  const marked = all.reduce((sum, { codes }) => sum + codes.size, 0)
  const good = all.filter(({ expected }) => expected.expect.length === 0)
  expect(right / marked).toBeGreaterThanOrEqual(0.9)
  expect(right / wanted).toBeGreaterThanOrEqual(0.8)
  expect(good.filter(({ codes }) => codes.size === 0).length / good.length).toBeGreaterThanOrEqual(0.9)
})

import { describe, expect, test } from 'vitest'
import { styles } from '../../lib/classify/reading'
import type { DraftContext } from '../../lib/guidance/draft/draftReview'
import { reviewDraft } from '../../lib/guidance/draft/reviewDraft'
import { handOffOf } from '../../lib/guidance/handOff'
import { wrapUpOf } from '../../lib/guidance/wrapUp'
import { cooling, settledLate } from '../../tests/gallery/scenes'
import { followUpWords, handOffWords, incidentWords, wrapUpWords } from './noteWords'

const scenes = { settledLate, cooling }
const calm: Omit<DraftContext, 'style'> = { customer: ['OK, send the new one then.'], heat: 0, given: [], open: [] }
const nothing = { agreed: [], next: [], forgotten: [] }

describe.each(Object.entries(scenes))('what the tools write for %s', (_, { conversation, assessment }) => {
  const wrapUp = wrapUpOf(conversation, assessment)
  test.each([
    ['the closing message', wrapUpWords(wrapUp)],
    ['the closing message of nothing', wrapUpWords(nothing)],
    ['the message for later', followUpWords(wrapUp)],
    ['the message for later, with nothing promised', followUpWords(nothing)],
  ])('%s is not marked by our own check of drafts, for any style', (_name, text) => {
    const marks = styles.flatMap((style) => reviewDraft(text, { ...calm, style }).map(({ code }) => `${style} ${code}`))
    expect(marks).toEqual([])
  })

  test('the incident note judges nobody', () => {
    const note = incidentWords(conversation, assessment, wrapUp, 'process')
    expect(note).toContain('Where it came from: process')
    expect(note.replace(/“[^”]*”/g, '')).not.toMatch(
      /\b(?:fault|failed|blame|rude|difficult|angry customer|should have)\b/i,
    )
  })

  test('every quote of the hand-over stands in the thread', () => {
    const said = conversation.messages.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n')
    const quotes = [...handOffWords(handOffOf(conversation, assessment, 'driver')).matchAll(/“([^”]*)”/g)]
    expect(quotes.length).toBeGreaterThan(2)
    for (const [, words = ''] of quotes.filter(([, words = '']) => !words.includes('['))) expect(said).toContain(words)
  })
})

test('what goes to colleagues holds no telephone number', () => {
  const { conversation, assessment } = settledLate
  const note = `${handOffWords(handOffOf(conversation, assessment, 'driver'))}\n${incidentWords(conversation, assessment, wrapUpOf(conversation, assessment), undefined)}`
  expect(conversation.messages.some(({ text }) => text.includes('555 0123'))).toBe(true)
  expect(note).not.toContain('555 0123')
})

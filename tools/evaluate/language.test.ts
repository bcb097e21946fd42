import { expect, test } from 'vitest'
import { readLabelledMessages } from '../train/labelledMessages'
import { readForeign, verdictsOn } from './languageSection'

const inLanguage = async (isEnglish: boolean) =>
  (await readForeign()).filter(({ language }) => (language === 'English') === isEnglish).map(({ text }) => text)

test('messages in other languages are known as such, and none passes for English', async () => {
  const texts = await inLanguage(false)
  const { english, other } = verdictsOn(texts)
  expect(english).toBe(0)
  expect(other / texts.length).toBeGreaterThanOrEqual(0.95)
})

test('no English message of ours is taken for another language', async () => {
  expect(verdictsOn(await inLanguage(true)).other).toBe(0)
})

test('of real English messages at most one in two hundred is taken for another language', async ({ skip }) => {
  const labelled = await readLabelledMessages()
  if (!labelled) return skip('The labelled messages are not on this machine.')
  const texts = labelled.dev.map(({ text }) => text)
  expect(verdictsOn(texts).other / texts.length).toBeLessThanOrEqual(0.005)
})

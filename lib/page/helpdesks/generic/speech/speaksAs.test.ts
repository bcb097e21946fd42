import { expect, test } from 'vitest'
import { speaksAs } from './speaksAs'
import { speechFeatures } from './speechFeatures'

test.each([
  'Hello, my kettle has leaked since Sunday and I paid 80 for it. Can you please help me?',
  'Still nothing! I have been waiting for my refund for two weeks now.',
  'Guten Tag, mein Paket ist noch nicht da. Wann bekomme ich es?',
  'Bonjour, je n’ai toujours pas reçu ma commande, pouvez-vous m’aider ?',
])('whoever asks: %s', (text) => {
  expect(speaksAs(text).team).toBeLessThan(0)
})

test.each([
  'Hi Jonas, thank you for waiting. I have refunded the kettle to your card, you will see it by Friday.',
  'We are sorry for the delay with your order. Our carrier will bring it to you tomorrow.',
  'Guten Tag Frau Lenz, vielen Dank für Ihre Nachricht. Wir haben Ihnen heute ein neues Paket geschickt.',
  'Bonjour, merci pour votre message. Nous avons envoyé votre colis ce matin.',
])('whoever answers: %s', (text) => {
  expect(speaksAs(text).team).toBeGreaterThan(0)
})

test('what is written to a colleague sounds more like a note than an answer and a question do', () => {
  const note = speaksAs(
    '@Mira she called twice today, refund is approved, but check the batch with finance first.',
  ).note
  const answer = speaksAs('Hello Jonas, thank you for your photo. I am sending you a new kettle today.').note
  const asked = speaksAs('When will my new kettle come? I have asked you three times.').note
  expect(note).toBeGreaterThan(answer)
  expect(note).toBeGreaterThan(asked)
})

test('a message is told by words, pairs, first words, persons, marks, figures and length', () => {
  const features = speechFeatures('My order 4711 isn’t here!')
  for (const feature of ['my', 'my order', '^my', '@my', 'order #', "isn't", '!', '@short'])
    expect(features).toContain(feature)
  expect(features).not.toContain('4711')
  expect(speechFeatures('Ask @Mira').has('@@')).toBe(true)
  expect(speechFeatures('word '.repeat(500)).size).toBeLessThan(6)
})

test('a text without words is told by nothing but its length', () => {
  expect([...speechFeatures(' … ')]).toEqual(['@short'])
})

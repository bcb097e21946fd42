import { expect, test } from 'vitest'
import type { Conversation, Role } from './conversation'
import { isForeign, languageOf } from './language'

test.each([
  ['Where is my order? I have been waiting for two weeks.', 'english'],
  ['My name is Jürgen Müller and I live in Düsseldorf, where is my parcel?', 'english'],
  ['I was told "la factura está pagada" but I get reminders all the time.', 'english'],
  ['Hola, mi pedido no ha llegado y llevo dos semanas esperando.', 'other'],
  ['Wo ist meine Bestellung?', 'other'],
  ['Где мой заказ?', 'other'],
  ['我的订单在哪里？', 'other'],
  ['Kiko wapi kifurushi changu, nimelipa pesa zote na bado hakuna kitu.', 'other'],
  ['ok gracias', 'unclear'],
  ['4471', 'unclear'],
  ['😡😡', 'unclear'],
  ['', 'unclear'],
])('%s: %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

function thread(...texts: string[]): Conversation {
  const messages = texts.map((text, at) => {
    const role: Role = text.startsWith('> ') ? 'agent' : 'customer'
    return { id: `m${at}`, role, text }
  })
  return { helpdesk: 'demo', messages, composer: null }
}

const english = 'I am still waiting for my parcel.'
const german = 'Ich warte noch immer auf mein Paket.'

test.each([
  ['an English thread', thread(english, '> We look into it.', english), false],
  ['a German one', thread(german, '> Danke, wir schauen nach.', german), true],
  [
    'a German customer with an agent who writes English',
    thread(german, '> We look into it, please wait for us.'),
    true,
  ],
  ['short foreign words in an English thread', thread(english, '> Done.', 'ok gracias'), false],
  ['a foreign message among English ones', thread(english, german, english), false],
  ['a customer who went over to English', thread(german, '> English, please?', english), false],
  ['a customer who went over to German', thread(english, '> Hm?', german), true],
  ['nothing that tells', thread('4471', '😡'), false],
  ['nobody', thread(), false],
])('%s is foreign: %s', (_, conversation, expected) => {
  expect(isForeign(conversation)).toBe(expected)
})

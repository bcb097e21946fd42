import { describe, expect, test } from 'vitest'
import { countAcknowledgements } from './acknowledgements'
import { countApologies } from './apologies'
import { boundarySaid } from './boundariesSaid'
import { countOptions } from './optionsOffered'

describe('apologies', () => {
  test.each([
    ["I'm sorry about the delay.", 1],
    ['Sorry, that was our mistake. We apologise for the wait.', 2],
    ['My apologies for the mix-up.', 1],
    ['There is no need to apologise.', 0],
    ['Thank you for waiting.', 0],
  ])('%s', (text, expected) => {
    expect(countApologies(text)).toBe(expected)
  })
})

describe('acknowledgements', () => {
  test.each([
    ['I understand why this is frustrating.', 1],
    ["You're right, that took too long.", 1],
    ['That must be exhausting. I would feel the same in your place.', 2],
    ['Our mistake, and I own it.', 1],
    ['I can see a payment of 60 on the 2nd.', 0],
    ['Please restart the router.', 0],
  ])('%s', (text, expected) => {
    expect(countAcknowledgements(text)).toBe(expected)
  })
})

describe('options', () => {
  test.each([
    ['I can send a new one today, or refund it in full.', 1],
    ['Which one suits you better?', 1],
    ['There are two ways to solve this.', 1],
    ['It arrives in an hour or so.', 0],
    ['I am checking the account.', 0],
  ])('%s', (text, expected) => {
    expect(countOptions(text)).toBe(expected)
  })
})

describe('boundaries', () => {
  test.each([
    ["I'd like to help. I can't carry on while I'm being insulted, so let's keep it respectful.", 'boundary'],
    ['Please leave the insults out, then I can get on with your order.', 'boundary'],
    ['I would ask you not to speak to me like that.', 'boundary'],
    ['You called me a clown after I asked you to stop. If it happens again I will end this conversation.', 'warning'],
    ['One more insult and I close this chat.', 'warning'],
    ["I'm ending this conversation now, because the insults went on.", 'end'],
    ['I have closed this chat because of the abusive language. Your case stays open.', 'end'],
    ['Thank you for your patience, I am on it.', undefined],
    ['Please keep the receipt.', undefined],
    ['I am closing the ticket, as everything works now. Thank you for being so polite.', undefined],
    ['If you would rather cancel, I can close the account today.', undefined],
  ])('%s', (text, expected) => {
    expect(boundarySaid(text)).toBe(expected)
  })
})

/** Parts of the bench's own customer messages. Invented, and as long as what customers write: 10, 30 and 100 tokens and more. */
const openings = [
  'My order',
  'The parcel with my new kettle',
  'Your refund for the second invoice',
  'The replacement lamp',
  'My broadband connection',
  'The booking for our trip in May',
]
const troubles = [
  'has still not arrived',
  'was promised for Tuesday and nothing came',
  'is wrong for the third time this month',
  'stopped working again an hour after your visit',
  'never reached me although your page says delivered',
  'shows an amount that I did not agree to',
  'was cancelled without a word to me',
]
const feelings = [
  'I am really let down by this.',
  'Thank you for looking into it.',
  'This is ridiculous and I want it fixed today.',
  'Could you tell me what happened?',
  'I have explained this to four people now.',
  'I feel as if nobody reads what I write.',
  'Nobody calls back, nobody answers, nobody cares.',
]
const details = [
  'I first wrote on 3 March at 14:20 and quoted order 4471-B.',
  'Your colleague said on the phone that it would take two working days.',
  'According to your terms I may return it within thirty days.',
  'I was charged 84.90 twice, see the statement that I attached.',
  'My mother is waiting for it and she cannot go out.',
  'If this is not settled by Friday I will cancel the contract and go elsewhere.',
  'I sat at home all morning for the delivery and the driver did not even ring.',
  'The form on your site gives an error whenever I enter my number.',
]
const replies = [
  'Thank you for writing. I am looking at your order right now.',
  'I can see the delay, and I have asked the warehouse for the exact place of the parcel.',
  'I will write again by five this afternoon with what they say.',
]

const pick = (list: readonly string[], place: number) => list[place % list.length] ?? ''

/** How long a message of the bench is. `short` is about 15 tokens, `middle` about 35, `long` about 110. */
export const lengths = ['short', 'middle', 'long'] as const
export type Length = (typeof lengths)[number]

/** Sentences of detail by length. */
const detailCounts: Record<Length, number> = { short: 0, middle: 1, long: 5 }

/** A customer message that differs from that of every other number below 1,000, so that none is read from memory. */
export function customerText(number: number, length: Length): string {
  const more = Array.from({ length: detailCounts[length] }, (_, place) => pick(details, number + place))
  const feeling = length === 'short' ? [] : [pick(feelings, number)]
  return [`${pick(openings, number)} (case ${number}) ${pick(troubles, number)}.`, ...feeling, ...more].join(' ')
}

/** What the agent of the bench's conversations answers. */
export function agentText(number: number): string {
  return pick(replies, number)
}

/** A message as the bench's page shows it. */
export type BenchMessage = { role: 'customer' | 'agent'; text: string }

/**
 * A conversation in which customer and agent take turns; the customer opens it.
 * @param count how many messages
 * @param from number of the first, so that two conversations share no text
 */
export function benchConversation(count: number, from: number): BenchMessage[] {
  return Array.from({ length: count }, (_, place) =>
    place % 2 === 0
      ? { role: 'customer', text: customerText(from + place, lengths[(place / 2) % lengths.length] ?? 'middle') }
      : { role: 'agent', text: agentText(from + place) },
  )
}

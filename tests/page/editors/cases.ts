/** One way to write, and what the editor must hold then. */
export type Case = {
  name: string
  /** What stands in the box before. */
  draft: string
  /** What the agent has selected: from the start of one wording to the end of another, or a cursor before the one. None: the box was left. */
  selected?: [from: string, to?: string]
  /** Words of the draft whose place the text takes, the last that stand so; without it the text is inserted. */
  replaced?: string
  text: string
  /** Every line that has words. */
  expected: string[]
}

const oneLine = 'I can see why that is frustrating, “twice” is twice too often.'
const lines = ['Thank you for waiting.', 'I have asked for a new lamp.', 'It leaves today.']
const severalLines = `${lines[0]}\n\n${lines[1]}\n${lines[2]}`
const emoji = 'It is on its way 🎉 👩🏽‍💻 🇩🇪 ❤️‍🔥 to you.'
const unicode = 'Zoë, naïve – 𝒳 ≠ ẍ, 日本語, Ελλάδα, हिन्दी: “ok”.'
const rightToLeft = ['مرحباً، شكراً على انتظارك.', 'הזמנה 4471 יוצאת היום.']

/** Columns of the matrix. */
export const cases: Case[] = [
  { name: 'empty box, several lines', draft: '', text: severalLines, expected: lines },
  {
    name: 'at the cursor, one line',
    draft: 'Hi Marta, Robin',
    selected: ['Robin'],
    text: oneLine,
    expected: [`Hi Marta, ${oneLine} Robin`],
  },
  {
    name: 'at the cursor, several lines',
    draft: 'Hi Marta, Robin',
    selected: ['Robin'],
    text: severalLines,
    expected: [`Hi Marta, ${lines[0]}`, `${lines[1]}`, `${lines[2]} Robin`],
  },
  {
    name: 'replacing, one line',
    draft: 'Hi Marta, calm down please. Robin',
    selected: ['calm', 'please.'],
    text: oneLine,
    expected: [`Hi Marta, ${oneLine} Robin`],
  },
  {
    name: 'replacing two paragraphs, several lines',
    draft: 'Hi Marta,\nCalm down please.\nRead it again.\nRobin',
    selected: ['Calm', 'again.'],
    text: severalLines,
    expected: ['Hi Marta,', ...lines, 'Robin'],
  },
  {
    name: 'appended, one line',
    draft: 'Hi Marta,\nyou are right.',
    text: oneLine,
    expected: ['Hi Marta,', 'you are right.', oneLine],
  },
  {
    name: 'appended, several lines',
    draft: 'Hi Marta,\nyou are right.',
    text: severalLines,
    expected: ['Hi Marta,', 'you are right.', ...lines],
  },
  {
    name: 'emoji, replacing',
    draft: 'Hi 🙂 Marta, calm down. Robin',
    selected: ['calm', 'down.'],
    text: emoji,
    expected: [`Hi 🙂 Marta, ${emoji} Robin`],
  },
  {
    name: 'Unicode, at the cursor',
    draft: 'Hi Zoë, Robin',
    selected: ['Robin'],
    text: unicode,
    expected: [`Hi Zoë, ${unicode} Robin`],
  },
  {
    name: 'right-to-left, appended, several lines',
    draft: 'مرحباً،',
    text: rightToLeft.join('\n'),
    expected: ['مرحباً،', ...rightToLeft],
  },
  {
    name: 'a sentence of the draft replaced',
    draft: 'Hi Marta,\nyou are right. Calm down please. It leaves today.\nRobin',
    replaced: 'Calm down please.',
    text: oneLine,
    expected: ['Hi Marta,', `you are right. ${oneLine} It leaves today.`, 'Robin'],
  },
  {
    name: 'words that stand twice, the second replaced',
    draft: 'Sorry. 🙂 It leaves today. Sorry.',
    replaced: 'Sorry.',
    text: emoji,
    expected: [`Sorry. 🙂 It leaves today. ${emoji}`],
  },
  {
    name: 'two lines of the draft replaced by one',
    draft: 'Hi Marta,\n1. Call us.\n2. Write to us.\nRobin',
    replaced: '1. Call us.\n2. Write to us.',
    text: 'You can call us.',
    expected: ['Hi Marta,', 'You can call us.', 'Robin'],
  },
]

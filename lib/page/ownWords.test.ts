import { expect, test } from 'vitest'
import { ownWords } from './ownWords'

test.each([
  ['plain words stay', 'Hello,\n\nwhere is it?', 'Hello,\n\nwhere is it?'],
  ['a quote with its introduction goes', 'Yes.\n\nOn Mon, 2 Feb 2026 10:04, Robin wrote:\n> Hi\n>\n> Robin', 'Yes.'],
  [
    'an introduction in two lines',
    'Yes.\nOn Mon, 2 Feb 2026 at 10:04, Robin Agent\n<robin@example.org> wrote:\n> Hi',
    'Yes.',
  ],
  ['an introduction in Dutch', 'Ja.\nOp wo 11 feb. 2026 om 08:17 schreef Dana:\n> Hoi', 'Ja.'],
  ['words before a quote that are no introduction', 'You wrote this to me:\n> Hi', 'You wrote this to me:'],
  ['answers between quotes stay', '> one?\nYes.\n> two?\nNo.', 'Yes.\nNo.'],
  ['a signature goes', 'Thanks.\n\n--\nMarta\nStudio', 'Thanks.'],
  ['a signature above a quote goes with it', 'Thanks.\n--\nMarta\n> Hi', 'Thanks.'],
  [
    'two dashes above a long text are no signature',
    `One.\n--\n${'More.\n'.repeat(20).trim()}`,
    `One.\n--\n${'More.\n'.repeat(20).trim()}`,
  ],
  [
    'the mail below an Outlook line goes',
    'Done.\n\n________________________________\nFrom: a@b.example\nold words',
    'Done.',
  ],
  [
    'the mail below Outlook headers goes',
    'Done.\n\nVon: A B\nGesendet: Montag\nAn: Support\nBetreff: Lampe\n\nalte Worte',
    'Done.',
  ],
  ['the mail below a marked line goes', 'See below.\n-----Original Message-----\nold words', 'See below.'],
  [
    'a form that the customer filled stays',
    'Name: Ana\nOrder: 77\nEmail: a@b.example',
    'Name: Ana\nOrder: 77\nEmail: a@b.example',
  ],
  [
    'one line that begins like a header stays',
    'From: the depot I heard nothing.\nPlease call.',
    'From: the depot I heard nothing.\nPlease call.',
  ],
  ['nothing but a quote leaves nothing', '> Hi\n> there', ''],
])('%s', (_, text, own) => {
  expect(ownWords(text)).toBe(own)
})

import { expect, test } from 'vitest'
import { hasArrived, isSame } from './hasArrived'

const text = 'One line.\n\nAnother line.'
const nowhere = { isOwn: true, above: '', before: '', after: '', below: '' }
const inADraft = { ...nowhere, above: 'Hi Ana,', before: 'Well, ', after: ' Bye.', below: 'Robin' }

test.each([
  ['into an empty box', 'One line.\n\nAnother line.', nowhere, true],
  ['with other empty lines', 'One line.\nAnother line.\n', nowhere, true],
  ['into a draft', 'Hi Ana,\nWell, One line.\nAnother line. Bye.\n\nRobin', inADraft, true],
  ['elsewhere in the draft', 'One line.\nAnother line.\nHi Ana,\nWell, Bye.\nRobin', inADraft, false],
  ['with the line below joined', 'Hi Ana,\nWell, One line.\nAnother line. Bye. Robin', inADraft, false],
  ['lost', '', nowhere, false],
  ['lost in part', 'One line.', nowhere, false],
  ['without its break', 'One line. Another line.', nowhere, false],
  ['twice at once', 'One line.\nAnother line.\nOne line.\nAnother line.', nowhere, false],
  ['over the draft', 'One line.\nAnother line.', inADraft, false],
])('%s: %s', (_, now, caret, arrived) => {
  expect(hasArrived(now, caret, text)).toBe(arrived)
})

test('spaces and empty lines make no difference, letters and breaks do', () => {
  expect(isSame('Hi  Ana \n\nBye', 'Hi Ana\nBye')).toBe(true)
  expect(isSame('Hi Ana\nBye', 'Hi Ana Bye')).toBe(false)
})

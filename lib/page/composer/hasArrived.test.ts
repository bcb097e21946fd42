import { expect, test } from 'vitest'
import { hasArrived } from './hasArrived'

const text = 'One line.\n\nAnother line.'

test.each([
  ['into an empty box', 'One line.\n\nAnother line.', '', true],
  ['with other empty lines', 'One line.\nAnother line.\n', '', true],
  ['into a draft', 'Hi Ana, One line.\nAnother line. Robin', 'Hi Ana, Robin', true],
  ['a second time', 'One line.\nAnother line.\nOne line.\nAnother line.', 'One line.\nAnother line.', true],
  ['lost', '', '', false],
  ['lost in part', 'One line.', '', false],
  ['without its break', 'One line. Another line.', '', false],
  ['twice at once', 'One line.\nAnother line.\nOne line.\nAnother line.', '', false],
  ['over the draft', 'One line.\nAnother line.', 'Hi Ana', false],
  ['there before and not again', 'One line.\nAnother line.', 'One line.\nAnother line.', false],
])('%s: %s', (_, now, before, arrived) => {
  expect(hasArrived(now, before, text)).toBe(arrived)
})

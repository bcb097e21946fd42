import { expect, test } from 'vitest'
import { redact } from './redact'

const words = { email: '[e-mail]', phone: '[phone]', card: '[card]', account: '[account]' }

test.each([
  ['Write to anna.weber+desk@mail.example please', 'Write to [e-mail] please'],
  ['Call +49 170 555 0123 or (555) 010-9999.', 'Call [phone] or [phone].'],
  ['My number is 0170/5550123', 'My number is [phone]'],
  ['555-010-4477', '[phone]'],
  ['Card 4111 1111 1111 1111, exp 12/29', 'Card [card], exp 12/29'],
  ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN [account]'],
  ['order 4471, 14:02 on 2026-11-03, sum 1,312.40', 'order 4471, 14:02 on 2026-11-03, sum 1,312.40'],
  ['order 1234567890123', 'order 1234567890123'],
  ['on 03.11.2026 and 3/11/2026', 'on 03.11.2026 and 3/11/2026'],
])('%j', (text, redacted) => {
  expect(redact(text, words)).toBe(redacted)
})

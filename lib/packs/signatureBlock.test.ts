import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinSignature, splitSignature } from './signatureBlock'

const signature = { key: `${'A'.repeat(43)}=`, value: `${'b'.repeat(86)}==` }

test('what was joined is parted into the very same text, whatever it holds', () => {
  const texts = fc.tuple(
    fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { minKeys: 1 }),
    fc.constantFrom('', '\n', '\r\n  '),
    fc.constantFrom(0, 2),
  )
  fc.assert(
    fc.property(texts, ([value, end, indent]) => {
      const text = JSON.stringify(value, null, indent) + end
      const signed = joinSignature(text, signature)
      expect(splitSignature(signed)).toEqual({ text, signature })
      expect(JSON.parse(signed)).toHaveProperty('signature', signature)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['no signature', '{"a":1}'],
  ['a signature elsewhere', '{"signature":{"key":"x"},"a":1}'],
  ['a signature written otherwise', joinSignature('{"a":1}', signature).replace('"key":', '"key": ')],
  ['something after it', `${joinSignature('{"a":1}', signature)}x`],
])('%s is none', (_, text) => {
  expect(splitSignature(text)).toEqual({ text, signature: undefined })
})

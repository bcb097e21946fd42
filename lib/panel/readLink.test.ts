import { expect, test } from 'vitest'
import { updateAddress } from '../packs/updates'
import { readLink } from './readLink'

test.each(['', '  ', 'h', 'HTTPS:', 'https://'])('%j is nothing yet', (typed) => {
  expect(readLink(typed)).toEqual({ name: 'empty' })
})

test.each([
  [' https://packs.example/ours.json\n', 'https://packs.example/ours.json', 'packs.example'],
  ['HTTPS://Packs.Example', 'https://packs.example/', 'packs.example'],
  ['https://packs.example:8443/a?team=1#top', 'https://packs.example:8443/a?team=1', 'packs.example:8443'],
  ['https://packs.example/#', 'https://packs.example/', 'packs.example'],
  ['https://packs.example/@ours/täglich.json', 'https://packs.example/@ours/t%C3%A4glich.json', 'packs.example'],
  // A Cyrillic а.
  ['https://p\u0430cks.example/', 'https://xn--pcks-53d.example/', 'xn--pcks-53d.example'],
  ['https://0x7f.1/', 'https://127.0.0.1/', '127.0.0.1'],
])('%j asks one host, which is named', (typed, address, host) => {
  expect(readLink(typed)).toEqual({ name: 'sound', address, host })
  // What is counted has to be read again.
  expect(updateAddress.safeParse(address).success).toBe(true)
})

test.each([
  ['http://packs.example/ours.json', 'not-https'],
  ['https://ada:secret@packs.example/', 'credentials'],
  ['https://packs.example@evil.example/', 'credentials'],
  ['https://packs.example\\@evil.example/', 'not-address'],
  ['https:///packs.example', 'not-address'],
  ['https:packs.example', 'not-address'],
  ['packs.example/ours.json', 'not-address'],
  ['file:///home/ada/ours.json', 'not-address'],
  ['javascript:alert(1)', 'not-address'],
  ['ask Ada for it', 'not-address'],
  ['https://packs.example/ours.json and more', 'not-address'],
  ['https://packs .example/', 'not-address'],
  ['https://[packs]/', 'not-address'],
  [`https://packs.example/${'a'.repeat(480)}`, 'too-long'],
  // Written out for the wire it is longer than it looks.
  [`https://packs.example/${'ä'.repeat(100)}`, 'too-long'],
])('%j is not asked: %s', (typed, fault) => {
  expect(readLink(typed)).toEqual({ name: 'fault', fault })
})

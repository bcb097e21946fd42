import { wordlist } from '@scure/bip39/wordlists/english.js'

/** Words that two people read to each other to compare a key; eleven bits each. */
const words = 8
const bitsPerWord = 11

/** A public key as eight plain words, from its first 88 bits: to be compared by people, never by code. */
export function fingerprintOf(key: Uint8Array): string {
  const bits = [...key.slice(0, (words * bitsPerWord) / 8)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: words }, (_, at) =>
    wordlist.at(Number.parseInt(bits.slice(at * bitsPerWord, (at + 1) * bitsPerWord), 2)),
  ).join(' ')
}

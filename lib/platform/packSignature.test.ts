import { ed25519 } from '@noble/curves/ed25519.js'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { fingerprintOf } from '../packs/fingerprint'
import { PackRejected } from '../packs/packRejected'
import { isSignedBy, signBytes } from './ed25519'
import { readPackFile, signatureOf, signPackText } from './packSignature'
import { KeyRefused, newKeyFile, openKeyFile, publicKeyIn, type SigningKey } from './signingKey'

const pack = `{"format": 1, "name": "Ours", "author": "Ada", "version": "1.0.0", "language": "en", "slots": {},
"phrases": [{"id": "one", "move": "listen", "text": "I see.", "reason": "It shows you read it."}]}
`
const bytesOf = (text: string) => new TextEncoder().encode(text)
const passphrase = 'four plain words here'

let made: { text: string; key: SigningKey }
let other: { text: string; key: SigningKey }
beforeAll(async () => {
  made = await newKeyFile(passphrase)
  other = await newKeyFile(passphrase)
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('a signed pack names its signer, and reads as the pack that was signed', async () => {
  const file = await readPackFile('ours.json', bytesOf(await signPackText(pack, made.key)))
  expect(file.signature.name).toBe('signed')
  expect(file.pack.phrases[0]?.text).toBe('I see.')
  expect((await readPackFile('ours.json', bytesOf(pack))).signature).toEqual({ name: 'unsigned' })
})

test('one changed sign anywhere in the file is told', async () => {
  const signed = await signPackText(pack, made.key)
  for (const changed of [
    signed.replace('I see.', 'I saw.'),
    signed.replace('{"format"', '{ "format"'),
    `${signed} `,
    `\uFEFF${signed}`,
  ])
    expect((await signatureOf(changed)).name).toBe('tampered')
  const stranger = await signPackText(pack, other.key)
  const key = /"key":"([^"]+)"/.exec(stranger)?.[1] ?? ''
  expect((await signatureOf(signed.replace(/"key":"[^"]+"/, `"key":"${key}"`))).name).toBe('tampered')
})

test('signed again, the new signature takes the place of the old', async () => {
  const twice = await signPackText(await signPackText(pack, made.key), other.key)
  expect(twice.match(/"signature"/g)).toHaveLength(1)
  expect((await signatureOf(twice)).name).toBe('signed')
})

test('bytes that are no text, and too many, are refused', async () => {
  await expect(readPackFile('a.json', Uint8Array.from([0x7b, 0xff, 0xfe]))).rejects.toThrow('not a text in UTF-8')
  await expect(readPackFile('a.json', new Uint8Array(50_000_000))).rejects.toThrow(PackRejected)
})

describe('a browser without Ed25519', () => {
  test('signs and checks by the library, to the same bytes', async () => {
    const bytes = bytesOf(pack)
    const native = await signBytes(bytes, made.key.seed)
    const missing = Object.assign(new Error('no'), { name: 'NotSupportedError' })
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(missing)
    const library = await signBytes(bytes, made.key.seed)
    expect([...library]).toEqual([...native])
    expect(await isSignedBy(bytes, Uint8Array.from(library), made.key.key)).toBe(true)
    expect(await isSignedBy(bytesOf(`${pack} `), Uint8Array.from(library), made.key.key)).toBe(false)
    expect(ed25519.verify(library, bytes, made.key.key)).toBe(true)
  })
})

describe('a key file', () => {
  test('opens by its passphrase alone, and holds no private key in plain', async () => {
    const key = await openKeyFile(made.text, passphrase)
    expect([...key.seed]).toEqual([...made.key.seed])
    expect(made.text).not.toContain(btoa(String.fromCharCode(...made.key.seed)))
    await expect(openKeyFile(made.text, 'four other words here')).rejects.toThrow('The passphrase does not open')
  })

  test('that was changed, or is none, is refused', async () => {
    const changed = JSON.stringify({ ...JSON.parse(made.text), key: JSON.parse(other.text).key })
    await expect(openKeyFile(changed, passphrase)).rejects.toThrow(KeyRefused)
    expect(() => publicKeyIn('{}')).toThrow('It is not a key file of Evenkeel')
    await expect(newKeyFile('short')).rejects.toThrow('The passphrase is too short')
  })

  test('has a fingerprint of eight words, another for another key', () => {
    expect(fingerprintOf(publicKeyIn(made.text)).split(' ')).toHaveLength(8)
    expect(fingerprintOf(publicKeyIn(made.text))).not.toBe(fingerprintOf(publicKeyIn(other.text)))
    expect(fingerprintOf(Uint8Array.from([...Array(10).fill(0), 1]))).toBe(`${'abandon '.repeat(7)}ability`)
  })
})

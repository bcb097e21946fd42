import * as z from 'zod/mini'
import { fromBase64, toBase64 } from './base64'
import { publicKeyOf } from './ed25519'

/** OWASP's advice of 2023 for PBKDF2 with SHA-256. */
const rounds = 600_000

/** Shortest passphrase that may guard a key. */
export const shortestPassphrase = 12

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.maxLength(200))

const keyFileSchema = z.strictObject({
  evenkeel: z.literal('signing key'),
  format: z.literal(1),
  /** The public key, which may be shown to anybody. */
  key: base64,
  rounds: z.int().check(z.gte(100_000), z.lte(5_000_000)),
  salt: base64,
  iv: base64,
  /** The private seed, locked by the passphrase (PBKDF2 with SHA-256, AES-256-GCM). */
  locked: base64,
})

/** A key that can sign, in memory only. */
export type SigningKey = { key: Uint8Array<ArrayBuffer>; seed: Uint8Array<ArrayBuffer> }

/** Why a key file cannot be used; worded for the lead. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused'
}

async function lockOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, count: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: count }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Makes a new key. The text is the key file, useless without the passphrase. */
export async function newKeyFile(passphrase: string): Promise<{ text: string; key: SigningKey }> {
  if (passphrase.length < shortestPassphrase)
    throw new KeyRefused(`The passphrase is too short: it needs ${shortestPassphrase} characters, such as four words.`)
  const [seed, salt, iv] = [32, 16, 12].map((length) => crypto.getRandomValues(new Uint8Array(length)))
  if (!seed || !salt || !iv) throw new Error('No random bytes.')
  const key = publicKeyOf(seed)
  const lock = await lockOf(passphrase, salt, rounds)
  const locked = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: key }, lock, seed))
  const file: z.infer<typeof keyFileSchema> = {
    evenkeel: 'signing key',
    format: 1,
    key: toBase64(key),
    rounds,
    salt: toBase64(salt),
    iv: toBase64(iv),
    locked: toBase64(locked),
  }
  return { text: `${JSON.stringify(file, null, 2)}\n`, key: { key, seed } }
}

function parseKeyFile(text: string): z.infer<typeof keyFileSchema> {
  try {
    return keyFileSchema.parse(JSON.parse(text))
  } catch {
    throw new KeyRefused('It is not a key file of Evenkeel, or it was changed.')
  }
}

/** The public key of a key file, for which no passphrase is needed. Throws KeyRefused. */
export function publicKeyIn(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64(parseKeyFile(text).key)
}

/** Unlocks a key file. Throws KeyRefused. */
export async function openKeyFile(text: string, passphrase: string): Promise<SigningKey> {
  const file = parseKeyFile(text)
  const key = fromBase64(file.key)
  const lock = await lockOf(passphrase, fromBase64(file.salt), file.rounds)
  try {
    const how = { name: 'AES-GCM', iv: fromBase64(file.iv), additionalData: key }
    const seed = new Uint8Array(await crypto.subtle.decrypt(how, lock, fromBase64(file.locked)))
    return { key, seed }
  } catch {
    throw new KeyRefused('The passphrase does not open this key file.')
  }
}

import { openPack, packLimitBytes } from '../packs/openPack'
import type { Pack } from '../packs/pack'
import { PackRejected } from '../packs/packRejected'
import { joinSignature, splitSignature } from '../packs/signatureBlock'
import { fromBase64, toBase64 } from './base64'
import { isSignedBy, signBytes } from './ed25519'
import type { SigningKey } from './signingKey'

/** Who vouches for a pack. `key` is the public key in base64. */
export type PackSignature = { name: 'unsigned' } | { name: 'signed'; key: string } | { name: 'tampered'; key: string }

/** A pack file as it arrived: the pack, its exact text with the signature, and what the signature is worth. */
export type PackFile = { pack: Pack; text: string; signature: PackSignature }

/**
 * Opens the bytes of a pack file and checks its signature, if it has one. Throws PackRejected where it is no sound pack;
 * a tampered pack opens, for its reader decides what to say of it.
 */
export async function readPackFile(fileName: string, bytes: Uint8Array): Promise<PackFile> {
  const text = decode(fileName, bytes)
  return { pack: openPack(fileName, text), text, signature: await signatureOf(text) }
}

/** The text of bytes, one for one: other bytes are another text, so that what is signed is what was read. */
function decode(fileName: string, bytes: Uint8Array): string {
  if (bytes.length > packLimitBytes)
    throw new PackRejected(fileName, ['It is larger than 2 MB, the most a pack may have.'])
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new PackRejected(fileName, [
      'It is not a text in UTF-8, so it is no pack, or it was saved in another encoding.',
    ])
  }
}

/** What the signature in a pack's text is worth. */
export async function signatureOf(file: string): Promise<PackSignature> {
  const { text, signature } = splitSignature(file)
  if (!signature) return { name: 'unsigned' }
  const { key, value } = signature
  const isGenuine = await isSignedBy(new TextEncoder().encode(text), fromBase64(value), fromBase64(key))
  return { name: isGenuine ? 'signed' : 'tampered', key }
}

/** The file with a signature of this key; one that it had before is replaced. The file has to be a sound pack. */
export async function signPackText(file: string, { key, seed }: SigningKey): Promise<string> {
  const { text } = splitSignature(file)
  const value = toBase64(await signBytes(new TextEncoder().encode(text), seed))
  return joinSignature(text, { key: toBase64(key), value })
}

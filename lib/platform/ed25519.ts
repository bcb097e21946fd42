import { ed25519 } from '@noble/curves/ed25519.js'

const algorithm = { name: 'Ed25519' }

/** A private key as WebCrypto takes it: this head, then the 32 bytes of the seed (RFC 8410). */
const privateHead = Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32])

/** Does it by the browser's own Ed25519 and, where the browser has none (Chromium before 137), by the audited library. */
async function nativeOr<Result>(native: () => Promise<Result>, library: () => Result): Promise<Result> {
  try {
    return await native()
  } catch (error) {
    const isMissing = error instanceof Error && ['NotSupportedError', 'TypeError'].includes(error.name)
    if (!isMissing) throw error
    return library()
  }
}

/** The public key of a seed, 32 bytes each. */
export function publicKeyOf(seed: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(ed25519.getPublicKey(seed))
}

/** Signs exactly these bytes. */
export function signBytes(bytes: Uint8Array<ArrayBuffer>, seed: Uint8Array): Promise<Uint8Array> {
  return nativeOr(
    async () => {
      const key = await crypto.subtle.importKey('pkcs8', Uint8Array.from([...privateHead, ...seed]), algorithm, false, [
        'sign',
      ])
      return new Uint8Array(await crypto.subtle.sign(algorithm, key, bytes))
    },
    () => ed25519.sign(bytes, seed),
  )
}

/** Whether the holder of the key signed exactly these bytes. */
export function isSignedBy(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  return nativeOr(
    async () => {
      const key = await crypto.subtle.importKey('raw', publicKey, algorithm, false, ['verify'])
      return crypto.subtle.verify(algorithm, key, signature, bytes)
    },
    () => ed25519.verify(signature, bytes, publicKey, { zip215: false }),
  ).catch(() => false)
}

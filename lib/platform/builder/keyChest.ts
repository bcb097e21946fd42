import { browser } from 'wxt/browser'
import type { BuilderPorts, KeyOnPage, KeyOutcome } from '../../builder/builderPorts'
import { fingerprintOf } from '../../packs/fingerprint'
import { signatureOf, signPackText } from '../packSignature'
import { KeyRefused, newKeyFile, openKeyFile, publicKeyIn } from '../signingKey'

const storageKey = 'signing key'

type KeyPorts = Pick<
  BuilderPorts,
  'loadKey' | 'makeKey' | 'takeKeyFile' | 'forgetKey' | 'bringBackKey' | 'sign' | 'judgeSignature'
>

/** The lead's signing key: at rest only as the file that the passphrase locks, open only while something is signed. */
export function keyChest(): KeyPorts {
  let forgotten: string | undefined
  const stored = async (): Promise<string | undefined> => {
    const file = (await browser.storage.local.get(storageKey))[storageKey]
    return typeof file === 'string' ? file : undefined
  }
  const keep = async (file: string): Promise<KeyOutcome<KeyOnPage>> => {
    try {
      await browser.storage.local.set({ [storageKey]: file })
    } catch {
      return { problem: 'The browser could not store the key. It may be full. Nothing was changed.' }
    }
    return { done: onPage(file) }
  }
  const orProblem = async <Done>(work: () => Promise<KeyOutcome<Done>>): Promise<KeyOutcome<Done>> => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof KeyRefused) return { problem: error.message }
      throw error
    }
  }
  return {
    async loadKey() {
      try {
        const file = await stored()
        return file === undefined ? undefined : onPage(file)
      } catch {
        return undefined
      }
    },
    makeKey: (passphrase) => orProblem(async () => keep((await newKeyFile(passphrase)).text)),
    takeKeyFile: (text) =>
      orProblem(async () => {
        publicKeyIn(text)
        return keep(text)
      }),
    async forgetKey() {
      try {
        forgotten = await stored()
        await browser.storage.local.remove(storageKey)
        return true
      } catch {
        return false
      }
    },
    async bringBackKey() {
      return forgotten !== undefined && 'done' in (await keep(forgotten))
    },
    sign: (text, passphrase) =>
      orProblem(async () => {
        const file = await stored()
        if (file === undefined) return { problem: 'The key is gone from this browser. Open its file again.' }
        return { done: await signPackText(text, await openKeyFile(file, passphrase)) }
      }),
    judgeSignature: async (text) => (await signatureOf(text)).name,
  }
}

const onPage = (file: string): KeyOnPage => ({ fingerprint: fingerprintOf(publicKeyIn(file)), file })

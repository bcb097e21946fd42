import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { packText } from '../../builder/handOutActions'
import { samplePack } from '../../builder/samples'
import { readPackFile } from '../packSignature'
import { openKeyFile } from '../signingKey'
import { keyChest } from './keyChest'

// A fake: the real storage needs a browser; tests/e2e use the real one.
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())

const passphrase = 'four plain words here'

test('made here, it lies locked in storage, signs under its passphrase, and moves by its file', async () => {
  const chest = keyChest()
  const made = await chest.makeKey(passphrase)
  if (!('done' in made)) throw new Error(made.problem)
  const { seed } = await openKeyFile(made.done.file, passphrase)
  const stored = JSON.stringify(await fakeBrowser.storage.local.get(null))
  expect(stored).not.toContain(btoa(String.fromCharCode(...seed)))
  expect(stored).not.toContain(passphrase)

  expect(await chest.sign(packText(samplePack), 'four other words')).toEqual({
    problem: 'The passphrase does not open this key file.',
  })
  const signed = await chest.sign(packText(samplePack), passphrase)
  if (!('done' in signed)) throw new Error(signed.problem)
  const file = await readPackFile('a.json', new TextEncoder().encode(signed.done))
  expect(file.signature.name).toBe('signed')
  expect(file.pack).toEqual(samplePack)

  await chest.forgetKey()
  expect(await chest.loadKey()).toBeUndefined()
  const taken = await keyChest().takeKeyFile(made.done.file)
  expect(taken).toEqual(made)
})

test('a file that is no key changes nothing', async () => {
  const chest = keyChest()
  await chest.makeKey(passphrase)
  const before = await chest.loadKey()
  expect(await chest.takeKeyFile('{}')).toEqual({ problem: 'It is not a key file of Evenkeel, or it was changed.' })
  expect(await chest.loadKey()).toEqual(before)
})

import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { cannedRepliesIn } from '../../lib/packs/cannedReplies'
import { describeChange } from '../../lib/packs/describeChange'
import { diffPacks } from '../../lib/packs/diffPacks'
import { draftPack } from '../../lib/packs/draftPack'
import { fingerprintOf } from '../../lib/packs/fingerprint'
import { lintPack } from '../../lib/packs/lintPack'
import { openPack } from '../../lib/packs/openPack'
import { PackRejected } from '../../lib/packs/packRejected'
import { runSelfTests } from '../../lib/packs/selfTests'
import { fromBase64, toBase64 } from '../../lib/platform/base64'
import { type PackFile, readPackFile, signPackText } from '../../lib/platform/packSignature'
import { KeyRefused, publicKeyIn, type SigningKey } from '../../lib/platform/signingKey'
import { type TestModel, testReader } from './testReader'

/** What a command found wrong, and what it has to say beside; a line each. */
export type Outcome = { problems: string[]; notes: string[] }

/** What is wrong with a file, in words for the person who can mend it; anything else is our bug and is thrown. */
async function inWords(file: string, act: () => Promise<string[]>): Promise<string[]> {
  const named = (problems: readonly string[]) => problems.map((problem) => `${file}: ${problem}`)
  try {
    return named(await act())
  } catch (error) {
    if (error instanceof PackRejected) return named(error.problems)
    if (error instanceof KeyRefused) return named([error.message])
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return named(['there is no such file'])
    if (code === 'EISDIR') return named(['it is a folder'])
    if (code === 'EACCES') return named(['it may not be read or written'])
    throw error
  }
}

const open = async (file: string): Promise<PackFile> => readPackFile(basename(file), await readFile(file))

async function each(files: readonly string[], act: (file: string) => Promise<string[]>): Promise<string[]> {
  const problems: string[] = []
  for (const file of files) problems.push(...(await inWords(file, () => act(file))))
  return problems
}

/** What a lead will want to mend. */
export async function lint(files: readonly string[]): Promise<Outcome> {
  return { problems: await each(files, async (file) => lintPack((await open(file)).pack)), notes: [] }
}

/** What the self-tests of the packs find, through the shipped model. */
export async function test(files: readonly string[], model: TestModel): Promise<Outcome> {
  const notes: string[] = []
  const problems = await each(files, async (file) => {
    const { pack } = await open(file)
    const count = pack.selfTests?.length ?? 0
    notes.push(count === 0 ? `${file}: it has no self-tests.` : `${file}: ${count} self-tests ran.`)
    return runSelfTests(pack, testReader(model))
  })
  return { problems, notes }
}

/** What the newer file says otherwise, by phrase. Differences are no problem; a file that does not open is one. */
export async function diff(older: string, newer: string): Promise<Outcome & { changes: string[] }> {
  const packs: PackFile[] = []
  const problems = await each([older, newer], async (file) => {
    packs.push(await open(file))
    return []
  })
  const [before, after] = packs
  if (!before || !after) return { problems, notes: [], changes: [] }
  const changes = diffPacks(before.pack, after.pack).flatMap(describeChange)
  return { problems, notes: changes.length === 0 ? ['The two packs say the same.'] : [], changes }
}

/** Makes a pack to begin with from the ready replies of a helpdesk. An existing file is not written over. */
export async function importReplies(from: string, to: string): Promise<Outcome> {
  const notes: string[] = []
  const problems = await each([from], async () => {
    const replies = cannedRepliesIn(basename(from), await readFile(from, 'utf8'))
    const text = `${JSON.stringify(draftPack(replies, basename(to).replace(/\.json$/, ''), 'your name'), null, 2)}\n`
    openPack(basename(from), text)
    try {
      await writeFile(to, text, { flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      return [`${to} exists already, and nothing was written`]
    }
    notes.push(`${to}: ${replies.length} phrases. Look at each: lint says what is still to be written.`)
    return []
  })
  return { problems, notes }
}

/** Signs each file in place. */
export async function sign(files: readonly string[], key: SigningKey): Promise<Outcome> {
  const notes: string[] = []
  const problems = await each(files, async (file) => {
    const { text } = await open(file)
    await writeFile(file, await signPackText(text, key))
    notes.push(`${file}: signed by ${fingerprintOf(key.key)}.`)
    return []
  })
  return { problems, notes }
}

/**
 * Whether each file is signed and untouched.
 * @param wanted the key that has to have signed them, in base64; any where absent
 */
export async function verify(files: readonly string[], wanted?: string): Promise<Outcome> {
  const notes: string[] = []
  const problems = await each(files, async (file) => {
    const { signature } = await open(file)
    if (signature.name === 'unsigned') return ['it is not signed']
    const by = fingerprintOf(fromBase64(signature.key))
    if (signature.name === 'tampered') return ['it was changed after it was signed; do not use it']
    if (wanted !== undefined && signature.key !== wanted)
      return [`it is signed by another key, ${by}, and not by ${fingerprintOf(fromBase64(wanted))}`]
    notes.push(`${file}: signed by ${by}, unchanged.`)
    return []
  })
  return { problems, notes }
}

/** The public key that a key file holds, or the key itself where one stands in place of a file. Throws what is wrong with it. */
export async function publicKeyNamed(named: string): Promise<string> {
  if (/^[A-Za-z0-9+/]{43}=$/.test(named)) return named
  return toBase64(publicKeyIn(await readFile(named, 'utf8')))
}

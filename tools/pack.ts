import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fingerprintOf } from '../lib/packs/fingerprint'
import { KeyRefused, newKeyFile, openKeyFile } from '../lib/platform/signingKey'
import { loadNodeReader } from './model/nodeReader'
import { diff, importReplies, lint, type Outcome, publicKeyNamed, sign, test, verify } from './packs/commands'
import { askPassphrase } from './packs/passphrase'

/** `npm run --silent pack -- COMMAND …`: exit 0, or a line per problem on standard output and exit 1; docs/tools.md. */
const usage = `Usage: npm run --silent pack -- COMMAND
  lint FILE…                          what a lead will want to mend
  test FILE…                          runs the self-tests through the shipped model
  diff OLD NEW                        what NEW says otherwise, by phrase
  import REPLIES NEW                  a pack to begin with, from ready replies (CSV, Zendesk, Freshdesk, Chatwoot)
  key KEYFILE                         makes a new key
  sign FILE… --key KEYFILE            signs in place
  verify FILE… [--key KEYFILE|KEY]    signed, unchanged and, with --key, by this key
  --passphrase-file FILE              for key and sign, where nobody can type`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' }, 'passphrase-file': { type: 'string' } },
  strict: false,
})
const [command, ...files] = positionals
const option = (name: 'key' | 'passphrase-file') => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
const failed = (problem: string): Outcome => ({ problems: [problem], notes: [] })

async function runTests(): Promise<Outcome> {
  const reader = await loadNodeReader()
  try {
    return await test(files, reader)
  } finally {
    reader.dispose()
  }
}

const passphrase = (question: string) => askPassphrase(question, option('passphrase-file'))
const nobodyToAsk = 'no passphrase: give --passphrase-file FILE or set EVENKEEL_PASSPHRASE'

async function makeKey(file: string): Promise<Outcome> {
  if (existsSync(file)) return failed(`${file}: it exists already, and a key is never overwritten`)
  const words = await passphrase('New passphrase, four words or more: ')
  if (words === undefined) return failed(`${file}: ${nobodyToAsk}`)
  const { text, key } = await newKeyFile(words)
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  return { problems: [], notes: [`${file}: a new key, ${fingerprintOf(key.key)}.`] }
}

async function signFiles(keyFile: string): Promise<Outcome> {
  if (!existsSync(keyFile)) return failed(`${keyFile}: there is no such key file; "pack -- key ${keyFile}" makes one`)
  const words = await passphrase(`Passphrase of ${keyFile}: `)
  if (words === undefined) return failed(`${keyFile}: ${nobodyToAsk}`)
  return sign(files, await openKeyFile(readFileSync(keyFile, 'utf8'), words))
}

/** Undefined where the words make no command. */
async function run(): Promise<(Outcome & { changes?: string[] }) | undefined> {
  if (Object.keys(values).some((name) => name !== 'key' && name !== 'passphrase-file')) return undefined
  const [first, second, ...more] = files
  const key = option('key')
  if (first === undefined) return undefined
  if (command === 'lint') return lint(files)
  if (command === 'test') return runTests()
  if (command === 'diff' && second !== undefined && more.length === 0) return diff(first, second)
  if (command === 'import' && second !== undefined && more.length === 0) return importReplies(first, second)
  if (command === 'key' && second === undefined) return makeKey(first)
  if (command === 'sign' && key !== undefined) return signFiles(key)
  if (command === 'verify') return verify(files, key === undefined ? undefined : await publicKeyNamed(key))
  return undefined
}

const outcome = await run().catch((error: unknown) => {
  if (error instanceof KeyRefused) return { ...failed(`${option('key') ?? files[0]}: ${error.message}`), changes: [] }
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return { ...failed(`${option('key') ?? option('passphrase-file')}: there is no such file`), changes: [] }
  throw error
})
if (outcome === undefined) {
  console.error(usage)
  process.exitCode = 2
} else {
  for (const line of [...(outcome.changes ?? []), ...outcome.problems]) console.log(line)
  for (const note of outcome.notes) console.error(note)
  if (outcome.problems.length > 0) process.exitCode = 1
}

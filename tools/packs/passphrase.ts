import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/**
 * The passphrase of a key file: from a file, from `EVENKEEL_PASSPHRASE`, or typed unseen at the terminal. Never from an
 * argument, which other users of the machine and the shell's history would see. Undefined where nobody can be asked.
 */
export async function askPassphrase(question: string, file: string | undefined): Promise<string | undefined> {
  if (file !== undefined) return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  if (process.env.EVENKEEL_PASSPHRASE) return process.env.EVENKEEL_PASSPHRASE
  if (!process.stdin.isTTY) return undefined
  process.stderr.write(question)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true })
  const typed = await terminal.question('')
  terminal.close()
  process.stderr.write('\n')
  return typed
}

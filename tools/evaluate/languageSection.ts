import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Language, languageOf } from '../../lib/conversation/language'
import { table } from './markdown'

/** A message of our own and the language it is in. */
export type Foreign = { language: string; text: string }

/** Messages of our own in 26 languages and hard English ones: a language and a text a line, divided by a tab. */
export async function readForeign(): Promise<Foreign[]> {
  const lines = (await readFile(join(import.meta.dirname, 'languages/messages.tsv'), 'utf8')).split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [language, text] = line.split('\t')
      if (!language || !text) throw new Error(`messages.tsv: no language or no text: ${line}`)
      return { language, text }
    })
}

/** How often each verdict was given. */
export function verdictsOn(texts: readonly string[]): Record<Language, number> {
  const counts = { english: 0, other: 0, unclear: 0 }
  for (const text of texts) counts[languageOf(text)] += 1
  return counts
}

/** Verdicts by set: other languages, hard English ones, and real English messages where they are on this machine. */
export function languageLines(messages: readonly Foreign[], real: readonly string[] | undefined): string[] {
  const isEnglish = ({ language }: Foreign) => language === 'English'
  const sets = [
    {
      name: `${new Set(messages.map(({ language }) => language)).size - 1} other languages, ours`,
      texts: messages.filter((message) => !isEnglish(message)).map(({ text }) => text),
    },
    {
      name: 'English with foreign words, names, codes or slang, ours',
      texts: messages.filter(isEnglish).map(({ text }) => text),
    },
    ...(real ? [{ name: 'real messages, dev (one is German)', texts: real }] : []),
  ]
  return table(
    ['messages', 'of', 'not English', 'English', 'unclear'],
    sets.map(({ name, texts }) => {
      const { english, other, unclear } = verdictsOn(texts)
      return [name, String(texts.length), String(other), String(english), String(unclear)]
    }),
  )
}

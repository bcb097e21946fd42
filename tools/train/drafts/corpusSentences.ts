import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Manner, manners } from '../../../lib/guidance/draft/manner/manners'
import { readDraft } from '../../../lib/guidance/draft/readDraft'
import type { KnownSentence } from './knownSentence'

const folder = resolve('tools/train/drafts/corpus')

/** Both can be true of one sentence ("Company rules don't allow it"), so neither is held against the other. */
const alike: readonly (readonly Manner[])[] = [
  ['refuses', 'cites-rule'],
  ['asks', 'acts'],
  ['refuses', 'knows-not'],
]

/** Our own sentences: a file for each manner, a text in each line. */
export function corpusSentences(): KnownSentence[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const own = manners.find((manner) => manner === basename(file, '.txt'))
      if (!own) throw new Error(`${file} is named after no manner.`)
      const known = new Map<Manner, 0 | 1>(manners.map((manner) => [manner, manner === own ? 1 : 0]))
      for (const pair of alike) if (pair.includes(own)) for (const one of pair) if (one !== own) known.delete(one)
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => readDraft(line).sentences.map((sentence) => ({ sentence, known })))
    })
}

import { i18n } from '#i18n'
import type { Phrase } from '../../lib/packs/pack'
import { causeWords, levelWords, signalWords, styleWords } from '../panel/words'
import { choicesOf } from './builderWords'

/** When a phrase fits, in one line. */
export function conditionsSaid({ styles, causes, situations, signals, registers, heat }: Phrase): string {
  const wordsOf = <Id extends string>(choices: readonly { id: Id; words: string }[], ids: readonly Id[] = []) =>
    ids.flatMap((id) => choices.find((one) => one.id === id)?.words ?? [])
  const [low, high] = heat ?? []
  const said = [
    ...(styles ?? []).map(styleWords),
    ...(causes ?? []).map(causeWords),
    ...wordsOf(choicesOf.situations, situations),
    ...(signals ?? []).map(signalWords),
    ...wordsOf(choicesOf.registers, registers),
    ...(isHeat(low) && isHeat(high)
      ? [low === high ? levelWords(low) : `${levelWords(low)} – ${levelWords(high)}`]
      : []),
  ]
  return said.length === 0 ? i18n.t('builder.phrase.whenAlways') : said.join(' · ')
}

/** Whether a number is one of the four heats. */
export const isHeat = (value: number | undefined): value is 0 | 1 | 2 | 3 =>
  value === 0 || value === 1 || value === 2 || value === 3

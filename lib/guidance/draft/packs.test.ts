import { expect, test } from 'vitest'
import { styles } from '../../classify/reading'
import { allBuiltInPacks } from '../../packs/builtIn'
import type { Pack, Phrase } from '../../packs/pack'
import { wordings } from '../../packs/slotsInText'
import type { DraftContext } from './draftReview'
import { reviewDraft } from './reviewDraft'

const values: Record<string, string> = {
  name: 'Ms Holm',
  order: '5512',
  date: 'Thursday',
  time: '3 p.m.',
  amount: '84 euros',
  number: '5512',
  quote: 'you useless lot',
  text: 'the new part is sent today',
}

function filled(text: string, pack: Pack): string {
  return text.replace(/\{([a-z0-9-]+)\}/gu, (_, slot: string) => values[pack.slots[slot]?.kind ?? ''] ?? 'the new part')
}

/** Those for whom a phrase is meant: its styles, or everybody. */
const styledAs = (phrase: Phrase) => phrase.styles ?? styles

const heated: Omit<DraftContext, 'style'> = {
  customer: ['This is the third time I write about order 5512, and nobody answers.'],
  heat: 3,
  given: [],
  open: [],
}

test.each(allBuiltInPacks.map((pack) => [pack.name, pack] as const))('no phrase of %s is marked', (_, pack) => {
  const marked = pack.phrases.flatMap((phrase) =>
    styledAs(phrase).flatMap((style) =>
      wordings(phrase).flatMap(({ name, text }) => {
        const draft = filled(text, pack)
        return reviewDraft(draft, { ...heated, style }).map(
          ({ code, start, end }) => `${phrase.id} ${name} ${style}: ${code}: ${draft.slice(start, end)}`,
        )
      }),
    ),
  )
  expect(pack.phrases.length).toBeGreaterThan(0)
  expect(marked).toEqual([])
})

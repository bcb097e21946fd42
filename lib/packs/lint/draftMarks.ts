import { styles } from '../../classify/reading'
import type { DraftCode, DraftContext } from '../../guidance/draft/draftReview'
import { reviewDraft } from '../../guidance/draft/reviewDraft'
import type { Pack, Phrase, SlotKind } from '../pack'
import { wordings } from '../slotsInText'

/** What fills a slot here, so that its sentence can be judged as it will be sent. */
const examples: Record<SlotKind, string> = {
  name: 'Ms Holm',
  order: '5512',
  date: 'Thursday',
  amount: '84 euros',
  quote: 'you useless lot',
  text: 'the new part is sent today',
}

/** A heated customer, so that nothing passes only because nobody minds. */
const heated: Omit<DraftContext, 'style'> = {
  customer: ['This is the third time I write about order 5512, and nobody answers.'],
  heat: 3,
  given: [],
  open: [],
}

const reasons: Record<DraftCode, string> = {
  'no-stand': 'it takes no stand',
  'rule-quoting': 'a rule without its reason',
  'cant-be-done': 'it closes the door',
  dictatorial: 'an order to the customer',
  'emotional-reply': 'feeling where facts were asked for',
  'doubts-data': 'it questions what the customer brought',
  'asks-again': 'it asks for what was told',
  unanswered: 'a question stays open',
  'apology-only': 'an apology alone',
  'too-many-options': 'too many ways at once',
  'takes-bait': 'it answers the sharpness',
  blame: 'it puts it on the customer',
  'dead-end-unknown': 'it ends at not knowing',
  'private-data': 'private data',
}

/** Wording that our own draft guard would mark in a reply to a heated customer for whom the phrase is meant; a line each. */
export function draftMarks(phrase: Phrase, pack: Pack): string[] {
  return wordings(phrase).flatMap(({ name, text }) => {
    const draft = text.replace(/\{([a-z0-9-]+)\}/g, (_, slot: string) => {
      const kind = Object.hasOwn(pack.slots, slot) ? pack.slots[slot]?.kind : undefined
      return examples[kind ?? 'text']
    })
    const lines = (phrase.styles ?? styles).flatMap((style) =>
      reviewDraft(draft, { ...heated, style }).map(
        ({ code, start, end }) => `${phrase.id}: ${name} says "${draft.slice(start, end)}": ${reasons[code]}.`,
      ),
    )
    return [...new Set(lines)]
  })
}

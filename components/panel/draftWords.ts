import { i18n } from '#i18n'
import type { DraftCode, DraftMark } from '../../lib/guidance/draft/draftReview'
import type { PackWording } from '../../lib/guidance/draft/packWording'
import type { DraftOutcome } from '../../lib/panel/notice'

const reasons: Record<DraftCode, () => string> = {
  'no-stand': () => i18n.t('draft.why.no_stand'),
  'rule-quoting': () => i18n.t('draft.why.rule_quoting'),
  'cant-be-done': () => i18n.t('draft.why.cant_be_done'),
  dictatorial: () => i18n.t('draft.why.dictatorial'),
  'emotional-reply': () => i18n.t('draft.why.emotional_reply'),
  'doubts-data': () => i18n.t('draft.why.doubts_data'),
  'asks-again': () => i18n.t('draft.why.asks_again'),
  unanswered: () => i18n.t('draft.why.unanswered'),
  'apology-only': () => i18n.t('draft.why.apology_only'),
  'too-many-options': () => i18n.t('draft.why.too_many_options'),
  'takes-bait': () => i18n.t('draft.why.takes_bait'),
  blame: () => i18n.t('draft.why.blame'),
  'dead-end-unknown': () => i18n.t('draft.why.dead_end_unknown'),
  'private-data': () => i18n.t('draft.why.private_data'),
}

/** What came of the agent's last act on the draft, in a sentence. */
export const draftOutcomeWords = (outcome: DraftOutcome): string => i18n.t(`draft.outcome.${outcome}`)

/** What is said of a draft as a whole: a phrase as the pack has it, one said before, or a fix before a word for the feeling. */
export type DraftNote = PackWording | 'fix-first'

/** A draft's note, in a sentence. */
export const draftNoteWords = (note: DraftNote): string =>
  note === 'fix-first' ? i18n.t('draft.note.fix_first') : i18n.t(`draft.note.${note}`)

/** One line: why the marked words may backfire here, about the words and nobody. */
export function draftWhy({ code, about }: DraftMark): string {
  if (about !== undefined && code === 'asks-again') return i18n.t('draft.why.asks_again_about', { about })
  if (about !== undefined && code === 'unanswered') return i18n.t('draft.why.unanswered_about', { about })
  return reasons[code]()
}

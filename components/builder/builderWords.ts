import { i18n } from '#i18n'
import type { BuilderNotice } from '../../lib/builder/builderState'
import { situations } from '../../lib/classify/assessment'
import { causes, signals, styles } from '../../lib/classify/reading'
import { registers } from '../../lib/conversation/register'
import { draftCodes } from '../../lib/guidance/draft/draftReview'
import { moves } from '../../lib/packs/moves'
import { slotKinds } from '../../lib/packs/pack'
import { causeWords, keyed, moveWords, signalWords, styleWords } from '../panel/words'

/** What can be chosen of each condition, in words. */
export const choicesOf = {
  moves: moves.map((id) => ({ id, words: moveWords(id) })),
  styles: styles.map((id) => ({ id, words: styleWords(id) })),
  causes: causes.map((id) => ({ id, words: causeWords(id) })),
  situations: situations.map((id) => ({ id, words: i18n.t(`builder.when.situation.${keyed(id)}`) })),
  signals: signals.map((id) => ({ id, words: signalWords(id) })),
  registers: registers.map((id) => ({ id, words: i18n.t(`builder.when.register.${id}`) })),
  kinds: slotKinds.map((id) => ({ id, words: i18n.t(`builder.pack.kind.${id}`) })),
  marks: draftCodes.map((id) => ({ id, words: i18n.t(`draft.why.${keyed(id)}`) })),
}

/** What came of the lead's last act, in a sentence. */
export function builderNoticeWords(notice: BuilderNotice): string {
  switch (notice.name) {
    case 'imported':
      return i18n.t('builder.notices.imported', notice.count)
    case 'removed-phrase':
      return i18n.t('builder.notices.removedPhrase')
    case 'removed-draft':
      return i18n.t('builder.notices.removedDraft', { pack: notice.pack || i18n.t('builder.start.unnamed') })
    case 'opened-signed':
      return i18n.t('builder.notices.openedSigned')
    case 'opened-tampered':
      return i18n.t('builder.notices.openedTampered')
    case 'saved-file':
      return notice.isSigned
        ? i18n.t('builder.notices.savedSigned', { file: notice.file })
        : i18n.t('builder.notices.savedUnsigned', { file: notice.file })
    case 'key-made':
      return i18n.t('builder.notices.keyMade')
    case 'key-taken':
      return i18n.t('builder.notices.keyTaken')
    case 'key-forgotten':
      return i18n.t('builder.notices.keyForgotten')
    case 'not-done':
      return i18n.t('builder.notices.notDone')
    case 'not-kept':
      return i18n.t('builder.notices.notKept')
  }
}

/** A change of a text as a step of its own for each word. */
export const textStep = (of: string, text: string) => `${of} ${text.split(/\s+/).length}`

import type { Check, Found } from '../check'
import { leftOpen } from '../openQuestions'
import type { DraftSentence } from '../readDraft'

const longestQuoted = 90

/** The mark of a question that is left open: an answer is promised behind the last sentence. */
export function leavesOpen(last: DraftSentence, question: string): Found {
  const asked = question.replace(/\s+/gu, ' ').trim()
  const named = asked.length <= longestQuoted ? `“${asked.replace(/[?.!]*$/u, '?')}”` : 'a question'
  const end = /[.!?…]["'”’)\]]*$/u.test(last.text) ? '' : '.'
  const rewrite = `${last.text}${end} You also asked ${named}: I will find out and write to you here.`
  return { start: last.start, end: last.end, rewrite, about: asked }
}

/** A direct question that the draft passes over. A refusal, a "not known" and a promise to find out all answer. */
export const unanswered: Check = {
  code: 'unanswered',
  find(draft, context) {
    const last = draft.sentences.at(-1)
    const [question] = leftOpen(draft, context)
    return last && question !== undefined ? [leavesOpen(last, question)] : []
  },
}

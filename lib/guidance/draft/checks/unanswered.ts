import type { Check } from '../check'
import { deadEndIn } from '../deadEnds'
import { leftOpen } from '../openQuestions'
import { isRefusal } from '../refusals'

const findsOut =
  /\b(?:i|we)(?:'ll| will|'m| am|'re| are|'ve| have)(?: (?:now|just|also))? (?:find(?:ing)? out|check\p{L}*|ask\p{L}*|look\p{L}* into|come back|get(?:ting)? back|investigat\p{L}+|clarify\p{L}*)\b/iu
const longestQuoted = 90

/** A direct question that the draft passes over. A refusal, a "not known" and a promise to find out all answer. */
export const unanswered: Check = {
  code: 'unanswered',
  find(draft, { open }) {
    const { sentences, text } = draft
    const last = sentences.at(-1)
    const [question] = leftOpen(draft, open)
    if (!last || question === undefined) return []
    const isSpokenTo = sentences.some(
      ({ plain, clauses }) =>
        findsOut.test(plain) ||
        deadEndIn(plain) !== undefined ||
        clauses.some((clause) => isRefusal(clause.text.replaceAll('’', "'"))),
    )
    if (isSpokenTo) return []
    const asked = question.replace(/\s+/gu, ' ').trim()
    const named = asked.length <= longestQuoted ? ` “${asked}”` : ''
    const end = /[.!?…]["'”’)\]]*$/u.test(last.text) ? '' : '.'
    const rewrite = `${text.slice(last.start, last.end)}${end} You also asked${named || ' a question'}: I will find out and write to you here.`
    return [{ start: last.start, end: last.end, rewrite, about: asked }]
  },
}

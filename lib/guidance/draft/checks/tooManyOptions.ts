import { matches } from '../../../conversation/needles'
import { isImperative } from '../acts'
import type { Check, Found } from '../check'
import type { Draft, DraftSentence } from '../readDraft'

const mostOptions = 3
const hot = 2
const offered =
  /\b(?:can|could|may|might|options?|choose|choice|either|would you|do you want|shall it be|you(?:'d| would) (?:like|prefer)|prefer|which|possible|possibilities|ways|alternatives?|available|offer|welcome to|free to|how you'd like|up to you|let (?:us|me) know|shall (?:i|we))\b/i
// A report of what was done, needed or is part of something is no offer.
const reported =
  /\b(?:i|we)(?:'ve| have) (?:already |now )?[A-Za-zÀ-ɏ]+ed\b|\b(?:done so far|what (?:i|we)(?:'ve| have)? (?:have )?(?:done|did|changed|checked)|here is what i did|steps?|checked|includes?|contains?)\b/i

const picks =
  /\b(?:pick|choose|take your pick|whichever|whatever you (?:like|prefer)|your (?:choice|pick)|what would you like|which (?:one|would))\b/i

type Item = { start: number; end: number }

/** "a, b, c or d" within a sentence: the stretch from the first to the last, and its parts. */
function seriesIn({ start, plain }: DraftSentence, isChoice: boolean): Item[] {
  if (!isChoice && (!/\bor\b/i.test(plain) || !matches(offered, plain))) return []
  const items: Item[] = []
  let from = 0
  for (const match of plain.matchAll(/\s*(?:,\s*(?:or|and)?|;\s*(?:or)?|\bor)\s+(?:else\s+|even\s+)?/gi)) {
    items.push({ start: start + from, end: start + match.index })
    from = match.index + match[0].length
  }
  items.push({ start: start + from, end: start + plain.replace(/[\s.!?]+$/u, '').length })
  return items.filter((item) => item.end > item.start)
}

/** What there is, or what to do, with an "or" before the last of it. */
function isChoice({ plain, clauses }: DraftSentence, { text }: Draft): boolean {
  if (/^(?:there(?:'s| is| are)|we(?: have|'ve got)|i(?: have|'ve got)|you(?: have|'ve got))\b/i.test(plain))
    return picks.test(text) || /[,;] or\b/i.test(plain)
  return /[,;] or\b/i.test(plain) && isImperative(clauses[0]?.text ?? '')
}

/** "a) tonight, b) tomorrow, c) by van, d) Monday" in one line. */
function lettersIn({ start, plain }: DraftSentence): Item[] {
  const marks = [...plain.matchAll(/(?:^|[\s(:])(?:\(?[a-h1-9][).]|option [a-h1-9]:?)\s+/gi)]
  return marks.map((mark, at) => {
    const from = mark.index + mark[0].length - mark[0].trimStart().length
    const to = marks[at + 1]?.index ?? plain.length
    return { start: start + from, end: start + from + plain.slice(from, to).replace(/[\s,;.!?]+$/u, '').length }
  })
}

const lineItem = /^[ \t]*(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-h][.)]|option [A-Za-zÀ-ɏ]+:?)[ \t]+(.+)$/gim

/** Lines of a list that offers, rather than reports or lists steps. */
function listedIn({ text }: Draft): Item[] {
  const lines = [...text.matchAll(lineItem)]
  const [first] = lines
  if (!first) return []
  const before = text.slice(0, first.index)
  const asksAfter = text.slice((lines.at(-1)?.index ?? 0) + (lines.at(-1)?.[0].length ?? 0))
  const lead =
    before
      .split('\n')
      .filter((line) => line.trim() !== '')
      .at(-1) ?? ''
  const isReport =
    matches(reported, lead) ||
    lines.filter(([, item]) => /^(?:i |we |[A-Za-zÀ-ɏ]+ed\b|checked|held|kept|put|sent)/i.test(item ?? '')).length >
      lines.length / 2
  if (
    isReport ||
    !(matches(offered, lead) || /\b(?:open|choices|here(?:'s| is| are))\b/i.test(lead) || matches(offered, asksAfter))
  )
    return []
  return lines.map((match) => ({
    start: match.index + match[0].length - match[0].trimStart().length,
    end: match.index + match[0].length,
  }))
}

/** Offers that follow each other as sentences. */
function sentencesOffering({ sentences }: Draft): Item[] {
  return sentences
    .filter(
      ({ plain, clauses }) =>
        clauses.some(({ act }) => act === 'offers') &&
        /\b(?:or|alternatively|another|also|otherwise|option|you can|you could|we can|i can|i could|we could)\b/i.test(
          plain,
        ),
    )
    .map(({ start, end }) => ({ start, end }))
}

const longestChoice = 10

/** "A refund? A voucher? A repair? Or a new one?": each question is a choice. */
function questionsInARow({ sentences }: Draft): Item[] {
  return sentences
    .filter(({ plain }) => /\?\s*$/u.test(plain) && plain.split(/\s+/u).length <= longestChoice)
    .filter(({ plain }) => !/^(?:when|where|how|why|who|what (?:is|was)|did|have)\b/i.test(plain))
    .map(({ start, end }) => ({ start, end }))
}

/** The first two of many; "two options beat one", and beat five. */
function firstTwo(draft: Draft, items: readonly Item[], joint: string): Found[] {
  const [first, second] = items
  const last = items.at(-1)
  if (!first || !second || !last) return []
  const words = (item: Item) => draft.text.slice(item.start, item.end)
  return [{ start: first.start, end: last.end, rewrite: `${words(first)}${joint}${words(second)}` }]
}

/** More than three options while it is hot. */
export const tooManyOptions: Check = {
  code: 'too-many-options',
  find(draft, { heat }) {
    if (heat < hot) return []
    const listed = listedIn(draft)
    if (listed.length > mostOptions) return firstTwo(draft, listed, '\n')
    for (const sentence of draft.sentences) {
      const letters = matches(reported, sentence.plain) ? [] : lettersIn(sentence)
      if (letters.length > mostOptions) return firstTwo(draft, letters, ' or ')
      const series = seriesIn(sentence, isChoice(sentence, draft))
      if (series.length > mostOptions) return firstTwo(draft, series, ' or ')
    }
    const asked = questionsInARow(draft)
    if (asked.length > mostOptions) return firstTwo(draft, asked, ' ')
    const offering = sentencesOffering(draft)
    return offering.length > mostOptions ? firstTwo(draft, offering, ' ') : []
  },
}

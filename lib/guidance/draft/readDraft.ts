import { clausesOf } from '../../conversation/clauses'
import { matches } from '../../conversation/needles'
import { remembering } from '../../conversation/remembering'
import { type Sentence, sentencesOf } from '../../conversation/sentences'
import { type Act, actOf } from './acts'
import type { DraftContext } from './draftReview'
import { citesRule } from './rules'

/** A clause of a draft and what it does for the customer; offsets are those of the draft. */
export type DraftClause = Sentence & { act: Act | undefined }

/** A sentence of a draft; `plain` has straight apostrophes and the same length. */
export type DraftSentence = Sentence & {
  plain: string
  clauses: readonly DraftClause[]
  /** It is an item of a list. */
  isListed: boolean
}

/** A draft as the checks see it: without greeting, closing, and lines that quote the customer. */
export type Draft = { text: string; sentences: readonly DraftSentence[]; acts: ReadonlySet<Act> }

/** Characters of a draft that are read, and of a sentence: what is longer was pasted. */
const longestRead = 6_000
const longestSentence = 600

const straight = (text: string) => text.replaceAll('’', "'").replaceAll('‘', "'")

const greeting =
  /^(?:(?:dear|hi|hello|hey|hallo|good (?:morning|afternoon|evening|day))\b[A-Za-zÀ-ɏ\s.'-]{0,40}[,!.:]?|(?:(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|best|sincerely|cheers|yours(?: (?:sincerely|faithfully|truly))?)[,.!]?)$/i
// From the line of a closing on come names and offices.
const closing =
  /^(?:(?:(?:kind|best|warm|with (?:kind|best|warm)|with)(?:est)? )?(?:regards|wishes|sympathy|thanks|greetings)|best|warmly|sincerely|cheers|love|take care|(?:many )?thanks(?: again)?|yours(?: (?:sincerely|faithfully|truly|ever))?|(?:sincerely|faithfully) yours)[,.!]?(?: \p{Lu}[\p{L}.'-]*){0,3}$/iu
const longestName = 6
const isNameLike = (line: string) => line.split(/\s+/u).length <= longestName && !/[.!?;:]$/u.test(line)

/** Where the lines that sign a text begin: the closing, where nothing but names and offices follows it. */
function signedFrom(text: string): number {
  const lines = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ line: line.trim(), index }))
  const said = lines.filter(({ line }) => line !== '')
  const at = said.findLastIndex(({ line }) => matches(closing, line))
  return at > 0 && said.slice(at + 1).every(({ line }) => isNameLike(line))
    ? (said[at]?.index ?? text.length)
    : text.length
}

/** Clauses of a sentence alone, with offsets from its beginning; parsed once for each sentence. */
const clausesIn = remembering((text): readonly DraftClause[] => {
  const isQuestion = /\?["'”’)\]]*$/u.test(text)
  return clausesOf({ start: 0, end: text.length, text }).map((clause) => ({
    ...clause,
    act: actOf(straight(clause.text), isQuestion),
  }))
})

/** Divides a draft into what the checks look at. */
export function readDraft(text: string): Draft {
  const read = text.slice(0, longestRead)
  const sentences = sentencesOf(read.slice(0, signedFrom(read)))
    .filter((sentence) => sentence.text.length <= longestSentence)
    .filter((sentence) => !sentence.text.startsWith('>') && !matches(greeting, sentence.text))
    .map((sentence) => ({
      ...sentence,
      plain: straight(sentence.text),
      isListed:
        /(?:^|\n)[ \t]*(?:[-*•–]|\(?\d{1,2}[.)])[ \t]*$/u.test(
          text.slice(Math.max(0, sentence.start - 12), sentence.start),
        ) || /^(?:[-*•–]|\(?\d{1,2}[.)])\s/u.test(sentence.text),
      clauses: clausesIn(sentence.text).map((clause) => ({
        ...clause,
        start: sentence.start + clause.start,
        end: sentence.start + clause.end,
      })),
    }))
  const acts = new Set(sentences.flatMap(({ clauses }) => clauses.flatMap(({ act }) => (act ? [act] : []))))
  return { text, sentences, acts }
}

const surelyActs = 0.6
const surely = 0.5

/** Whether a sentence takes the customer on: by grammar, unless the head reads a "no" or a "don't know" in it, or by the head alone. */
function takesOn(sentence: DraftSentence, context: Pick<DraftContext, 'manners'>): boolean {
  if (citesRule(sentence)) return false
  const isAct = sentence.clauses.some(({ act }) => act !== undefined && act !== 'asks')
  const found = context.manners?.[sentence.text]
  if (!found) return isAct
  const closed = Math.max(found.refuses, found['knows-not'])
  return isAct ? !(closed >= surely && closed > found.acts) : found.acts >= surelyActs && found.acts > closed
}

/** Whether a draft does, promises, offers or shows anything that takes the customer on. */
export function leadsOn({ sentences }: Pick<Draft, 'sentences'>, context: Pick<DraftContext, 'manners'>): boolean {
  return sentences.some((sentence) => takesOn(sentence, context))
}

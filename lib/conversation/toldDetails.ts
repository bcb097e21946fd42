import { contentWords } from './contentWords'
import { termsOf } from './grammar'
import { smallNumbers } from './moments'
import { type Sentence, sentencesOf } from './sentences'
import { eitherCase, letter } from './wording'

/** Most sentences of a message that the grammar is asked about, at a millisecond each; a pasted log holds thousands. */
const mostParsed = 30

type Place = { start: number; end: number }

const mayBelong = /\b(?:my|our) [^.!?]{1,40}['’]s\b/i
const mayCount = eitherCase(
  `(?:\\b\\d{1,4}|\\b(?:both|twenty|thirty|forty|fifty|${smallNumbers})) (?:[${letter}]+ )?[${letter}]+s\\b`,
)
const timeUnit =
  /^(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|times|ways?|options?|things?)$/i

/** The sentences worth parsing: those of a shape that may hold what is looked for. */
function parsed(text: string, shape: RegExp): Sentence[] {
  return sentencesOf(text)
    .filter((sentence) => !sentence.isPart && shape.test(sentence.text))
    .slice(0, mostParsed)
}

/** Counts with their things, by grammar: "four bars", "two spare keys". A length of time is told elsewhere. */
export function countsIn(text: string): Place[] {
  return parsed(text, mayCount).flatMap((sentence) => {
    const terms = termsOf(sentence.text)
    return terms.flatMap((term, at) => {
      if (!(term.tags.has('Value') || term.normal === 'both') || /[^\p{L}\d]$/u.test(term.text.trim())) return []
      const next = terms[at + 1]
      const thing = next?.tags.has('Adjective') ? terms[at + 2] : next
      if (!thing?.tags.has('Plural') || timeUnit.test(thing.normal) || thing.normal === '') return []
      return [{ start: sentence.start + term.start, end: sentence.start + thing.end }]
    })
  })
}

/** What belongs to somebody near the customer: "my son's inhaler", "our late aunt's flat". */
export function belongingsIn(text: string): Place[] {
  return parsed(text, mayBelong).flatMap((sentence) => {
    const terms = termsOf(sentence.text)
    return terms.flatMap((term, at) => {
      if (!/^(?:my|our)$/.test(term.normal)) return []
      const owner = terms.findIndex((one, place) => place > at && place <= at + 3 && /['’]s$/u.test(one.text.trim()))
      if (owner === -1) return []
      let last = owner
      while (!/[,.;:!?]$/u.test(terms[last]?.text.trim() ?? '')) {
        const [next, after] = [terms[last + 1], terms[last + 2]]
        // "my daughter's hearing test"; in "my sister's leaving" the grammar hears a verb after "my sister".
        const joins = next?.tags.has('Noun') || (next?.tags.has('Gerund') && after?.tags.has('Noun'))
        if (!joins || next?.text === '' || next?.tags.has('Pronoun')) break
        last += 1
      }
      const end = terms[last]
      return last > owner && end ? [{ start: sentence.start + term.start, end: sentence.start + end.end }] : []
    })
  })
}

const noName = /^(?:christmas|easter|i['’].*|mr|mrs|ms|miss|sir|madam|god|lol|omg|wtf|asap|english)$/i
const capitalised =
  /(?<![\p{L}\p{N}.@/'’"“#-])\p{Lu}[\p{L}\p{N}'’&-]{1,30}(?: \p{Lu}[\p{L}\p{N}'’&-]{0,30}){0,4}(?![\p{L}\p{N}])/gu

/** Names of people, places, firms and products: capitals where a sentence does not begin and nobody is addressed. */
export function namesIn(text: string): Place[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (sentence.isPart) return []
    return [...sentence.text.matchAll(capitalised)].flatMap(({ index, 0: name }) => {
      const before = sentence.text.slice(0, index)
      const opens = !/[\p{L}\p{N}]/u.test(before) || /[:;–—(]\s*["“]?$/u.test(before)
      // "thank you, Ana", "Ana, thank you", "hi Ana": who is addressed is the other side.
      const isAddressed =
        /(?:^|\b)(?:hi|hello|hey|dear|thanks|thank you|cheers|morning|evening|sorry|please|ok|yes|no|well)[,!]? $/i.test(
          before,
        ) ||
        (/,\s*$/u.test(before) && /^\s*(?:[,.!?]|$)/u.test(sentence.text.slice(index + name.length)))
      const plain = name.replace(/['’]s$| I$/gu, '')
      const isShout = plain === plain.toUpperCase() && plain.length > 4
      if (
        opens ||
        isAddressed ||
        isShout ||
        plain.split(' ').every((word) => noName.test(word) || contentWords(word).size === 0)
      )
        return []
      return [{ start: sentence.start + index, end: sentence.start + index + plain.length }]
    })
  })
}

const asksForDetail = /\b(?:which|what|where|when|who|whose|how (?:many|much|long|old|often|far))\b[^?]*\?\s*$/i
const saysNothing =
  /\b(?:nothing|none|neither|nobody|no idea|don['’]?t know|dunno|whatever|never ?mind|forget it|yes|yeah|yep|no|not|twice|same|matter|you|your|manager|supervisor|ok(?:ay)?|thanks?|thank you|fine|sure|hello|hi)\b|[?]/i
const longestAnswer = 6

/**
 * The short answer to a question of the agent's that asks for a detail: "Red." after "which light is on?".
 * @param before what the agent wrote just before
 */
export function answerIn(text: string, before: string): Place[] {
  const asked = sentencesOf(before).at(-1)?.text ?? ''
  const [first] = sentencesOf(text)
  if (!first || !asksForDetail.test(asked) || saysNothing.test(first.text)) return []
  const answer = first.text.replace(/^(?:it['’]?s|it is|the|a|an|on|in|at|yes|no),? /i, '').replace(/[.!,;]+$/u, '')
  const start = first.start + first.text.indexOf(answer)
  return answer.split(/\s+/u).length <= longestAnswer && answer.length > 1
    ? [{ start, end: start + answer.length }]
    : []
}

import { smallNumbers } from './calendarWords'
import { contentWords } from './contentWords'
import { termsOf } from './grammar'
import { momentsIn } from './moments'
import { anyMatches, matches } from './needles'
import { type Sentence, sentencesOf } from './sentences'
import { eitherCase, letter } from './wording'

/** Most sentences of a message that the grammar is asked about, at a millisecond each; a pasted log holds thousands. */
const mostParsed = 30

type Place = { start: number; end: number }

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

// "Agnes Tully, born 4.2.51", "Ines Prado." alone: who it is about, where a sentence is or begins with nothing else.
const opening =
  /^(\p{Lu}\p{Ll}['’\p{L}-]{0,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3})(?=\.?$|, (?:born|dob|date of birth|order|booking|account|ref|room|flat|apartment|customer|member|\p{L}*\d))/u

/** A name that is the whole sentence, or that a date of birth, a number or the like follows. */
export function namesAlone(text: string): Place[] {
  return sentencesOf(text).flatMap((sentence) => {
    const name = opening.exec(sentence.text)?.[1] ?? ''
    const words = name.split(' ')
    if (name === '' || words.some((word) => matches(noName, word) || contentWords(word).size === 0)) return []
    return [{ start: sentence.start, end: sentence.start + name.length }]
  })
}

const event =
  /(?:\b(?:he|she|they|it) )?\b(?:(?:has |have |had )?(?:died|passed away|retired|started|began|begun|stopped|broke(?: down)?|broken|failed|paid|bought|ordered|moved (?:in|out|house))|was born|(?:lost|left|sold) (?:my|the|his|her|our) \w+)(?: \w+)? ?$/i

/** What happened with when it did: "paid on the 3rd", "lost my job in May". */
export function eventsIn(text: string): Place[] {
  return momentsIn(text).flatMap(({ start, end, text: moment }) => {
    if (/\b(?:today|tonight|tomorrow)\b/i.test(moment)) return []
    const before = text.slice(Math.max(0, start - 60), start)
    const told = event.exec(before)
    return told ? [{ start: start - told[0].length, end }] : []
  })
}

const noName =
  /^(?:christmas|easter|i['’].*|mr|mrs|ms|miss|sir|madam|god|lol|omg|wtf|asap|english|sorry|yeah|nice|luckily|great|please|thats|hugs|kisses|gotcha|has|according|cheers)$/i
const capitalised =
  /(?<![\p{L}\p{N}.@/'’"“#-])\p{Lu}[\p{L}\p{N}'’&-]{1,30}(?: (?:(?:d[aeiou]s?|del|della|des|von|van|der|den|la|le|of) ){0,2}\p{Lu}[\p{L}\p{N}'’&-]{0,30}){0,4}(?![\p{L}\p{N}])/gu

/** Names of people, places, firms and products: capitals where a sentence does not begin and nobody is addressed. */
export function namesIn(text: string): Place[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (sentence.isPart) return []
    return [...sentence.text.matchAll(capitalised)].flatMap(({ index, 0: name }) => {
      const before = sentence.text.slice(0, index)
      const opens = !/[\p{L}\p{N}]/u.test(before.replace(/[@#][\w.-]+/gu, '')) || /[:;–—(]\s*["“]?$/u.test(before)
      // "thank you, Ana", "Ana, thank you", "hi Ana": who is addressed is the other side.
      const isAddressed =
        /(?:^|\b)(?:hi|hello|hey|dear|thanks|thank you|cheers|morning|evening|sorry|please|ok|yes|no|well)[,!]? $/i.test(
          before,
        ) ||
        (/,\s*$/u.test(before) && /^\s*(?:[,.!?]|$)/u.test(sentence.text.slice(index + name.length)))
      const plain = name.replace(/['’]s$| I$/gu, '')
      const isShout = plain === plain.toUpperCase() && plain.length > 4
      // "Size: 12", "Name: …": the label of what follows.
      const isLabel = /^\s?:/u.test(sentence.text.slice(index + name.length))
      if (
        opens ||
        isAddressed ||
        isLabel ||
        isShout ||
        plain.split(' ').every((word) => matches(noName, word) || contentWords(word).size === 0)
      )
        return []
      return [{ start: sentence.start + index, end: sentence.start + index + plain.length }]
    })
  })
}

const asksForDetail = /\b(?:which|what|where|when|who|whose|how (?:many|much|long|old|often|far))\b[^?]*\?\s*$/i
// "Name for the booking?", "The red or the grey?", "Do you have some left?": what is asked for stands there without such a word.
const asksForName =
  /^(?:(?:and|may i have|can i (?:have|get)|could i (?:have|get)) )*(?:(?:the|a|your|his|her) )?(?:\w+ )?(?:name|surname|date|size|colour|color|number|postcode|zip(?: code)?|address|model|make|brand|e-?mail|phone|room|table|year|day|time|reg(?:istration)?|code|pin)\b[^?]{0,40}\?\s*$/i
const asksForChoice = /\bor\b[^?]*\?\s*$/i
const asksHowMany =
  /\b(?:do you (?:still )?have|have you (?:got|still)|(?:is|are) there) (?:some|any|enough|more)\b[^?]*\?\s*$/i
const saysNothing =
  /\b(?:nothing|none|neither|nobody|no idea|don['’]?t know|dunno|whatever|never ?mind|forget it|yes|yeah|yep|no|not|twice|same|matter|you|your|manager|supervisor|ok(?:ay)?|thanks?|thank you|fine|sure|hello|hi|sorry|both|either)\b|[?]/i
const longestAnswer = 6

/**
 * The short answer to a question of the agent's that asks for a detail: "Red." after "which light is on?", "Grey, medium"
 * after "the grey or the blue?".
 * @param before what the agent wrote just before
 */
export function answerIn(text: string, before: string): Place[] {
  const asked = sentencesOf(before).at(-1)?.text ?? ''
  const [first] = sentencesOf(text)
  if (!first || matches(saysNothing, first.text)) return []
  const isAsked = anyMatches([asksForDetail, asksForName, asksForChoice], asked)
  const isCount = asksHowMany.test(asked) && new RegExp(`^(?:\\d+|one|${smallNumbers})\\b`, 'i').test(first.text)
  if (!isAsked && !isCount) return []
  const answer = first.text
    .replace(/^(?:it['’]?s|it is|the|a|an|on|in|at|yes|no),? /i, '')
    .replace(/(?:,? please)?[.!,;]+$|,? please$/iu, '')
  const start = first.start + first.text.indexOf(answer)
  return answer.split(/\s+/u).length <= longestAnswer && answer.length > 1
    ? [{ start, end: start + answer.length }]
    : []
}

import { amountsIn } from '../../conversation/amounts'
import { contentWords, sharedWords } from '../../conversation/contentWords'
import { momentsIn } from '../../conversation/moments'
import { matches } from '../../conversation/needles'
import { answers } from '../../conversation/unansweredQuestions'
import { isRetort } from './checks/takesBait'
import { deadEndIn } from './deadEnds'
import type { DraftContext } from './draftReview'
import { does, weighed } from './manner/does'
import { type Draft, type DraftSentence, leadsOn } from './readDraft'
import { closesDoorIn, refusesIn } from './refusals'
import { isMocking } from './taunts'

// "Does it cover skiing, and until when can I cancel?" asks twice.
const asksOn =
  /(?:,\s*|\s+)(?:and|or|plus|also)\s+(?:also\s+|if so,?\s+)?(?=(?:what|when|where|why|how|who|which|until when|can|could|will|would|is|are|do|does|did|may|should|shall|tell me|explain|let me know)\b(?! (?:not|when|how much) or\b))/gi

/** The questions that a question holds: itself, or its parts. */
function partsOf(question: string): string[] {
  const parts = question.split(asksOn).map((part) => part.trim())
  return parts.every((part) => part.split(/\s+/u).length >= 3) ? parts : [question]
}

// Asked in despair: an answer would not help.
const rhetorical =
  /\bhow (?:could|can) (?:you|this|anyone|it)\b|\bwhy (?:do|does|is it|am i|must|should|would) (?:i|this|it|that|nobody|no one|everything|always|you (?:people|guys|lot|always|keep|even|never|hate))\b(?=.*\b(?:always|keep|never|have to|every|again|even|still)\b)|\b(?:is|was) (?:that|this|it) (?:too much|so (?:hard|difficult)|really (?:so|that|too))|\bwhat (?:else|more) (?:do|can|must|should|am) i\b|\bdo you (?:even|people|really|honestly|have any idea|know how|understand how|realise|realize)\b|\bwhat (?:kind|sort) of\b|\b(?:can|do) you (?:imagine|believe)\b|\bwhat(?:'s| is) the point\b|\bwhy (?:bother|me)\b|\bwho (?:does|do) (?:that|this)\b|\bseriously\?|\bhow many times\b|\bhow (?:hard|difficult)\b|\b(?:does|do|is|has|will) (?:nobody|no one|anyone|anybody)\b(?! (?:know|available|there to|able|free|working|come|coming|check|tell|help))|\bhave you no\b|\bis (?:this|that|it) your (?:first|idea)\b|\bare you new\b|\bthis (?:is )?how you\b|\bso (?:now )?(?:what|that's it)\b/i

function isForEffect(question: string): boolean {
  const isOutcry =
    /\?\s*[?!]|!\s*\?/u.test(question) &&
    !/\b(?:when|where|how (?:do|much|long|can)|which|who|wh(?:y|at) (?:was|is|did|has|were|do|does))\b/i.test(question)
  return isOutcry || matches(rhetorical, question) || isMocking(question)
}

const courtesy =
  /^(?:thank|thanks|sorry|we (?:value|look forward|appreciate|hope|regret|apologi)|i(?:'m| am) (?:[A-Za-zÀ-ɏ]+ )?sorry|i (?:apologi|understand|appreciate|see|hear)|please (?:accept|let me know|feel)|have a|let me know|your (?:trust|satisfaction|feedback|patience|message))/i

const why =
  /\b(?:because|since|as|due to|caused?|reason|so that|that's why|which is why|means?|after|when|was|were|is|are|has|had|have|comes? from|turned out)\b|:/i
// Why asks for the past, or for a cause that is named.
const cause =
  /\b(?:because|since|as|due to|caused?|reason|so that|that's why|which is why|after|turned out|comes? from|means?|by mistake|error|in order to)\b|:|\b(?:was|were|had|did)\b/i
const where =
  /\b(?:(?:in|at|on|under|to|from|near|behind|beside|opposite|through|with|via|between|inside|by) (?!(?:(?:a|the) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|your visit|welcom))|left\b|right\b|here\b|there\b)/i
const how =
  /\b(?:by|through|via|with|open|click|press|go to|choose|select|tap|use|switch|turn|hold|first|then|step|you can|in the|under|settings|link|enter|log in|sign|there is|there's|at the (?:foot|top|bottom|end|back|front))\b/i
const who = /\b(?:\p{Lu}\p{Ll}+|i|we|my|our|he|she|team|colleague|manager)\b/u
type Kind = {
  asks: RegExp
  answered(words: string): boolean
  /** An answer looks like many another sentence. */
  isPlain?: true
}

// What an answer to a question of each kind looks like, where it takes up none of the question's words.
const kinds: readonly Kind[] = [
  {
    asks: /\b(?:when|what time|how (?:long|soon)|until when|which day|what day|by when)\b/i,
    answered: (words) =>
      momentsIn(words).length > 0 ||
      /\b(?:now|already|immediately|at once|right away|done|minutes?|hours?|days?|weeks?|yet|as soon as|once)\b/i.test(
        words,
      ),
  },
  {
    asks: /\b(?:how much|what (?:does|will|would|do) [^?]*\b(?:cost|pay)|what(?:'s| is) the (?:[A-Za-zÀ-ɏ]+ )?(?:price|cost|fee|charge)|is there an? (?:[A-Za-zÀ-ɏ]+ )?(?:fee|charge|cost))\b/i,
    answered: (words) =>
      amountsIn(words).length > 0 ||
      /\b(?:\d+|free|no (?:charge|cost|fee)|nothing|waived|refund[A-Za-zÀ-ɏ]*|on us)\b/i.test(words),
  },
  {
    asks: /\bhow many\b/i,
    answered: (words) => /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|none|no)\b/i.test(words),
  },
  {
    asks: /^(?:[A-Za-zÀ-ɏ ]{1,20}, |and |so |but )*why (?:was|were|did|has|have)\b/i,
    answered: (words) => matches(cause, words),
  },
  {
    asks: /\bwhy\b|\bexplain\b|\bwhat (?:happened|went wrong|is going on|caused)\b|\bhow come\b/i,
    answered: (words) => why.test(words),
    isPlain: true,
  },
  { asks: /\bwhere\b/i, answered: (words) => matches(where, words), isPlain: true },
  {
    asks: /\b(?:how (?:do|can|to|should|does|would|could)|what (?:do|should|can|must) i)\b/i,
    answered: (words) => matches(how, words),
  },
  { asks: /\bwho\b/i, answered: (words) => who.test(words), isPlain: true },
]

const requests =
  /^(?:[A-Za-zÀ-ɏ ]{1,20}, |and |so |but |also |then |ok |please )*(?:can|could|will|would|may|any chance|shall|should)\b/i
const yesOrNo =
  /^(?:[A-Za-zÀ-ɏ ]{1,20}, |and |so |but |also |then |ok |please )*(?:is|are|am|was|were|do|does|did|can|could|will|would|have|has|may|should|shall|must|any chance)(?:n't)?\b/i
const says =
  /^(?:[A-Za-zÀ-ɏ]+, )?(?:yes|no|nope|yep|yeah|sure|certainly|of course|absolutely|gladly|neither|both|definitely|indeed|not (?:yet|at all|any)|no longer|you(?:'re| are) right|there (?:is|are|isn't|aren't)(?=[,:.;])|done|correct|right|exactly|(?:should|could|might|may) be|(?:we|i) (?:do|did|have|can|will|am|are)(?=[,.;!])|(?:it|he|she|they|both|all) (?:both |all )?(?:is|are|do|does|was|were|did|can|may|will|has|have|should|isn't|doesn't|wasn't|won't|hasn't|can't|aren't|don't|needn't)|(?:since|from|not until|only) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:this|last|today|yesterday|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on))\b(?! (?:charge|problem|worries|wonder|parent|one))/im
const yesOrNoInside = /, (?:yes|no)(?=[,.;:!]|$)/im
const takesUp = /^(?:[A-Za-zÀ-ɏ]+, )?(?:it|they|those|he|she|both|neither|all)(?:'[A-Za-zÀ-ɏ]+)? [A-Za-zÀ-ɏ]+/i

// "Does it have a lift?" – "It has one."; "Must I be there?" – "Somebody has to let him in."
const owns =
  /\b(?:it|they|she|he|we|you|there)(?:'s| is| are| has| have|'ve)(?: \p{L}+)? (?:one|two|some|none|got|no|an?|any)\b/iu
const asksOwning = /^(?:[A-Za-zÀ-ɏ ]{1,20}, |and |so |but )*(?:does|do|is there|are there|has|have)\b/i
const asksDuty =
  /\b(?:(?:do|does|will|would|should) (?:i|we|it|they|somebody|someone) (?:have|need)|must (?:i|we)|(?:am|are) (?:i|we) (?:required|supposed))\b/i
const duty =
  /\b(?:must|has to|have to|needs? to|needn't|need not|(?:don't|doesn't|won't) (?:have|need)|necessary|required|enough|optional|suffices?|somebody|someone|nobody|no one)\b/i

/** "Dr Sørby did": the verb of the question, in one word. */
const standsIn = /^(?:[\p{Lu}\p{L}.'-]+ ){1,4}(?:did|does|do|is|was|has|will|can)\b(?=[,.;]| and\b|$)/u

const asksWhich = /\b(?:which|what)\b/i
/** A name, a figure, a list: what stands where something was asked by "which" or "what". */
const names = /\d|,.*\b(?:or|and)\b|(?<=\p{Ll} )\p{Lu}\p{L}+|["“]/u

const manyWords = 4

function isAnswered(draft: Draft, part: string, isOnly: boolean, isFirst = isOnly): boolean {
  const told = draft.sentences.filter(({ plain }) => !matches(courtesy, plain) && !/\?\s*$/u.test(plain))
  const words = told.map(({ plain }) => plain).join('\n')
  const acts = told.some(({ clauses }) => clauses.some(({ act }) => act !== undefined))
  // A choice that is offered answers "can I …?", although it is a question.
  if (requests.test(part) && draft.acts.has('offers') && isOnly) return true
  if (draft.sentences.some(({ plain }) => /\?\s*$/u.test(plain) && sharedWords(part, plain) > 0)) return true
  if (words === '') return false
  const kind = kinds.find(({ asks }) => asks.test(part))
  if (kind) {
    // Where several things are asked, an answer to one must not pass for an answer to all.
    const near = told.filter(
      ({ plain }) =>
        isOnly || !kind.isPlain || sharedWords(part, plain) > 0 || contentWords(part).size <= 1 || standsIn.test(plain),
    )
    return near.some(({ plain }) => kind.answered(plain)) || (sharedWords(part, words) >= 2 && kind.answered(words))
  }
  if (asksOwning.test(part) && isFirst && owns.test(words)) return true
  if (asksDuty.test(part) && matches(duty, words)) return true
  const shared = sharedWords(part, words)
  // "Is it finished, or must I pay?" is not answered by a word about the contract.
  if (shared >= ((!isOnly || /\bor\b/i.test(part)) && contentWords(part).size >= manyWords ? 2 : 1)) return true
  if (matches(yesOrNo, part))
    return (
      (isFirst && (matches(says, words) || yesOrNoInside.test(words))) ||
      (isOnly && requests.test(part) && acts) ||
      (isOnly && told.some(({ plain }) => takesUp.test(plain)))
    )
  if (asksWhich.test(part)) return told.some(({ plain }) => names.test(plain)) && (isOnly || answers(words, part))
  return (isOnly && !/\bor\b/i.test(part)) || answers(words, part)
}

const findsOut =
  /\b(?:i|we)(?:'ll| will|'m| am|'re| are|'ve| have)(?: (?:now|just|also))? (?:find(?:ing)? out|check[A-Za-zÀ-ɏ]*|ask(?:ed|ing)?|look[A-Za-zÀ-ɏ]* into|come back|get(?:ting)? back|investigat[A-Za-zÀ-ɏ]+|clarify[A-Za-zÀ-ɏ]*)\b/i

/** Somebody is asked or rung, or the customer hears of it: the answer is on its way. */
function isOnItsWay({ plain, clauses }: DraftSentence): boolean {
  if (matches(findsOut, plain)) return true
  const tells =
    /\b(?:ring|call|phon|ask|trac|contact|chas|locat|clarif|text|tell|write|let you know|hear|send you|get back|come back)\p{L}*\b/iu
  return clauses.some(({ act, text }) => act === 'commits' && /\b(?:i|we|you)\b/i.test(text) && tells.test(text))
}

/** From here on a "no" or a "don't know" may be meant, which answers as well as it can. */
const mayBe = 0.2

/** The customer's questions that a draft leaves open, in their own words. A refusal answers one of them. */
export function leftOpen(draft: Draft, context: Pick<DraftContext, 'open' | 'manners'>): string[] {
  const isUnknown = (sentence: DraftSentence) => {
    if (isOnItsWay(sentence)) return true
    const found = weighed(sentence, context)
    const isSoByHead = found !== undefined && found['knows-not'] >= mayBe && found['knows-not'] > found.refuses
    return isSoByHead || (deadEndIn(sentence.plain) !== undefined && does(sentence, 'knows-not', true, context))
  }
  if (draft.sentences.some(isUnknown)) return []
  const { open } = context
  const asked = open.filter((question) => !isForEffect(question.replaceAll('’', "'")))
  const parts = asked.flatMap((question) => partsOf(question.replaceAll('’', "'")))
  const isIdle = !leadsOn(draft, context)
  const refusals = draft.sentences.filter(
    (sentence) =>
      refusesIn(sentence) ||
      (weighed(sentence, context)?.refuses ?? 0) >= mayBe ||
      (isIdle && !isRetort(sentence) && closesDoorIn(sentence)),
  ).length
  const firstYesOrNo = parts.findIndex((part) => matches(yesOrNo, part))
  const left = parts.filter((part, place) => !isAnswered(draft, part, parts.length === 1, place === firstYesOrNo))
  return left.length === parts.length ? left.slice(refusals) : left
}

import { contentWords, sharedWords } from '../../../conversation/contentWords'
import { matches } from '../../../conversation/needles'
import { countWords, sentencesOf } from '../../../conversation/sentences'
import type { Check, Found } from '../check'
import type { DraftContext } from '../draftReview'
import { askables } from '../givenKinds'
import type { DraftSentence } from '../readDraft'

const requests =
  /\?|\b(?:please|kindly|could you|can you|would you|i(?:'d| would| will|'ll)? need|we(?:'d| would| will|'ll)? need|i require|we require|may i have|what'?s (?:the|ur|your)|can i have|can i get|let me know|tell me|send (?:me|us|over|it)|provide|share|give (?:me|us)|what(?:'s| is) your|(?:need(?:ed)?|missing)(?: [^.!?]{1,40})? from you|(?:just|only|all) (?:i |we )?need|(?:would be|is|are|will be) (?:required|needed|necessary)|trouble you for|favou?r (?:me|us)|so kind|revert (?:back )?with|need only|(?:i|we) (?:only |just |still )?need)\b/i
// A thing that is asked for, not spoken of: "your order number", "a photo".
const wants =
  /\b(?:send|resend|provide|share|give|tell|state|supply|submit|upload|attach|forward|enter|type|quote|verify|reply with|let (?:me|us) (?:know|have)|what(?:'s|\b)|which|who|when|where|how|required|needed|may i (?:have|get|ask|know|take)|(?:can|could) (?:i|we) (?:have|get|ask|take|reach)|do you have|have you got|need|require|confirm|spell|remind me|is there|trouble you for|favou?r (?:me|us)|revert)\b/i
const retelling =
  /\b(?:(?:describe|explain|tell (?:me|us)|outline|clarify|elaborate on|go over|run (?:me|us) through|walk (?:me|us) through)\b(?: [A-Za-zÀ-ɏ]+){0,6} (?:issue|problem|situation|happened|happening|going on|wrong|concern|matter|details|again|complaint|story|beginning)|what (?:seems to be|exactly is|is|was|'s) (?:the (?:problem|issue|matter|trouble|concern)|going on|wrong)|what (?:exactly )?(?:happened|went wrong)(?! (?:just|right|before|after|when|next|then|to))|how (?:can|may) (?:i|we) (?:help|assist)|start (?:again )?from the (?:beginning|start))\b/i
const tried =
  /\b(?:have you (?:already )?(?:tried|checked|done|attempted)|did you (?:try|check)|(?:had|have) a go (?:with|at)|given [A-Za-zÀ-ɏ ]{1,30} a (?:try|go)|first (?:thing|step)|start (?:by|with)|you (?:can|could|should|need to) (?:try|restart|reset|reboot|clear|reinstall)|(?:please |could you |can you )?try(?:ing)? (?:to )?|please (?:restart|reboot|clear|reinstall|reset|update|unplug))\b/i
const lengthOfStory = 12

// Another one than that which was given.
const another =
  /\b(?:other|second|different|another|next|exact(?:ly)?|rest|missing|remaining|additional|alternative|preferred|best|convenient|clearer|sharper|closer|return|later|replacement|once more than)\b/i

/** Whether a sentence asks for another thing than the one that was given. */
export const asksForAnother = (plain: string): boolean => matches(another, plain)

/** Whether the value stands in the draft's sentence: then it is being confirmed, not asked for. */
function confirms(sentence: string, value: string): boolean {
  return sentence.toLowerCase().includes(value.toLowerCase())
}

function askedFact({ plain }: DraftSentence, { given, customer }: DraftContext): string | undefined {
  const words = customer.join('\n').replaceAll('’', "'")
  if (!matches(requests, plain) || !matches(wants, plain)) return undefined
  if (matches(another, plain)) return undefined
  for (const { asked, answers } of askables) {
    if (!asked.test(plain)) continue
    const value = answers(given, words)
    if (
      value !== undefined &&
      !confirms(plain, value) &&
      !given.some(({ text }) => text.length > 2 && confirms(plain, text))
    )
      return value
  }
  return undefined
}

/** Steps that the customer says were tried, and the draft asks for. */
function triedAlready({ plain }: DraftSentence, { customer }: DraftContext): string | undefined {
  if (!matches(tried, plain)) return undefined
  const told = customer
    .flatMap((text) => sentencesOf(text))
    .filter(({ text }) => /\b(?:i|we|already|twice|times|tried|still|have|'ve)\b/i.test(text) && !text.endsWith('?'))
    .find(({ text }) =>
      [...contentWords(plain)].some(
        (word) =>
          /^(?:restart|reboot|reset|clear|cach|cookie|reinstall|updat|unplug|replac|charg|log|sign|browser|cabl|batteri|battery|delet|uninstall|plug|switch|turn|router|modem|password)/u.test(
            word,
          ) && contentWords(text).has(word),
      ),
    )
  return told?.text
}

/** Of three words of a question, two are to stand in the customer's. */
const fewestShare = 1.5

/** A question whose answer stands in the customer's words, whatever it is about: "How do you spell your name?" */
function toldAnyway({ plain }: DraftSentence, { customer }: DraftContext): string | undefined {
  if (!/\?\s*$/u.test(plain)) return undefined
  const many = /\bhow many ([A-Za-zÀ-ɏ]+)/i.exec(plain)?.[1]
  if (many !== undefined) {
    const counted = new RegExp(
      `\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\\p{L}+ )?${many}`,
      'iu',
    )
    return customer.map((text) => counted.exec(text)?.[0]).find((found) => found !== undefined)
  }
  const wh =
    /^(?:[A-Za-zÀ-ɏ' ]{1,20}[,.!] )?(?:and |so |but )?(?:what|which|when|where|who|how (?:long|often|much|many))\b/i
  const isTold = customer
    .flatMap((text) => sentencesOf(text))
    .find(({ text }) => {
      const shared = sharedWords(plain, text)
      return (
        shared >= 2 && shared * fewestShare >= contentWords(plain).size && /\d|[“"]/u.test(text) && !text.endsWith('?')
      )
    })
  if (wh.test(plain) && isTold && !matches(another, plain)) return isTold.text
  if (
    !/\byour?\b/i.test(plain) ||
    !/\b(?:how do you spell|when (?:were|was|did)|who (?:told|said|promised)|what (?:were|was) you|which (?:[A-Za-zÀ-ɏ]+ )?(?:did|do|were) you (?:order|want|book|buy))/i.test(
      plain,
    )
  )
    return undefined
  const told = customer
    .flatMap((text) => sentencesOf(text))
    .find(
      ({ text }) =>
        !text.endsWith('?') && sharedWords(plain, text) >= 1 && /\d|\p{Lu}\p{Ll}+|[\p{Lu}]{2}/u.test(text.slice(1)),
    )
  return told?.text
}

const possession =
  /\byour ((?:[A-Za-zÀ-ɏ]+ ){0,2}[A-Za-zÀ-ɏ]+)|\bthe ((?:exact )?(?:steps|browser|version|model|error|settings|device|build)(?: [A-Za-zÀ-ɏ]+)?)/gi

/** "Your browser version" where the customer wrote "browser version (Firefox 128)": the name stands beside its value. */
function namedAlready({ plain }: DraftSentence, { customer }: DraftContext): string | undefined {
  if (!matches(requests, plain) || !matches(wants, plain) || matches(another, plain)) return undefined
  const told = customer.flatMap((text) => sentencesOf(text)).filter(({ text }) => !text.endsWith('?'))
  for (const match of plain.matchAll(possession)) {
    const named = [...contentWords(match[1] ?? match[2] ?? '')]
    const value = told.find(
      ({ text }) =>
        named.length > 0 &&
        named.every((word) => contentWords(text).has(word)) &&
        /\b(?:id|number|reference|version|model|code|name|date|address|steps?|details|error|serial|size|plan|build|browser|device)\b/i.test(
          match[0],
        ) &&
        /\d|\battached\b|\bis \p{Lu}/u.test(text),
    )
    if (value && !confirms(plain, value.text)) return value.text
  }
  return undefined
}

const attribute =
  '(?:numbers?|no|reference|ref|ids?|codes?|name|key|plan|build|version|model|platform|size|serial|address|date)'
const asksNamed = new RegExp(
  `\\b(?:your|the|which|what|an?|and) (?:own |full |exact )?((?:[A-Za-zÀ-ɏ]+ ){0,2}?)(${attribute})\\b`,
  'gi',
)
/** A label and its value in the customer's words: "room number is 214", "Org ID 4471-B", "last name Castellano". */
function labelledValue(label: string, kind: string, words: string): string | undefined {
  const value = /name|plan|platform/i.test(kind)
    ? "(\\p{Lu}[\\p{L}\\d'’-]+|[\\p{L}\\d-]*\\d[\\p{L}\\d-]*)"
    : '([\\p{L}\\d/-]*\\d[\\p{L}\\d/-]*)'
  const named = label === '' ? kind : label
  const between = `(?:[ :#=]+(?:number|no\\.?|reference|ref|id|code|name|is|was|my|the|of|${kind})){0,4}`
  return new RegExp(`(?<![\\p{L}\\d])${casedEitherWay(named)}${between}[ :#=]+${value}`, 'u').exec(words)?.[0]
}

const casedEitherWay = (label: string) =>
  label.replace(/[A-Za-z]/gu, (one) => `[${one.toLowerCase()}${one.toUpperCase()}]`)

/** "Your Org ID" where the customer wrote "Org ID 4471-B". */
function labelledAlready({ plain }: DraftSentence, { customer }: DraftContext): string | undefined {
  if (!matches(requests, plain) || matches(another, plain)) return undefined
  const words = customer.join('\n').replaceAll('’', "'")
  for (const match of plain.matchAll(asksNamed)) {
    const value = labelledValue((match[1] ?? '').trim().toLowerCase(), (match[2] ?? '').toLowerCase(), words)
    if (value !== undefined && !confirms(plain, value.split(/[ :#=]+/u).at(-1) ?? value)) return value
  }
  return undefined
}

function rewriteOf(fact: string, isStory: boolean): string {
  const short = fact.replace(/\s+/gu, ' ').trim()
  if (isStory) return 'I have read what you wrote, so you need not tell it again.'
  const quoted = countWords(short) <= 4 ? short : `“${short.replace(/[.!?]+$/u, '')}”`
  return `I have what I need from your message: ${quoted}.`
}

/** Asking for what was given: number, date, photo, the steps tried, or the whole story. */
export const asksAgain: Check = {
  code: 'asks-again',
  find(draft, context) {
    const story = context.customer.join(' ')
    return draft.sentences.flatMap((sentence): Found[] => {
      const { start, end, plain } = sentence
      const fact =
        askedFact(sentence, context) ??
        triedAlready(sentence, context) ??
        toldAnyway(sentence, context) ??
        namedAlready(sentence, context) ??
        labelledAlready(sentence, context)
      if (fact !== undefined) return [{ start, end, rewrite: rewriteOf(fact, false), about: fact }]
      const isRetelling =
        matches(retelling, plain) &&
        !/\b(?:may|let|can|shall) (?:i|me|we|us) (?:tell|explain|walk|run|describe)\b/i.test(plain) &&
        matches(requests, plain) &&
        countWords(story) >= lengthOfStory
      return isRetelling ? [{ start, end, rewrite: rewriteOf('', true) }] : []
    })
  },
}

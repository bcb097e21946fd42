import { termsOf } from '../../../conversation/grammar'
import { anyMatches, matches } from '../../../conversation/needles'
import { isBurden, isImperative } from '../acts'
import type { Check, Found } from '../check'
import { does } from '../manner/does'
import type { Draft, DraftClause, DraftSentence } from '../readDraft'
import { asBegun, lowered } from '../rewriting'

const order =
  /\byou(?:'ll| will)? (?:[A-Za-zÀ-ɏ]+ly |just |simply |first )?(?:must(?! be (?:[A-Za-zÀ-ɏ]+ed|[A-Za-zÀ-ɏ]+ing|so|very|tired))(?! have)|have to|need to|are required to|are obliged to|are expected to|had better|are to|have got to|are not (?:to|allowed to)|need only to)\b(?! (?:suffer|miss|wonder|hate|love|wish|think|want)\b)(?! (?:be (?:told|here)|forgive|excuse|bear with|pardon|laugh|admit|worry))/i
// "You will pay", "do not contact us": a command in the shape of a forecast or a ban.
const command =
  /\byou(?:'ll| will| are going to| shall) (?:now |simply |first |also )?(?:not )?(?:pay|send|resubmit|hand|prove|report|remove|return|provide|submit|fill|upload|wait|contact|bring|complete|follow|sign|accept|change|stop|resend|settle|use|go|do)\b|^(?:and |so |then |also |now |just )?(?:do not|don't|never) (?!worry|hesitate|feel|need|have|be\b|think|you\b|know|give up|lose|stress|mind|apologi[sz]e|let)(?:[A-Za-zÀ-ɏ]+)/i
// "First you pay the bill": a course of duties in the present.
const course =
  /^(?:(?:and|so|but) )?(?:first|then|now|next|after that|before|until then)?,? ?you (?:first |then |now |also |simply |properly )?(?:don't |do not |never )?(?:pay|write|bring|send|search|call|contact|come|fill|wait|return|submit|sign|hand|print|provide|go|stop|ask|collect|deliver|produce|prove)\b/i
const sequenced = /^(?:(?:and|so|but) )?(?:first|then|now|next|after that|before|until)\b/i
const relief =
  /\b(?:all|what|the only thing|everything|nothing) (?:that )?you(?:'ll| will)? (?:need|have) to\b|\b(?:don't|do not|won't|will not|shouldn't|should not|never|no longer|didn't|not) (?:need|have) to\b|\byou need not\b|\bso (?:that )?you (?:don't|do not)\b|\b(?:if|when|unless|before|which|that|what|should|shouldn't|had|having) you (?:have|need|had) to\b/i
const purpose =
  /^(?:to|in order to|for) (?![A-Za-zÀ-ɏ]+ (?:at all|again))[A-Za-zÀ-ɏ]+[^,]*,\s*you\b|\b(?:because|so that|since|otherwise)\b|[:;–] (?:without|otherwise|it|that|this|the)\b/i
const harsh: readonly RegExp[] = [
  /\b(?:calm down|relax|settle down|control yourself|be quiet|be patient|stop (?:[A-Za-zÀ-ɏ]+ing|it|this|that)|listen (?:to me|carefully|up)?(?=[.!,:]|$)|do (?:exactly |just )?as (?:i|we|you're|you are) (?:say|told|tell|instructed)|do (?:exactly )?what (?:i|we) (?:say|tell)|pay attention|get over)\b/i,
  /\bfailure to\b|\b(?:no|not) (?:[A-Za-zÀ-ɏ]+ )?(?:further |more )?(?:discussion|debate|arguments?|negotiat[A-Za-zÀ-ɏ]+|exceptions?|ifs or buts|excuses)\b|\b(?:end of|not up for|not open to) (?:story|discussion|debate)\b|\b(?:that|this|it|decision|answer)(?:'s| is) (?:[A-Za-zÀ-ɏ]+ )?(?:non-negotiable|not negotiable|how it is|the end of)\b|\btake it or leave it\b|\bor else\b/i,
  /\b(?:i|we) (?:expect|require|insist|demand|order|instruct|need|want) (?:that )?you\b(?! (?:to (?:know|feel|have|be|get|hear)|feel|know))|\bunder no circumstances\b|\bit is (?:mandatory|compulsory|imperative|essential|obligatory)\b|\b(?:is|are) not allowed to\b/i,
  /\b(?:i|we) will not (?:discuss|tolerate|repeat|respond|reply|continue|proceed|answer|process)\b|\bwon't (?:be )?(?:discuss|repeat|process)[A-Za-zÀ-ɏ]*\b.*\buntil you\b/i,
]
const pressing =
  /\b(?:immediately|at once|right now|now|first(?=[.!,]|$)|exactly|asap|without delay|before (?:i|we|you)|or (?:i|we|you|it|your|the)|only then|by (?:[A-Za-zÀ-ɏ]+ )?(?:[A-Za-zÀ-ɏ]*day|tomorrow|noon|midnight|tonight))\b/i
const forThem =
  /\b(?:and|then|so) (?:i|we|it|you|the [A-Za-zÀ-ɏ]+ (?:gives|shows|takes|opens|starts|goes|comes|is|will|works))(?:'ll| will|'ve| have| can)?\b|\b(?:i|we)(?:'ll| will| can)\b|\bif you\b|\byour time\b|\bcare\b|\b(?:one|a) chance\b|\bthat's all\b/i
const soothes = /\b(?:calm down|relax|settle down|control yourself|as (?:i|we) (?:say|told?)|get over)\b/i
const never = /^(?:do not|don't|never)\b/i
const needsYou =
  /^(.*?)\byou(?:'ll| will)? (?:([A-Za-zÀ-ɏ]+ly|just|simply|first) )?(?:must|have to|need to|are required to|are obliged to|are expected to|had better|are to|have got to)(?: (?:first|now|then|only))? (?!be\b)(.+)$/i

const foretold = /^(.*?)\byou(?:'ll| will) (?:now |simply |first |also )?(?!not\b)(.+)$/i
const closing = /\b(?:discussion|exceptions?|final|failure|take it or leave it)\b/i

/** An order turned into a request, with all that it asks for. */
function asRequest(text: string): string | null {
  const plain = text.replaceAll('’', "'").replace(/[\s.!]+$/u, '')
  const match = needsYou.exec(plain) ?? foretold.exec(plain)
  if (match) {
    const before = (match[1] ?? '').trim()
    return `${before === '' ? 'Could' : `${before} could`} you please ${match.at(-1)}?`
  }
  const bare = plain.replace(/^(?:and|so|then|now|just|simply|next time),? /i, '')
  if (closing.test(bare) || soothes.test(bare)) return null
  if (never.test(bare)) return `Please ${lowered(bare)}.`
  return isBurden(bare) || isImperative(bare) ? `Could you please ${lowered(bare)}?` : null
}

/** A step of a list is no order; a clause after "next time," is. */
function isBeginning(clause: DraftClause, sentence: DraftSentence): boolean {
  const before = sentence.plain.slice(0, clause.start - sentence.start)
  return !sentence.isListed && /^(?:(?:next time|in future|from now on|then|first|now)[, ]*)?$/i.test(before)
}

function isOrderClause(clause: DraftClause, sentence: DraftSentence): boolean {
  const plain = clause.text.replaceAll('’', "'")
  if (anyMatches(harsh, plain)) return true
  if (matches(order, plain)) return !matches(relief, sentence.plain) && !matches(purpose, sentence.plain)
  if (/\bplease\b/i.test(sentence.plain) || /\?\s*$/u.test(sentence.plain)) return false
  if (
    matches(course, plain) &&
    sequenced.test(sentence.plain) &&
    !/\b(?:if|when|once|as soon as) you\b/i.test(sentence.plain)
  )
    return !/\b(?:i|we)(?:'ll| will| can)\b/i.test(sentence.plain) && !matches(purpose, sentence.plain)
  if (
    matches(command, plain) &&
    !matches(relief, sentence.plain) &&
    !matches(purpose, sentence.plain) &&
    !/\b(?:i|we|they|it|and) (?:really |also )?don't\b|\bif you\b/i.test(plain)
  )
    return true
  if (
    isBurden(plain) &&
    isBeginning(clause, sentence) &&
    !matches(forThem, sentence.plain) &&
    !matches(purpose, sentence.plain)
  )
    return true
  const [first] = termsOf(plain)
  if (!first?.tags.has('Verb') && !never.test(plain)) return false
  return (
    isImperative(plain) &&
    clause.start === sentence.start &&
    matches(pressing, plain) &&
    !matches(forThem, sentence.plain) &&
    !matches(purpose, sentence.plain)
  )
}

/** Whether a sentence gives an order. */
export function isOrder(sentence: DraftSentence): boolean {
  return sentence.clauses.some((clause) => isOrderClause(clause, sentence))
}

const fewestInARow = 3

function isBareImperative({ plain, isListed }: DraftSentence): boolean {
  return !isListed && !/\bplease\b|\?/i.test(plain) && (isImperative(plain) || never.test(plain))
}

/** Nothing but commands, one after the other, and nobody who does their own part. */
function givesOrdersInARow(draft: Draft): boolean {
  const orders = draft.sentences.filter(isBareImperative).length
  return (
    orders >= fewestInARow &&
    orders * 2 > draft.sentences.length &&
    !/\b(?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are| can)\b/i.test(draft.text)
  )
}

/** Orders to somebody who takes them personally, or who wants reasons (X5, X7). */
export const dictatorial: Check = {
  code: 'dictatorial',
  styles: ['expressive', 'analytic'],
  find(draft, context) {
    const isRow = givesOrdersInARow(draft)
    return draft.sentences.flatMap((sentence): Found[] => {
      const isSoByWording = isOrder(sentence) || (isRow && isBareImperative(sentence))
      if (!does(sentence, 'orders', isSoByWording, context)) return []
      const request = asRequest(sentence.text)
      return [
        {
          start: sentence.start,
          end: sentence.end,
          rewrite: request === null ? null : asBegun(request, sentence.text),
        },
      ]
    })
  },
}

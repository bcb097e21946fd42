import { sharedWords } from '../../../conversation/contentWords'
import { matches } from '../../../conversation/needles'
import type { Check } from '../check'
import { deadEndIn } from '../deadEnds'
import type { DraftContext } from '../draftReview'
import { hedgesIn } from '../hedges'
import { does, weighed } from '../manner/does'
import { type DraftSentence, leadsOn } from '../readDraft'
import { closesDoorIn, refusesIn } from '../refusals'
import { bare, raised } from '../rewriting'
import { citesRule } from '../rules'
import { isBlame } from './blame'
import { isOrder } from './dictatorial'
import { isDoubt } from './doubtsData'
import { isRetort } from './takesBait'

const favour =
  /^(?:[A-Za-zÀ-ɏ ]{1,20}, )?(?:(?:can|could|may|might) (?:i|we|you|my|our)\b|(?:is|would) (?:it|that) (?:be )?possible|is there any (?:way|chance)|any chance)/i
const granted =
  /\b(?:yes|sure|certainly|of course|gladly|happy|absolutely|indeed|please|free|included|works?|possible|welcome|allowed|fine|ok(?:ay)?|can|may|thank|thanks|sorry|apolog[A-Za-zÀ-ɏ]+|open|available)\b/i

const severalAsked = /\b(?:explain|tell|help|confirm|say|clarify)\b|[,;] (?:and|or)\b/i

/** A favour was asked, and the draft only says how things are with it: "Paper bills were abolished in spring." */
function isPlainAnswer({ plain }: DraftSentence, open: readonly string[]): boolean {
  const [question] = open
  if (
    open.length !== 1 ||
    question === undefined ||
    !favour.test(question) ||
    severalAsked.test(question) ||
    matches(granted, plain)
  )
    return false
  return sharedWords(question, plain) > 0 && predicateOrCopula.test(plain) && !/\?\s*$/u.test(plain)
}
const predicateOrCopula = /\b(?:is|are|was|were|has|have|had|[A-Za-zÀ-ɏ]+ed|[A-Za-zÀ-ɏ]+s)\b/i

/** A refusal in any wording; what points at the customer, or at a rule alone, has codes of its own. */
function isClosed(sentence: DraftSentence, asksNothing: boolean, open: readonly string[]): boolean {
  const clauses = sentence.clauses.filter(({ text }) => !citesRule({ plain: text }))
  if (refusesIn({ clauses })) return true
  if (!asksNothing) return false
  if (isBlame(sentence) || isDoubt(sentence) || isRetort(sentence) || isOrder(sentence)) return false
  if (hedgesIn(sentence.plain).length > 0 || /\b(?:i|we) (?:[A-Za-zÀ-ɏ]+ )?need\b/i.test(sentence.plain)) return false
  return closesDoorIn({ clauses }) || isPlainAnswer(sentence, open)
}

const others = ['knows-not', 'hits-back', 'blames', 'doubts', 'hedges', 'orders'] as const

/** What rather points at the customer, or at what is not known, has codes of its own. */
function refuses(sentence: DraftSentence, asksNothing: boolean, context: DraftContext): boolean {
  // A favour was asked, and the draft does nothing: then little is needed to hear a "no".
  const isLikely = asksNothing && context.open.some((question) => favour.test(question))
  const isSoByWording = isClosed(sentence, asksNothing, context.open)
  if (!does(sentence, 'refuses', isSoByWording, context, isLikely)) return false
  // A rule that is quoted has a code of its own, unless it says "no" in so many words.
  if (!isSoByWording && citesRule(sentence)) return false
  const found = weighed(sentence, context)
  return !found || refusesIn(sentence) || others.every((manner) => found[manner] <= found.refuses)
}

/** A refusal with nothing offered instead (X3). */
export const cantBeDone: Check = {
  code: 'cant-be-done',
  find(draft, context) {
    if (leadsOn(draft, context)) return []
    const asksNothing = !draft.acts.has('asks') && !draft.sentences.some(isOrder)
    return draft.sentences
      .filter((sentence) => !deadEndIn(sentence.plain) && refuses(sentence, asksNothing, context))
      .map(({ start, end, text }) => ({
        start,
        end,
        rewrite: `${raised(bare(text))}. What I can do is check which other ways are open and write to you with them here.`,
      }))
  },
}

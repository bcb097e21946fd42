import { predicatesOf } from './predicates'

// Not a refusal: what cannot be imagined, promised, or waited for; not knowing has a code of its own.
const harmless =
  /^(?:imagine|wait|thank|believe|stress|apologi[sz]e|promise|guarantee|say|tell|help|be|overstate|emphasi[sz]e|blame|fault|argue|disagree|express|begin|agree|see|find|locate|confirm|judge|know)$/u
const firmly =
  /\b(?:(?:can't|cannot|can not|couldn't|could not) be (?:done|changed|cancelled|moved|refunded|made|waived|reversed|helped|extended|undone|returned|exchanged|[A-Za-zÀ-ɏ]+ed)\b|(?:is|'s|are|was) (?:simply |just |sadly |unfortunately |currently |really )?(?:not|n't) (?:possible|an option|allowed|permitted|available|something (?:we|i)|doable|feasible|eligible|covered|going to happen|refundable|transferable)|(?:is|'s) (?:simply |just )?(?:impossible|out of the question)|(?:isn't|aren't|wasn't) (?:possible|an option|allowed|permitted|available|something (?:we|i)|doable|feasible|eligible|going to happen)|(?:nothing|no way) (?:more |else |that )?(?:i|we|to be|is|anyone|left|can)\b|\bno matter what\b|\b(?:stays?|remains?|has to stay|must stay) (?:as (?:it is|is|booked|agreed)|in place|on the (?:account|bill|invoice)|unchanged)|there(?:'s| is) (?:nothing (?=i|we|more|else|that|to be|left|further|anyone|available)|no way|no option|no possibility|not (?:much|a lot|anything))\b|no exceptions?\b|not (?:possible|an option|allowed)\b|no can do|(?:can't|cannot|can not|won't|will not|can no longer|will no longer|are not to|is not to) be [A-Za-zÀ-ɏ]+(?:ed|en|one|ade|aid|ent|old|nged|ught)\b|(?:under no|under any) circumstances|(?:my|our) hands are tied|(?:request|claim|application|refund) (?:is|was|has been) (?:denied|declined|rejected|refused))/i
const unable =
  /\b(?:(?:i|we)(?:'m| am|'re| are)|i|we|being) (?:[A-Za-zÀ-ɏ]+ )?(?:unable|not able|not in a position|not allowed|not permitted|not authori[sz]ed) to (?!imagine|thank|promise|guarantee|say|find|locate|confirm)/i
const asRule =
  /\b(?:we|i) (?:do not|don't|never|no longer|won't|will not) (?:[A-Za-zÀ-ɏ]+ly )?(?:do|offer|allow|accept|give|make|issue|refund|provide|take|ship|deliver|cover|exchange|grant|support|permit|handle|waive|change|process|extend|reimburse|compensate|transfer)\b(?! (?:more|long|much|any more))/i
// A double negative, a condition, or the customer's own inability refuses nothing.
const never =
  /\b(?:may or may not|if (?:it|that|this|we|i)|can't (?:wait|thank|be held)|until|unless|why (?:we|i|it))\b/i

/** Whether a clause closes a door. @param clause with straight apostrophes */
export function isRefusal(clause: string): boolean {
  if (/\?\s*$/u.test(clause)) return false
  if (/^no\b[.!]?$/i.test(clause.trim())) return true
  if (never.test(clause)) return false
  if (firmly.test(clause) || unable.test(clause) || asRule.test(clause)) return true
  return predicatesOf(clause).some(
    ({ subject, auxiliaries, isNegated, verb }) =>
      isNegated &&
      (subject === 'i' || subject === 'we') &&
      (auxiliaries.includes('can') ||
        (auxiliaries.includes('will') &&
          /^(?:be|refund|pay|change|cancel|do|give|make|allow|send|replace|accept|happen)$/u.test(verb || 'be'))) &&
      !harmless.test(verb),
  )
}

/** Whether a clause of a sentence closes a door. */
export function refusesIn({ clauses }: { clauses: readonly { text: string }[] }): boolean {
  return clauses.some(({ text }) => isRefusal(text.replaceAll('’', "'")))
}

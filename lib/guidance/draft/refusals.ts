import { matches } from '../../conversation/needles'
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
// A thing of ours, or what they bought, does not let them.
const barred =
  /\b(?:ticket|fare|plan|tariff|contract|type|account|package|model|system|version|class|rate|offer|voucher|deal|option|warranty|guarantee|cover|subscription|membership)s?(?: [A-Za-zÀ-ɏ]+)? (?:do|does|did|will|would|can)(?:n't|not| not) (?:allow|permit|include|cover|provide|support|entitle|offer|let|extend|accept)\b/i
// A double negative, a condition, or the customer's own inability refuses nothing.
const never =
  /\b(?:may or may not|if (?:it|that|this|we|i)|can't (?:wait|thank|be held)|until|unless|why (?:we|i|it))\b/i

/** Whether a clause closes a door. @param clause with straight apostrophes */
export function isRefusal(clause: string): boolean {
  if (/\?\s*$/u.test(clause)) return false
  if (/^no\b[.!]?$/i.test(clause.trim())) return true
  if (never.test(clause)) return false
  if (matches(firmly, clause) || matches(unable, clause) || matches(asRule, clause) || matches(barred, clause))
    return true
  return predicatesOf(clause).some(
    ({ subject, auxiliaries, isNegated, verb }) =>
      isNegated &&
      (subject === 'i' || subject === 'we') &&
      (auxiliaries.includes('can') ||
        (auxiliaries.includes('will') &&
          /^(?:be|refund|pay|change|cancel|do|give|make|allow|send|replace|accept|happen)$/u.test(verb || 'be'))) &&
      !matches(harmless, verb),
  )
}

// What closes a door without a "we can't": what is final, what there is none of, and a plain "not" about us or a thing.
const settled =
  /\b(?:is|are|'s|'re)(?: (?:[A-Za-zÀ-ɏ]+ly|already|all|now|an?))* (?:final|closed|permanent|irreversible|binding|full|excluded|void|ineligible|sold out|gone|off the table|the end of)\b|\b(?:will|shall|must) (?:stand|stay|remain)\b|\b(?:not|n't|no longer) (?:something|anything) (?:that )?(?:we|i)\b/i
// An end, a limit, a ban: a "no" by what the words mean.
const closing =
  /\b(?:(?:has|have|is|are|was)? ?(?:ended|expired|elapsed|lapsed|discontinued)|off[- ]limits|no-go|(?:ship|train) has sailed|(?:have|has|had) to (?:decline|refuse|turn (?:you|this|that|it) down|say no)|(?:must|will|would) (?:decline|refuse)|reserved (?:for|to)|restricted to|limited to|(?:we|they|that|it) (?:is |are )?only (?:provides?|offers?|do(?:es)?|accepts?|sells?|ships?|takes?|serves?|delivers?|for|open|available|applies|valid)|(?:is|are) (?:strictly |simply )?(?:forbidden|prohibited|banned|ruled out|taken|booked out|fully booked|sold out)|too late (?:for|to|now)|(?:against|beyond) (?:what|our|the))\b/i
const none =
  /^(?:[A-Za-zÀ-ɏ ]+, )?no (?!problems?\b|worries|needs?\b|doubt|idea|clue|wonder|one\b|charge|costs?\b|fees?\b|matter|trouble|rush|longer|more\b|words?\b|parent|fault)[A-Za-zÀ-ɏ-]{3,}(?: [A-Za-zÀ-ɏ]+){0,3}[.!]?$/i
const regretting =
  /\b(?:unfortunately|regrettably|sadly|alas|(?:i|we)(?:'m| am|'re| are) afraid|(?:i|we) (?:must |have to )?regret (?:that|to))\b[^.!?]* (?:is|are|has|have|will|does|do|only)\b/i
const negated =
  /\b(?:is|are|do|does|will|shall|has|have)(?:n't| not)\b|'(?:m|s|re|ll|ve) not\b|\b(?:won't|never|no longer|nope|nah|not happening)\b/i
// Not about what we do: a duty taken away, a judgement that is shared, what is hoped, the past.
const elsewhere =
  /\b(?:you|your)\b(?: [A-Za-zÀ-ɏ]+)? (?:don't|do not|needn't|need not|won't|will not|aren't|are not|haven't|never)\b|\b(?:not|n't) (?:an?|the|your|my|our|only|just|worry|sure|certain|ok(?:ay)?|fair|right|good|acceptable|nice|easy|fun|what|how|the (?:way|kind|service|experience)|have to|need|deserve|hesitate|lie\b|lying|cheat|steal|hate|alone|your fault|forg[eo]t|lost|true|blind|stupid|idiots?|robots?|servants?|here to)\b|\b(?:should|would|could|did|was|were|had)(?:n't| not)\b|(?:^|\bplease )(?:(?:and|so|but|then|please|kindly),? )*(?:do not|don't|never)\b|\bnever (?:again|forget|mind|easy|nice|fun|want|post|share|send)\b|\bif\b/i

// A "not" of one's own mind, about the customer, or within a thought is no "no".
const aside =
  /\b(?:i|you|your|you're|people|when|what|how|that|because|nothing|nobody|steps?|fault|settled|written|meant|made|designed|built)\b/i

/**
 * Whether a clause leaves the customer with a "no" in any wording: "the list is closed", "no reroutes", "we're not adding
 * names". Wider than {@link isRefusal}, for drafts that do nothing else.
 */
function closesDoor(clause: string): boolean {
  if (isRefusal(clause)) return true
  if (/\?\s*$/u.test(clause) || matches(elsewhere, clause)) return false
  return (
    matches(settled, clause) ||
    matches(closing, clause) ||
    matches(none, clause) ||
    matches(regretting, clause) ||
    (negated.test(clause) && !aside.test(clause))
  )
}

/** Whether a clause of a sentence leaves the customer with a "no" in any wording. */
export function closesDoorIn({ clauses }: { clauses: readonly { text: string }[] }): boolean {
  return clauses.some(({ text }) => closesDoor(text.replaceAll('’', "'")))
}

/** Whether a clause of a sentence closes a door. */
export function refusesIn({ clauses }: { clauses: readonly { text: string }[] }): boolean {
  return clauses.some(({ text }) => isRefusal(text.replaceAll('’', "'")))
}

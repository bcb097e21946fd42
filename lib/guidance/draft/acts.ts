import { countApologies } from '../../conversation/apologies'
import { type Term, termsOf } from '../../conversation/grammar'
import { momentsAhead } from '../../conversation/moments'
import { matches } from '../../conversation/needles'
import { hedgesIn } from './hedges'
import { type Predicate, predicatesOf } from './predicates'
import { isRefusal } from './refusals'

/**
 * What a clause does for the customer. `done`: something was done; `commits`: something will be; `offers`: something can
 * be chosen; `shows`: the customer is shown a step that helps; `asks`: something is asked of them.
 */
export type Act = 'done' | 'commits' | 'offers' | 'shows' | 'asks'

// Verbs of mind and courtesy do nothing for anybody.
const idle =
  /^(?:see|hear|hears|heard|read|know|knew|feel|felt|think|thought|believe|hope|hoped|guess|suppose|suspect|doubt|understand|understood|imagine|appreciate|apologi[sz]e|apologi[sz]ed|regret|thank|value|want|wanted|wish|like|love|need|needed|have|had|has|got|get|try|tried|trying|say|said|told|mean|meant|admit|agree|care|assume|realise|realize|noted|received|worry|be|say|ask|sorry|promise|guarantee|afraid|look forward|remember|seem|seems|do|saw|expect|care|assure|deserve|sound|sounds)$/u
const settles = /^(?:call|ring|write|find|check|look|ask|confirm|update|message|email|send)/u
const offer =
  /\b(?:would you (?:like|prefer|rather)|shall (?:i|we)\b|(?:may|can|should|could) i (?!have\b|get\b|ask\b|please\b|know\b)|let me\b(?! know)|let us\b|let's\b|\bi(?:'d| would) (?:still |really |also )*like (?:us )?to (?!know|say|apologi|thank|express|hear|point|remind|make it)|(?:happy|glad|pleased|able) to (?!hear|see|help\b)|which (?:one|of|would|suits|works|shall|do you)|you (?:can|could|may|might) (?:also |still |either |always )?(?!not\b|never\b|only\b|see\b|imagine\b|understand\b|expect\b)[A-Za-zÀ-ɏ]+|if you (?:prefer|like|would rather|wish)\b|(?:place|seat|slot|table|room|appointment|time|day|both|two|dogs|pets|(?<![.,\d])\d\d?|morning|afternoon|p\.?m|a\.?m|next week)s? (?:is|are) (?:still )?(?:open|free|available|possible|welcome)\b|what (?:i|we) (?:can|do|have|could)(?: still| also)? (?:do|have|offer|give|got|is)\b|feel free)/i
const deed =
  'sent|booked|refunded|released|fixed|sorted|corrected|cancelled|changed|moved|opened|reopened|ordered|shipped|credited|restored|repaired|replaced|filed|waived|removed|added|updated|escalated|raised|upgraded|extended|reserved|dispatched|issued|arranged|reset|unlocked|resolved|done|packed|approved|confirmed|reinstated|transferred|delivered|scheduled|assigned|processed|paid|posted|passed on'
const reports = new RegExp(
  `\\b(?:has|have|'ve|'s)(?: (?:now|already|just|also|fully))* been(?: (?:now|already|just|also|fully))* (?:${deed})\\b|\\b(?:is|are|was|were|'s|'re)(?: (?:now|already|just|all|also|fully|being)){1,3} (?:${deed}|live|back|ready)\\b|\\b(?:your|it|the (?:refund|money|parcel|order|replacement|payment|part|credit|technician|engineer|new \\p{L}+))(?: (?:is|are|was|were)|'s|'re) (?:${deed}|on (?:its|the|their) way|en route|with you|ready|covered|back|live|gone|held|waiting)\\b`,
  'iu',
)
const underWay =
  /\b(?:i|we)(?:'m| am|'re| are)(?: (?:now|already|just|currently|also))* (?!trying|going to try|hoping|sorry|thinking|looking forward|afraid|having|getting|working hard|doing|talking|saying|telling|asking you|feeling|hearing)(?:[A-Za-zÀ-ɏ]+ing)\b/i
const takesOn =
  /\b(?:i'm|i am|we're|we are) (?:already |now )?(?:on it|on the case|with you (?:on|until))\b|\b(?:it|this)(?:'s| is) mine\b|\bleave (?:it|this|that) (?:with|to) me\b|\bi(?:'ve| have) got (?:this|it) from here\b/i
const goes =
  /\b(?:goes|comes|leaves|arrives|ships|starts|begins|ends|opens|calls|rings|gets|answers|finish(?:es)?|reach(?:es)?|runs|lasts) (?:[A-Za-zÀ-ɏ]+ )?(?:out|back|off|to|you|on|at|in|by|today|tonight|tomorrow|free|until)\b/i

function isCommitment({ subject, auxiliaries, isNegated, verb }: Predicate, clause: string): boolean {
  if (isNegated) return false
  if (subject === 'i' || subject === 'we') {
    if (/\b(?:am|'m|are|'re) going to (?!try|need|have)\p{L}+/u.test(clause)) return true
    if (!auxiliaries.includes('will') && !auxiliaries.includes('shall')) return false
    return (
      verb !== '' &&
      (!matches(idle, verb) || /^(?:get|have|ask|see|do)$/u.test(verb)) &&
      !/\bhave to\b|\bsee (?:what|if|whether)\b|\bdo (?:my|our) (?:very )?best\b/u.test(clause)
    )
  }
  if (subject === 'you') return auxiliaries.includes('will') && /^(?:have|get|receive|hear|see|find)$/u.test(verb)
  return auxiliaries.includes('will') && verb !== ''
}

function isDone({ subject, auxiliaries, isNegated, verb, isPast }: Predicate): boolean {
  if (isNegated || verb === '' || matches(idle, verb)) return false
  // "We are ashamed", "I was told": a state, or a thing that befell us.
  if ((subject !== 'i' && subject !== 'we') || auxiliaries.includes('be')) return false
  return isPast && !auxiliaries.includes('would') && !auxiliaries.includes('could') && !auxiliaries.includes('should')
}

function isOffer({ subject, auxiliaries, isNegated, verb }: Predicate): boolean {
  if (isNegated || (subject !== 'i' && subject !== 'we')) return false
  const can = auxiliaries.includes('can') || auxiliaries.includes('could')
  return (
    can &&
    verb !== '' &&
    !/^(?:only|understand|see|imagine|apologi[sz]e|hear|say|tell|assure|appreciate|try|feel|hope)$/u.test(verb)
  )
}

// What an office says of itself, and what went wrong with it: nothing is done for anybody.
const ofOurselves =
  /\b(?:strive|aspire|endeavou?r|(?:always )?aim to|pride (?:ourselves|myself)|(?:take|takes) (?:great |real |much |particular )?(?:pride|care to)|(?:set|hold|held|keep|kept) ourselves|(?:fall|fell|fallen|falling) (?:well |far )?short|(?:live|lived|living) up to|let (?:you|him|her|them|your \p{L}+|everyone|people) down|missed the mark|dropped the ball|take (?:this|that|such|these|all|every|your)(?: \p{L}+){0,4} (?:very |extremely |most )?seriously|(?:failed|fail) (?:to|you|in)|(?:disappointed|inconvenienced|failed) you)\b/iu

/** Whether a clause speaks of what its office is, wants to be, or failed in. */
export const isOfOurselves = (clause: string): boolean => matches(ofOurselves, clause)

const leadIn = /^(?:(?:please|kindly|just|simply|then|so|and|now|first|also|next|instead|meanwhile|until then)[, ]+)+/i

/** "Account security is …", "love.", "man that hurts": a subject, a name or a cry that could also be a verb. */
function isNoun([first, second, third]: readonly Term[]): boolean {
  if (!first) return true
  if (/^(?:love|man|mate|dear|boy|honey|pet|hon|buddy)$/u.test(first.normal)) return true
  return (
    second?.tags.has('Noun') === true &&
    !second.tags.has('Pronoun') &&
    third !== undefined &&
    ['Copula', 'Modal', 'Auxiliary'].some((tag) => third.tags.has(tag))
  )
}

/** Whether a clause begins with its verb: "Press the button", "Please sign page 3". */
export function isImperative(clause: string): boolean {
  const terms = termsOf(clause.replace(leadIn, ''))
  const [first, second] = terms
  if (
    !first ||
    isNoun(terms) ||
    /^(?:thank|thanks|sorry|have|let|see|look|hope|hoping|regret|may|do|can|could|would|is|are|am|be)$/i.test(
      first.normal,
    )
  )
    return false
  if (second && /^(?:you|your? is|is|are|was|were)$/i.test(second.normal) && second.normal === 'you') return false
  return (
    first.tags.has('Imperative') ||
    first.tags.has('Infinitive') ||
    /^(?:tap|click|press|open|hold|turn|restart|show|press|keep|switch|close|choose|enter|type|press|copy|paste|reply|update|log|sign|plug)$/i.test(
      first.normal,
    )
  )
}

// What costs the customer an effort, told without a please or a what-for.
const burden =
  /^(?:(?:next time|in future|from now on|then|first|now|and|so|just|simply),? )*(?:bring|send|resend|fill|submit|pay|provide|wait|come(?! back any)|be|take(?! (?:all|your|as|the (?:room|time)))|read|go(?! on\b| ahead)|get|queue|return|stop|contact|complete|write|print|fax|post|prove|remember|make sure|ensure|refrain|accept|apply|follow|re-?submit|re-?send|hand|produce|settle|stick|leave|register|obey|listen|answer|hurry|collect|show up|mind|keep quiet)\b/i
/** Whether a clause puts a task on the customer. */
export function isBurden(clause: string): boolean {
  return matches(burden, clause)
}

// To be told to note or to look something up is no help.
const pointsAway =
  /^(?:(?:please|kindly|do|and|also),? )*(?:note|refer to|consult|be (?:advised|aware|reminded|informed)|understand|rest assured|see (?:our|section|clause|page|exhibit|annex))\b/i

/** @param clause with straight apostrophes */
export function actOf(clause: string, isQuestion: boolean): Act | undefined {
  if (isRefusal(clause) || (isOfOurselves(clause) && !isQuestion)) return undefined
  const isHedged = hedgesIn(clause).length > 0
  const predicates = predicatesOf(clause)
  if (isQuestion) {
    if (
      /\b(?:can|could|may|might) (?:i|we) (?:just )?(?:take|have|get|see|check|confirm|ask|know)\b|\bdo you have\b/i.test(
        clause,
      )
    )
      return 'asks'
    if (matches(offer, clause)) return 'offers'
    if (predicates.some(isOffer) && !/^(?:what|how|which|when|where)\b/i.test(clause)) return 'offers'
    return 'asks'
  }
  if (isHedged) return undefined
  if (predicates.some((predicate) => isCommitment(predicate, clause))) return 'commits'
  if (matches(underWay, clause) || matches(takesOn, clause) || matches(goes, clause)) return 'commits'
  if (predicates.some(isDone) || matches(reports, clause)) return 'done'
  if (matches(offer, clause) || predicates.some(isOffer)) return 'offers'
  const isToldTo = isImperative(clause) || /\byou (?:must|have to|need to|are required)\b/i.test(clause)
  // "Apologies for Friday" speaks of a day and promises nothing for it.
  if (
    momentsAhead(clause).length > 0 &&
    !isToldTo &&
    countApologies(clause) === 0 &&
    !/\b(?:not|never|no|n't|nobody)\b/i.test(clause)
  )
    return 'commits'
  if (matches(pointsAway, clause)) return undefined
  if (/\bplease (?:accept|forgive|excuse|bear|understand|know|rest|believe|don't|do not)\b/i.test(clause))
    return undefined
  if (/\bplease\b/i.test(clause) || isImperative(clause))
    return settles.test(clause) || isBurden(clause) ? 'asks' : 'shows'
  return undefined
}

import { anyMatches, matches } from '../../conversation/needles'
// How agents cite rules, and what only sounds like it.
/** What a rule is called, as the source of a pattern. */
export const ruleName =
  '(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:use|service|sale|business))?|t ?& ?cs?|conditions|rules?|regulations?|guidelines?|clause|section|article|paragraph|agreement|contract|procedures?|protocols?|small print|fine print|bylaws?|code of conduct|requirements?|statutes?|standard practice)'
/** Up to four words before it. */
export const wordsBefore = "(?:[\\p{L}'-]+ ){0,4}"
const citing: readonly RegExp[] = [
  /\b(?:regulations|rules|guidelines|policies|bylaws|statutes|conditions|terms) (?:limit|allow|foresee|require|forbid|prohibit|restrict|provide|permit|exclude|oblige|demand|state|say|stipulate|prescribe)\b/i,
  // A numbered place among the rules, wherever in the sentence: "ToS 11.4:", "section 7 of the terms".
  /(?:\b(?:section|clause|conditions?|article|paragraph|provision|exhibit|annex|rule|regulation|bylaw|tos|t ?& ?cs?)|§) ?\d[\d.]*(?! ?(?:row|seat|block|days?|euros?|pounds?|dollars?|%))|\b(?:says?|said|stated|stands|written|it's|noted|mentioned) (?:so |it |right |there |here |clearly )?(?:in|on) (?:the|our|your) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:terms|contract|agreement|rules|conditions|small print|fine print|tariff|voucher|confirmation)\b|\b(?:as per|per|in line with|according to) (?:[A-Za-zÀ-ɏ-]+ ){0,3}(?:norms?|practice|standards?|criteria|directives?|tariff)\b/i,
  /\b(?:the|our|an?) (?:[A-Za-zÀ-ɏ\d-]+ ){1,4}(?:rule|regulation|guideline|policy) (?:applies|states|says|provides|requires|forbids|allows|limits|excludes)\b/i,
  // A rule that does something: "the regulations foresee ten days".
  /\b(?:our|the|company|these|those) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:polic(?:y|ies)|terms|rules|regulations|guidelines|bylaws|statutes?|procedures?|(?:booking|delivery|rental|tariff|contract) conditions) (?!and\b|or\b|of\b|for\b|because\b|exists?\b|you\b|i\b|we\b|that\b|to\b|at\b|in\b|on\b|with\b|number)[A-Za-zÀ-ɏ]+/i,
  /\b(?:laid (?:down|out)|set (?:out|forth)|spelled out|written|stated|specified|described|found|listed|regulated|provided for) (?:in|by|under) (?:the|our) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:polic(?:y|ies)|terms|rules|regulations|guidelines|conditions|agreement|contract|bylaws)\b/i,
  /\b(?:agreement|contract|clause|section|article|paragraph)(?: [\d.()a-z]+)? (?:allows?|permits?|foresees?|reserves?|entitles?|obliges?)\b/i,
  new RegExp(
    `\\b(?:as per|per|according to|under|pursuant to|in line with|in accordance with|as stated in|as set out in|as outlined in|based on|due to|because of|subject to|governed by|bound by|not? in line with|against|outside|it's|it is|that's|that is|those are|these are|follow(?:ing)?|(?:refer|referring|pointing) (?:you )?to|see|consult|note|remind(?:ed)? (?:you )?of|quote|quoting|set out in|stated in|the following)(?: (?:the|our|your|company|a|an))? ?${wordsBefore}${ruleName}\\b(?: \\d[\\d.]*)?`,
    'iu',
  ),
  new RegExp(
    `\\b(?:our|the|company|your|store|shop|bank|airline|hotel|house|safety|these|those|all) ?${wordsBefore}${ruleName}(?: \\d[\\d.]*)?(?: [\\p{L}'-]+){0,3} (?:is|are|says?|states?|stipulates?|requires?|specif(?:y|ies)|gives?|allows?|forbids?|prohibits?|does|do|don't|doesn't|cannot|can't|only|clearly|applies|apply|provides?|limits?|excludes?|sets?)\\b`,
    'iu',
  ),
  new RegExp(
    `^${ruleName} (?:[\\d.]+ )?(?:[\\p{L}'-]+ ){0,3}(?:is|are|says?|states?|stipulates?|requires?|specif(?:y|ies)|allows?|forbids?|prohibits?|don't|doesn't|do not|does not)\\b`,
    'iu',
  ),
  /\b(?:not (?:eligible|entitled)|non-refundable)\b.*\b(?:under|per|according to)\b|\brules are rules\b|\bthat(?:'s| is) (?:just )?(?:our |the |company )?(?:policy|rule|procedure|standard)\b/i,
]
// The insurance kind of policy, and a contract that belongs to the customer, are their own matter.
const product =
  /\b(?:your|home|travel|car|life|motor|pet|health|insurance|the) (?:[A-Za-zÀ-ɏ]+ )?(?:policy|contract|agreement) (?:covers?|includes?|runs|ends|expires|renews|pays|started|starts|number|holder|document|schedule|began|has|will|is (?:active|valid|still|now))\b|\bwhat happens (?:next|now)\b|\b(?:privacy policy|policy (?:number|holder|document|schedule|ref))\b/i

/** Whether a sentence quotes a rule. */
export function citesRule({ plain }: { plain: string }): boolean {
  return anyMatches(citing, plain) && !matches(product, plain)
}

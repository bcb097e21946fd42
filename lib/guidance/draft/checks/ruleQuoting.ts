import type { Check } from '../check'
import { type DraftSentence, leadsOn } from '../readDraft'
import { asEnded, bare, raised } from '../rewriting'

const rule =
  '(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:use|service|sale|business))?|t ?& ?cs?|conditions|rules?|regulations?|guidelines?|clause|section|article|paragraph|agreement|contract|procedures?|protocols?|small print|fine print|bylaws?|code of conduct|requirements?|statutes?|standard practice)'
const words = "(?:[\\p{L}'-]+ ){0,4}"
const citing: readonly RegExp[] = [
  new RegExp(
    `\\b(?:as per|per|according to|under|pursuant to|in line with|in accordance with|as stated in|as set out in|as outlined in|based on|due to|because of|subject to|governed by|bound by|not? in line with|against|outside|it's|it is|that's|that is|those are|these are|follow(?:ing)?)(?: (?:the|our|your|company|a|an))? ?${words}${rule}\\b(?: \\d[\\d.]*)?`,
    'iu',
  ),
  new RegExp(
    `\\b(?:our|the|company|your|store|shop|bank|airline|hotel|house|safety|these|those|all) ?${words}${rule}(?: \\d[\\d.]*)?(?: [\\p{L}'-]+){0,3} (?:is|are|says?|states?|stipulates?|requires?|specif(?:y|ies)|gives?|allows?|forbids?|prohibits?|does|do|don't|doesn't|cannot|can't|only|clearly|applies|apply|provides?|limits?|excludes?|sets?)\\b`,
    'iu',
  ),
  new RegExp(
    `^${rule} (?:[\\d.]+ )?(?:[\\p{L}'-]+ ){0,3}(?:is|are|says?|states?|stipulates?|requires?|specif(?:y|ies)|allows?|forbids?|prohibits?|don't|doesn't|do not|does not)\\b`,
    'iu',
  ),
  /\b(?:not (?:eligible|entitled)|non-refundable)\b.*\b(?:under|per|according to)\b|\brules are rules\b|\bthat(?:'s| is) (?:just )?(?:our |the |company )?(?:policy|rule|procedure|standard)\b/iu,
]
// The insurance kind of policy, and a contract that belongs to the customer, are their own matter.
const product =
  /\b(?:your|home|travel|car|life|motor|pet|health|insurance|the) (?:\p{L}+ )?(?:policy|contract|agreement) (?:covers?|includes?|runs|ends|expires|renews|pays|started|starts|number|holder|document|schedule|began|has|will|is (?:active|valid|still|now))\b|\b(?:privacy policy|policy (?:number|holder|document|schedule|ref))\b/iu
const reason =
  /\b(?:because(?! (?:of )?(?:our|the|company|it(?:'s| is))\b(?: \p{L}+){0,2} (?:policy|policies|rules?|terms|procedure))|since (?!\d|\p{Lu})|so that\b|so (?:we|i|you|nobody|no one|everyone|it|that|they|other)\b|the reason\b|to (?:protect|keep|make sure|ensure|prevent|avoid|stop|guard|be fair)\b|exists?\b|is there (?:to|for|because)\b|that way\b|which (?:protects|keeps|means|is why)\b|otherwise\b|in order to\b|protects?\b|keeps\b|for your (?:safety|security|protection)\b|for (?:safety|hygiene|security|privacy|health|fairness)\b|as (?:the|a|it|we|they|our) [^,.;]{3,40}\b(?:need|must|cannot|can't|would|has|have)\b|the (?:idea|point|purpose) (?:is|behind)\b)/iu

/** Whether a sentence quotes a rule. */
export function citesRule(sentence: DraftSentence): boolean {
  return citing.some((pattern) => pattern.test(sentence.plain)) && !product.test(sentence.plain)
}

const citation = new RegExp(
  `^(?:as per|per|according to|under|pursuant to|in line with|in accordance with|as stated in|as set out in|based on|due to|because of)(?: (?:the|our|your|company|a|an))? ?${words}${rule}(?: \\d[\\d.]*)?(?: of our \\p{L}+(?: and \\p{L}+)?)?,?\\s*|^(?:our|the|company)? ?${words}${rule}(?: \\d[\\d.]*)? (?:clearly )?(?:say|state|stipulate|specif)(?:s|y|ies)?(?: that)? `,
  'iu',
)

/** What the rule comes to, in plain words, and a step beyond it. */
function plainly(sentence: DraftSentence): string {
  const said = bare(sentence.text.replaceAll('’', "'"))
  const rest = said.replace(citation, '')
  const onward = 'I will check what I can do for you from here and write to you with it.'
  if (rest !== said && rest.split(/\s+/u).length >= 4) return `${raised(rest)}. ${onward}`
  return `${raised(said)}, and I know that this alone does not help you. ${onward}`
}

/** A rule that is quoted bare: without its reason, and to a driver also without a way forward (X2, X4). */
export const ruleQuoting: Check = {
  code: 'rule-quoting',
  styles: ['driver', 'expressive'],
  find(draft, { style }) {
    const isExplained = draft.sentences.some(({ plain }) => reason.test(plain))
    if (
      isExplained ||
      (style === 'driver' && leadsOn({ sentences: draft.sentences.filter((sentence) => !citesRule(sentence)) }))
    )
      return []
    return draft.sentences
      .filter(citesRule)
      .map((sentence) => ({ start: sentence.start, end: sentence.end, rewrite: asEnded(plainly(sentence), '.') }))
  },
}

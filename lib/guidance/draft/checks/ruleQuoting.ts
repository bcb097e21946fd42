import { matches } from '../../../conversation/needles'
import type { Check } from '../check'
import { does } from '../manner/does'
import { type DraftSentence, leadsOn } from '../readDraft'
import { refusesIn } from '../refusals'
import { asEnded, bare, raised } from '../rewriting'
import { citesRule, ruleName, wordsBefore } from '../rules'

const reason =
  /\b(?:because(?! (?:of )?(?:our|the|company|it(?:'s| is))\b(?: \p{L}+){0,2} (?:policy|policies|rules?|terms|procedure))|since (?!\d|\p{Lu})|so that\b|so (?:we|i|you|nobody|no one|everyone|it|that|they|other)\b|the reason\b|to (?:protect|keep|make sure|ensure|prevent|avoid|stop|guard|be fair)\b|exists?\b|is there (?:to|for|because)\b|that way\b|which (?:protects|keeps|means|is why)\b|otherwise\b|in order to\b|protects?\b|keeps\b|\b(?:that is|that's|which is) what happened\b|\bin an emergency\b|for your (?:safety|security|protection)\b|for (?:safety|hygiene|security|privacy|health|fairness)\b|as (?:the|a|it|we|they|our) [^,.;]{3,40}\b(?:need|must|cannot|can't|would|has|have)\b|the (?:idea|point|purpose) (?:is|behind)\b)/iu

const numbered = `(?: \\d[\\d.]*(?:\\([a-z\\d]+\\))?)?(?: of (?:the|our) (?:[\\p{L}'-]+ ){0,3}${ruleName})?`
const citation = new RegExp(
  `^(?:as per|per|according to|under|pursuant to|in line with|in accordance with|as stated in|as set out in|based on|due to|because of)(?: (?:the|our|your|company|a|an))? ?${wordsBefore}${ruleName}${numbered},?\\s*|^(?:our|the|company)? ?${wordsBefore}${ruleName}${numbered} (?:clearly )?(?:say|state|stipulate|specif)(?:s|y|ies)?(?: that)? `,
  'iu',
)

/** What the rule comes to, in plain words, and a step beyond it. */
function plainly(sentence: DraftSentence): string {
  const said = bare(sentence.text.replaceAll('’', "'"))
  const rest = said.replace(citation, '')
  const onward = 'I will check what I can do for you from here and write to you with it.'
  if (rest !== said && rest.split(/\s+/u).length >= 4) return `${raised(rest)}. ${onward}`
  return `${raised(said)}. I know that this alone does not help you. ${onward}`
}

/** A rule that is quoted bare: without its reason, and to a driver also without a way forward (X2, X4). */
export const ruleQuoting: Check = {
  code: 'rule-quoting',
  styles: ['driver', 'expressive'],
  find(draft, context) {
    const isExplained = draft.sentences.some(
      (sentence) => matches(reason, sentence.plain) && (citesRule(sentence) || !refusesIn(sentence)),
    )
    if (isExplained || (context.style === 'driver' && leadsOn(draft, context))) return []
    return draft.sentences
      .filter((sentence) => does(sentence, 'cites-rule', citesRule(sentence), context))
      .map((sentence) => ({ start: sentence.start, end: sentence.end, rewrite: asEnded(plainly(sentence), '.') }))
  },
}

import { anyMatches } from './needles'
import { remembering } from './remembering'
import { sentencesOf } from './sentences'

// Wording that says: I heard you, and your view makes sense. Kinds rather than sentences: naming the feeling, taking
// the side, owning the mistake, giving the customer right, repeating the burden back.
const kinds: readonly RegExp[] = [
  /\b(?:i|we) (?:can |do |really |completely |fully |totally |absolutely )*(?:understand|see|hear|realise|realize|appreciate|get|know|imagine|recognise|recognize)\b(?! (?:a|an|any|in|here|the (?:order|account|payment|drop|call|report|charge|bill|problem is))\b)/i,
  /\b(?:that|this|it)(?:['’]s| is| was| sounds?| must (?:be|feel|have been)| has been| would be)(?: (?:really|very|so|such|not|far|indeed|truly|just|quite|honestly|clearly))* (?:a |an )?(?:\w+ )?(?:awful|frustrat\w+|annoying|upsetting|stressful|exhausting|hard|difficult|worrying|disappointing|ridiculous|shocking|terrible|horrible|unfair|unacceptable|not (?:ok(?:ay)?|good enough|right|fair|acceptable)|good enough|too (?:long|many|much)|long|lot|shock|nightmare|fair|on (?:me|us))\b/i,
  /\byou(?:['’]re| are)(?: (?:absolutely|quite|completely|entirely|totally))? right\b|\bfair (?:point|enough|question)\b|^fair\b|\b(?:good|valid) point\b/i,
  /\b(?:(?:our|my) (?:mistake|fault|error|slip)|(?:i(?:['’]ll)?|we(?:['’]ll)?) own (?:this|that|it|the)|we (?:got (?:this|that|it) wrong|let you down|failed)|i take responsibility)\b/i,
  /\b(?:in your (?:place|shoes|position)|(?:i['’]d|i would|anyone would|anybody would) (?:feel|be|have|find)|you have every (?:right|reason)|no wonder|of course you(?:['’]re| are)?)\b/i,
  /\b(?:you(?:['’]ve| have)(?: \w+)? (?:been|waited|had to|done|tried|already|explained|told)|you (?:needed|trusted|deserve[sd]?|shouldn['’]t have|should not have|waited|expected|were (?:told|promised|let down)))\b/i,
  /^(?:oh no|ah no|oh dear|ouch)\b/i,
  /\b(?:too (?:long|many|much)\b.{0,40}\b(?:sorry|wait)|(?:\w+ ){1,4}(?:is|are) (?:\w+ )?(?:too (?:long|many|much)|exhausting|ridiculous|awful))\b/i,
  // Whatever it was: it is named as hard, or as mattering.
  /\b(?:is|are|was|were|sounds?|feels?|must be) (?:really |very |so |truly |more than )?(?:annoying|frustrating|awful|exhausting|stressful|upsetting|hard|a lot|worrying|miserable|infuriating|disappointing)\b|\bwhat an? (?:\w+ )?(?:morning|day|week|evening|night|start|way|mess|nightmare|shame|pity|wait)\b|\bof course\b.{0,40}\b(?:matters?|counts?|upsets?|hurts?|important|angry|worried|upset|annoyed)\b|\b(?:no hard feelings|thank you for (?:saying (?:so|that|this)|telling me|your honesty)|i appreciate (?:that|it|you))\b/i,
  // Their effort, their reasons, their right.
  /\b(?:you(?:['’]ve| have)? (?:laid|set|spelled|written|documented|described|kept|asked|chased|followed|put)\b.{0,30}\b(?:out|clearly|clear|care|precise\w*|carefully|record|notes|detail|each time|more than once|again)|(?:this|it) has cost you|you were right to|what you(?:['’]re| are) asking (?:for )?is fair|makes sense (?:that|to)|(?:is|are) (?:your (?:right|call)|yours to)|would wear any(?:one|body) (?:down|out)|(?:not|nothing) (?:on|about) you\b|there is a deadline behind)/i,
]

/** How many sentences of a text take the customer's view or burden seriously, beyond thanks and apology. */
export const countAcknowledgements: (text: string) => number = remembering((text) => {
  return sentencesOf(text).filter((sentence) => anyMatches(kinds, sentence.text)).length
})

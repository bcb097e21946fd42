import { remembering } from './remembering'
import { sentencesOf } from './sentences'

/** What an agent's words did about the way they are spoken to, weakest first. */
export type BoundarySaid = 'boundary' | 'warning' | 'end'

// What is objected to …
const conduct =
  /\b(?:name[- ]calling|call(?:ed|ing)? (?:me|us|my colleagues?|anyone|people) (?:names|a|an)|called names|insult\w*|abus\w+|swear\w*|profan\w+|language|respect\w*|disrespect\w*|rude\w*|civil\w*|polite\w*|courte\w+|tone|offensive|remarks?|over the line|keep to the facts|personal(?:ly)? (?:remarks?|comments?|attacks?|attack)|(?:speak|talk|write|spoken|talked) to (?:me|us|my|anyone)?\s*(?:like|in|that|this)|that (?:way|kind of|sort of)|those (?:words|terms)|threat\w*|hurtful|shout\w*|aggress\w+|calm(?:ly)?)\b/i
// … and that it must change: a plea, a limit of what the agent can do, an invitation to go on otherwise.
const plea =
  /\b(?:(?:i|we)(?:['’]d| would| do|['’]ll| will| must| have to| need to)? ?(?:kindly |please |also )?(?:ask|request|insist)|please|let['’]?s|let us|(?:can|could|may) (?:i|we) ask|(?:i|we)(?:['’]m| am|['’]re| are) (?:not )?(?:happy|glad|willing|asking)|(?:i|we) (?:can(?:not|['’]t)|could(?:n['’]t)|won['’]t|will not|don['’]t|am not able to|are not able to) (?:\w+ )?(?:continue|carry|keep|go|help|work|do|accept|tolerate|talk|stay|respond|answer|assist|read)|unable to (?:continue|help|assist)|without (?:the )?(?:insults?|abuse|name[- ]calling|swearing)|(?:keep|stay|remain) (?:this |it |things )?(?:respectful|civil|polite|calm|professional|free)|leave (?:out|the)|isn['’]t (?:ok(?:ay)?|acceptable)|(?:is|are) not (?:ok(?:ay)?|acceptable)|not acceptable|unacceptable|won['’]t accept|(?:answer|talk about|focus on|stay (?:with|on)|stick to) the (?:problem|issue|facts|order|case),? (?:and )?not)\b/i
// A consequence for the conversation, said for the case that it goes on …
const closing =
  /\b(?:this|the|our) (?:chat|call|conversation|session) (?:ends|is over|stops|closes|will (?:end|be (?:closed|ended|over)))\b|\b(?:end|ends|ending|close|closing|stop|stopping|terminate|leave|leaving|disconnect|hang(?:ing)? up|finish|finishing)\b(?:.{0,12}\b(?:this|the|our|my)\b)?.{0,12}\b(?:chat|call|conversation|ticket|contact|case|line|thread|exchange|session|here|reply|replying|responding|answering|for (?:today|now))\b/i
const condition =
  /\b(?:if|unless|once more|one more|any (?:more|further)|another|again|next|further|otherwise|last (?:time|warning)|will have to|would have to|['’]ll have to|continues?|goes on|keeps? (?:up|going|on))\b/i
// A repetition that ends it can only be about how one is spoken to, named or not.
const onRepeat =
  /\b(?:if (?:it|that|this)(?: ever)? (?:happens|goes on|continues|comes|is said|keeps)|(?:if )?(?:one more|another)(?: [A-Za-zÀ-ɏ]+)? (?:like (?:it|that|this)|of (?:those|these|that kind)|comes)|a further (?:message|remark|line) (?:of that kind|like (?:it|that|this)))/i
// … or already drawn.
const ended =
  /\b(?:(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:now )?(?:ending|closing|leaving|terminating|stopping)|(?:i|we)(?:['’]ve| have) (?:now )?(?:ended|closed)|this (?:chat|call|conversation|ticket) (?:is|has been) (?:now )?(?:closed|ended|over)|(?:i|we)(?:['’]ll| will) (?:now )?(?:end|close) (?:this|the|our) (?:chat|call|conversation)(?: (?:here|now))?)\b/i

// Handing over is a step of its own, whatever is said about the language on the way.
const handsOver =
  /\b(?:hand(?:ing)? (?:the|this|it|you|over)|(?:will|['’]ll) continue from here|take(?:s)? (?:it|over) from here|escalat\w+|bringing in)\b/i
const refersBack =
  /\b(?:after|again|asked (?:once|you|twice|already|that)|a second time|once more|one more|another|still|last (?:time|warning)|twice|warn\w*)\b/i

function read(text: string): BoundarySaid | undefined {
  const sentences = sentencesOf(text)
    .map((sentence) => sentence.text)
    // "Thank you for being so polite" objects to nothing.
    .filter((sentence) => !/\bthank(?:s| you)\b/i.test(sentence))
  const consequences = sentences.filter((sentence) => closing.test(sentence) || ended.test(sentence))
  if (consequences.some((sentence) => onRepeat.test(sentence))) return 'warning'
  const isAboutConduct = sentences.some((sentence) => conduct.test(sentence))
  if (!isAboutConduct || handsOver.test(text)) return undefined
  if (consequences.some((sentence) => ended.test(sentence) && !condition.test(sentence))) return 'end'
  if (consequences.some((sentence) => condition.test(sentence)) || (consequences.length > 0 && refersBack.test(text)))
    return 'warning'
  if (sentences.some((sentence) => conduct.test(sentence) && plea.test(sentence))) return 'boundary'
  return undefined
}

const remembered = remembering((text) => ({ said: read(text) }))

/**
 * Whether an agent's message sets a boundary, warns that the conversation may end, or ends it because of the way the
 * agent is spoken to. Recognised by its parts (conduct, plea, consequence) rather than by a pack's sentences, for agents
 * write their own.
 */
export function boundarySaid(text: string): BoundarySaid | undefined {
  return remembered(text).said
}

import type { Assessment, Quote } from '../classify/assessment'
import { countAcknowledgements } from '../conversation/acknowledgements'
import { countApologies } from '../conversation/apologies'
import type { Conversation } from '../conversation/conversation'
import { momentsAhead } from '../conversation/moments'
import { agentDeeds, sentencesSaid } from './agentDeeds'
import { isOffer } from './loop'

/** The seven stages of service recovery (A), in order. */
export const recoveryStages = [
  'expectations',
  'tracked',
  'action',
  'explained',
  'kindness',
  'solution',
  'follow-up',
] as const
export type RecoveryStage = (typeof recoveryStages)[number]

const tracked =
  /\b(?:on record|logged|recorded|noted (?:this|it|that|your|down)|(?:raised|opened|created|filed) (?:a|the|your) (?:case|ticket|complaint|report|request)|(?:case|ticket|complaint|reference) (?:number|no\.?|id)?\s*(?:is )?#?\w*\d)/i
const explains =
  /\b(?:because|the reason|caused by|(?:comes|came) from|due to|what happens (?:next|now|from here)|the next step|first\b.{0,60}\bthen|once (?:that|this|it)|after that)\b/i
const followsUp =
  /\b(?:i(?:['’]ll| will) (?:\w+ ){0,2}(?:check (?:back|in|again|with you)|write (?:to you )?(?:again|once more|when|as soon|by|on)|let you know|update you|be in touch|come back to you|follow up|get back)|you(?:['’]ll| will) (?:hear|have (?:my|an) (?:answer|update))|(?:i )?wanted to (?:check|ask|see) (?:whether|if|how)|how (?:is|has) (?:it|everything) (?:been|going|working)|i(?:['’]ll| will) (?:call|ring|write) you)\b/i

const shows: Record<RecoveryStage, (sentence: string) => boolean> = {
  expectations: (text) => !text.endsWith('?') && momentsAhead(text).length > 0,
  tracked: (text) => tracked.test(text),
  action: () => false,
  explained: (text) => explains.test(text),
  kindness: (text) => countAcknowledgements(text) + countApologies(text) > 0,
  solution: isOffer,
  'follow-up': (text) => followsUp.test(text),
}

/** The stages with the agent's words that show each done; undefined where it is still to do. */
export function recoveryOf(
  conversation: Conversation,
  assessment: Assessment,
): { stage: RecoveryStage; shown: Quote | undefined }[] {
  const deeds = [...agentDeeds(conversation), ...assessment.promises]
  return recoveryStages.map((stage) => ({
    stage,
    shown: stage === 'action' ? deeds[0] : sentencesSaid(conversation, 'agent', shows[stage])[0],
  }))
}

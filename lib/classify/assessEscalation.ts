import type { Message } from '../conversation/conversation'
import { anyMatches } from '../conversation/needles'
import { quote } from '../conversation/quote'
import { sentencesOf } from '../conversation/sentences'
import type { Turn } from '../conversation/turns'
import type { Ladder } from './assessBoundary'
import { signalLines } from './assessEvidence'
import type { Assessment, Quote } from './assessment'
import type { CustomerTurn } from './customerTurns'

const legal =
  /\b(?:lawyers?|solicitors?|attorneys?(?: general)?|barristers?|courts?|small claims|lawsuit|legal (?:action|proceedings|claim|counsel|department|team)|ombudsman|regulators?|trading standards|charge ?backs?|police|better business bureau|bbb|cfpb|ftc|fcc|ofcom|ofgem|finra|data protection|information commissioner|ico|consumer (?:protection|affairs|rights|forum|agency|council|court)|sued?|suing|complaint with|dispute with)\b/i
// A step already taken, not one that is mused about.
const taken =
  /\b(?:(?:i|we|my|our)(?:['’]ve| have| has|['’]s)?(?: \w+){0,3} (?:already |just |now |today |also )?(?:filed|lodged|opened|submitted|reported|contacted|instructed|hired|engaged|retained|sent|raised|started|initiated|notified|spoken|spoke|talked|registered|complained|disputed|taken|took|written|wrote|called|served|begun|briefed|appointed|put)|(?:has|have) been (?:filed|lodged|opened|submitted|reported|notified|instructed|served|started|raised)|(?:is|are) (?:now |already )?(?:filed|lodged|with (?:my|our|the) (?:lawyers?|solicitors?|attorneys?|ombudsman|police))|(?:filed|lodged|submitted|reported) (?:a|an|it|this|you|the|with)|case (?:number|no|ref))\b/i
const onlyMused =
  /\b(?:if|unless|will|['’]ll|would|['’]d|could|might|may|going to|gonna|about to|thinking|consider\w*|tempted|next step|mind to|not yet|have(?:n['’]t| not)|before i)\b/i

// The agent says that the matter is above them.
const beyond: readonly RegExp[] = [
  /\b(?:most|maximum|all|limit(?: of what)?|highest|furthest|best) (?:that )?(?:i|we)(?:['’]m| am| are|['’]re)? ?(?:can|could|able to|allowed to|authori[sz]ed to|permitted to)? ?(?:approve|authori[sz]e|give|grant|offer|do|go|sign off)\b(?! (?:for you )?(?:now|today|right))/i,
  /\b(?:i|we)(?:['’]m| am| are|['’]re| was) (?:only )?(?:not )?(?:allowed|authori[sz]ed|permitted|in a position|able) to (?:approve|authori[sz]e|give|grant|decide|sign|advise|change|release|waive|override|make)\b/i,
  /\b(?:above|beyond|outside|over|more than|exceeds?) (?:of )?(?:what (?:i|we)|my|our) ?(?:['’]m|am|can|are|['’]re)?\b.{0,24}\b(?:approve|authori[sz]e|decide|authority|limit|level|power|remit|role|able|grant|give|reach|access|permissions?)\b/i,
  /\b(?:i|we) (?:do not|don['’]t|can(?:not|['’]t)) (?:have (?:the )?(?:authority|power|access|permission|rights?)|approve|authori[sz]e|decide|override|sign)\b/i,
  /\b(?:needs?|requires?|has|have) (?:to (?:be|go|come) )?(?:\w+ ){0,3}(?:by|from|to|through|a|an|the|my|our) (?:\w+ ){0,2}(?:managers?|supervisor|director|head|lead|leader|\w+ist|senior|doctor|engineer|underwriter|department|committee|board|head office|legal team)\b/i,
  /\b(?:i|we) (?:can(?:not|['’]t)|could(?:n['’]t| not)|am not able to|['’]m not able to) (?:\w+ ){1,4}(?:myself|ourselves|alone|on my own)\b/i,
  /\bonly (?:our|my|the|a|an) (?:\w+ ){1,3}(?:can|could|may|is able to|has)\b|\bnot (?:my|mine) (?:decision|call)\b|\bout of my hands\b|\bnot (?:up|down) to me\b/i,
]

function linesWith(message: Message, matches: (sentence: string) => boolean): Quote[] {
  return sentencesOf(message.text)
    .filter((sentence) => matches(sentence.text))
    .map((sentence) => quote(message, sentence.start, sentence.end))
}

/**
 * What makes handing over the responsible act: a threat, abuse after a boundary, a legal step that was already taken,
 * a limit that the agent named and the customer does not accept. Asking for a manager alone is none of these.
 */
export function assessEscalation(
  turns: readonly Turn[],
  customer: readonly CustomerTurn[],
  ladder: Ladder,
  crisis: readonly Quote[],
): Assessment['escalate'] {
  const last = customer.at(-1)
  if (!last) return []
  const due: Assessment['escalate'] = []
  const add = (trigger: Assessment['escalate'][number]['trigger'], evidence: Quote[]) => {
    if (evidence.length > 0) due.push({ trigger, evidence })
  }
  const isOpen = !last.isPositive || last.heat > 0
  // A threat stays one until the customer has calmed down again.
  const threatening = customer.findLast((turn) => turn.signals.has('threat') && turn.heat > 0)
  const calmedSince = threatening && customer.slice(customer.indexOf(threatening) + 1).some((turn) => turn.heat <= 1)
  add('threat', [...crisis, ...(threatening && !calmedSince ? signalLines(threatening, 'threat') : [])].slice(0, 3))
  if (ladder.due === 'warning' || ladder.due === 'end') add('abuse-after-boundary', ladder.evidence)
  add(
    'legal',
    customer.flatMap((turn) => turn.messages.flatMap((message) => legalSteps(message, turn))),
  )
  const agentMessages = turns.filter((turn) => turn.role === 'agent').flatMap((turn) => turn.messages)
  if (isOpen)
    add(
      'beyond-authority',
      agentMessages.flatMap((message) => linesWith(message, (sentence) => anyMatches(beyond, sentence))),
    )
  return due
}

/** Lines of a message that tell of a legal step taken, by wording or as the alarm head heard them. */
function legalSteps(message: Message, turn: CustomerTurn): Quote[] {
  const alarms = turn.read.find((one) => one.message.id === message.id)?.reading.alarms ?? []
  const heard = new Set(alarms.flatMap(({ kind, start }) => (kind === 'legal' ? [start] : [])))
  return sentencesOf(message.text)
    .filter(({ start, text }) => heard.has(start) || isLegalStep(text))
    .map(({ start, end }) => quote(message, start, end))
}

function isLegalStep(sentence: string): boolean {
  return legal.test(sentence) && taken.test(sentence) && !onlyMused.test(sentence)
}

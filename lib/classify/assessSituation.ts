import { matches } from '../conversation/needles'
import { countWords, sentencesOf } from '../conversation/sentences'
import type { Ladder } from './assessBoundary'
import type { Situation } from './assessment'
import type { CustomerTurn } from './customerTurns'

/** What a rule looks at. */
type Facts = { turns: readonly CustomerTurn[]; last: CustomerTurn; ladder: Ladder }

// Replies that close a subject without saying anything about it.
const flat =
  /^\W*(?:(?:ok(?:ay)?|fine|yes|yep|yeah|no|nope|sure|whatever|right|all ?right|i see|understood|noted|done|never ?mind|forget it|leave it|did (?:that|it)|same|nothing|if you say so|it['’]?s fine|no it['’]?s fine|no,? thank(?:s| you))\W*)+$/i
const leaving =
  /\b(?:close|cancel|delete|end|remove|terminate)\b.{0,20}\b(?:account|subscription|membership|contract|order|ticket|booking|plan|service|it)\b|\b(?:leave|leaving|check(?:ing)? out|go(?:ing)? elsewhere|no longer need)\b/i
/** Words up to which a reply says nothing of its own after a long story. */
const leastSaid = 3
const resolved =
  /\b(?:thank|thanks|thx|cheers|great|perfect|lovely|brilliant|awesome|appreciate\w*|works? (?:now|fine|great|perfectly)|sorted|solved|legend|cool)\b/i

/** Replies shrink from helpful to flat while nothing was solved. Terse from the start, hot or content is not it. */
function isSilentDissenter({ turns, last }: Facts): boolean {
  if (turns.length < 3) return false
  const lengths = turns.map((turn) => countWords(turn.text))
  const open = Math.max(...lengths.slice(0, Math.ceil(turns.length / 2)))
  const end = lengths.at(-1) ?? 0
  const before = lengths.at(-2) ?? 0
  if (open < 18 || end > 10 || end > open / 3 || (before > open * 0.6 && !leaving.test(last.text))) return false
  const tail = turns.slice(-2)
  if (tail.some((turn) => turn.isPositive || resolved.test(turn.text.replace(/\bno,? thank(?:s| you)\b/gi, ''))))
    return false
  if (last.heat > 1 || (turns[0]?.heat ?? 0) > 1 || /\?/u.test(last.text)) return false
  return end <= leastSaid || flat.test(last.text) || leaving.test(last.text)
}

function isAggressive({ turns, last, ladder }: Facts): boolean {
  if (last.isAbusive || last.signals.has('threat')) return true
  const wasAbusive = turns.slice(-3).some((turn) => turn.isAbusive || turn.signals.has('threat'))
  return wasAbusive && !ladder.wasCalmed && last.heat >= 2
}

// The last fix is granted, and the next fault found in the same breath.
const grants =
  /\b(?:it|that|this|they|everything)(?:['’]s| is| does| did|['’]re| are)? ?(?:\w+ )?(?:works?|working|came|gone|went through|ok(?:ay)?|fine|good|clear|fixed|done|better|(?:prints?|loads?|opens?|starts?|runs?|rings?|connects?) (?:now|again)|arrived)\b|^\W*(?:ok(?:ay)?|fine|yes|yeah|well|good|all right|alright|right)\b|\b(?:is|are) (?:gone|fixed|ok(?:ay)?|good|fine|working|better|clear)\b|\bi (?:see|checked|did|read|got) (?:it|that|the|your)\b|^\W*(?:[\w']+ ){1,3}(?:done|fixed|sorted|replaced|installed|working|gone|changed|updated)\b|^\W*(?:i|we) (?:did|turned|changed|tried|switched|set|used|put|followed|restarted|moved|installed) (?:it|that|the|them)\b/i
const objects = /\b(?:but|however|though|yet|although|except|now|also|still|and (?:the|now)|only that|what about)\b/i
const nextFault =
  /\b(?:but|however|though|now|also|still|what about|and (?:the|your|my|now)|isn['’]t|doesn['’]t|aren['’]t|won['’]t|wrong|too|again)\b/i

// A way forward is sent away as unfit, rather than tried and found wanting.
const dismisses =
  /\b(?:does|do|did|will|would|can)(?:n['’]t| not) (?:really |even |exactly )?(?:(?:work|do|go|suit|be) (?:for|with) (?:me|us)|suit (?:me|us)|help(?: (?:me|us))?(?: either| at all| much)?(?=[\s,.;!]|$))|\b(?:is|are|was)(?:n['’]t| not)? (?:no|any|much|of no|of any) (?:good|use|help)\b|\b(?:no|what) (?:good|use|help) (?:to|for|is|are|would)\b|\btoo (?:complicated|complex|difficult|technical|fiddly|far|late|early|long|slow|small|big|much (?:work|trouble|effort|bother|hassle))\b|\b(?:none|nothing) (?:of (?:this|that|these|those|it) )?(?:ever |really |you \w+ )?(?:works?|helps?|suits?|fits?)\b|\b(?:can['’]t|cannot|won['’]t) (?:do|use|manage|make|come|be there|have) (?:that|this|it|then|with that|either)\b/i
const leastDismissed = 3

/** The last fix is granted, and the next fault found. */
function findsNextFault({ text }: CustomerTurn): boolean {
  const sentences = sentencesOf(text).map((sentence) => sentence.text)
  const grant = sentences.findIndex((sentence) => matches(grants, sentence))
  if (grant === -1) return false
  return sentences
    .slice(grant)
    .some((sentence, index) => (index > 0 && nextFault.test(sentence)) || objects.test(sentence.replace(grants, '')))
}

/** After the first telling every fix is followed by a new issue, twice at least, or one way forward after the other is sent away. */
function isChronic({ turns, last }: Facts): boolean {
  if (turns.length < 3 || last.isPositive) return false
  const answers = turns.slice(1)
  const granted = answers.filter(findsNextFault)
  const met = answers.filter((turn) => granted.includes(turn) || matches(dismisses, turn.text))
  return granted.length >= 2 || met.length >= leastDismissed
}

const perk =
  /\b(?:for free|(?<!feel |toll[- ]|is |are |be )free (?!to\b|of\b|from\b|and\b|if\b|when\b|trial\b)\w+|(?:a|one|\d+|the|my) (?:\w+ )?(?:day|night|week|month|year)s? free|complimentary|no charge|without (?:any )?charge|at no cost|free of charge|cash ?back|waive[dr]?|waiver|upgrade(?:d)?|compensat\w+|goodwill|(?:full|entire|complete|whole) (?:\w+ ){0,2}refund(?:ed)?|refund(?:ed)? (?:in full|the (?:whole|entire|full))|voucher|discount|perks?|for life)\b/i
const standing =
  /\b(?:loyal|gold|platinum|silver|diamond|elite|premium|vip|biggest|best|important|valued|long[- ]?(?:time|standing)) (?:\w+ )?(?:member|customer|client|guest|status|account)?\b|\b(?:member|customer|client|guest|been with you) (?:since|for)\b|\bi spend\b|\b(?:do you|don['’]t you) know who\b|\b(?:ceo|chief executive|owner|chairman|director|board)\b|\bsomeone like me\b|\bi(?:['’]m| am) (?:not )?used to\b/i
const manager =
  /\b(?:manager|supervisor|senior|superior|your boss|someone (?:with|who|higher|senior)|somebody (?:with|who|higher|senior)|head of|director)\b/i
const refuses =
  /\b(?:neither|no to (?:both|either|that|all)|not? (?:good )?enough|said no|(?:don['’]t|do not|won['’]t|will not) (?:want|accept|take|settle)|an insult|insulting|not interested|no deal|unacceptable)\b/i

/** More than the case gives is asked for again and again, or with standing, or past the offers inside policy. */
function isEntitled({ turns, last }: Facts): boolean {
  const asks = turns.filter((turn) => matches(perk, turn.text)).length
  if (asks === 0) return false
  const pressures = [standing, manager, refuses].filter((pattern) =>
    turns.some((turn) => matches(pattern, turn.text)),
  ).length
  const isGrieving = turns.some((turn) => turn.signals.has('distress')) || last.isPositive
  return !isGrieving && ((asks >= 2 && pressures >= 1) || (asks >= 1 && pressures >= 2))
}

/** A complaint that is still open: displeasure now, or displeasure before and a history behind it. */
function isDissatisfied({ turns, last, ladder }: Facts): boolean {
  if (ladder.wasCalmed && last.heat <= 1) return false
  if (last.isPositive) return false
  const history = turns.some((turn) => turn.signals.has('repeat') || turn.signals.has('legal'))
  const wasHot = turns.some((turn) => turn.heat >= 2)
  return last.heat >= 2 || (last.heat === 1 && (history || wasHot))
}

/** Rules in the order in which they are asked; the first that holds names the situation. */
const rules: readonly { situation: Situation; holds: (facts: Facts) => boolean }[] = [
  { situation: 'aggressive', holds: isAggressive },
  { situation: 'silent-dissenter', holds: isSilentDissenter },
  { situation: 'chronic', holds: isChronic },
  { situation: 'entitled', holds: isEntitled },
  { situation: 'dissatisfied', holds: isDissatisfied },
]

/**
 * The kind of situation after the last turn, by signs in the words of the whole thread (DOMAIN.md, B). Nothing of it
 * outlives the conversation.
 */
export function assessSituation(turns: readonly CustomerTurn[], ladder: Ladder): Situation {
  const last = turns.at(-1)
  if (!last) return 'none'
  const facts = { turns, last, ladder }
  return rules.find((rule) => rule.holds(facts))?.situation ?? 'none'
}

import { anyMatches } from '../conversation/needles'
import { remembering } from '../conversation/remembering'
import { type Sentence, sentencesOf } from '../conversation/sentences'
import { letter } from '../conversation/wording'
import { cues, findCues } from './cues'

const kindOf = '(?!(?:password|file|task|account|project|product|device|package|download|tag|store|property) )'
const superior = `(?:(?:your|an?|the|another|somebody['’]?s|their) ${kindOf}(?:[${letter}]+ )?(?:managers?|supervisors?|boss(?:es)?|(?:team |shift )?lead(?:er)?|superiors?|higher[- ]?ups?|person in charge)(?! (?:role|account|app|login|seat|permissions?|licen[cs]e|view|page|key|tool|access|settings?|password)\\b)|(?:someone|somebody|anyone) (?:more )?(?:higher|senior|above|in charge|with (?:[${letter}]+ )?(?:authority|power)|who (?:can|is able to|has the (?:power|authority) to) (?:actually |really )?(?:decide|approve|authori[sz]e)))(?![${letter}])`
const asking = `(?:want|need|demand|insist|require|get|put|give|bring|connect|transfer|pass|hand|escalate|speak|talk|let me|(?<=(?:would|['’]d) )like)`
const demands: readonly RegExp[] = [
  new RegExp(`(?<![${letter}])${asking}(?![${letter}])[^.?!\\n]{0,40}(?<![${letter}])${superior}`, 'i'),
  // "Who is your boss? Put them on."
  /\bwho(?:['’]s| is) (?:your|the) (?:manager|supervisor|boss|superior|person in charge)\b/i,
  // "Manager. Now."
  /^\W*(?:manager|supervisor)(?:,? (?:now|please))?\W*$/i,
]
const notAsked =
  /\b(?:don['’]?t|do not|doesn['’]?t|didn['’]?t|no) (?:want|need|wish|have)\b|\bi (?:got|had|was able|managed|tried) to\b/i

/**
 * The sentences of a text that ask for somebody above the agent: a manager, a supervisor, someone who can decide. A rule
 * beside the model, which misses them in unusual company ("I want your supervisor to confirm this in writing").
 */
export const demandsIn: (text: string) => readonly Sentence[] = remembering((text) =>
  sentencesOf(text).filter(({ text: sentence }) => !notAsked.test(sentence) && anyMatches(demands, sentence)),
)

const ruin = /\b(?:bankrupt\w*|insolven\w+|out of business|(?:go|goes|going|went) (?:under|bust)|liquidat\w+)\b/i
const leaveCue = cues.findIndex((cue) => cue.name === 'leave')

/** Whether a text talks of a company's end and not of the customer's own leaving: "I hope the company goes bankrupt". */
export function wishesRuinOnly(text: string): boolean {
  return ruin.test(text) && (findCues(text)[leaveCue]?.length ?? 0) === 0
}

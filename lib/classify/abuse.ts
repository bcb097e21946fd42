import { unmasked } from '../conversation/unmasked'
import { aimedInsults } from './aimedInsults'
import { insultsIn, withoutInsultsAtThings } from './assessInsults'
import { cues, findCues } from './cues'

/**
 * From this probability on the heads alone decide; below it a boundary would often answer an insult at a thing. Of four real
 * messages that they put between 0.6 and 0.8 and that hold no aimed insult, none is abuse by its label.
 */
const sure = 0.8

/** From this probability on an insult that a cue finds aimed at a person counts. */
const suspected = 0.05

/** From this probability on one counts that its kinds of words show (0190): the heads know few of the words. */
const hardlySuspected = 0.01

/** Names for people. A brand or a thing can be insulted too, so that a person must be in the text at all. */
const person =
  /(?<![A-Za-zÀ-ɏ])(?:you|your|yours|you're|youre|yourself|yourselves|u|ur|y'?all|staff|agents?|reps?|representatives?|managers?|supervisors?|drivers?|crew|people|person|guys?|woman|man|girl|boy|lady|employees?|workers?|team|clerk|attendants?|stewardess|pilots?|operators?|he|she|him|her|they|them|these|those|someone|somebody|lot|fools|idiots?|morons?|bitch(?:es)?|bastards?|assholes?|arseholes?|clowns?|muppets?|scum|pricks?|twats?|wankers?|cunts?|fuckers?|motherfuckers?)(?![A-Za-zÀ-ɏ])/i

const harsh = ['insult-at-you', 'insult', 'swear'].map((name) => cues.findIndex((cue) => cue.name === name))
const aimedInsult = cues.findIndex((cue) => cue.name === 'insult-at-you')

/**
 * Whether a message holds abuse: an insult or profanity hurled at a person, never one at a brand or a thing (LABELS.md).
 * @param probability what the heads say, 0 to 1
 */
export function isAbuse(text: string, probability: number): boolean {
  if (probability < hardlySuspected) return false
  const rest = withoutInsultsAtThings(text)
  // What was aimed at a thing is no insult; where nothing else is, the heads were moved by that alone.
  if (rest !== text && !harsh.some((cue) => findCues(rest)[cue]?.length)) return false
  const isPersonNamed = person.test(text.replaceAll('’', "'"))
  if (insultsIn(rest).length > 0 && (isPersonNamed || aimedInsults(unmasked(rest)).length > 0)) return true
  if (!isPersonNamed) return false
  return probability >= sure || (probability >= suspected && (findCues(rest)[aimedInsult]?.length ?? 0) > 0)
}

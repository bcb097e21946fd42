import { matches } from '../../conversation/needles'
import { sentencesOf } from '../../conversation/sentences'

// What is asked about somebody's person, or in mockery, wants no answer.
const mocking =
  /^(?:wow|lol|haha|hah|bravo|congratulations|seriously|honestly|oh great|great job|nice)\b[,! ]|\b(?:did|do|have|has|can|could|does) (?:they|anyone|somebody|your \p{L}+) (?:even |really |actually )?(?:hire|teach|train|pay|employ|raise) you\b|\bwho (?:hired|trained|taught|raised) you\b|\b(?:are|were) you (?:people |guys |lot |all )?(?:a (?:robot|bot|machine|human|joke)|drunk|asleep|new here|born|blind|deaf|stupid|kidding|serious)\b|\b(?:can|do) you (?:people |guys |lot )?(?:even )?(?:read|count|listen|spell|think)(?: (?:my|at all|english|the|what)\b[^?]*)?\?|\bhalf a brain\b/iu

/** Whether a question is asked in mockery of whoever answers. */
export const isMocking = (question: string): boolean => matches(mocking, question)

// A comparison with beasts, children and the like, or a "you" with the worst that is to be said.
const belittling =
  /\b(?:a|my|any|even my|even a) (?:[a-z]+ )?(?:monkey|dog|cat|parrot|child|toddler|kid|goldfish|grandma|nan|gran|granny|goat|donkey|\d[- ]year[- ]old|robot|potato)\b[^.!?]*\b(?:better|faster|could|knows?|would|more)\b|\b(?:you|u|ye|you lot|you people|u people|you guys|your (?:whole )?(?:company|shop|team|support|service|outfit|lot))\b[^.!?]{0,30}\b(?:worst|useless|pathetic|heartless|no heart|clueless|hopeless|incompetent|joke|clowns?|idiots?|morons?|liars?|lied|lying|thie(?:f|ves)|crooks?|scam(?:mers)?|robots?|garbage|rubbish|trash|couldn't|can't even|don't (?:even )?know|waste)\b|\bsurprised you can\b|\bcall yoursel(?:f|ves)\b|\bstop wasting my time\b/i

/** Whether a message insults or mocks whoever answers: what is written back may be a retort. */
export function isTaunt(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) => isMocking(sentence.text) || matches(belittling, sentence.text.replaceAll('’', "'")),
  )
}

import type { Quote } from '../classify/assessment'
import { amountsIn } from './amounts'
import { contentWords, sharedWords } from './contentWords'
import type { Conversation } from './conversation'
import { momentsIn } from './moments'
import { quote } from './quote'
import { countWords, sentencesOf } from './sentences'
import { type Turn, turnsOf, turnText } from './turns'

const asksIndirectly =
  /\b(?:(?:please|kindly|just|could you|can you) (?:\w+ )?(?:advise|confirm|tell me|explain|let me know|say)\b|(?:let|tell) me (?:know )?(?:how|what|when|where|which|who|why|whether|if)\b|i(?:['’]d| would) (?:like|want|love) to know\b|i (?:want|need) to know\b|i (?:was|am|['’]m) wondering (?:if|how|what|when|whether|why)\b|i request\b.*\b(?:explanation|confirmation)\b)/iu

// Asked for effect: there is nothing to answer.
const rhetorical: readonly RegExp[] = [
  /\b(?:how (?:hard|difficult) (?:is|can|could)|how many (?:more )?times|how (?:dare|stupid|dumb)|how much (?:more|longer) (?:do|must|am)|how (?:long|often) (?:do|must|am) i (?:have|need|supposed))\b/iu,
  /\b(?:what (?:the (?:hell|heck|fuck|actual)|am i paying|do i (?:even )?pay|(?:is|['’]s) (?:the point|wrong with you)|kind of (?:company|service|people|business|joke)|good is|more do (?:you|i)))\b/iu,
  /\b(?:are you (?:kidding|joking|serious|for real|even|all|people|guys|lot|thick|stupid|deaf|blind|mad|insane|listening|having a laugh)|do you (?:people|guys|lot|even|honestly|really) |don['’]?t you (?:people|guys|even)|is (?:this|that) (?:a joke|some kind|how you|your idea|what you)|is there no|is nobody|does (?:nobody|anyone|anybody) (?:even|there)|why (?:the hell|on earth|am i still|do i (?:even|still|have to)|should i (?:have to|even|be)|would i)|who (?:does|do) (?:that|you think)|since when|you call (?:this|that)|or (?:something|what)\s*\?)/iu,
  /(?:^|[\s,])(?:(?:is|are|was|were|do|does|did|has|have|can|could|will|would)(?:n['’]t)? (?:he|she|it|they|you|i|we)|right|ok(?:ay)?|huh|eh|innit|you know(?: that)?|no|seriously|really)\s*[?!]+$/iu,
]

function isRhetorical(sentence: string, wordsBefore: string): boolean {
  if (rhetorical.some((pattern) => pattern.test(sentence))) return true
  // "Tonight??", "Point 7?!": an echo of what was just said, thrown back.
  const isOutburst = /\?\s*[?!]|!\s*\?/u.test(sentence)
  const words = contentWords(sentence)
  const isEcho =
    wordsBefore !== '' && countWords(sentence) <= 3 && [...words].every((word) => contentWords(wordsBefore).has(word))
  return isEcho || (isOutburst && countWords(sentence) <= 5)
}

function isQuestion(sentence: string): boolean {
  return /\?["'”’)]*$/u.test(sentence) || /\?/u.test(sentence) || asksIndirectly.test(sentence)
}

const answersShortly =
  /^(?:\W*\w+[,!.]? )?(?:yes|yeah|yep|no\b(?! problem)|nope|sure|certainly|absolutely|definitely|of course|i can|we can|it (?:does|is|will|can)|they (?:do|are|will)|done)\b/iu
const evades = /\b(?:anything else (?:i|we)|thank you for (?:your|the|contacting|reaching|completing))\b/iu

/** Whether an agent's turn says something to a question: its words come back, or what it asks for stands there. */
function answers(reply: string, question: string): boolean {
  if (sharedWords(question, reply) >= 2) return true
  if (/\b(?:when|what time|how long|how soon|what day|which day)\b/iu.test(question)) return momentsIn(reply).length > 0
  if (/\b(?:how much|what (?:does|would|will|do) .*cost|price|fee|charge)\b/iu.test(question))
    return amountsIn(reply).length > 0 || /\d/u.test(reply)
  if (/\b(?:i|we)(?:['’]ll| will| can) (?:find out|check (?:that|this|it|with)|look into|ask)\b/iu.test(reply))
    return true
  if (answersShortly.test(reply)) return true
  return sharedWords(question, reply) >= 1 && !evades.test(reply)
}

function questionsOf(turn: Turn, wordsBefore: string): Quote[] {
  return turn.messages.flatMap((message) =>
    sentencesOf(message.text)
      .filter((sentence) => isQuestion(sentence.text) && !isRhetorical(sentence.text, wordsBefore))
      .map((sentence) => quote(message, sentence.start, sentence.end)),
  )
}

/**
 * The customer's direct questions to which no later agent message says anything; questions asked for effect are left
 * out, and of one asked again only the newest telling stays.
 */
export function unansweredQuestions(conversation: Conversation): Quote[] {
  const turns = turnsOf(conversation)
  const open: Quote[] = []
  turns.forEach((turn, index) => {
    const words = turnText(turn)
    if (turn.role === 'agent') {
      const stays = open.filter((question) => !answers(words, question.text))
      open.splice(0, open.length, ...stays)
      return
    }
    const before = turns[index - 1]
    for (const question of questionsOf(turn, before ? turnText(before) : '')) {
      const same = open.findIndex((older) => sharedWords(older.text, question.text) >= 2)
      if (same !== -1) open.splice(same, 1)
      open.push(question)
    }
  })
  return open
}

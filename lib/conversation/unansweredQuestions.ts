import type { Quote } from '../classify/assessment'
import { amountsIn } from './amounts'
import { smallNumbers } from './calendarWords'
import { contentWords, sharedWords } from './contentWords'
import type { Conversation } from './conversation'
import { momentsIn } from './moments'
import { anyMatches, matches } from './needles'
import { quote } from './quote'
import { countWords, type Sentence, sentencesOf } from './sentences'
import { type Turn, turnsOf, turnText } from './turns'

const asksIndirectly =
  /\b(?:(?:please|kindly|just|could you|can you) (?:\w+ )?(?:advise|confirm|tell me|explain|let me know|say)\b|(?:let|tell) me (?:know )?(?:how|what|when|where|which|who|why|whether|if)\b|i(?:['’]d| would) (?:like|want|love) to know\b|i (?:want|need) to know\b|i (?:was|am|['’]m) wondering (?:if|how|what|when|whether|why)\b|i request\b.*\b(?:explanation|confirmation)\b)/i

// In a hurry the mark is left out: "is there an outage or not", "when does it start", "how do i get there".
const asksUnmarked =
  /^(?:and |so |but |ok |then |also |hi |hey )?(?:(?:is|are|was|were|does|can|could|will|would|am|should(?! you)|shall|has) (?:there|it|you|i|we|they|he|she|the|my|this|that|your|our|someone|somebody|anyone|anybody)\b|(?:do|have) (?:you|i|we|they)\b(?! not\b)|did (?:you|i|we|they|he|she|it|my)\b|(?:when|where|what time|which \w+|how (?:long|much|many)) (?:is|are|do|does|did|will|can|was|has|should)\b(?! (?:a|an|the reason|why)\b)|(?:how|where|who|what) (?:do|can|should|shall|would) (?:i|we)\b|what (?:happens (?:if|when|to|with)|if i|if we|about|time (?:is|are|do|does|did|can|will|should))\b|how about\b|any (?:news|update|chance|idea|word)\b)/i

const asking = '(?:if|whether|when|where|which|what|who|how|why)'
// Asked as a statement: "I wanted to ask whether …", "not sure if …", "my question is when …".
const asksByStating = new RegExp(
  `\\b(?:(?:want(?:ed)?|meant|like|love|need) to (?:make sure|be sure|ask about|(?:ask|check|find out|know|understand|hear) (?:you )?(?:about )?${asking})\\b(?! (?:you|that you) (?:know|understand|all|lot|people)\\b)|(?:not|isn['’]t|still not) (?:quite |really |entirely )?(?:sure|clear|certain) (?:about )?${asking}|(?:i(?:['’]m| am|['’]d be)? )?(?:just )?(?:wonder(?:ing)?|curious) (?:about )?${asking}(?! (?:i|we) (?:should|shouldn['’]t|even)\\b)|(?:grateful|good|nice|helpful|great|useful|glad|keen|interested) to (?:know|hear|learn|find out) ${asking}|(?:i|we|still|got|have) (?:have )?(?:no idea|don['’]t know|do not know|can['’]t (?:find|tell|see|work out|figure out)|cannot (?:find|tell|see|work out|figure out)) ${asking}(?! (?:else|you people|to (?:say|think|tell))\\b)|(?:my|the|one|another|only|a|last) (?:\\w+ )?questions? (?:is|would be|about|for you)\\b|hoping (?:you|someone|somebody) (?:can|could|might) (?:tell|say|explain|let me know|confirm))\\b`,
  'i',
)
// "I wanted to make sure you know how I feel", "I needed to know and nobody told me": said of what is over.
const toldOfThen = /\b(?:because|since|when|after) i (?:want|need)ed to\b|\b(?:you|nobody|no one) (?:said|told|knew)\b/i

// Asked for effect: there is nothing to answer.
const rhetorical: readonly RegExp[] = [
  /\b(?:how (?:hard|difficult) (?:is|can|could)|how many (?:more )?times|how (?:dare|stupid|dumb)|how much (?:more|longer) (?:do|must|am)|how (?:long|often) (?:do|must|am) i (?:have|need|supposed))\b/i,
  /\b(?:hell|heck|wtf|ffs|fuck\w*|bloody|damn)\b/i,
  /\b(?:what (?:the (?:hell|heck|fuck|actual)|am i paying|do i (?:even )?pay|(?:is|['’]s) (?:the point|wrong with you)|kind of (?:company|service|people|business|joke)|good is|more do (?:you|i)))\b/i,
  /\b(?:are you (?:an? )?(?:idiots?|imbeciles?|morons?|fools?|clowns?|robots?|kidding|joking|serious|for real|even|all|people|guys|lot|thick|stupid|deaf|blind|mad|insane|listening|having a laugh)|do you (?:people|guys|lot|even|honestly|really) |don['’]?t you (?:people|guys|even)|is (?:this|that) (?:a joke|some kind|how you|your idea|what you)|is there no|is nobody|does (?:nobody|anyone|anybody) (?:even|there)|why (?:the hell|on earth|am i still|do i (?:even|still|have to)|should i (?:have to|even|be)|would i)|do(?:es)? (?:you|anyone|anybody) (?:(?:in|at|over) (?:your|this|that) \w+ )?(?:even |actually )?(?:know|reali[sz]e|have any idea) (?:how|who|what)|who (?:does|do) (?:that|you think)|since when|you call (?:this|that)|or (?:something|what)\s*\?)/i,
  /^(?:and |so |but )?(?:do|does|did|is|are|can|have|has)(?:n['’]t)? .{0,30}\beven\b|\bdid i ask\b/i,
  /\bwhat (?:kind|sort) of (?:[a-z]+ )?(?:idiot|fool|moron|cow|clown|donkey|person|human|man|woman|monster|people|place|outfit|shop|hotel|bank|firm|company|circus|nonsense|treatment|attitude|answer|excuse|support|help|system|joke)\b/i,
  /\bhow many (?:of you|people|agents|calls|e-?mails|messages|chats|hours|days)\b.{0,30}\b(?:does it take|do i (?:have|need)|must i|did i have)\b|\bdoes it take (?:a|you)\b.{0,30}\bto\b.{0,40}\?/i,
  /\b(?:is|are) (?:there )?(?:any(?:one|body)|some(?:one|body)) (?:\w+ )?(?:awake|alive|listening|reading|home|human|competent|with a brain)\b|\bdo you (?:think|find) (?:this|that|it)(?:['’]s| is)? (?:is )?(?:funny|ok(?:ay)?|fair|normal|acceptable|right|amusing|a game|a joke)\b|\bdo you (?:enjoy|like) (?:this|that|it|being|making|watching|ignoring|lying)\b|\bdo i look\b|\bdo you think i(?:['’]m| am)\b/i,
  /\b(?:is|was) (?:it|that) (?:really |so |too |that )+(?:much|hard|difficult|complicated)\b|\b(?:is|was) (?:it|that) too (?:much|hard|difficult)\b|\bis (?:this|that|it) (?:some|a|your) (?:\w+ )?(?:game|prank|test|scam|circus|comedy)\b|\bcan you (?:believe|imagine)\b|\bwhat (?:did|have) i (?:ever )?(?:do|done)\b|\bhow (?:can|could) (?:you|anyone|anybody|people) (?:be|do|say|call|live|sleep|let|treat|not|look)\b|\bhow (?:is|was) (?:that|this|it) (?:my|our|fair|ok(?:ay)?|acceptable|even|normal|right)\b/i,
  /^(?:and |so |but )?what am i,? (?:an?|your|some)\b|^(?:and |so |but )?what for\b|^(?:guess|you know) what\b|^(?:and |so |but )?who (?:cares|do you think|(?:tells|says|guarantees|promises) (?:me|us|that|it))\b/i,
  /(?:^|[\s,])(?:(?:is|are|was|were|do|does|did|has|have|can|could|will|would)(?:n['’]t)? (?:he|she|it|they|you|i|we)|right|ok(?:ay)?|huh|eh|innit|you know(?: that)?|no|seriously|really)\s*[?!]+$/i,
]

function isRhetorical(sentence: string, wordsBefore: string): boolean {
  if (anyMatches(rhetorical, sentence)) return true
  // "You do know that …?", "I am telling you … and you read me the rules?": statements with a question mark.
  if (/^(?:so )?you\b/i.test(sentence) || /^i(?:['’]m| am) telling you\b/i.test(sentence)) return true
  // "Tonight??", "Point 7?!": an echo of what was just said, thrown back.
  const isOutburst = /\?\s*[?!]|!\s*\?/u.test(sentence)
  const before = contentWords(wordsBefore)
  const isEcho =
    wordsBefore !== '' &&
    countWords(sentence) <= 3 &&
    !/\b(?:when|what|which|where|who|how|why)\b/i.test(sentence) &&
    [...contentWords(sentence)].every((word) => before.has(word))
  // "Thirty?" after "30 each".
  const isFigure =
    wordsBefore !== '' &&
    new RegExp(`^(?:${smallNumbers}|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|\\d+)\\W*$`, 'i').test(
      sentence,
    )
  return isEcho || isFigure || (isOutburst && countWords(sentence) <= 5)
}

function isQuestion(sentence: string): boolean {
  return (
    sentence.includes('?') ||
    anyMatches([asksIndirectly, asksUnmarked], sentence) ||
    (matches(asksByStating, sentence) && !toldOfThen.test(sentence))
  )
}

const answersShortly =
  /^(?:(?:ha|hi|hello|hey|oh|ah|great|well|good (?:morning|afternoon|evening))\b[^.?]{0,20}?[,!.]\s*)?(?:yes|yeah|yep|no\b(?! problem)|nope|sure|certainly|absolutely|definitely|of course|i can|we can|they|it|that|he|she|there)(?:['’][A-Za-zÀ-ɏ]+)?\b/i
const evades = /\b(?:anything else|thank you for (?:your|the|contacting|reaching|completing))\b/i
const findsOut =
  /\b(?:i|we)(?:['’]ll| will| can) (?:find out|check (?:that|this|it|with)|look into|ask|come back to you)\b/i
// What is asked to be done is met by doing it; why, by a cause.
const asksDeed = /\b(?:(?:could|can|would|will) you|can i (?:please )?have|may i have)\b/i
const does =
  /\b(?:i(?:['’]ve| have)|we(?:['’]ve| have)|i(?:['’]ll| will)|shall i|done|booked|noted|of course|certainly|gladly)\b/i
const asksWhy = /\b(?:why|explain|what happened|what went wrong|how come)\b/i
const explains =
  /\b(?:because|due to|(?:the )?reason|caused|turned? out|(?:so|since) the|was (?:\w+ )?(?:rejected|blocked|locked|delayed|lost|moved|set|marked|switched|closed|never)|bug|fault|mistake)\b/i
const asksWhen = /\b(?:when|what time|how (?:long|soon)|what day|which day|today|tomorrow)\b/i
const asksPrice = /\b(?:how much|cost|costs|price|fee|charge[ds]?|pay)\b/i

/** "And the cot?", "What about the lift?": what is meant may come back as "it" or "one". */
const isBare = (question: string) =>
  /^(?:(?:and )?(?:what|how) about|and (?!will|would|is|are|was|do|does|did|can|could|has|have|should|who|what|where|when|why|how|which|if|at|in)\b)/i.test(
    question,
  ) && countWords(question) <= 7
const saysNothing =
  /^(?:please|could you|ok\b|great\b|noted|(?:i['’]m |we['’]re |so |very )*sorry|apolog\w+|thank\w*|hi|hello|dear|good (?:morning|afternoon|evening|day)|i (?:understand|see|know|hear))\b/i

/**
 * Whether an agent's turn says something to a question: its words come back, or what it asks for stands there.
 * @param isNext whether nothing else was said in between: only then a short or loose answer can mean this question
 */
export function answers(reply: string, question: string, isNext = true): boolean {
  if (asksWhen.test(question) && momentsIn(reply).length > 0) return true
  if (asksPrice.test(question) && amountsIn(reply).length > 0) return true
  if (findsOut.test(reply)) return true
  if (asksDeed.test(question) && does.test(reply)) return true
  if (asksWhy.test(question) && explains.test(reply)) return true
  const shared = sharedWords(question, reply)
  if (shared >= 2) return true
  if (evades.test(reply)) return false
  if (isNext && isBare(question) && says(reply)) return true
  if (asksWhen.test(question)) return false
  return shared >= 1 || (isNext && sentencesOf(reply).some((sentence) => answersShortly.test(sentence.text)))
}

const says = (reply: string) => sentencesOf(reply).some(({ text }) => !text.endsWith('?') && !saysNothing.test(text))

/** "(1) do you …, (2) is the …?" asks two questions. */
function numbered(sentence: Sentence): Sentence[] {
  const marks = [...sentence.text.matchAll(/\(?\b\d\)\s/gu)].map((match) => match.index)
  if (marks.length < 2 || !sentence.text.includes('?')) return [sentence]
  return marks.map((mark, index) => {
    const end = marks[index + 1] ?? sentence.text.length
    const text = `${sentence.text.slice(mark, end).replace(/[\s,;]*(?:and|or)?[\s,;]*$/i, '')}`
    return {
      start: sentence.start + mark,
      end: sentence.start + mark + text.length,
      text: text.endsWith('?') ? text : `${text}?`,
    }
  })
}

// "Hello Maria, when does it come?", "Hi there - is it open?": what is asked comes behind.
const greeting =
  /^(?:(?:[Hh](?:i|ello|ey|allo)|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day))(?: (?:there|all|team|everyone|again|sir|madam|\p{Lu}[\p{L}.'’-]*)){0,3})(?:\s*[,!:]\s*|\s+[-–—]+\s+)(?=\S)/u

function withoutGreeting({ start, end, text }: Sentence): Sentence {
  const length = greeting.exec(text)?.[0].length ?? 0
  return { start: start + length, end, text: text.slice(length) }
}

/** Most questions of one message; the last ones win. */
const mostQuestions = 30

// "Isn't the 5th a Saturday though? Does it go early then?": the first only leads to what is asked.
const leadsIn = /^(?:but |and |so )?(?:is|are|was|were|do|does|did|has|have|should|would)n['’]t\b/i

function questionsOf(turn: Turn, wordsBefore: string): Quote[] {
  return turn.messages.flatMap((message) =>
    sentencesOf(message.text)
      .flatMap(numbered)
      .map(withoutGreeting)
      .filter(
        (sentence, at, all) =>
          isQuestion(sentence.text) &&
          !isRhetorical(sentence.text, wordsBefore) &&
          !(leadsIn.test(sentence.text) && isQuestion(all[at + 1]?.text ?? '')),
      )
      .slice(-mostQuestions)
      .map((sentence) => quote(message, sentence.start, sentence.end)),
  )
}

/** Whether a question is asked again: two words in common, or all that the shorter one has. */
function isSame(older: string, newer: string): boolean {
  const shared = sharedWords(older, newer)
  return shared >= 2 || (shared >= 1 && shared === contentWords(older).size)
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
      const justAsked = new Set(turns[index - 1]?.messages.map(({ id }) => id))
      const stays = open.filter(({ messageId, text }) => !answers(words, text, justAsked.has(messageId)))
      open.splice(0, open.length, ...stays)
      return
    }
    const before = turns[index - 1]
    for (const question of questionsOf(turn, before ? turnText(before) : '')) {
      const same = open.findIndex((older) => isSame(older.text, question.text))
      if (same !== -1) open.splice(same, 1)
      open.push(question)
    }
  })
  return open
}

import type { Quote } from '../classify/assessment'
import { clausesOf } from './clauses'
import { sharedWords } from './contentWords'
import type { Conversation, Message } from './conversation'
import { termsOf } from './grammar'
import { momentsAhead } from './moments'
import { anyMatches, matches } from './needles'
import { quote } from './quote'
import { remembering } from './remembering'
import { sentencesOf } from './sentences'

const bySpeaker =
  /(?:^|[^A-Za-zÀ-ɏ])(?:(?:i|we)(?:['’]ll| will(?! (?:not|never|have to))|(?:['’]m| am|['’]re| are) going to(?! (?:the|a|your|our|my)\b))|(?:i|we) (?:can )?promise|you have my word|let me\b.*\b(?:come|get|ring|call|write) (?:back|you)|(?:i|we) (?:aim|plan|expect|intend) to)(?![A-Za-zÀ-ɏ])/i
const toCustomer =
  /(?:^|[^A-Za-zÀ-ɏ])(?:you(?:['’]ll| should| will(?! (?:not|need|have to)))(?: \w+)? (?:have|get|receive|hear|see|find)|expect (?:an?|it|the|your|us|me|my))\b/i
// Somebody of the agent's side does something for the customer: "He'll ring you from the car park".
// Where something stands is told, not promised, unless it is to come by a time.
const whereToLook = /\byou(?:['’]ll| should| will)(?: \w+)? (?:see|find)\b/i
const byColleague =
  /(?:^|[^A-Za-zÀ-ɏ])(?:he|she|they|(?:my|our) colleagues?)(?:['’]ll| will(?! (?:not|never|need|have))) (?:\w+ ){0,3}(?:you|text|ring|call|write|bring|come|deliver|collect|fetch)\b/i
// What is set going by saying so; "I'm looking into it" sets nothing going that arrives.
const bySaying =
  /(?:^|[^A-Za-zÀ-ɏ])(?:i|we)(?:['’]m| am|['’]re| are) (?:sending|posting|arranging|waiving|passing|forwarding|refunding|crediting|returning|replacing|shipping|taking (?:it |that |them )?off|putting (?:\w+ ){1,4}?(?:on|through)|booking|ordering|transferring|getting (?:it|them|you|somebody|someone)) (?!me\b|us\b)|(?:^|[^A-Za-zÀ-ɏ])(?:i|we)(?:['’]m| am|['’]re| are) (?:checking|asking|finding out|chasing|clarifying|looking into) (?:\w+ ){0,3}?(?:whether|if|why|when)\b/i
// A named person, a van, a refund: what it does for the customer needs no date to be waited for.
const byAnything =
  /\b(?!(?:you|that|this|what|which|who)\b)[A-Za-zÀ-ɏ]+(?:['’]ll| will) (?:(?:also|then|now|still|personally) )?(?:be in touch|get back|(?:keep|let|update|inform) you|(?:call|ring|phone|contact|text|e-?mail|message|write to|visit|reach) you|be (?:refunded|credited|reimbursed|sent|shipped|posted|delivered|collected|replaced|returned|waived|removed|corrected|restored|cancelled|with you|there|back)|(?:deliver|collect|replace|refund|credit|arrive|go out|leave)\b)/i
// Said in the present, as what one does: "and we pay for it"; and what the customer is spared.
const byDoing =
  /(?:^|\b(?:and|so|then) )(?:i|we) (?:(?:pay|cover|waive) (?:for )?(?:it|that|them|the|your)|(?:ring|call|text|message|write to|refund|credit|tell) you)\b|\b(?:on|off|from|to) your next (?:bill|invoice|statement|order)\b|\b(?:isn['’]t|aren['’]t|won['’]t be|will not be|is not) (?:charged|billed)\b|\b(?:is|are) on (?:the house|us)\b|\bthen (?:i|we) (?!can\b|could\b|might\b|have\b|need\b|see\b|know\b)\w+ (?:it|them|that|the|your|you)\b/i
// "I'll ring you at nine to hear if it held" hangs on nothing.
const whether =
  /\b(hear|see|know|check|checking|ask|asking|find(?:ing)? out|tell (?:me|us|you)|confirm|make sure) if\b/gi
// "I can unlock it once you have the code": done when the customer has done their part.
const onceMet =
  /\b(?:i|we)(?: can|['’]ll| will) (?!only\b|not\b)\w+ (?:\w+ ){1,4}(?:once|as soon as|the moment) (?:you|i|we|it|the)\b/i
const isConditional = /\b(?:if|unless|would|could|might|may|in case)\b/i
// Sentences of form: an end that is threatened, a duty, a courtesy, or what is being done this very moment.
const isNoPromise =
  /\b(?:end|close|leave|stop|terminate)\b.{0,20}\b(?:chat|conversation|call|ticket|here)\b|(?:['’]ll|will) (?:have to|need to)\b|\b(?:i|we)(?:['’]ll| will) (?:be (?:more than |very |only too )?(?:happy|glad|pleased|delighted|honest)|be here|(?:\w+ )?(?:try to )?(?:help|assist) you|need|own|admit|say|try my best|do my best)\b|(?:['’]ll|will) see (?:what|if|whether)\b|(?:['’]ll|will) (?:just |now |quickly )?(?:have a |take a )?(?:look|see|check)(?: (?:at|into|for))?(?: (?:that|this|it))?(?: (?:now|right away|for you))?$|\b(?:i(?:['’]m| am)|we(?:['’]re| are)) \w+ing\b.*\b(?:now|right away|at the moment)\b/i
// What is so, was arranged for or is understood lies ahead of nobody; "it is with you by Friday" does.
const knows =
  /^there(?:['’]s| is| are)\b|^(?:(?:i|we) (?:understand|know|see|hear|get (?:that|why|how)|realise|realize|can see)|(?:many )?thank\w*|sorry)\b|['’]d (?:be|have)\b|\bshould be (?:better|fine|ok(?:ay)?|good)\b/i
const wishes = /\b(?:i|we) (?:want|hope)\b|\b(?:i|we)(?:['’]d| would) (?:like|love|prefer)\b/i
const habit = /\b(?:opens|closes|ends|runs|expires|says?)\b/i
const delivers =
  /\b(?:\w+ed (?:by|within|before)|with you|ready|yours|there|at the (?:till|desk|counter|reception|door|bar)|in your (?:\w+ )?(?:account|inbox|email|hands)|in the post|back (?:with|on|in)|out (?:to|for))\b/i
// "Your claim is being processed" is the voice of a machine: nothing of it arrives.
const underWay =
  /(?:\b(?:is|are)|['’]s|['’]re) (?:now |already )?(?:(?:coming|going) (?:out|back|off)|on (?:its|the|their) way|being (?!processed|reviewed|handled|looked|investigated|considered|treated|careful)\w+ed)\b/i
// "Ravi is bringing a key at seven".
const onTheWay =
  /(?:\b(?:is|are|am)|['’]s|['’]re|['’]m) (?:now |also |already )?(?:coming|bringing|arranging|sending|calling|ringing|phoning|collecting|picking|delivering|visiting|starting|fixing|doing|writing|taking|moving|switching|shipping|reviewing|meeting|returning)\b/i
const arranged =
  /\b(?:ordered|booked|scheduled|arranged|reserved|planned|lined up|meant|due|expected|set|held|kept|put (?:aside|down)|asked)\b.*\b(?:for|on|at|to|by|until|till|between|before|within|in|today|tonight|tomorrow|[a-z]+day)\b/i
const stative =
  /\b(?:i|we) (?:can|see|have|had|know|understand|hear)\b|\b(?:has|have|had|costs|means?|hurts?|was|were)\b/i

const leadIn = /^(?:(?:please|kindly|just|simply|then|so|and|now|first|also)[, ]+)+/i
const duty =
  /^(?:\w+ ){0,2}you (?:\w+ )?(?:need|must|should|have to|had better|can|may|are (?:asked|requested|required)) (?!expect)/i

/** Whether a clause asks the customer to do something: "Please pay within 7 days", "Restart it in ten minutes". */
function asksOfCustomer(clause: string): boolean {
  if (/\bplease\b/i.test(clause) || duty.test(clause)) return true
  const [first, second, third] = termsOf(clause.replace(leadIn, ''))
  if (!first) return false
  // "Don't pay before Friday"; the parts of a contraction are two terms.
  if (/^(?:do|don['’]?t)$/u.test(first.normal)) return third?.tags.has('Verb') ?? false
  // "Call you Friday" and "Back on Monday" leave out who; "Order ships Monday" is no order.
  if (second?.normal === 'you' || first.normal === 'back') return false
  return first.tags.has('Infinitive') || (first.tags.has('Imperative') && !second?.tags.has('Plural'))
}

/** Whether a clause is asked; what stands before a colon is not: "Then I unlock it: which street do you live in?" */
function isAsked(clause: string, sentence: string): boolean {
  return /\?["'”’)]*$/u.test(sentence) && !/^[:;]\s/u.test(sentence.slice(sentence.indexOf(clause) + clause.length))
}

/** Whether a clause commits the speaker's side to something that is still to come. */
function commits(clause: string, sentence: string): boolean {
  if (
    isAsked(clause, sentence) ||
    matches(isNoPromise, clause) ||
    isConditional.test(clause.replace(whether, '$1 whether'))
  )
    return false
  if (matches(knows, clause) || wishes.test(clause)) return false
  if ((whereToLook.test(clause) && momentsAhead(clause).length === 0) || /^please\b/i.test(clause)) return false
  const upTo = sentence.slice(0, sentence.indexOf(clause))
  if (/\b(?:if|unless)\b/i.test(upTo) && !matches(bySpeaker, clause) && !/^(?:and |so |then )?(?:i|we) /i.test(clause))
    return false
  // A choice between two things binds nobody until it is made.
  if (
    /\b(?:two|three|both|either) (?:ways|options|things|of)\b/i.test(sentence) ||
    (/\bor\b/i.test(sentence) && /\b(?:can|could)\b/i.test(sentence))
  )
    return false
  if (anyMatches([bySpeaker, toCustomer, byColleague, bySaying, byAnything, byDoing], clause)) return true
  if (matches(underWay, clause) || onceMet.test(clause)) return true
  // What somebody else can do is offered.
  if (/\bcan (?!be\b)/i.test(clause)) return false
  // "Yes, Saturday the 4th, from ten" tells and binds nobody.
  if (/^(?:yes|yeah|no)\b/i.test(clause)) return false
  if (momentsAhead(clause).length === 0 || habit.test(clause) || asksOfCustomer(clause)) return false
  if (matches(arranged, clause) || (matches(onTheWay, clause) && !/\byou(?:['’]re| are)\b/i.test(clause))) return true
  const terms = termsOf(clause)
  const isFuture =
    terms.some((term) => term.tags.has('Modal') && /^(?:will|shall|should)?$/.test(term.normal)) ||
    /^(?!(?:and )?(?:i|we)\b).*\bcan be\b/i.test(clause)
  if (isFuture) return true
  const isPast = terms.some((term) => term.tags.has('PastTense') && !term.tags.has('Passive'))
  // "moves tonight", "they start Monday": the grammar takes some of these verbs for nouns, so their ending decides too.
  const isPresent =
    terms.some(
      (term) => term.tags.has('PresentTense') && !term.tags.has('Copula') && !/^(?:is|are|am|be)$/.test(term.normal),
    ) || /\b(?!is\b)[A-Za-zÀ-ɏ]+s (?:today|tonight|tomorrow|on|at|by|this)\b/i.test(clause)
  const isState = terms.some((term) => term.tags.has('Copula')) || /\b(?:is|are|['’]s|['’]re)(?= )/i.test(clause)
  if (isState && !matches(delivers, clause)) return false
  return (isPresent || isState) && !isPast && !stative.test(clause)
}

const reportsDone =
  /\b(?:done|sent|is (?:now )?(?:sorted|fixed|resolved|complete|on its way|released|booked)|has been|have been|i(?:['’]ve| have)|we(?:['’]ve| have)|just)\b/i
const confirms =
  /\b(?:got (?:it|the|your|that)|it came|(?:it|they|that|he|she)(?:['’]s| is| has| have|['’]ve)? (?:arrived|come through|came|was here|here|working|works|gone)|was here|received (?:it|the|your)|works? (?:now|again|fine)|it went (?:through|off)|i see (?:it|them) (?:on|in|now))\b/i

// Without a name for what came, only the answer right after the promise can mean it.
// "Got it" and "that works" alone say yes to a plan.
const confirmsIt =
  /\b(?:(?:i|i['’]ve|we|just) got (?:it|that)|it came|(?:it|they|that)(?:['’]s| is| has| have|['’]ve)? (?:arrived|come through|came|here|working|(?<!that )works|gone)|it went (?:through|off)|(?:she|he|they) (?:did|fixed|brought|called|rang|came)(?! n))\b/i

/** The sentences of a text that state, and do not ask, what a pattern says. */
const statedBy = (pattern: RegExp) =>
  remembering((text): readonly string[] =>
    sentencesOf(text)
      .map((sentence) => sentence.text)
      .filter((sentence) => !sentence.endsWith('?') && pattern.test(sentence)),
  )
const reports = statedBy(reportsDone)
const confirmations = statedBy(confirms)
const bareConfirmations = statedBy(confirmsIt)

/** Whether a later message shows that a promise was kept: the agent reports it done, or the customer confirms it. */
function isKept(promise: string, later: readonly Message[]): boolean {
  const answer = later.find((message) => message.role === 'customer')
  return later.some((message) => {
    const { role, text } = message
    // What is said again with a time ahead is not done yet.
    if (role === 'agent')
      return reports(text).some(
        (sentence) => sharedWords(promise, sentence) >= 2 && momentsAhead(sentence).length === 0,
      )
    if (role !== 'customer') return false
    if (message === answer && bareConfirmations(text).length > 0) return true
    return confirmations(text).some((sentence) => sharedWords(promise, sentence) >= 1)
  })
}

/** The commitments of one text, by place, whether kept or not. A part is of a pasted log or table, which the grammar would chew on for a second. */
const commitmentsIn = remembering((text): readonly { start: number; end: number; text: string }[] =>
  sentencesOf(text)
    .filter((sentence) => !sentence.isPart)
    .flatMap((sentence) =>
      clausesOf(sentence)
        .filter((clause) => commits(clause.text, sentence.text))
        // "I want to get it back, and I will": without its verb a clause says nothing alone.
        .map((clause) => (/^(?:i|we) will\W*$/i.test(clause.text) ? sentence : clause)),
    ),
)

// "If it suits you, Nuno brings it at four": a courtesy, on which nothing hangs but a yes.
const courtesy =
  /\bif (?:(?:it|that) (?:suits|helps|works|is easier|would help)(?: (?:for )?you)?(?: better)?|you(?:['’]d| would)? (?:like|want|prefer|wish))\b/i
const offers = /^(?!.*\byou (?:can|could)\b)(?!.*\b(?:if|unless|or)\b).*\b(?:can|could)\b/i
const accepts =
  /^(?:(?:oh|right|ok(?:ay)?|great|well)\W+)?(?:yes|yep|yeah|please do|ok(?:ay)?|perfect|great|fine|sure|deal|go ahead|do (?:it|that)|that(?:['’]s| works| suits| would be| is)(?= (?:fine|good|great|perfect|me|us)|[.,!]|$))(?!.*\b(?:but|no|not|n['’]t|instead)\b)/i
const tellsToDo =
  /\byes,? please\b|\b(?:please do|go ahead|do (?:it|that)(?: please)?|let['’]?s do (?:it|that)|(?:sounds|that would be) (?:good|great|perfect|lovely))\W*$/i

/** Offers of one text, dated ones and others: they bind once the customer says yes. */
const offersIn = remembering((text) =>
  sentencesOf(text)
    .filter((sentence) => !sentence.isPart && !sentence.text.endsWith('?'))
    .flatMap((sentence) => {
      const isCourtesy = courtesy.test(sentence.text)
      if (isCourtesy && momentsAhead(sentence.text).length > 0) return [{ ...sentence, isDated: true }]
      if (!offers.test(sentence.text)) return []
      return clausesOf(sentence)
        .filter((clause) => /\b(?:can|could)\b/i.test(clause.text))
        .map((clause) => ({ ...clause, isDated: momentsAhead(clause.text).length > 0 }))
        .filter(
          ({ isDated, text: words }) =>
            isDated ||
            /\b(?:i|we) (?:can|could) (?!see\b|tell\b|hear\b|understand\b|imagine\b|confirm\b|only\b)/i.test(words),
        )
    }),
)

/**
 * What a message of the agent's commits to, and what it offered that the customer's next message takes. An offer without
 * a date counts while the agent has not answered: what they say then holds instead.
 */
function boundBy({ text }: Message, next: Message | undefined, isNewest: boolean) {
  const said = commitmentsIn(text)
  if (next?.role !== 'customer') return said
  const [first, second] = sentencesOf(next.text)
  const isToldToDo = [first, second].some((sentence) => tellsToDo.test(sentence?.text ?? ''))
  const isTaken = isToldToDo || matches(accepts, first?.text ?? '')
  const taken = offersIn(text).filter(
    ({ start, isDated }) => (isDated ? isTaken : isToldToDo && isNewest) && !said.some((one) => one.start === start),
  )
  return [...said, ...taken].sort((a, b) => a.start - b.start)
}

/** What the agent committed to (what, and mostly when) and is not yet seen done, in the agent's words, oldest first. */
export function promises(conversation: Conversation): Quote[] {
  const newest = conversation.messages.findLastIndex(({ role }) => role === 'agent')
  return conversation.messages.flatMap((message, index) => {
    if (message.role !== 'agent') return []
    return boundBy(message, conversation.messages[index + 1], index === newest)
      .filter(({ text }) => !isKept(text, conversation.messages.slice(index + 1)))
      .map(({ start, end }) => quote(message, start, end))
  })
}

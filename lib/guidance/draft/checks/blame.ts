import { matches } from '../../../conversation/needles'
import type { Check, Found } from '../check'
import type { DraftContext } from '../draftReview'
import { does, weighed } from '../manner/does'
import { predicatesOf } from '../predicates'
import type { DraftSentence } from '../readDraft'
import { asBegun, asEnded, baseOf, participleOf } from '../rewriting'
import { isGuessedSlip } from '../slips'

const shouldHave =
  /\byou (?:really |clearly |simply |probably )?(?:should(?:n't| not)?|could|ought to|might) have (?!had to|to\b|been (?:told|given|offered|charged|able|informed|treated|left|kept|asked|sent|contacted)\b|received|got|gotten|heard|a )/i
const fault =
  /\b(?:your (?:own )?(?:fault|mistake|error|doing|negligence|carelessness|oversight|responsibility|failure|lack of)|down to you|user error|pilot error|human error on your|you(?:'ve| have)? only (?:yourself|got yourself)|\b(?:that|this|it)(?:'s| is| one is) (?:all )?on you\b|you brought (?:this|it)|(?:it's|it is|it was|that was|that's) you (?:who|that)|(?:couldn't|can't|could not|didn't|did not|never) (?:even )?(?:be )?bother(?:ed)?)\b/i
const misuse =
  /\byou(?:'re| are|'ve been| were| must be| must have been)? (?:probably |clearly |obviously |just |simply )?(?:using|doing|holding|entering|typing|reading|looking at|wearing|setting) (?:it |this |that |them )?(?:[A-Za-zÀ-ɏ]+ ){0,3}(?:wrong(?:ly)?|incorrectly|the wrong|badly|improperly)\b|\b(?:works?|worked) (?:perfectly |just |totally |absolutely )?(?:fine|well|perfectly)? ?(?:if|when|as long as|for (?:everyone|anybody|people who)) (?:you|people|used|they|one)?\b|\bif you(?:'d| had)(?! (?:like|prefer|rather|want|wish|love))(?: (?:only|just|actually|bothered))* (?:to )?(?:[A-Za-zÀ-ɏ]+)\b|\bhad you (?:[A-Za-zÀ-ɏ]+ )?(?:read|checked|followed|told|asked|called|done|paid|listened|kept|been|given|contacted|waited|looked)\b/i
// What befalls somebody is no deed of theirs.
const undergone =
  /^(?:receive|received|get|got|gotten|hear|heard|see|saw|have|had|be|been|know|knew|need|deserve|deserved|expect|expected|want|wanted|like|feel|feeling|ask|asked|mention|mentioned|say|said|tell|told|sign|agree|agreed|choose|order|ordered|find|found|stop|have|cause|caused|do|did|owe)$/u
const neglects =
  /^(?:failed|forgot|neglected|ignored|refused|missed|omitted|overlooked|skipped|misread|misunderstood|mistyped|misspelled|misspelt|lost|broke|damaged|dropped|messed|botched|confused|mishandled|unplugged|disconnected|deleted|exceeded|violated|breached|waited)$/u
const wrongly =
  /\b(?:wrong|wrongly|incorrect[A-Za-zÀ-ɏ]*|twice|too (?:late|early|often|soon|many|long|much)|late|without|instead of|not|by mistake|invalid|expired|before (?:reading|checking)|carelessly|again|improperly|mistake|error|typo)\b/i
const causal = /\b(?:because|since|as|that's why|which is why|this is why|so|due to|caused|happened|result)\b/i
const kind =
  /\b(?:nothing wrong|not your (?:fault|mistake|doing)|no fault of yours|isn't your|wasn't your|never your|not because of|(?:did|have) everything right|\b(?:we|i) did\b|it (?:was|is) (?:us|me)\b|(?:didn't|did not|haven't|have not) (?:let|fail|break|cause|lose|make|miss out|do anything|ruin)\b|easy to (?:miss|overlook|mix)|if you (?:didn't|haven't|did not|have not|never)|in case you|unless you|did you|when you|once you|after you|until you|whether you|anyone (?:would|could)|thank you for|you (?:already )?did (?:right|exactly))\b/i
const talksDown =
  /\b(?:obviously|clearly,? you|you clearly|of course you|as anyone|common sense|any (?:child|adult)|had (?:you )?bothered)\b/i

// What nobody saw the customer do.
const guesses = /\byou (?:probably|presumably|must have|clearly|obviously|perhaps|likely|apparently|simply)\b/i

// Hands on the thing: told as the reason for a fault, it says whose fault.
const handling =
  /^(?:typed|entered|keyed|pressed|pasted|plugged|mounted|installed|wired|tightened|washed|dried|opened|dropped|spilled|spilt|bent|forced|clicked|closed|shut|threw|left|moved|parked|overfilled|overloaded|removed|altered|edited|changed|applied|mixed|stored|exposed|ignored|rushed|chose|picked|selected|uploaded|copied|submitted)$/u
const ours = /\b(?:we|our|us|i|my)\b/i
// What one loses without a fault.
const lossOfTheirs =
  /^ (?:[A-Za-zÀ-ɏ]+ )?(?:trust|faith|confidence|time|hours?|days?|money|sleep|patience|hope|data|work|connection|access|a day|signal|out)\b/i
const rightly =
  /\b(?:right|correct[A-Za-zÀ-ɏ]*|well|fine|exactly|proper[A-Za-zÀ-ɏ]*|in time|as (?:asked|described|agreed|told))\b/i
const reproach =
  /\bdid you (?:even|actually|really|not) (?:read|check|look|try|follow|think|listen)\b|\bdidn't you (?:[A-Za-zÀ-ɏ]+ )?(?:read|check|see|notice|think|look)\b|\bis what you did\b/i
const theirSide =
  /\bsomething (?:that )?you (?:did|changed|have done|do|installed|pressed)\b|\b(?:problem|issue|fault|error|cause|mistake|slip|mix-?up|failure|delay) (?:is|was|lies|lay|must be|must have been|has to be|had to be|sits|sat|seems to (?:be|lie)|began|started|arose|happened) (?:entirely |clearly |solely |purely )?(?:on|at|with|in) (?:you\b|your)|\byou(?:'ve| have)? (?:heard|read|saw|understood|remembered|believed|noticed) (?:only )?what you (?:wanted|liked|chose|needed|felt like)\b|\b(?:do|read|check|follow|fill|use|handle|close|open|pack|write|measure|count|look|plan|store|clean|set|test) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:properly|correctly|right|carefully|in time|first|thoroughly|better|earlier|more closely),? (?:the )?(?:next time|in future|from now on|another time)\b|\b(?:next time|in future),? (?:please |just |maybe |perhaps )?(?:do|read|check|follow|fill|use|handle|be|think|look|pay|try|plan)\b(?=[^.!?]*\b(?:properly|correctly|right|carefully|more|better|first|before|attention|instructions?|manual|label|terms))|\bnobody else (?:has|had|reports?)\b|\byou should be [A-Za-zÀ-ɏ]+ing\b|\b(?:you|he|she|they|someone|somebody)(?:'re| are|'s| is|'ve| have)?(?:n't| not) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:properly|correctly|right|as (?:instructed|described|shown|directed))\b|\b(?:because|since|as) you(?:'re| are) [A-Za-zÀ-ɏ]+ing\b(?! (?:a|our) (?:valued|loyal))|\byou (?:didn't|did not|never|haven't) (?:[A-Za-zÀ-ɏ]+ )?(?:get back|reply|respond|answer|come back|show up|turn up|tell us|let us know|inform|keep)\b(?! (?:a|any|from))|\byou were (?:told|warned|informed|reminded|asked|advised) (?:to|that|about|before|several|twice|clearly)\b/i

// The past as it would have been had they acted, and what others in their place do or must put up with.
const counterfactual =
  /\b(?:had (?!i\b|we\b|our\b|it not\b)(?:[A-Za-zÀ-ɏ']+ ){1,9}|if (?!i\b|we\b|our\b)(?:[A-Za-zÀ-ɏ']+ ){1,6}had (?:[A-Za-zÀ-ɏ']+ )*)[^.!?]*\b(?:would|could|might|need)(?:n't| not| hardly| never| all| easily)* have\b/i
const moral =
  /\b(?:that's|that is|it's|this is|well|kinda|kind of|sort of|which is)(?: (?:exactly|precisely|usually|just|kinda|sadly))* what (?:happens|you get|comes (?:of|from|with)|[A-Za-zÀ-ɏ]+ (?:[A-Za-zÀ-ɏ]+ )?(?:are|is) (?:there )?for)\b|^(?:kinda |kind of |just )?what happens (?:when|if)\b|\bcomes with (?:leaving|not|being|having|ignoring)\b|\b(?:parents|people|customers|guests|passengers|patients|those|anyone|tenants|users|drivers) who\b[^.!?]*\b(?:should|must|can't expect|can't complain|ought to|have to expect|count on)\b|\bas (?:most|any|every|all) (?:considerate|responsible|sensible|careful|reasonable|attentive|prudent) [A-Za-zÀ-ɏ]+ (?:do|does|would|will|know)\b/i
// A chance that they let pass, a warning that stood there, their people, their part.
const warned =
  /\byou(?:'ve)? (?:already |have )?had (?:[A-Za-zÀ-ɏ]+ )?(?:\d+|two|three|four|five|six|several|plenty of|ample|enough|many|every) ?(?:days|weeks|months|years|time|chances?|reminders?|warnings?|notice|opportunit[A-Za-zÀ-ɏ]+)\b|\b(?:i|we|he|she|they) (?:told|warned|reminded|advised) (?:you|your [A-Za-zÀ-ɏ]+) (?:plain|clearly|already|before|twice|more than|several|not to|to\b|(?:plain|clearly) enough)|\b(?:app|site|website|page|letter|e-?mail|message|booklet|leaflet|manual|label|instructions?|notice|form|screen|confirmation|ticket|sign|system|(?:we|i)(?! do (?:ask|advise|recommend|remind))) (?:does|do|did) (?:clearly |plainly |actually )?(?:say|state|show|tell|warn|mention|explain|ask|remind|advise|specify|list)\b|(?<!\b(?:no|any|nothing|none)\b[^.!?]{0,40})\bon your part\b|\b(?:rather|easily|entirely|wholly|perfectly|quite) (?:avoidable|preventable)\b|\b(?:that|it)(?:'ll| will| would) be (?:you|your (?:own|lot))\b/i
const prevented =
  /\b(?:any|every) (?:[A-Za-zÀ-ɏ]+ )?(?:cook|adult|child|driver|owner|user|parent|traveller|traveler|guest|customer|gardener|beginner|fool) (?:knows|should know|would know|can see)\b|\bfor (?:those|anyone|anybody|people) who (?:care|bother|cared|bothered|can read|look)\b|\b(?:nobody|no one) (?:at|in|on) your (?:place|house|office|end|side)\b|\bwhen (?:people|customers|guests|users|parents) (?:share|forget|ignore|skip|don't|do not|leave|lose|rush|wait|fail)\b|\b(?:form|application|slip|order) (?:that )?you (?:returned|sent|filled (?:in|out)|gave us|handed in|submitted)\b[^.!?]*\b(?:empty|blank|missing|wrong|incomplete|illegible)\b|\b(?:will|would|does|tends to) do that\b|\bonly [A-Za-zÀ-ɏ]+ (?:when|if) (?:they|it|you|people|someone)\b|\bas (?:we|i) (?:always |do )?(?:tell|told|say|explain(?:ed)?) (?:every|all|any|each|you|at|in)[A-Za-zÀ-ɏ]*\b|\b(?:don't|doesn't|do not|does not|never) [A-Za-zÀ-ɏ]+ (?:(?:by |all by )?(?:themselves|itself))\b|\b(?:from|on|at) your (?:side|end)\b[^.!?]*\bwould have\b|(?<!\b(?:we|i|us|ours?|that|this) )\bwould have (?:prevented|avoided|spared|saved|stopped|shown you|told you|caught)\b|\b(?:entered|chosen|selected|typed|ticked|given|set|ordered|picked|provided|caused|requested)(?: [A-Za-zÀ-ɏ]+){0,3} by (?:you\b|yourself|your own)|\bwhoever (?!has|is|was|wants|can|needs)[A-Za-zÀ-ɏ]+s\b|\b(?:everyone|everybody|every [A-Za-zÀ-ɏ]+|each [A-Za-zÀ-ɏ]+|the [A-Za-zÀ-ɏ]+)'s own (?:job|duty|task|responsibility|risk|fault)\b|\bwhich (?:most|everyone|everybody|others|other [A-Za-zÀ-ɏ]+)\b[^.!?]*\b(?:manages?|copes?|understands?|finds?|do|does)\b|\b(?:manual|booklet|label|letter|page|site|instructions?|notice|e-?mail|leaflet|sign) (?:is|are|was|were) (?:[A-Za-zÀ-ɏ]+ )?(?:explicit|clear|plain|unmistakable)\b/i
const theirPeople =
  /\b(?:some(?:body|one)|whoever|one of (?:you|your [A-Za-zÀ-ɏ]+)) (?:over there|(?:on|at|in|from) your (?:side|end|team|part|office|house|place|company|staff|family))\b|\bwho (?:on|at|in|from) your (?:side|end|team|office|house|staff)\b/i

function isDeed(plain: string): boolean {
  return predicatesOf(plain).some((predicate) => {
    if (predicate.subject !== 'you') return false
    const { verb, isPast, isNegated, auxiliaries } = predicate
    if (talksDown.test(plain) && /\bbecause you\b/i.test(plain)) return true
    if (matches(undergone, verb) || auxiliaries.includes('be')) return false
    if (isPast && guesses.test(plain)) return true
    const [after = ''] = plain.slice(predicate.end, predicate.end + 60).split(/[,:;.]/u)
    if (matches(neglects, verb) && !auxiliaries.includes('will')) return verb !== 'waited' && !lossOfTheirs.test(after)
    if (
      isNegated &&
      (isPast || auxiliaries.includes('have')) &&
      !auxiliaries.includes('could') &&
      !auxiliaries.includes('can')
    )
      return verb !== ''
    if (isPast && matches(handling, verb) && !rightly.test(plain) && !ours.test(plain)) return true
    if (isPast && matches(wrongly, after)) return true
    if (auxiliaries.includes('must') && auxiliaries.includes('have')) return true
    if (isPast && causal.test(plain) && !/\b(?:i|we)(?:'ve| have|'ll| will)\b/i.test(plain))
      return verb !== '' && /\b(?:because|since) you\b|\b(?:that's|which is|this is) why\b/i.test(plain)
    return (talksDown.test(plain) || /\bbecause you\b/i.test(plain)) && verb !== '' && !isNegated
  })
}

/** Whether a sentence makes the customer the culprit. */
export function isBlame({ plain }: DraftSentence): boolean {
  if (matches(reproach, plain)) return true
  if (matches(kind, plain) || /\?\s*$/u.test(plain) || /\bshould(?:n't| not) (?:have to|need)\b/i.test(plain))
    return false
  if (
    matches(counterfactual, plain) ||
    matches(moral, plain) ||
    matches(warned, plain) ||
    matches(prevented, plain) ||
    matches(theirPeople, plain)
  )
    return true
  return (
    matches(shouldHave, plain) ||
    matches(fault, plain) ||
    matches(misuse, plain) ||
    matches(theirSide, plain) ||
    isDeed(plain)
  )
}

const negatedDeed =
  /^(?:(?:because|since|as) )?you (?:didn't|did not|haven't|have not|never|failed to|forgot to|neglected to) (?:[A-Za-zÀ-ɏ]+ly )?([A-Za-zÀ-ɏ]+) ((?:the|your|a|an|our|this|that|it|any)\b[^,;.!?]*)/i
const deed =
  /^(?:this happened |that happened |it happened )?(?:(?:because|since|as) )?you (?:probably |clearly |simply |obviously )?([A-Za-zÀ-ɏ]+) ((?:the|your|a|an|our|this|that|it)\b[^,;.!?]*)/i

const isBase = /(?:failed|forgot|neglected) to |didn't |did not /i
const circumstance =
  / (?=(?:[A-Za-zÀ-ɏ]+ly|twice|before|after|when|in|on|at|for|without|instead|too|by|first|as|from|into|to|with|right|wrong)\b)/i

/** "The letter was not followed carefully", of "follow" and "the letter carefully". */
function passive(object: string, verb: string, rest: string, isNegated: boolean): string {
  const [thing = object] = object
    .replace(/^your\b/i, 'the')
    .trim()
    .split(circumstance)
  const tail = object
    .replace(/^your\b/i, 'the')
    .trim()
    .slice(thing.length)
  const isPlural = /[A-Za-zÀ-ɏ]s$/i.test(thing) && !/(?:ss|us|is)$/i.test(thing)
  return `${thing} ${isPlural ? 'were' : 'was'} ${isNegated ? 'not ' : ''}${participleOf(verb)}${tail}${rest.replace(/[\s.!]+$/u, '')}`
}

/** The same without a culprit: what is open, or what came through; undefined where only blame would be left. */
function withoutBlame(plain: string): string | undefined {
  const missed = negatedDeed.exec(plain)
  if (missed) {
    const verb = missed[1] ?? ''
    const base = isBase.test(missed[0]) ? verb : baseOf(verb)
    return passive(missed[2] ?? '', base, plain.slice(missed.index + missed[0].length), true)
  }
  const done = deed.exec(plain)
  if (done) return passive(done[2] ?? '', baseOf(done[1] ?? ''), plain.slice(done.index + done[0].length), false)
  const should = shouldHave.exec(plain)
  const verb = should && /^([A-Za-zÀ-ɏ]+)\b(.*)$/i.exec(plain.slice(should.index + should[0].length).trim())
  if (verb && !/not|n't/i.test(should[0])) return `for the next time, it helps to ${baseOf(verb[1] ?? '')}${verb[2]}`
  return undefined
}

/** "It's you who keeps writing": by its wording blame, and yet a blow. */
function isRetortRather(sentence: DraftSentence, context: DraftContext): boolean {
  const found = weighed(sentence, context)
  return found !== undefined && found['hits-back'] > surelyRetort && found['hits-back'] > found.blames
}
const surelyRetort = 0.6

/** Making the customer the culprit. */
export const blame: Check = {
  code: 'blame',
  find: ({ sentences }, context) =>
    sentences
      .filter((sentence) => does(sentence, 'blames', isBlame(sentence), context) && !isRetortRather(sentence, context))
      // With somebody who brings facts a guessed slip doubts them, which has a code of its own.
      .filter(({ plain }) => !(context.style === 'analytic' && isGuessedSlip(plain)))
      .map(({ start, end, text, plain }): Found => {
        const said = withoutBlame(plain)
        const rewrite = said ?? 'something went wrong at that step, and I will help you to put it right'
        return { start, end, rewrite: asEnded(asBegun(rewrite, text), text) }
      }),
}

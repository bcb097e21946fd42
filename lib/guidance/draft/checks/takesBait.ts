import type { Style } from '../../../classify/reading'
import { boundarySaid } from '../../../conversation/boundariesSaid'
import { sharedWords } from '../../../conversation/contentWords'
import { anyMatches } from '../../../conversation/needles'
import type { Check } from '../check'
import type { DraftContext } from '../draftReview'
import { does, weighed } from '../manner/does'
import type { DraftSentence } from '../readDraft'
import { citesRule } from '../rules'
import { isBlame } from './blame'
import { isDoubt } from './doubtsData'

const baits: readonly RegExp[] = [
  // Eyes rolled, a laugh, a way out of the door, and lessons in writing.
  /[🙄🤡🖕😏]|\b(?:lol|lmao|rofl|ha ?ha(?: ?ha)*)\b(?=[^.!?]*\byou)|\bthen (?:just |please |do |kindly |by all means )?(?:go|leave|try|find|buy|ask|talk|write|shop|stay)\b[^.!?]{0,40}\b(?:elsewhere|somewhere|someone else|somebody else|(?:to|from|at) (?:them|him|her|(?:a|an|the|your|another) [A-Za-zÀ-ɏ]+)|away)\b|\btry (?:being|writing|reading|listening|talking|speaking|thinking|behaving|spelling|saying|asking (?:nicely|politely))\b(?! (?:to|from|with|on|in)\b)/iu,
  /\b(?:from|for|by|to|than) (?:some(?:one|body)|a (?:man|woman|person|customer)) who\b(?! (?:can|will|knows|speaks|is (?:able|trained|free)|helps|works|looks|deals|handles))|\bthan (?:most|some|many|those) who\b|\b(?:is|are) (?:a )?(?:big|strong|funny|rich|brave) (?:words?|coming)\b|\b(?:nobody|no one) else is (?:laughing|complaining|shouting)\b/i,
  /^(?:and|so|oh)?,? ?you call (?:this|that)\b|\benough of (?:this|your|that) (?:tone|attitude|manner|language)\b|^good for (?:her|him|them|you)\b|\b(?:a (?:little|bit of)|some) (?:gratitude|manners|respect|patience|courtesy|politeness) (?:would|goes|might|could|wouldn't)\b/i,
  /^(?:and|well|oh)?,? ?(?:you must be|you are clearly|you're clearly|neither (?:is|are|do|does) (?:you|yours|[A-Za-zÀ-ɏ]+ yours)|then (?:perhaps|maybe) you (?:should|could|ought))\b|\b(?:i|we|my [A-Za-zÀ-ɏ]+|our [A-Za-zÀ-ɏ]+) (?:am|is|are|was|were|do|does|can) [^.!?]{2,40}, thank you(?: very much)?(?=[.!]|$)|\b(?:customers|people|guests|those|callers|ones|folks) who (?:ask|speak|talk|write|are|say|behave|can) (?:[A-Za-zÀ-ɏ]+ )?(?:politely|nicely|polite|nice|please|civil|kind|themselves|manners)\b|\bjudging by (?:your|the way you)\b/i,
  /\b(?:i|we) find (?:that|this|it|your [A-Za-zÀ-ɏ]+|such [A-Za-zÀ-ɏ]+) (?:[A-Za-zÀ-ɏ]+ )?(?:offensive|insulting|rude|hurtful|unfair|disrespectful|inappropriate|uncalled)\b/i,
  // A dig at "some people", a look in the mirror, an answer in kind.
  /\b(?:unlike|than) (?:some|certain|other|most) (?:of (?:you|our|us|the) ?)?(?:people|folks?|guests?|customers?|callers?|users?|passengers?|patients?|parents?|others|ones?)?\b(?=.*\b(?:who|in|can|could|seem|apparently|have|has|do|are|i (?:can|could))\b|[^A-Za-z]*$)|\bsays? (?:him|her|the (?:one|man|woman|person|guy|customer|lady)|some(?:one|body)) (?:who|with|that|whose)\b|\blook (?:who's talking|in the mirror|at yourself|in your own|closer to home|at your own)\b|\b(?:on|from|at) (?:our|my|this) side of the (?:line|phone|desk|counter|table)\b/i,
  /\b(?:may|might|can|could) (?:i|we) suggest (?:that )?you (?:take|go|find|try|look|use|ask)\b|\btake your (?:custom|business|money|complaints?|attitude|temper) (?:to|elsewhere|somewhere)\b|(?:,| )i can tell you\b(?! (?:that|what|when|where|more|how|why|now|it|the))|\bi'll have you know\b|\bfor your information\b|\b(?:ok|okay|sure|right|alright|lol|yeah|wow|nice),? (?:lol,? )*(?:clown|genius|einstein|sherlock|karen|princess|your (?:highness|majesty)|boss|big man|tough guy|champ)\b/i,
  /\bthat(?:'s| is)(?: simply| just)? not (?:accurate|fair|true)\b|\bif you (?:were|was|are|stayed|could be) (?:a (?:bit|little) )?(?:less|more|calmer|politer|kinder)\b/i,
  // Praise of oneself, and what others put up with.
  /\b(?:i|we)(?:'m| am|'re| are) (?:perfectly|very|quite|fully|highly|extremely|more than|actually|well) (?:[A-Za-zÀ-ɏ]+ )?(?:competent|able|capable|aware|trained|qualified|professional|honest|experienced|polite|patient|clear)\b|\b(?:i|we) do [A-Za-zÀ-ɏ]+ [^.!?]{0,20}\bactually\b|\b(?:everyone|everybody|anyone|anybody) else (?:is|has|does|manages?|loves?|likes?|copes?|understands?|seems?|waits?|pays?|gets?)\b|\b(?:other|most|our|all) (?:[A-Za-zÀ-ɏ]+ )?(?:customers|clients|guests|patients|members|passengers|users) (?:are|is|have|do|manage|wait|understand|cope|love|seem|get|never|don't)\b|\bhardly (?:a|an|the|any|that|so)\b/i,
  // What was said is named, instead of what it was about.
  /\b(?:accusations?|slander[A-Za-zÀ-ɏ]*|defam[A-Za-zÀ-ɏ]+|libel[A-Za-zÀ-ɏ]*|uncalled|insinuat[A-Za-zÀ-ɏ]+|baseless|outrageous)\b|\b(?:words|language|comments?|remarks?|tone|attitude) like (?:that|this|these|those|yours)\b|\bnothing of the (?:sort|kind)\b(?! (?:in|on) (?:my|our))|\b(?:i|we) never (?:said|promised|claimed|told you)\b|\b(?:that|this)(?:'s| is) (?:simply |just |plainly |a |an )*(?:untrue|false|nonsense|rubbish|lie|unfair|insulting|rich|cheek)\b/i,
  /\b(?:be|being|stay|try|keep|a bit|little|more|less) (?:a (?:little|bit) )?(?:more )?(?:civil|polite|grateful|reasonable|nicer|mature|respectful)\b(?! (?:tone|way|conversation))|\bfor (?:once|a change)\b|\btake it out on (?:me|us)\b|\bmy fault (?:that|if) you\b|\b(?:feeling|mood|temper) (?:is|are) not (?:my|our)\b|\byou (?:just |simply |only )?(?:want|like|love|enjoy|need) to (?:complain|argue|fight|moan|vent|shout)\b|\byou (?:enjoy|love|like) (?:complain|argu|moan|shout)[A-Za-zÀ-ɏ]+|\bi (?:have|'ve got) (?:better|other) things to do\b|\byou(?:'re| are) not the only\b/i,
  /\bwhat (?:did|do|were|are|else did) you (?:expect[A-Za-zÀ-ɏ]*|want me to do|think)(?= *[?!])|\b(?:it's|it is|it was|that was) you who\b|\b(?:tell|teach)(?:ing)? (?:me|us) how to do (?:my|our) job\b|\b(?:mind|watch) your (?:language|tone|words|manners|mouth)\b|\b(?:appreciate it if you (?:didn't|did not|stopped|wouldn't|would not|don't))\b/i,
  /\b(?:not (?:going|here) to be|won't be|refuse to be|don't have to be|not paid to be) (?:spoken|talked|shouted|treated|insulted|sworn|bullied|abused|lectured)\b|\b(?:snide|rude|nasty|sarcastic|cheap|childish|silly|smart|such) (?:remarks?|comments?|tone|words|behaviou?r)\b(?=.*\b(?:won't|will not|don't|isn't|not|never|no)\b)/i,
  /\b(?:there(?:'s| is|'s really| is really)? )?no (?:need|reason|call) (?:to (?:be|get|shout|swear|yell|take)|for (?:that|this|drama|such|the|any|your|rudeness|insults))\b|\byou (?:don't|do not|needn't|need not) (?:have to |need to )?(?:be (?:rude|so)|shout|yell|swear|insult|get (?:angry|rude|so))/i,
  /\b(?:don't|do not|stop|quit) (?:you )?(?:dare|shout[A-Za-zÀ-ɏ]*|yell[A-Za-zÀ-ɏ]*|swear[A-Za-zÀ-ɏ]*|talk[A-Za-zÀ-ɏ]*|speak[A-Za-zÀ-ɏ]*|blam[A-Za-zÀ-ɏ]+|accus[A-Za-zÀ-ɏ]+|insult[A-Za-zÀ-ɏ]*|be (?:rude|ridiculous|silly)|threaten[A-Za-zÀ-ɏ]*|tell me how)\b/i,
  /\b(?:insult|shout|yell|swear|threat|scream|abus)(?:ing|s)?\b[^.!?]{0,30}\b(?:won't|will not|doesn't|does not|isn't|never) (?:[A-Za-zÀ-ɏ]+ )?(?:get|help|chang|work|going|speed|make)[A-Za-zÀ-ɏ]*/i,
  /\bif you (?:had |were |would |could |actually |just |only |'d |bothered |really )*(?:listen[A-Za-zÀ-ɏ]*|calm[A-Za-zÀ-ɏ]*|been (?:polite|nicer|more|less|a bit|clear)|polite|nicer|read|bother[A-Za-zÀ-ɏ]*|let me|think (?:it|that|so|we|i)|don't like|are (?:so|that) (?:unhappy|clever)|know (?:so|better)|paid attention|stopp?(?:ed)?)\b/i,
  /\b(?:i|we)(?:'m| am|'re| are) not (?:blind|stupid|deaf|an? (?:idiot|liar|robot|machine|mind ?reader|thief|clown|magician)|idiots|liars|thieves|clowns|incompetent|useless|lying|your (?:servant|punching|enemy|therapist|maid)|going to (?:be (?:insulted|spoken|talked)|argue(?! with (?:it|that|any))|sit here|take))\b/i,
  /\b(?:that|it)(?:'s| is| was| wasn't|'s not| isn't) (?:not |n't )?(?:(?:my|our) (?:fault|problem|job|doing|mistake|business|concern)|on (?:me|us)|me)\b(?<!(?:is|was|'s) (?:my|our) (?:fault|mistake|doing|problem|job))(?<!(?:is|was|'s) on (?:me|us))(?<!(?:is|was|'s) (?:me|my|our))/i,
  /\b(?:can't|cannot|don't|won't|not) (?:be )?(?:held |blame |hold )?(?:me |us |be )?(?:responsible|accountable|to blame) for (?:what|the|your|other|my|every)\b|\bdon't blame (?:me|us)\b/i,
  /\b(?:go (?:ahead|right ahead|on then)|be my guest|feel free)(?: and|,)? [^.!?]*\b(?:lawyer|sue|court|review|complain|leave|competitor|post|elsewhere|press|twitter|report)\b|\b(?:good luck (?:with that|finding|getting)|see if (?:we|i) care|suit yourself|(?<!for )your loss|whatever you (?:say|think|want)|do what(?:ever)? you (?:want|like|must)|fine,? (?:then|by (?:me|us))|as you wish|knock yourself out|nobody is (?:stopping|forcing)|no one is (?:stopping|forcing))\b/i,
  /\b(?:you(?:'re| are| were)|it(?:'s| is| was) you) (?:the (?:one (?:who|that) (?:is|was|are|were|started|got|keeps?|needs?|insult[A-Za-zÀ-ɏ]+|shout[A-Za-zÀ-ɏ]+)|rude|problem)|(?:being|getting|just) (?:[A-Za-zÀ-ɏ]+ )?(?:rude|unreasonable|ridiculous|difficult|dramatic|childish|unfair|aggressive|emotional|abusive|impatient|hysterical|silly|impossible)|(?:so |very |clearly |obviously |quite )?(?:rude|unreasonable|ridiculous|overreacting|dramatic|childish|hysterical|exaggerating|impossible|aggressive))/i,
  /\bi could say the same\b|\b(?:same|right back) (?:to|at) you\b|\blook who's talking\b|\b(?:that's|that is|how) (?:rich|funny|hilarious|ridiculous|nonsense|absurd|a lie|simply not true|untrue|unfair|uncalled for|offensive)\b|\b(?:drama|tantrum|attitude|hysterics)\b|\bexcuse me[?!,]|\bwatch your (?:tone|language|mouth)\b|\bhow dare you\b/i,
  /\bi (?:don't|do not|really don't|won't) (?:[A-Za-zÀ-ɏ]+ )?(?:appreciate|like|care for|deserve|get paid (?:enough )?to|need|tolerate|have to take|accept) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:tone|attitude|insult[A-Za-zÀ-ɏ]*|shout[A-Za-zÀ-ɏ]*|this|that|language|accus[A-Za-zÀ-ɏ]+|being|comments?)\b|\bi resent\b|\b(?:your|that|this) (?:tone|attitude|language|behaviou?r) is\b/i,
  /\b(?:these|those|they|that) (?:are|is)(?:n't| not) (?:excuses|lies|an excuse|a lie|our fault)\b|\b(?:i|we)(?:'ve| have) (?:been )?(?:[A-Za-zÀ-ɏ]+ing |done |worked )(?:this (?:job )?|here |in this )?[^.!?]{0,30}(?:for )?(?:\d+|[A-Za-zÀ-ɏ]+) years\b|\bthank you very much\b(?=[,.!]| and)(?!.{0,3}for)/i,
  /\b(?:i|we) (?:know|do|work|have|are doing) (?:plenty|our job|my job|exactly what|hard enough|better)\b|\bi know (?:how to do )?my job\b|\b(?:i|we)(?:'m| am|'re| are) (?:just |only )?(?:doing my job|human too|only human|trying to help you)\b/i,
  /\byou can(?:'t|not) (?:just )?(?:speak|talk|shout|treat|insult|expect)\b|\b(?:as|like) (?:i|we)(?:'ve| have)? (?:already |just |clearly )?(?:said|told you|explained|mentioned|stated)(?: (?:before|already|twice|several|many))?\b|\bhow many times\b|\b(?:for the (?:last|hundredth|umpteenth) time)\b/i,
  /\bwhy (?:did|do|would|don't) you (?:even |still |just |keep |then )*(?:sign up|buy|bought|use|shop|bother|order|go|leave|come|contact|write|stay|book|ask)\b/i,
  /\b(?:says?|claims?|told me|insists?|reports?|assures? me|according to (?:him|her|them|our|my)\b)[^.!?]{0,40}\byou (?:were|are|had|have been) (?:the one )?(?:[A-Za-zÀ-ɏ]+ )?(?:rude|shouting|wrong|lying|aggressive|abusive|late|drunk|difficult|who)\b/i,
  /\b(?:grow up|get a grip|get over (?:it|yourself)|chill(?: out)?|lighten up|take a (?:chill|deep breath)|act like an adult|get real|your problem, not)\b/i,
  /\b(?:we|i) (?:treat|have|handle) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:thousands|hundreds|lots|plenty|many) of (?:[A-Za-zÀ-ɏ]+ )?(?:customers|people|others)\b|\bno(?:body| one) else (?:complains?|has (?:complained|a problem)|had)|\b(?:other|most|all our) (?:[A-Za-zÀ-ɏ]+ )?customers (?:don't|manage|have no|are (?:happy|able)|never|understand)\b/i,
]

// With some styles this is an order, which has a code of its own.
const soothing = /\bcalm (?:down|yourself)\b/i

/** A boundary, a rule, blame and doubt have answers of their own. */
function mayHitBack(sentence: DraftSentence): boolean {
  return boundarySaid(sentence.text) === undefined && !citesRule(sentence) && !isBlame(sentence) && !isDoubt(sentence)
}

/** A blow answers a blow: to somebody who is neither hot nor mocks, the head has to be surer. */
function isBlow(sentence: DraftSentence, context: DraftContext): boolean {
  if (sentence.isListed) return false
  return context.isTaunted === true || context.heat >= hot || (weighed(sentence, context)?.['hits-back'] ?? 0) >= sure
}
const hot = 2
const sure = 0.65

/** Whether a sentence hits back by its wording alone. */
export function isRetort({ plain }: DraftSentence): boolean {
  return anyMatches(baits, plain)
}

function isBait({ plain, text }: DraftSentence, style: Style): boolean {
  const isOrderHere = style === 'expressive' || style === 'analytic'
  if (!anyMatches(baits, plain) && (isOrderHere || !soothing.test(plain))) return false
  // A boundary asks for another tone and keeps the door open; that is the remedy and not the bait.
  return (
    boundarySaid(text) === undefined ||
    /\b(?:no need|won't get you|can't (?:speak|talk)|cannot (?:speak|talk)|watch your|mind your|how to do)\b/i.test(
      plain,
    )
  )
}

const longestEcho = 4

/** The word that hurt is thrown back as a question: "Hopeless?" */
function isEcho({ plain, clauses }: DraftSentence, { customer, isTaunted = false }: DraftContext): boolean {
  if (!isTaunted || !/\?["'”’)\]]*$/u.test(plain) || plain.split(/\s+/u).length > longestEcho) return false
  if (/^(?:what|when|where|who|why|how|which)\b/i.test(plain) || /\d/u.test(plain)) return false
  const last = customer.at(-1) ?? ''
  return sharedWords(plain, last) > 0 && clauses.every(({ act }) => act !== 'offers')
}

/** Defending oneself or hitting back, which feeds the quarrel. */
export const takesBait: Check = {
  code: 'takes-bait',
  find: ({ sentences }, context) =>
    sentences
      .filter((sentence) => {
        const isSoByWording = isBait(sentence, context.style) || isEcho(sentence, context)
        const isLikely = context.isTaunted === true && sentence.clauses.every(({ act }) => act === undefined)
        if (!does(sentence, 'hits-back', isSoByWording, context, isLikely)) return false
        return isSoByWording || (mayHitBack(sentence) && isBlow(sentence, context))
      })
      .map(({ start, end }) => ({ start, end, rewrite: 'I want to get this solved with you.' })),
}

import { anyMatches, matches } from '../../../conversation/needles'
import type { Check } from '../check'
import type { DraftContext } from '../draftReview'
import { hasAttachment } from '../givenKinds'
import { does } from '../manner/does'
import { type Draft, type DraftSentence, leadsOn } from '../readDraft'
import { refusesIn } from '../refusals'
import { isGuessedSlip } from '../slips'
import { isBlame } from './blame'

const evidence =
  '(?:numbers?|figures?|data|logs?|records?|readings?|calculations?|maths?|arithmetic|spreadsheet|table|screenshots?|photos?|evidence|proof|measurements?|thermometers?|meters?|scales?|clock|dates?|timestamps?|information|report|file|attachment|receipts?|documents?|invoice|copy|copies|statement|count|sums?|totals?|test|results?|export|csv|pdf|list|notes?)'
const doubts: readonly RegExp[] = [
  // Our records have nothing of it; what was brought is called into question, or out of the world.
  /\b(?:(?:i|we|our (?:[A-Za-zÀ-ɏ]+ )?(?:systems?|records?|logs?|books?|files?|database)) (?:(?:can |could )?(?:have|has|hold|find|see|show|shows|found|know of)) no (?:[A-Za-zÀ-ɏ]+ )?(?:record|trace|entry|entries|sign|evidence|note|mention|such)|there (?:is|are|was|were) no (?:such )?(?:[A-Za-zÀ-ɏ]+ ){1,3}(?:in|on) (?:our|my|the) (?:system|records?|logs?|books?|files?|database|list))\b/i,
  /\b(?:i|we)(?:'d|'ll|'m| would| must| will| can only)?(?: [A-Za-zÀ-ɏ]+){0,3} (?:doubt|question|dispute|challenge|contest) (?:the|that|this|these|those|your|it|them|whether|how)\b|\b(?:is|are|remains?) (?:[A-Za-zÀ-ɏ]+ )?(?:open to|in) (?:question|doubt|dispute)\b/i,
  /\byou(?:'ve| have)? (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:the|your|these|those|it|this) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:confused|mixed up|muddled|backwards|the wrong way|wrong)\b|\byou (?:[A-Za-zÀ-ɏ]+ )?(?:mixed up|confus[A-Za-zÀ-ɏ]+|misread|miscount[A-Za-zÀ-ɏ]*|miscalculat[A-Za-zÀ-ɏ]+|misremember[A-Za-zÀ-ɏ]*|misunderst[A-Za-zÀ-ɏ]+|got (?:that|it|this|the [A-Za-zÀ-ɏ]+) wrong)\b|\b(?:i|we) (?:[A-Za-zÀ-ɏ]+ )?(?:assume|suppose|think|believe|suspect|presume|guess|fear|take it|imagine)(?: that)? you(?:r|'ve| have| may| might| are|'re| must)?\b[^.!?]*\b(?:confus[A-Za-zÀ-ɏ]+|mix[A-Za-zÀ-ɏ]*|mis[A-Za-zÀ-ɏ]+|wrong[A-Za-zÀ-ɏ]*|mistak[A-Za-zÀ-ɏ]+|error|forg[eo]t[A-Za-zÀ-ɏ]*|overlook[A-Za-zÀ-ɏ]*)\b/i,
  /\b(?:nothing of the (?:kind|sort)|no (?:trace|sign|such (?:thing|mail|e-?mail|call|agreement|entry|date|note|promise|record|letter)|record|evidence|entry)(?: of (?:that|this|it|any|such))?)\b[^.!?]*\b(?:in|on|here|our|my|with us|anywhere|system|files?|exists?)\b|\bread too much into\b|\b(?:take|taking) (?:that|this|those|it|them) (?:with a|at face)\b|\b(?:drift|fluctuat[A-Za-zÀ-ɏ]*|vary|varies)\b(?=.*\b(?:you know|so\b|always|a lot|often))|\b(?:could|can|may|might) be anything\b|\b(?:doesn't|don't|does not|do not) (?:really )?(?:prove|mean|say|show|count for) (?:much|anything|a lot|a thing)\b|\bin your (?:opinion|view|mind|head|imagination)\b|\b(?:i|we)(?:'d| would)? (?:rather |sooner |prefer to |only )?(?:trust|rely on|go by|believe|stick (?:to|with)) (?:our|my)\b/i,
  /\b(?:not|hardly|far from) (?:at all )?(?:convinced|persuaded|genuine|authentic|credible|plausible)\b|\b(?:doesn't|does not|don't) sound like (?:something|anything|us)\b|\b(?:we|i|nobody|no one) (?:here )?would(?:n't| not| never) (?:have )?(?:ever )?(?:written|write|said|say|quoted?|promised?|offer(?:ed)?|sent|send|agree[d]?)\b|\bif (?:that|this|the|your) (?:mail|e-?mail|letter|document|photo|screenshot|file) is (?:real|genuine|authentic)\b/i,
  /\bare you (?:[A-Za-zÀ-ɏ]+ )?(?:sure|certain|positive|confident)\b|\b(?:did|have|do) you (?:really|actually|definitely)\b|\bif (?:that|this|it|what you say) (?:is|were) (?:really |actually |even )?(?:true|correct|accurate|the case)\b/i,
  new RegExp(
    `\\byour (?:\\p{L}+ ){0,2}${evidence}(?: \\p{L}+){0,2} (?:is|are|must be|may be|might be|could be|seems?|looks?|appears?|can't be|cannot be|don't|doesn't|do not|does not|isn't|aren't)(?: \\p{L}+){0,2} (?:off|wrong|incorrect|inaccurate|mistaken|misleading|outdated|out of date|faulty|flawed|unreliable|incomplete|edited|fake|doctored|right|add up|prove|show|mean|match|convinc\\p{L}+|enough|sufficient|official)\\b`,
    'iu',
  ),
  /\b(?:that|this|it|those|these)(?: [A-Za-zÀ-ɏ]+)? (?:can't|cannot|can not|couldn't|could not|doesn't|don't|does not) (?:possibly |really )?(?:be (?:right|correct|true|accurate|possible)|sound right|seem right|look right|add up|happen)\b|\b(?:hard|difficult) to believe\b|\b(?:i|we) (?:[A-Za-zÀ-ɏ]+ )?(?:doubt|don't believe|do not believe|question|find it hard|suspect|wonder (?:if|whether) (?:you|your))\b|\b(?:highly |very )?(?:unlikely|doubtful|questionable|implausible)\b/i,
  /\b(?:you|your [A-Za-zÀ-ɏ]+) (?:[A-Za-zÀ-ɏ]+ )?(?:must have|may have|might have|probably|perhaps|possibly|likely|could have|seem to have|appear to have|are (?:probably |perhaps )?)(?: just| simply)? ?(?:mis[A-Za-zÀ-ɏ]+|mistaken|confus[A-Za-zÀ-ɏ]+|made (?:a|an|some) (?:mistake|error|typo)|got (?:it|the|that|your) (?:[A-Za-zÀ-ɏ]+ )?(?:wrong|mixed)|mixed up|forgot[A-Za-zÀ-ɏ]*|overlook[A-Za-zÀ-ɏ]*|looking at the wrong|reading (?:it|this|that|the [A-Za-zÀ-ɏ]+) wrong|counted|add(?:ed)? (?:it|them|this) (?:up )?wrong|only think|imagin[A-Za-zÀ-ɏ]+)/i,
  /\b(?:maybe|perhaps|possibly|probably) (?:you|your|there(?:'s| is)|something|it(?:'s| is)) (?:[A-Za-zÀ-ɏ]+ ){0,6}(?:mis[A-Za-zÀ-ɏ]+|wrong|mistake[A-Za-zÀ-ɏ]*|error|typo|off|think|confus[A-Za-zÀ-ɏ]+|broken|faulty)\b|\bsomething (?:is |must be )?wrong with your\b|\b(?:mistake|error|problem|issue|typo) (?:on|at|in) your (?:side|end|part|own|spreadsheet|calculation)/i,
  /\bour (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:systems?|records?|meters?|computers?|software|logs?|data|billing|invoices?) (?:(?:does|do)(?:n't| not) (?:make|lie)|(?:is|are) (?:always|never|usually|100|reliable|correct|accurate)|never\b|can't be wrong|cannot be wrong)/i,
  /\b(?:no way of|unable to|can't|cannot|not able to|impossible to) (?:verif[A-Za-zÀ-ɏ]+|confirm(?:ing)?|validat[A-Za-zÀ-ɏ]+|trust(?:ing)?|rely(?:ing)? on|accept(?:ing)?|tak(?:e|ing) (?:that|this|your)) ?(?:[A-Za-zÀ-ɏ]+ )?/i,
  /\b(?:do you have|is there|have you got|where is|can you (?:show|give|provide|send)|could you (?:show|give|provide|send)|please (?:show|give|provide|send)|we(?:'d| would)? need|i(?:'d| would)? need|without) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:actual |real |any |some |hard |further |proper )?(?:proof|evidence|documentation)\b/i,
  new RegExp(
    `\\b(?:home|own|private|amateur|handheld|phone|household|consumer|hobby|such|these|those|this|that|most|some|any) (?:\\p{L}+ )?${evidence}(?: \\p{L}+){0,2} (?:(?:is|are)(?:n't| not)? (?:\\p{L}+ )?(?:reliable|accurate|exact|precise|unreliable|inaccurate|conclusive|proof|enough|wrong|evidence)|(?:can|could|may|might) (?:be|have been|come|show|mean|belong) (?:of|from|to)? ?(?:any\\p{L}+|edited|faked?|manipulated|wrong|off|made|altered|taken)|(?:are|is) (?:often|sometimes|usually|easily|mostly) \\p{L}+|(?:prove|proves|show|shows|mean|means) (?:nothing|little|anything)|(?:don't|doesn't|do not|does not) (?:prove|show|mean|count))`,
    'iu',
  ),
  /\b(?:may|might|could) be that you\b|\byou (?:may|might|could|must|probably|perhaps|possibly) (?:just |simply )?(?:have )?(?:be |been )?(?:seen|looked at|looking at|measured|measuring|read|reading|counted|taken|noted|compared|comparing|mis[A-Za-zÀ-ɏ]+|confus[A-Za-zÀ-ɏ]+|used|using) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:wrong|some other|another|different|other|incorrect[A-Za-zÀ-ɏ]*|old)\b/i,
  /\b(?:double-?check|re-?check|check again|recount|recalculate|look again at) your\b|\b(?:could|can|would) you (?:please )?(?:double-?check|re-?check|verify|recount|recalculate|re-?calculate)\b/i,
  /\b(?:anyone|anybody|everyone) (?:can|could) (?:write|make|type|edit|fake|print|produce|claim|say)\b|\bphotoshop[A-Za-zÀ-ɏ]*|\b(?:just|only|merely) (?:your|a) (?:word|claim|opinion|feeling|impression|screenshot|spreadsheet)\b|\bso you (?:say|claim)\b|\byou(?:'re| are)? (?:claim|alleg)[A-Za-zÀ-ɏ]*\b|\balleged[A-Za-zÀ-ɏ]*\b/i,
]

// People and their papers in general are said to err, instead of looking at these.
const inGeneral =
  /\b(?:people|folks?|guests?|customers?|clients?|users?|drivers?|patients?|parents?|tenants?|callers?|passengers?|readers?|everyone|everybody|spreadsheets?|screenshots?|recordings?|photos?|notes|logs|scales|thermometers|time sheets?|tickets|cases|calculations|memor(?:y|ies))\b/i
const often =
  /\b(?:often|generally|usually|normally|sometimes|seldom|rarely|easily|commonly|frequently|always|all the time|tend(?:s)? to|(?:vast )?majority|nine times out of ten|mostly|in most|happens?(?: a lot)?)\b/i
const errs =
  /\b(?:forget[A-Za-zÀ-ɏ]*|mis(?:read|count|remember|take|understand|place|key|type|judge)[A-Za-zÀ-ɏ]*|mix[A-Za-zÀ-ɏ]*|confus[A-Za-zÀ-ɏ]*|remember[A-Za-zÀ-ɏ]*|match(?:es)?|exaggerat[A-Za-zÀ-ɏ]*|overlook[A-Za-zÀ-ɏ]*|mistak[A-Za-zÀ-ɏ]*|wrong|off|lie|deceptive|mislead[A-Za-zÀ-ɏ]*|unreliable|in their own favou?r|anything|leave things out|from memory|stumble[A-Za-zÀ-ɏ]*|trip)\b/i
const ourWord =
  /\b(?:the|our) (?:[A-Za-zÀ-ɏ]+ )?(?:system|meter|sheet|statement|software|database|computer|register|log|scanner|machine)s? (?:[A-Za-zÀ-ɏ]+ )?(?:doesn't|does not|don't|do not|never|can't|cannot) (?:[A-Za-zÀ-ɏ]+ )?(?:make|lie|get|miss|err|be wrong|forget)\b|\b(?:trust|believe|rely on|go (?:by|with)|stick (?:to|with)|side with) (?:the|our) (?:[A-Za-zÀ-ɏ]+ )?(?:statement|system|meter|sheet|records?|figures?|readings?|driver|log)\b|\bin our (?:system|warehouse|records?|files?|books?|database|log) (?:there )?(?:is|are|was|were) (?:no|nothing|not)\b/i
const unbelieving =
  /\b(?:imprecise|inexact|improbable|implausible|dubious|far-fetched|hard to square|fanciful|suspicious|suspect|conveniently|notorious(?:ly)?|astonished|amazed|surprised) (?:to us|to me|if|for|unreliable|imprecise|inaccurate|optimistic|wrong)\b|\b(?:seems?|looks?|sounds?|strikes? (?:me|us) as|is|are) (?:[A-Za-zÀ-ɏ]+ )?(?:imprecise|inexact|improbable|implausible|dubious|far-fetched|fanciful|suspicious|questionable|odd to (?:me|us)|optimistic)\b|\b(?:put|place|give|attach) (?:[A-Za-zÀ-ɏ]+ )?(?:much|any|little|great) weight\b|\b(?:says|(?:days|readings|photos|figures|logs|numbers) say|proves?|means?|shows?) (?:very )?(?:little|nothing|not much)\b(?! (?:about|of|bad|to do))|\b(?:most|highly|very|rather) unusual\b|\b(?:outdated|wrong|earlier|superseded|incomplete) (?:copy|version|file|page|list|sheet)\b|\b(?:sensors?|scales|meters|thermometers|clocks) drift|\bwith (?:all )?(?:due )?respect to (?:your|the)\b|\bshows? all sorts of\b|\bto say (?:almost |just about )?anything\b|\bleaves? (?:things|a lot|much|bits) out\b/i
const neverCame =
  /\b(?:must|can't|cannot|couldn't|probably|presumably|apparently|guess(?:ing)?|suppose|assume|suspect)\b[^.!?]*\b(?:never|not|n't)(?: (?:actually|really|ever|even))? (?:have |got |been |have been )*(?:sent|posted|submitted|returned|attached|filed|made|happened|arrived|handed|paid)\b|\b(?:i'd|you (?:should|might want to|may want to|could)|if i were you|i suggest|i would)\b[^.!?]*\b(?:another|a second|a closer|a good|one more) look\b|\b(?:be|i'd be|would be) (?:very |quite |rather )?surprised if\b/i
/** Whether a sentence questions what the customer says or brought. */
export function isDoubt(sentence: DraftSentence): boolean {
  const { plain } = sentence
  if (matches(ourWord, plain) || matches(unbelieving, plain) || matches(neverCame, plain) || isGuessedSlip(plain))
    return true
  if (matches(inGeneral, plain) && matches(often, plain) && matches(errs, plain)) return true
  return anyMatches(doubts, plain)
}

// Doubting oneself, or promising to check, doubts nobody.
const ownCheck =
  /\bi understand (?:that|why)\b|\b(?:i|we)(?:'ll| will|'m| am|'ve| have) (?:[A-Za-zÀ-ɏ]+ )?(?:check|compar|verif|go through|look)[A-Za-zÀ-ɏ]*\b|\b(?:you(?:'re| are) right|our (?:mistake|error|fault)|my (?:mistake|error))\b/i

const fewestFacts = 3
const takesUp =
  /\b(?:received|checked|compar[A-Za-zÀ-ɏ]+|match[A-Za-zÀ-ɏ]*|reviewed|looked|according to your|you(?:'re| are) right|correct|thank you for (?:the|your|sending))\b/i

function doubtsIn(draft: Draft, context: DraftContext): DraftSentence[] {
  // Facts were brought, and the draft does nothing with them.
  const isLikely = context.given.length > 1 && !leadsOn(draft, context)
  return draft.sentences.filter(
    (sentence) => does(sentence, 'doubts', isDoubt(sentence), context, isLikely) && !matches(ownCheck, sentence.plain),
  )
}

/** Facts that were brought are not taken up with a word, while the draft refuses or blames. */
function passesOver(draft: Draft, context: DraftContext): DraftSentence | undefined {
  const figures = context.given.filter(({ text, kind }) => kind === 'attachment' || /\d/u.test(text))
  if (figures.length < fewestFacts || leadsOn(draft, context)) return undefined
  const isTakenUp = figures.some(({ text }) => draft.text.includes(text)) || takesUp.test(draft.text)
  if (isTakenUp) return undefined
  return draft.sentences.find((sentence) => refusesIn(sentence) || isBlame(sentence))
}

/** Questioning or passing over the facts that somebody brought (X8). */
export const doubtsData: Check = {
  code: 'doubts-data',
  styles: ['analytic'],
  find(draft, context) {
    const { given } = context
    const doubted = doubtsIn(draft, context)
    const passed = doubted.length === 0 ? passesOver(draft, context) : undefined
    const what = hasAttachment(given) ? 'what you attached' : 'the figures that you sent'
    return [...doubted, ...(passed ? [passed] : [])].map(({ start, end }) => ({
      start,
      end,
      rewrite: `I will compare ${what} with our own records and tell you where they differ.`,
    }))
  },
}

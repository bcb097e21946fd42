import type { Quote } from '../classify/assessment'
import type { Message } from '../conversation/conversation'
import { quote } from '../conversation/quote'
import { type Sentence, sentencesOf } from '../conversation/sentences'

const person =
  '(?:you|him|her|them|someone|somebody|everyone|everybody|anyone|people|(?:your|the|that|this|my|our|his|their) (?:\\w+ )?(?:staff|driver|manager|agent|people|lot|boss|colleagues?|team|family|kids?|children|wife|husband|mother|father|mum|dad|son|daughter|neighbou?rs?|doctor|nurse|foreman|guy|man|woman|bloke|one|ex))'
const self = '(?:myself|my ?self|himself|herself|themselves|themself)'
const will =
  "(?:(?:i|we)(?:['’]ll| will| shall|['’]m (?:gonna|going to)| am going to|['’]m about to)|(?:i|we)(?:['’]m| am|['’]re)? (?:gonna|going to|want to|intend to|plan(?:ning)? to)|ima)"
const of = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu')

// Words of wanting to die or of harming oneself. "Going on", "ending it" and the like count only without an object, for
// contracts, chats and calls are ended every day.
const selfHarm: readonly RegExp[] = [
  of(`(?:kill|hurt|harm|hang|cut|shoot|drown|poison|starve)(?:ing)? ${self}`),
  of('(?:end|ending|take|taking|took) (?:my|his|her|their) (?:own )?life'),
  of('(?:end|ending) it all'),
  of(
    "(?:i(?:['’]m| am| feel| was)|(?:he|she)(?:['’]s| is)) (?:\\w+ )?suicidal|suicidal thoughts|(?:think|thinking|thoughts?|thought|consider(?:ing|ed)?|contemplat(?:e|ing)|plan(?:ning)?|attempt(?:ing)?|commit(?:ting)?) (?:of |about |to commit )?suicide",
  ),
  of(
    "(?:don['’]?t|do not|can['’]?t|cannot|no longer|not) (?:really |even )?(?:want|wish|care) to (?:live|be alive|be here|exist|wake up|be around|carry on living|go on living)(?! (?:in|at|with (?:you|this (?:company|provider|bank|plan|phone|service)))\\b)",
  ),
  of(
    "(?:no|any|the|what(?:['’]s| is) the) (?:point|reason|sense|use) (?:in |of |to |for (?:me to )?)?(?:live|living|going on|go on|carrying on|carry on|being alive|being here|waking up|keep(?:ing)? going)(?! (?:with|about|to|in|at|like this (?:with|until)|for|the|this|on|using|paying|waiting|trying|holding)\\b)",
  ),
  of(
    "nothing (?:left )?to live for|(?:life|it)(?:['’]s| is)(?:n['’]t| not| no longer)? (?:not )?worth living|not worth living|(?:give|giving|given) up on life|done with (?:life|living|this life)|tired of (?:living|being alive|life)|sick of living",
  ),
  of(
    "(?:better off|happier|easier for (?:everyone|them|you all)) (?:without me|if i (?:was|were|am)(?:n['’]t| not| gone| dead)[^.!?]*|with me (?:dead|gone))|(?:better off|rather be|wish i (?:was|were)|want to be) dead|wish i (?:had never been|was never|were never) born",
  ),
  of(
    "(?:want|wish|hope|going|ready|like|rather|prefer) (?:to )?die|(?:i(?:['’]m| am)|i) (?:ready|going|about) to die|let me die|i deserve to die",
  ),
  of(
    "(?:not|never|don['’]?t (?:want|plan) to|won['’]?t(?: be)?) (?:wak(?:e|ing) up)(?: (?:again|tomorrow|to this|in the morning)[^.!?]*)?|won['’]?t (?:be here|be around|be alive|live) (?:tomorrow|anymore|any more|any longer|much longer|next week|to see)|(?:last|final) (?:day|night|message) (?:on earth|alive|of my life|you(?:['’]ll| will) (?:ever )?(?:get|hear))",
  ),
  of(
    "(?:live|living|go on living|carry on living) with (?:this|the|that) (?:shame|pain|guilt|disgrace|humiliation)|(?:can['’]?t|cannot) (?:live|go on living|bear to live)(?: (?:anymore|any more|any longer|with myself|like this))?(?! without (?:my|the|a) (?:phone|internet|app|card|coffee|account))",
  ),
  of(
    '(?:pills|tablets|rope|noose|gun|razor|blade|knife) (?:\\w+ )?(?:(?:lined|laid|counted) (?:up|out)|in (?:front of me|my hand)|on the (?:table|bed)|next to me|ready)[^.!?]*|overdos(?:e|ing)(?! fees?)|(?:take|taking|swallow(?:ing)?|took) (?:all|the whole|every one of|too many of)(?: of)? (?:the|my|these|those)? ?(?:pills|tablets|medication|meds)|jump(?:ing)? (?:off|from|in front of) (?:a|the|my) (?:bridge|building|roof|balcony|train|window)|slit (?:my|his|her) wrists',
  ),
  of(
    "(?:tell|let) (?:my|the) (?:mother|mum|mom|father|dad|wife|husband|kids|children|son|daughter|family|parents|partner|sister|brother) (?:that )?(?:i (?:tried|love[d]? (?:her|him|them)|(?:am|was|['’]m) sorry)|goodbye)|by (?:tomorrow|tonight|then|morning) (?:it|nothing|none of (?:it|this)) (?:will|won['’]t|would)(?: not| no longer)? matter(?: (?:for|to) me| any ?more)?|(?:this is|saying) (?:my )?(?:final )?goodbye to (?:everyone|you all|my)",
  ),
]

// Stated harm to others: a first person who will, or who comes with a weapon; or a bomb. "I know where you park" is a
// threat and no crisis.
const violence: readonly RegExp[] = [
  of(
    `${will} (?:\\w+ ){0,2}(?:kill|murder|shoot|stab|strangle|beat|hurt|punch|batter|smash|burn|hit|attack|slap|choke|cut) ${person}(?: up| down)?`,
  ),
  of(
    `${will} (?:\\w+ ){0,2}(?:blow up|shoot up|burn down|burn|torch|set fire to|bomb) (?:the|your|that|this|every) (?:\\w+ )?(?:place|office|shop|store|building|house|depot|branch|headquarters|site|yard|warehouse|hotel|clinic|premises|van)(?: down)?`,
  ),
  of(
    '(?:com(?:e|ing)|going|turn(?:ing)? up|show(?:ing)? up|driv(?:e|ing)|walk(?:ing)?|heading|(?:be|am) (?:there|outside|here)) (?:\\w+ ){0,6}with (?:a|an|my|the) (?:\\w+ )?(?:bat|gun|knife|axe|hammer|crowbar|rifle|shotgun|machete|petrol|gasoline|iron bar|weapon|blade)',
  ),
  of(
    "(?:there(?:['’]s| is)|i(?:['’]ve| have)?(?: planted| put| left| got)?) a bomb(?! of)|(?:somebody|someone|people|you|he|she|they)(?:['’]s| is| are|['’]re|['’]ll| will)? (?:\\w+ )?(?:going to |gonna )?(?:get hurt|end up (?:dead|in (?:a )?hospital)|be (?:dead|killed|shot)|leave in a body ?bag)",
  ),
  of(
    `(?:(?:my|his|her) (?:\\w+ )?(?:husband|wife|partner|ex|boyfriend|girlfriend|father|son|brother|neighbou?r)|he|she) (?:is|['’]s|will|['’]ll|wants to|says he(?:['’]ll| will)) (?:\\w+ )?(?:going to )?(?:kill|hurt|hit|beat) (?:me|us|the (?:kids|children))`,
  ),
]

// Ways of speaking in which the same words mean no harm.
const figures: readonly RegExp[] = [
  /\b(?:kill(?:ed|ing)?|hurt(?:ing)?|die|died|dying|dead) (?:myself )?(?:laughing|of (?:laughter|happiness|boredom|embarrassment|curiosity|hunger|thirst|cold|heat))\b/iu,
  /\b(?:could|would|might|nearly|almost) (?:\w+ )?(?:have )?(?:kill(?:ed)?|kick(?:ed)?|die[d]?|shot|shoot|murder(?:ed)?)\b/iu,
  /\b(?:killed (?:himself|herself|themselves)|(?:took|taken) (?:his|her|their) own li(?:fe|ves)|(?:committed|died by|lost .{0,30} to) suicide)\b/iu,
  /\b(?:hurt(?:ing)?|cut(?:ting)?|shoot(?:ing)?|kill(?:ing)?) (?:myself|ourselves) (?:on|with|by|in|an?|off|some|out|short|slack)\b/iu,
  /\b(?:film|movie|game|series|song|book|character|level|boss fight|episode)\b/iu,
]
const denied = /\b(?:not|never|n['’]t|no)\s+(?:\w+\s+){0,2}$/iu
// "Want" and "point" carry their own negation inside the pattern; only what harms can be denied from before.
const deniable = /^(?:kill|hurt|harm|hang|cut|end|ending|suicid|i(?:['’]m| am| feel)|overdos|tak)/iu

function crisisIn(sentence: Sentence): { start: number; end: number } | undefined {
  for (const pattern of [...selfHarm, ...violence]) {
    const match = pattern.exec(sentence.text)
    if (!match) continue
    if (figures.some((figure) => figure.test(sentence.text))) continue
    if (
      deniable.test(match[0]) &&
      (denied.test(sentence.text.slice(0, match.index)) || /^i(?:['’]m| am) not /iu.test(match[0]))
    )
      continue
    return { start: sentence.start, end: sentence.end }
  }
  return undefined
}

/**
 * Sentences of a customer's message that say self-harm or stated violence, quoted whole. A careful list of wordings: it
 * would rather answer once too often than miss, but leaves figures of speech ("dying to get my parcel", "kill the
 * session", "my wife will murder me") alone. It knows English only and cannot see what is merely hinted at.
 */
export function crisisWords(message: Message): Quote[] {
  return sentencesOf(message.text).flatMap((sentence) => {
    const found = crisisIn(sentence)
    return found ? [quote(message, found.start, found.end)] : []
  })
}

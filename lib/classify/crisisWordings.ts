import { wholeWords } from '../conversation/wording'

// Building blocks. `r` keeps backslashes as they are written.
const r = String.raw

const relative = r`(?:mother|mum|mom|father|dad|wife|husband|kids|children|son|daughter|family|parents|partner|sister|brother)`
const worker = r`(?:staff|drivers?|managers?|agents?|people|lot|boss|colleagues?|team|doctor|nurse|foreman|guy|man|woman|bloke|fella|lads?|one|clerk|caretaker|mod|moderator|cashier|guard|receptionist|engineer|collector|adviser|advisor)`
const person = r`(?:you|him|her|them|someone|somebody|everyone|everybody|anyone|people|one of you|(?:your|the|that|this|my|our|his|their) (?:\w+ ){0,2}(?:${worker}|${relative}|ex|neighbou?rs?))`
const self = r`(?:myself|my self|himself|herself|themselves|themself)`
const body = r`(?:teeth|jaw|face|nose|neck|head|skull|hands?|arms?|legs?|fingers|knee ?caps?|knees|bones|ribs|throat)`
const weapon = r`(?:(?:cricket|baseball|iron|steel|lump|sledge|kitchen|loaded) ?)?(?:bat|bar|gun|knife|axe|hammer|sledgehammer|crowbar|rifle|shotgun|pistol|machete|petrol|gasoline|weapon|blade|brick)(?! \w*(?:drill|block|set|gift|case|attachment|holder|scope|licen[cs]e|safe)\b)`
const will = r`(?:(?:i|we)(?:['’]?ll| will| shall|['’]?m (?:gonna|gunna|going to)| am going to|['’]?m about to)|(?:i|we) (?:gonna|gunna|want to|intend to|plan to|swear i(?:['’]ll| will))|imma?)`
const premises = r`(?:place|office|shop|store|building|house|depot|branch|headquarters|site|yard|warehouse|hotel|clinic|premises|van)`

const of = (source: string) => wholeWords(source)

/**
 * Words of wanting to die or of harming oneself. "Going on", "ending it" and the like count only without an object, for
 * contracts, chats and calls are ended every day.
 */
export const selfHarm: readonly RegExp[] = [
  of(r`(?:kill|hurt|harm|hang|cut|shoot|drown|poison|starve)(?:ing)? ${self}`),
  of(
    r`(?:end|ending|take|taking) (?:my|his|her|their) (?:own )?life|(?:end|ending) it all|end it (?:tonight|for good|once and for all|forever)`,
  ),
  of(
    r`(?:i(?:['’]m| am| feel| was)|(?:he|she)(?:['’]s| is)) (?:\w+ )?suicidal|suicidal thoughts|(?:think|thinking|thoughts?|thought|consider(?:ing|ed)?|contemplat(?:e|ing)|plan(?:ning)?|attempt(?:ing)?|commit(?:ting)?) (?:of |about |to commit )?suicide`,
  ),
  of(
    r`(?:don['’]?t|do not|no longer|not) (?:really |even )?(?:want|wish|care) to (?:live|be alive|be here|exist|wake up|be around|carry on living|go on living)(?! (?:in|at|with (?:you|this (?:company|provider|bank|plan|phone|service)))\b)`,
  ),
  of(
    r`(?:no|any|the|a|what(?:['’]s| is) the) (?:point|reason|sense|use) (?:in |of |to |for me to )?(?:live|living|going on|go on|carrying on|carry on|being alive|being here|waking up|wake up|keep(?:ing)? going)(?! (?:with|about|to|in|at|for|the|this|on|using|paying|waiting|trying|holding)\b)(?! like this (?:with|until)\b)`,
  ),
  of(
    r`nothing (?:left )?to live for|(?:not|isn['’]t|no longer) worth living|(?:give|giving|given) up on life|(?:done with|tired of|sick of) (?:life|living(?! (?:in|at|with|on|out of|under|next)\b)|being alive|this life)`,
  ),
  of(
    r`(?:better off|happier|easier|better) (?:(?:for|on) (?:\w+ ){1,2})?(?:without me|with me (?:dead|gone)|if i (?:just |simply )?(?:was|were|am)(?:n['’]t| not)? (?:here|around|alive|gone|dead))|(?:they|everyone|everybody|she|he)(?:['’]d| would|['’]ll| will) (?:all )?(?:manage|cope|be (?:fine|ok(?:ay)?)|do (?:fine|better)) without me`,
  ),
  of(
    r`(?:better off|rather be|wish i (?:was|were)|want to be|may as well be|might as well be) (?:dead|gone(?: too)?$)|wish i (?:had never been|was never|were never) born`,
  ),
  of(
    r`(?:want|wish|hope|going|ready|like) to die|rather die(?! than)|i(?:['’]m| am) (?:ready|going|about) to die|let me die|i deserve to die`,
  ),
  of(
    r`(?:not|never|don['’]?t (?:want|plan) to|won['’]?t(?: be)?) wak(?:e|ing) up(?: (?:again|tomorrow|to this|in the morning))?|won['’]?t (?:be here|be around|be alive|live) (?:tomorrow|any ?more|any longer|much longer|next week|to see)|my (?:last|final) (?:day|night) (?:on earth|alive)`,
  ),
  of(
    r`(?:when|once|after) i(?:['’]m| am) (?:dead|no longer (?:here|alive)|not (?:here|around|alive) any ?more)|i won['’]t (?:be needing|need) (?:it|them|anything|that) where i(?:['’]m| am) going`,
  ),
  of(
    r`(?:don['’]t want to |can['’]?t |cannot )(?:go on living|carry on living|live) with (?:this|the|that) (?:shame|pain|guilt|disgrace|humiliation)|(?:can['’]?t|cannot) (?:go on living|bear to live|live (?:any ?more|any longer|with myself))`,
  ),
  of(
    r`(?:pills|tablets|rope|noose|razor) (?:\w+ )?(?:(?:lined|laid|counted) (?:up|out)|in (?:front of me|my hand)|on the (?:table|bed)|next to me|ready)|overdos(?:e|ing)(?! fees?)|(?:take|taking|swallow(?:ing)?) (?:all|the whole|every one of|too many of)(?: of)? (?:the|my|these|those)? ?(?:pills|tablets|medication|meds)|slit (?:my|his|her) wrists`,
  ),
  of(
    r`(?:driv(?:e|ing)|walk(?:ing)?|step(?:ping)?|jump(?:ing)?|throw(?:ing)? myself) (?:straight |right )?(?:into|in front of|off|from|under) (?:a|the|my) (?:wall|tree|river|sea|lake|canal|train|bus|lorry|traffic|bridge|cliff|tracks|building|roof|balcony)`,
  ),
  of(
    r`tell (?:my|the) ${relative} (?:that )?(?:i (?:tried|love[d]? (?:her|him|them)|(?:am|was|['’]m) sorry)|goodbye)|by (?:tomorrow|tonight|then|morning) (?:it|nothing|none of (?:it|this)) (?:will|won['’]t|would)(?: not| no longer)? matter(?: (?:for|to) me| any ?more)?|saying (?:my )?(?:final )?goodbye to (?:everyone|you all)`,
  ),
]

/**
 * Stated harm to people: a first person who will, or who comes with a weapon; fire, a bomb, a gun that is named.
 * "I know where you park" is a threat and no crisis; neither is a broken window.
 */
export const violence: readonly RegExp[] = [
  of(
    r`${will} (?:\w+ ){0,3}(?:kill|murder|shoot|stab|strangle|throttle|beat|hurt|punch|batter|burn|hit|attack|slap|choke) ${person}(?! (?:up|with (?:a|an|the|my|another|some) (?!bat|${weapon})|(?:a|an|over|some) ))`,
  ),
  of(r`${will} (?:\w+ ){0,3}(?:murder|strangle|throttle) (?:that|your|this|the) (?:\w+ ){0,2}\w+`),
  of(
    r`(?:${will}|i['’]?m|and) (?:\w+ ){0,3}(?:break(?:ing)?|smash(?:ing)?|crush(?:ing)?|knock(?:ing)?|bust(?:ing)?|wring(?:ing)?|slit(?:ting)?) (?:your|his|her|their|(?:some|any)(?:one|body)['’]?s) (?:\w+ )?${body}`,
  ),
  of(
    r`${will} (?:\w+ ){0,3}(?:blow up|shoot up|burn down|burn|torch|set fire to|bomb) (?:the|your|that|this|every) (?:\w+ )?${premises}`,
  ),
  of(
    r`(?:com(?:e|ing)|turn(?:ing)? up|show(?:ing)? up|driv(?:e|ing)|walk(?:ing)?|heading|going (?:down|over|there|round)|be|wait(?:ing)?|stood|standing) (?:[\w']+ ){0,7}with (?:a|an|my|the) ${weapon}`,
  ),
  of(
    r`(?:getting|grabbing|fetching|bringing|taking|take|bring|fetch) (?:a|an|my|the) ${weapon} (?:from my|to (?:you|him|her|them|your (?:staff|driver|people|face|head)))`,
  ),
  of(
    r`i(?:['’]ve| have)(?: got)? (?:a|my) (?:loaded )?(?:shotgun|gun|rifle|pistol|machete)(?= .*\b(?:you|your|office|where)\b)`,
  ),
  of(
    r`put (?:you|him|her|them|someone|somebody|one of you) in (?:the |a )?(?:hospital|grave|ground|coffin|morgue)|set the dogs? on (?:you|him|her|them)|gets? my fist`,
  ),
  of(
    r`(?:there(?:['’]s| is)|i(?:['’]ve| have)?(?: planted| put| left| got)|(?:ring|phone|call)(?:ing)? in) a bomb(?! of)`,
  ),
  of(
    r`(?:somebody|someone|people|one of you|you|he|she|they)(?:['’]s| is| are|['’]re|['’]ll| will)? (?:\w+ )?(?:going to |gonna )?(?:get hurt|end up (?:dead|in (?:a )?hospital)|be (?:dead(?! to)|killed|shot)|leave in a body ?bag)`,
  ),
  of(
    r`(?:driv(?:e|ing|in)|ram(?:ming)?|put(?:ting)?|crash(?:ing)?) (?:this|my|the) (?:truck|car|van|lorry|digger|tractor) (?:straight |right )?(?:through|into) (?:your|you)`,
  ),
  of(
    r`(?:(?:my|his|her) (?:\w+ )?(?:husband|wife|partner|ex|boyfriend|girlfriend|father|son|brother|neighbou?r)|he|she) (?:is going to|['’]s going to|wants to|says (?:he|she)(?:['’]ll| will)|threatens to) (?:kill|hurt|hit|beat) (?:me|us|the (?:kids|children))`,
  ),
]

/** Ways of speaking in which the same words mean no harm. */
export const figures: readonly RegExp[] = [
  /\bmy (?:\w+ )?(?:wife|missus|girlfriend|mum|mom|mother|boss|daughters?|girls)(?:['’]ll| will| would) (?:\w+ )?(?:kill|murder|strangle|skin) (?:me|us)\b/i,
  /\b(?:kill(?:ed|ing)?|hurt(?:ing)?|die|died|dying|dead) (?:myself )?(?:laughing|of (?:laughter|happiness|boredom|embarrassment|curiosity|hunger|thirst|cold|heat))\b/i,
  /\b(?:could|would|might|nearly|almost) (?:\w+ )?(?:have )?(?:kill(?:ed)?|kick(?:ed)?|die[d]?|shot|shoot|murder(?:ed)?)\b/i,
  /\b(?:killed (?:himself|herself|themselves)|(?:took|taken) (?:his|her|their) own li(?:fe|ves)|(?:committed|died by|lost .{0,30} to) suicide)\b/i,
  /\b(?:hurt(?:ing)?|cut(?:ting)?|shoot(?:ing)?|kill(?:ing)?) (?:myself|ourselves) (?:on|with|by|in|an?|off|some|out|short|slack)\b/i,
]

/** What is told of a story or a game is no threat; wanting to die is heard wherever it is said. */
export const story = /\b(?:film|movie|game|series|song|novel|character|level|boss fight|episode)\b/i

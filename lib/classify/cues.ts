/** Words or marks that hint at a style, a feeling or a signal. Each match counts, up to a cap; its place is evidence. */
export type Cue = { name: string; pattern: RegExp }

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const soon = `(?:today|tonight|tomorrow|noon|midday|midnight|close of business|cob|eod|(?:the )?end of (?:the |this )?(?:day|week|month)|(?:this |next )?${day}|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o'clock)?)`
const insult =
  '(?:idiots?|morons?|imbeciles?|cretins?|clowns?|liars?|thieves|thief|scum|scumbags?|losers?|jerks?|pricks?|dicks?|bastards?|bitch(?:es)?|arseholes?|assholes?|a\\*+holes?|twats?|wankers?|muppets?|dumb(?:ass)?|stupid|useless|worthless|brain-?dead|incompetent|pathetic|retards?|parasites?|vermin|dogs?|pigs?|trash|rats?|cowards?|fools?|crooks?|halfwits?|donkeys?|cows?|dense|thick)'
const swear =
  '(?:f+u+c+k\\w*|f[*#@!.]+k?\\w*|shit\\w*|sh[*!]t\\w*|bull(?:shit|crap)|crap\\w*|damn\\w*|goddamn|hell|ass|arse|bloody|wtf|ffs|piss\\w*|bollocks)'
const family =
  '(?:mum|mom|mother|dad|father|wife|husband|partner|daughter|son|kids?|child(?:ren)?|baby|toddler|grandm\\w+|grandad|grandpa|nan|sister|brother|family|parents?)'

const of = (source: string, flags = 'giu') => new RegExp(source, flags)
const words = (source: string) => of(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`)

/** The cues that show in words, in the order of their weights. To add one, append it and train again. */
export const cues: readonly Cue[] = [
  // Driver: outcome first.
  {
    name: 'command',
    pattern: of(
      '(?<=^|[.!?;:,\\n]\\s*|(?:please|just|then|and|so|now)\\s+)(?:fix|send|give|get|call|ring|refund|cancel|sort|tell|put|make|stop|do|move|replace|release|confirm|reply|return|answer|book|find|deliver|ship|take|remove|change|connect|transfer|escalate|resolve|pay|credit|bring|hurry|respond|provide|honou?r|reinstate|rebook|pick up|come|issue|close|unlock|show|explain)(?= (?:it|me|my|us|our|this|that|the|them|a|an|your|someone|somebody|up|back|to|now|in|on|off)\\b|[.!])',
    ),
  },
  {
    name: 'demand',
    pattern: words(
      "i (?:want|need|expect|demand|require|insist)|we (?:want|need|expect|demand|require)|you (?:will|need to|must|have to|better|had better)|i'?m not asking|i (?:don'?t|do not) (?:care|want to hear|need)|no (?:more )?excuses|not interested|end of story|simple as that|enough|get on with it|what'?s the hold ?up|make it happen|figure it out|do your jobs?|i'?ll wait",
    ),
  },
  {
    name: 'now',
    pattern: words(
      'now|right now|immediately|at once|asap|a\\.s\\.a\\.p|straight away|this minute|this instant|without delay|urgent(?:ly)?|time is',
    ),
  },
  {
    name: 'deadline',
    pattern: words(
      `(?:by|before|until|no later than) ${soon}|within (?:the )?(?:next )?(?:\\d+|an|one|two|three|five|ten|twenty[- ]?four|forty[- ]?eight) ?(?:minutes?|mins?|hours?|hrs?|(?:business |working )?days?|weeks?)|in the next (?:\\d+|hour|few|ten|two)|deadline|last chance|final (?:notice|warning|chance)`,
    ),
  },
  {
    name: 'ultimatum',
    pattern: words(
      "or (?:i|we)(?:'?ll|'?m| will| am| are)|or else|otherwise (?:i|we)|if (?:not|you (?:don'?t|can'?t|won'?t)|(?:this|it) (?:is ?n'?t|is not|does ?n'?t))|your (?:choice|call|move)|unless|failing that",
    ),
  },
  {
    name: 'decider',
    pattern: words(
      'managers?|supervisors?|superiors?|team leader|someone (?:who can|in charge|senior|else|higher|competent|with authority)|somebody (?:who can|in charge|senior|else)|higher[- ]?up|your boss|the boss|head of|director|in charge|c\\.?e\\.?o|executive|whoever runs|escalat\\w+|next level|decision',
    ),
  },
  {
    name: 'speak-to',
    pattern: words(
      '(?:speak|talk) (?:to|with)|put me (?:through|on)|get me|pass me|connect me|transfer me|have (?:someone|a|your)|let me (?:speak|talk)',
    ),
  },
  {
    name: 'no-patience',
    pattern: words(
      "don'?t (?:tell|give|send|bother|make|start|waste|ask|want)|stop (?:telling|sending|asking|with|wasting|making)|spare me|waste of (?:my )?time|wast(?:ed|ing) my|not my problem|how hard|just (?:fix|do|give|get|send|refund|cancel|answer|tell|sort)|yes or no|sort (?:it|this) out|cut the",
    ),
  },
  // Expressive: feelings first.
  {
    name: 'feeling',
    pattern: words(
      'feel(?:s|ing|ings)?|felt|hurt(?:s|ing)?|upset(?:ting)?|disappoint\\w*|heart ?broken|heartbreaking|gutted|devastat\\w+|sad(?:dened|ly)?|angry|anger|furious|livid|frustrat\\w+|disgust\\w+|asham\\w+|embarrass\\w+|humiliat\\w+|disrespect\\w*|betray\\w*|let down|ignored|cr(?:y|ied|ying)|tears|stress(?:ed|ful|ing)?|anxi\\w+|worr(?:y|ied|ying)|scared|afraid|sick of|fed up|tired of|hate[ds]?|exhaust\\w+|miserable|lonely|shocked|appalled|outraged|annoy\\w+|irritat\\w+|infuriat\\w+|insult(?:ed|ing)?|regret|dread\\w*|helpless|done with',
    ),
  },
  {
    name: 'dismay',
    pattern: words(
      "unbelievable|can'?t believe|cannot believe|shame(?:ful|less)?|(?:a|what a|this is a|some kind of) joke|jokers?|ridiculous|pathetic|nightmare|horribl[ey]|horrific|awful|terribl[ey]|worst|disgrace\\w*|outrage\\w*|absurd|insane|insanity|unacceptable|appalling|atrocious|abysmal|shocking|shambles|fiasco|mess|disaster|hell|garbage|rubbish|trash|crap|bad|poor(?:ly)?|sucks?|lousy|crazy|inexcusable|wtf|smh|fail(?:ed|s|ure)?|useless|rude",
    ),
  },
  {
    name: 'care',
    pattern: words(
      'care[sd]?|caring|treat(?:ed|s|ing|ment)?|like (?:dirt|a number|rubbish|garbage|trash|an idiot|a criminal|nothing|i)|loyal\\w*|(?:customer|member|client|flyer|user|guest) (?:for|since)|for (?:over |nearly |almost )?(?:\\d+|ten|twenty|fifteen|five|many) years|human|decen\\w+|fair(?:ness)?|unfair|matter|respect|trust(?:ed)?|apolog\\w+|sorry|listen(?:ed|ing)?|empathy|heart(?:less)?|shame on|how dare|courtesy',
    ),
  },
  {
    name: 'sarcasm',
    pattern: words(
      'thanks? (?:you )?(?:for nothing|a lot|a bunch|for (?:ruining|wasting|losing|the (?:delay|help|wait)|making|leaving|another))|(?:great|good|nice|excellent|awesome|lovely|stellar|outstanding) (?:job|work|one|service|customer service|start|way)|well done|way to (?:go|be)|love (?:how|that|it when|being|waiting|sitting)|oh (?:great|good|joy|wow|look|lovely)|wow|yeah right|so much for|of course|apparently|congrat\\w+|bravo|slow clap|how (?:hard|nice|lovely|kind)|surprise|shock(?:er)?|brilliant|must be nice|lol|haha\\w*|genius|#fail\\w*',
    ),
  },
  {
    name: 'family',
    pattern: words(
      `my (?:\\w+ ){0,2}${family}|wedding|birthday|honeymoon|anniversary|christmas|holidays?|vacation|graduation`,
    ),
  },
  { name: 'exclaim', pattern: of('!+') },
  { name: 'interrobang', pattern: of('[?!]*(?:\\?!|!\\?|\\?\\?|!!)[?!]*') },
  { name: 'trail', pattern: of('\\.\\.\\.+|…') },
  { name: 'stretched', pattern: of('(?<![\\p{L}])\\p{L}*?(\\p{L})\\1{2,}\\p{L}*') },
  {
    name: 'shout',
    pattern: of(
      '(?<![\\p{L}\\p{N}#])(?!(?:USA|ASAP|FAQ|DVD|GPS|PDF|SMS|VIP|CEO|FYI|ATM|PIN|SIM|USB|JFK|LAX|ORD|DFW|ATL|CFPB|FCRA|FTC|BBB|XXXX)(?![\\p{L}]))\\p{Lu}{3,}(?![\\p{Ll}\\p{N}])',
      'gu',
    ),
  },
  {
    name: 'emoji-bad',
    pattern: of("[😠😡🤬😤😒🙄😑😞😔😟😢😭😩😫👎💔🤦😣😖🤡💩😾]|:\\(|:-\\(|:'\\(|>:\\(|:/(?!/)", 'gu'),
  },
  { name: 'emoji-good', pattern: of('[😀😃😄😁😊😍🥰😘👍👏🙏❤💕💙💛🎉😎🙌✨🌟]|:\\)|:-\\)|<3|:D', 'gu') },
  { name: 'hashtag', pattern: of('#\\p{L}[\\p{L}\\p{N}_]+') },
  // Analytic: proof first.
  {
    name: 'date',
    pattern: words(
      `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|xx/xx/(?:xxxx|\\d{4})|on ${day}|(?:last|on|since) (?:${day}|week|month)`,
    ),
  },
  { name: 'clock', pattern: words('\\d{1,2}[:.]\\d\\d ?(?:am|pm|h)?|\\d{1,2} ?(?:am|pm)') },
  {
    name: 'amount',
    pattern: of(
      '[$£€₹] ?\\d[\\d.,]*|(?<![\\p{L}\\p{N}])\\d[\\d.,]* ?(?:dollars|euros?|pounds|usd|gbp|eur|rs|rupees|bucks|quid|percent|%)',
    ),
  },
  {
    name: 'reference',
    pattern: words(
      '#? ?[a-z]{1,4}-?\\d{3,}[a-z\\d-]*|# ?\\d{3,}|(?:order|ticket|case|invoice|booking|reference|ref|account|serial|model|tracking|confirmation|claim|flight)\\.? ?(?:no\\.?|number|id|#|num)?:? ?#?\\d[\\w-]*',
    ),
  },
  { name: 'count', pattern: words('\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twice') },
  {
    name: 'source',
    pattern: words(
      'according to|as (?:stated|per|agreed|confirmed|advised|described|shown|promised|advertised|outlined)|per (?:your|the|our)|your (?:own )?(?:policy|policies|terms|website|site|e-?mail|letter|faq|page|listing|contract|agreement|advert\\w*|documentation|manual|guarantee|warranty|statement)|states?|stated|section|clause|paragraph|t&cs?|terms and conditions|agreement|contract|quote[ds]?|in the (?:email|letter|contract|terms)',
    ),
  },
  {
    name: 'proof',
    pattern: words(
      'attach\\w*|screen ?shots?|enclosed|evidence|proof|records?|logs?|logged|timeline|confirmation|receipts?|invoices?|statements?|documents?|documentation|photos?|copy of|see below|tracking|shows?|dated|tested|measured|verified|checked|compared|reproduc\\w+|version',
    ),
  },
  {
    name: 'explanation',
    pattern: words(
      'explain|explanation|clarify|clarification|in writing|written|reason|what (?:is|was|are) the (?:reason|cause|basis|process|status|policy)|why (?:was|is|did|has|have|does|do|are|were)|on what basis|please (?:advise|confirm|clarify|explain|provide|let me know)|break ?down|discrepan\\w+|inconsisten\\w+|calculat\\w+|differen(?:t|ce)|correct(?:ed|ion|ly)?|incorrect(?:ly)?|inaccurate|error',
    ),
  },
  {
    name: 'sequence',
    pattern: words(
      'then|after(?:wards)?|subsequently|since then|following|first(?:ly)?|second(?:ly)?|finally|next|later|previously|initially|however|therefore|furthermore|additionally|moreover|also|meanwhile|upon|prior|received|submitted|contacted|informed|stated',
    ),
  },
  { name: 'list', pattern: of('(?<=^|\\n)\\s*(?:\\d+[.)]|[-*•])\\s') },
  // Signals.
  {
    name: 'insult-at-you',
    pattern: words(
      `(?:you(?:'re| are|r)?|u|ur|y'?all|they(?:'re| are)|he(?:'s| is| was)|she(?:'s| is| was)|your (?:\\w+ ){0,2}(?:staff|agents?|people|team|employees?|drivers?|reps?|crew|managers?|workers?|colleagues?|lot)(?: (?:is|are|was|were))?) (?:an? |all |just |such |so |bunch of |a bunch of |pack of |load of |absolute(?:ly)? |complete(?:ly)? |total(?:ly)? |fucking |bloody |utter(?:ly)? |lying |stupid |useless |incompetent |the |people (?:are )?|lot (?:are )?|guys (?:are )?|really |not |as |most |damn |goddamn |literally ){0,4}${insult}|(?:fuck|screw|f\\*+k?|eff) (?:you|off|u)|go to hell|shut up|piss off|get stuffed|(?:you|the|this|that) (?:${insult} )?(?:little|stupid|lying|useless|ignorant|lazy|dumb) (?:woman|man|girl|boy|people|person|agent|${insult})`,
    ),
  },
  { name: 'insult', pattern: words(insult) },
  { name: 'swear', pattern: words(swear) },
  {
    name: 'harm',
    pattern: words(
      "(?:i'?ll|i will|i'?m going to|gonna|i might|i'?m coming|we'?ll|you'?ll) (?:\\w+ ){0,3}(?:kill|hurt|burn|smash|break|find (?:you|out where)|come (?:down|to your|over|round|for)|shoot|punch|beat|destroy|blow|hunt|make (?:you|him|her|them) pay|regret|sorry)|know where (?:you|he|she|they)|watch your back|kill (?:myself|you|him|her|them)|end (?:my life|it all)|hurt (?:myself|someone|you)|suicid\\w+|bomb|weapon|gun|knife|brick|dead|(?:don'?t|not) want to (?:be here|live)",
    ),
  },
  {
    name: 'law',
    pattern: words(
      'lawyers?|solicitors?|attorneys?|court|su(?:e|ing)|lawsuit|legal(?:ly)?|ombudsman|regulators?|trading standards|charge ?backs?|small claims|police|bbb|better business bureau|cfpb|ftc|fcc|fcra|gdpr|ico|dot|data protection|consumer (?:court|protection|affairs|rights|forum|agency)|litigation|law|dispute (?:the|this|it) with|my bank|illegal\\w*|fraud\\w*|rights|complaint with|report(?:ing|ed)? (?:you|this|it) to|file a|damages|compliance',
    ),
  },
  {
    name: 'leave',
    pattern: words(
      "cancel(?:l?ing|l?ed|lation)?|clos(?:e|ing) (?:my|our|the|all|both) (?:\\w+ )?(?:accounts?|cards?)|switch(?:ing|ed)?|leav(?:e|ing) (?:you|for|this|and)|never (?:again|\\w+ (?:again|with|from|you)|be back|going back)|last time|tak(?:e|ing) (?:my|our) (?:business|money|custom)|elsewhere|competitors?|mov(?:e|ing) to|done with|good ?bye|good riddance|los(?:t|e|ing) (?:a|me|my|our|this|another) (?:\\w+ )?(?:customer|business|client|custom)|unsubscrib\\w*|another (?:company|airline|provider|bank|supplier)|won'?t (?:be|use|buy|fly|order|shop|return)|not (?:be )?(?:coming back|returning|flying|buying|using|renew\\w*)|avoid|stick(?:ing)? with|back to",
    ),
  },
  {
    name: 'publicity',
    pattern: words(
      'reviews?|twitter|facebook|instagram|social media|the press|newspapers?|tik ?tok|youtube|trust ?pilot|yelp|google|every(?:one|body)|viral|journalists?|watchdog|shar(?:e|ing) (?:this|it|my)|post(?:ing|ed)? (?:this|it|about|a|my|on)|one[- ]star|1[- ]star|stars?|tell (?:every\\w+|all|people|my friends)|media|reporter|blog|forum|retweet|followers|public(?:ly)?|name and shame|warn',
    ),
  },
  {
    name: 'chased',
    pattern: words(
      "again|still|yet another|already|(?:second|third|fourth|fifth|\\d+(?:st|nd|rd|th)|umpteenth|hundredth) (?:time|e-?mail|call|message|attempt|request|chat)|(?:called|e-?mailed|contacted|phoned|rang|rung|written|wrote|tweeted|messaged|asked|told|tried|explained|spoken?|reported|dm'?d|chased|complained|visited)|(?:\\d+|two|three|four|five|six|several|multiple|many|numerous|countless) (?:times|calls|e-?mails|messages|people|agents|chats|letters|phone calls|tickets)|no (?:reply|response|answer|one|resolution|help|call ?back|update)|nobody|waiting|on hold|hold|hung up|transferred|passed around|chas(?:e|ing)|how many times|keeps?|follow(?:ing|ed)?[ -]up|repeatedly|every time|twice|once more|same (?:thing|issue|problem|question|answer)|never (?:heard|got|received|replied|called|answered|responded)|unanswered|ignor\\w+|no[- ]?one|days? (?:later|ago|now)|weeks? (?:later|ago|now)|months? (?:later|ago|now)|for (?:\\d+|two|three|over|weeks|months|hours|days)",
    ),
  },
  {
    name: 'consequence',
    pattern: words(
      `urgent(?:ly)?|emergency|deadline|miss(?:ed|ing)? (?:my|our|the|a) (?:\\w+ )?(?:flight|connection|wedding|meeting|appointment|interview|funeral|deadline|train|bus)|flight (?:leaves|departs|is|in|at)|leav(?:e|ing) (?:in|at|on|tomorrow|today)|in (?:\\d+|an|two|one|a few|three) (?:hours?|minutes?|mins|days?)|(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|weekend))|expires?|overdue|due|can'?t wait|cannot wait|running out|starts?|opens?|by ${soon}|appointment|interview|surgery|exam|closing date|eviction`,
    ),
  },
  {
    name: 'hardship',
    pattern: words(
      `died|death|funeral|passed away|bereave\\w*|widow\\w*|late (?:husband|wife|father|mother|mum|dad)|hospital\\w*|cancer|chemo|surgery|operation|sick|ill(?:ness)?|disab\\w+|wheelchair|elderly|(?:8|9)\\d[- ]year[- ]old|baby|infant|newborn|little one|stranded|rent|evict\\w*|mortgage|can'?t afford|afford|bills|medic(?:ine|ation|al)s?|insulin|homeless|pregnan\\w+|single (?:mum|mom|mother|parent)|laid off|lost my job|unemploy\\w*|benefits|depress\\w+|panic|scared|alone|diabet\\w+|asthma|autis\\w+|dementia|sleep(?:ing|t)? (?:on|in|at)|no (?:heat\\w*|hot water|food|money|electricity|power|where)|hungry|freezing|broke|overdraft|stress`,
    ),
  },
  // Cause.
  {
    name: 'stuck',
    pattern: words(
      "delay\\w*|late|lost|missing|cancell?ed|outage|down|has ?n'?t (?:arrived|come|been)|have ?n'?t (?:received|heard|got|had)|not (?:arrived|received|working|been)|never (?:arrived|came)|wait(?:ing|ed)?|hold|stuck|broken|stopped|stops|broke|not work\\w*|does ?n'?t work|no (?:signal|service|internet|connection)|crash\\w*|freez\\w+|dead|where is|where'?s|when will|out of stock|disconnected|blocked|locked|suspended",
    ),
  },
  {
    name: 'not-as-promised',
    pattern: words(
      'charged?|charges|charging|fees?|price[sd]?|pricing|cost|promis\\w+|advertis\\w+|guarantee\\w*|refund\\w*|wrong|quality|rude\\w*|policy|mislead\\w+|misled|lied|lies|scam\\w*|rip[- ]?off|expensive|overcharg\\w+|double|supposed to|was told|were told|said (?:it|i|that|you|they)|expect\\w*|paid|pay|downgrad\\w+|damaged|faulty|defective|dirty|cold|disgusting|attitude|incorrect|inaccurate|different|false|deceptive|upgrade\\w*|seats?|offer|deal|discount|compensat\\w+',
    ),
  },
  {
    name: 'baffled',
    pattern: words(
      "how (?:do|can|to|would|should) (?:i|we|you)?|log ?in|logg?(?:ed|ing) (?:in|on)|sign ?in|sign(?:ing|ed)? (?:in|up)|password|passcode|app|website|site|page|button|link|click\\w*|set ?up|setup|install\\w*|download\\w*|upload\\w*|settings?|options?|menu|instructions?|manual|confus\\w+|complicated|can'?t (?:find|figure|work out|see|access|open|seem|get|log|sign|change|add|use)|cannot (?:find|figure|access|open|see|log)|unable to|error|code|update\\w*|browser|screen|form|account|configure|connect\\w*|sync\\w*|reset|verif\\w+|e-?book|device|tablet|version|format",
    ),
  },
  // Feeling of the whole.
  { name: 'thanks', pattern: words('thanks?(?: you)?|thank ?you|thx|ty|cheers|appreciat\\w+|grateful|much obliged') },
  {
    name: 'praise',
    pattern: words(
      'great|awesome|love[ds]?|amazing|excellent|kudos|best|helpful|happy|pleased|brilliant|fantastic|perfect(?:ly)?|wonderful|well done|shout ?out|impress\\w+|good|nice|friendly|lovely|delighted|glad|superb|outstanding|fab\\w*|smooth|quick(?:ly)?|fast|easy|thrilled|resolved|sorted|solved|works? (?:now|great|perfectly|fine)|fixed|beautiful|kind|yay|recommend',
    ),
  },
  { name: 'negation', pattern: words("not|no|never|nothing|nobody|none|neither|nor|without|\\p{L}+n['’]?t|cannot") },
  {
    name: 'polite',
    pattern: words(
      'please|could you|would you|can you|may i|kindly|hello|hi|hey|dear|good (?:morning|afternoon|evening)|regards|sincerely|if possible|i was wondering|would like|any chance|wondering',
    ),
  },
  { name: 'question', pattern: of('\\?') },
  { name: 'you', pattern: words("you|your|yours|you're|u|ur|y'?all|you've|you'll") },
  { name: 'i', pattern: words("i|me|my|mine|i'm|i've|i'll|i'd|im|ive|we|us|our") },
  {
    name: 'agree',
    pattern: words('ok(?:ay)?|yes|yeah|yep|sure|no problem|got it|understood|will do|right|alright|no worries|fine'),
  },
]

/** Most matches of one cue that count: a wall of exclamation marks says no more than a few. */
export const mostMatches = 4

/** Where each cue matches, in the order of {@link cues}; at most {@link mostMatches} ranges each. */
export function findCues(text: string): { start: number; end: number }[][] {
  const plain = text.replaceAll('’', "'")
  return cues.map(({ pattern }) => {
    const found: { start: number; end: number }[] = []
    for (const match of plain.matchAll(pattern)) {
      if (match[0].trim() === '') continue
      found.push({ start: match.index, end: match.index + match[0].length })
      if (found.length === mostMatches) break
    }
    return found
  })
}

/** Measures of the text as a whole, roughly 0 to 1 each; they have no place in the text. */
export const measures: readonly { name: string; of: (text: string) => number }[] = [
  { name: 'words', of: (text) => Math.min(1, Math.log1p(countWords(text)) / 6) },
  { name: 'very-short', of: (text) => (countWords(text) <= 6 ? 1 : 0) },
  { name: 'sentence-length', of: (text) => Math.min(1, countWords(text) / countSentences(text) / 30) },
  { name: 'sentences', of: (text) => Math.min(1, Math.log1p(countSentences(text)) / 4) },
  { name: 'capitals', of: (text) => share(text, /\p{Lu}/gu, /\p{L}/gu) },
  { name: 'digits', of: (text) => Math.min(1, 4 * share(text, /\p{Nd}/gu, /\S/gu)) },
  { name: 'marks', of: (text) => Math.min(1, 4 * share(text, /[!?]/gu, /\S/gu)) },
  { name: 'no-lower-case', of: (text) => (/\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text) ? 1 : 0) },
  { name: 'no-capital', of: (text) => (/\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text) ? 1 : 0) },
  { name: 'lines', of: (text) => Math.min(1, (text.match(/\n/g)?.length ?? 0) / 8) },
]

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0
}

function countSentences(text: string): number {
  return Math.max(1, text.match(/[.!?…]+(?=\s|$)|\n+/g)?.length ?? 1)
}

function share(text: string, part: RegExp, whole: RegExp): number {
  return (text.match(part)?.length ?? 0) / Math.max(1, text.match(whole)?.length ?? 0)
}

import { type Cue, soon, words } from './cuePattern'

const insult =
  '(?:idiots?|morons?|imbeciles?|cretins?|clowns?|liars?|thieves|thief|scum|scumbags?|losers?|jerks?|pricks?|dicks?|bastards?|bitch(?:es)?|arseholes?|assholes?|a\\*+holes?|twats?|wankers?|muppets?|dumb(?:ass)?|stupid|useless|worthless|brain-?dead|incompetent|pathetic|retards?|parasites?|vermin|dogs?|pigs?|trash|rats?|cowards?|fools?|crooks?|halfwits?|donkeys?|cows?|dense|thick)'
const swear =
  '(?:f+u+c+k\\w*|f[*#@!.]+k?\\w*|shit\\w*|sh[*!]t\\w*|bull(?:shit|crap)|crap\\w*|damn\\w*|goddamn|hell|ass|arse|bloody|wtf|ffs|piss\\w*|bollocks)'

/** Cues of the nine signals. */
export const signalCues: readonly Cue[] = [
  // Signals.
  {
    name: 'insult-at-you',
    pattern: words(
      `(?:you(?:'re| are|r)?|u|ur|y'?all|they(?:'re| are)|he(?:'s| is| was)|she(?:'s| is| was)|your (?:\\w+ ){0,2}(?:staff|agents?|people|team|employees?|drivers?|reps?|crew|managers?|workers?|colleagues?|lot)(?: (?:is|are|was|were))?) (?:an? |all |just |such |so |bunch of |a bunch of |pack of |load of |absolute(?:ly)? |complete(?:ly)? |total(?:ly)? |fucking |bloody |utter(?:ly)? |lying |stupid |useless |incompetent |the |people (?:are )?|lot (?:are )?|guys (?:are )?|really |not |as |most |damn |goddamn |literally ){0,4}${insult}|(?:fuck|screw|f\\*+k?|eff) (?:you|off|u|ya|y'?all|yoursel(?:f|ves))|you(?:'re| are) (?:\\w+ ){0,2}(?:garbage|trash|scum|shit|filth|vermin)|(?:you|y'?all|u)(?: guys| all| people)? (?:really |just )?(?:fuck(?:ing?|in) suck|some shit)|(?:mother)?fuckers|bitches|arseholes|assholes|wankers|cunts|dickheads|(?:idiot|moron|moronic|dumb|dumb-?ass|lazy-?ass|retarded|brain-?dead) (?:employees?|agents?|staff|crew|drivers?|reps?|workers?|managers?|people)|(?:employees?|agents?|staff|crew|reps?|workers?|attendants?) (?:who |that )?(?:are|is|was|were) (?:\\w+ ){0,2}(?:lazy|liars?|idiots?|morons?|stupid|dumb|useless)|how can (?:\\w+ ){1,4}be (?:so|this|that) (?:dumb|stupid)|go to hell|shut up|piss off|get stuffed|(?:you|the|this|that) (?:${insult} )?(?:little|stupid|lying|useless|ignorant|lazy|dumb) (?:woman|man|girl|boy|people|person|agent|${insult})`,
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
]

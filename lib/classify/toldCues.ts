import { type Cue, of, words } from './cuePattern'

const staff =
  '(?:staff|crew|agents?|attendants?|reps?|representatives?|employees?|team|desk|stewards?|stewardess|pilots?|drivers?|manager|lady|woman|man|guy|girl|person|people|she|he|they|colleagues?|service)'

/** Cues of what is told and how: the kind of trouble, the tone of a request, the force of a feeling. */
export const toldCues: readonly Cue[] = [
  // Trouble: which cause it speaks for.
  {
    name: 'held-up',
    pattern: words(
      "delay(?:s|ed|ing)?|cancel(?:l?ed|lation|ling)|late|tarmac|runway|stuck|stranded|sat|sitting (?:at|on|in|here)|still (?:at|on|here|sitting|waiting|no|not|haven'?t|hasn'?t)|waiting (?:for|on|at|in|to)|waited|missed (?:my|our|the)|miss (?:my|our|the)|no (?:gate|pilot|crew|plane|update|updates|info|information|sign|one|answer)|(?:\\d+|two|three|four|five|six|several|few) ?\\+? ?(?:hours?|hrs?|minutes?|mins?) (?:late|delay(?:ed)?|wait(?:ing)?|and|now|on|in|later|after|before)|pushed back|grounded|mechanical|maintenance|rebook(?:ed|ing)?|bumped|turned? around",
    ),
  },
  {
    name: 'gone-missing',
    pattern: words(
      "(?:lost|losing|lose|missing|misplaced|find|found|where(?:'?s| is| are)|without|delayed|no) (?:\\w+ ){0,2}(?:bags?|luggage|suitcases?|baggage|parcel|package|order|case|stroller|delivery)|(?:bags?|luggage|suitcases?|baggage|parcel|package|order|delivery) (?:\\w+ ){0,3}(?:lost|missing|never|not|didn'?t|hasn'?t|still|delayed|went|left|somewhere)",
    ),
  },
  {
    name: 'broken-down',
    pattern: words(
      "(?:is|are|was|were|keeps?|kept|been|went|goes|has|just) (?:\\w+ )?(?:down|broken|crash(?:ing|ed|es)?|freez(?:ing|es)|frozen|offline|stopped|buffering|dead|blocked|locked|hacked|disabled|suspended|deleted|gone)|(?:doesn'?t|does not|won'?t|will not|isn'?t|not|don'?t|didn'?t|stopped|never) (?:work(?:ing|s)?|load(?:ing)?|open(?:ing)?|connect(?:ing)?|play(?:ing)?|updat(?:e|ing)|start(?:ing)?|respond(?:ing)?|charg(?:e|ing)|show(?:ing)?|let(?:ting)? me)|outage|error(?: code| message)?|glitch\\w*|bugs?|buggy",
    ),
  },
  {
    name: 'ill-treated',
    pattern: words(
      `${staff} (?:\\w+ ){0,3}(?:rude|rudely|unhelpful|yell(?:ed|ing|s)?|shout(?:ed|ing)?|laugh(?:ed|ing|s)?|rolled|ignored|refus(?:ed|es|ing)|told (?:me|us|him|her|my)|lied|mean|nasty|horrible|awful|terrible|disrespect\\w*|unprofessional|attitude|didn'?t care|snapped|condescending|shrug\\w*)|(?:rude|unhelpful|horrible|awful|terrible|unprofessional|unfriendly|worst|poor|bad|nasty|disrespectful|incompetent|lazy|arrogant|clueless) (?:\\w+ )?${staff}|customer service|attitude|treat(?:ed|s|ing|ment)?|spoken to|spoke to (?:me|us)|talked to (?:me|us)|so rude|how dare|denied`,
    ),
  },
  {
    name: 'short-changed',
    pattern: words(
      '(?:paid|pay|paying|charg(?:e|ed|ing|es)|cost|costs|fees?|price[sd]?|pricing|fares?|\\d+ (?:dollars|bucks|pounds|quid|euros)) (?:\\w+ ){0,6}(?:for|twice|more|extra|again|to|bag|bags|seat|seats|upgrade)|over ?charg\\w+|double charg\\w+|charged (?:me|us|my|for|twice)|refund(?:s|ed)?|money back|rip[- ]?off|scam\\w*|voucher|compensat\\w+|reimburse\\w*|upgrad\\w+|downgrad\\w+|middle seat|seats?|leg ?room|wi-?fi|food|meals?|snacks?|drinks?|coffee|screens?|entertainment|tv|dirty|filthy|smell\\w*|cold|broken (?:seat|tray|screen|bag|suitcase)|damaged?|points|miles|avios|promised|supposed to|was told|advertis\\w+|wrong (?:size|item|colou?r|one|address|flight|name)',
    ),
  },
  {
    name: 'how-to',
    pattern: words(
      "how (?:do|can|would|should|to) (?:i|we|you|one)?|where (?:do|can|is|are) (?:i|we|the)|can'?t (?:log|sign|find|figure|access|reset|remember|add|change|check in|select|book|redeem)|(?:log|sign)(?:ged|ging|ing)? (?:in|on|into|me out)|pass ?words?|forgot(?:ten)?|verification|two[- ](?:step|factor)|2fa|set ?up|reset|authori[sz]e\\w*|won'?t (?:accept|let me|recogni[sz]e)|invalid|confus\\w+|which (?:button|option|page|menu|one)|instructions",
    ),
  },
  // Plain talk: nothing is wrong, or no longer.
  {
    name: 'plain-question',
    pattern: of(
      "(?<=^|[.!?\\n]\\s*|@\\w+,?\\s+|(?:hi|hello|hey|ok|so|and|just|thanks),?\\s+)(?:is|are|do|does|did|will|would|can|could|may|what|what's|whats|when|which|where|who|any|anyone|how (?:much|many|long|early|far|late)|thinking of|looking (?:to|for|forward)|wondering|i'd like to|i would like to|i want(?:ed)? to know|is there|are there)(?= )",
    ),
  },
  {
    name: 'put-right',
    pattern: words(
      "(?:all|got|is|now|been|finally|it'?s|its|we|already) (?:\\w+ )?(?:sorted|fixed|resolved|solved|working|works|done|set|home|arrived|here|rebooked|made it)|that worked|works (?:now|again|great)|made it|came through|saved (?:the|my|our|me|us)|above and beyond|took care of|helped (?:me|us)|was able to|problem solved|never ?mind",
    ),
  },
  {
    name: 'warm-words',
    pattern: words(
      "(?:thank you|thanks|thx|thank u|ty|cheers|props|kudos|hats off|shout ?outs?|big up|hug|compliments) (?:so much|again|to|for (?:the|your|all|being|getting|making|helping|a|taking|an) (?:\\w+ ){0,2}(?:help|great|good|quick|fast|reply|response|assist\\w*|amazing|awesome|wonderful|excellent|upgrade|info|follow|service|care|support|update|patience)|you guys|y'?all)|love (?:you|u|ya|flying|this|your|the|my|it|that|@\\w+)|loved|(?:you|y'?all|you guys|crew|staff|team|agent|service|he|she|they|pilot|captain|flight) (?:\\w+ ){0,2}(?:rock|rocks|rocked|amazing|awesome|great|best|fantastic|wonderful|excellent|lovely|brilliant|super|kind|friendly|helpful|incredible|fabulous|the best|hilarious)|(?:great|good|awesome|amazing|excellent|best|fantastic|lovely|wonderful|brilliant|smooth|perfect|fabulous|stellar|super) (?:flight|crew|service|staff|job|work|experience|trip|team|landing|customer service|people|day|stuff|news)|so (?:excited|happy|glad|pleased|grateful|nice|kind|helpful)|can'?t wait|looking forward|made my (?:day|week|year)|appreciate (?:it|you|the|your|that)|much appreciated|impressed|yay|woo+hoo+|hooray",
    ),
  },
  { name: 'banter', pattern: words('lol|lmao|haha\\w*|hehe\\w*|jk|kidding|joking|joke aside|funny|fun') },
  // Force of a feeling.
  {
    name: 'worst-of-all',
    pattern: words(
      'worst|the most (?:horrible|awful|rude|disgusting|ridiculous|unprofessional|incompetent|terrible)|(?:ever|in my (?:whole |entire )?life|of all time|in (?:the )?(?:history|world|business|industry)|on (?:the )?(?:planet|earth))|beyond (?:\\w+)|absolute(?:ly)?|utter(?:ly)?|complete(?:ly)?|total(?:ly)?|zero (?:\\w+ )?(?:help|respect|info|information|communication|service|care)|(?:a|what a|is a|such a) (?:joke|disgrace|shambles|mess|nightmare|disaster|shit ?show|farce)|unacceptable|unbelievable|ridiculous|disgust\\w+|disgrace\\w*|appalling|horrend\\w+|horrific|outrage\\w*|inexcusable|pathetic|shame on|ashamed|trash|garbage|sucks?|hate',
    ),
  },
  {
    name: 'mild-words',
    pattern: words(
      "(?:a )?(?:bit|little|kinda|kind of|slightly|somewhat|rather) (?:\\w+ )?(?:disappoint\\w*|annoy\\w*|frustrat\\w*|sad|let down|confus\\w*|slow|late|odd|strange|poor|tight|pricey|worried|concerned|much)|disappoint(?:ed|ing)|not (?:great|good|ideal|cool|happy|impressed|helpful|sure|very|so|the best|fun|right|too|quite)|(?:hmm+|sigh|meh|bummer|boo|oh well|shame|pity|unfortunately|sadly|alas|ugh|oh dear|oh no)|would be nice|would have been|would'?ve been|expected (?:better|more)|hopefully|i understand|appreciate",
    ),
  },
  {
    name: 'had-enough',
    pattern: words(
      "(?:sick|tired) (?:of|and tired)|fed up|had enough|enough is enough|so (?:over|done|mad|angry|upset|frustrated|frustrating|annoyed|annoying|bad|ridiculous|stupid|pissed|tired|disappointed)|furious|livid|fuming|seething|enraged|rage|outraged|irate|pissed(?: off)?|infuriat\\w+|screaming|boiling|losing (?:my|it)|lost (?:it|my temper)|are you (?:kidding|serious|joking|f\\w+|out of)|what (?:is|the) (?:wrong|hell|heck|f\\w*|actual)|how (?:is|can|do|could|does) (?:this|you|it|that|a|any) (?:\\w+ ){0,2}(?:possible|happen\\w*|legal|acceptable|be|not|still)|again\\s?[!?]+|seriously|wtf|ffs|omg|jesus|christ|for (?:god|fuck|pete|christ|heaven)'?s? sake",
    ),
  },
  {
    name: 'turns-on-you',
    pattern: words(
      "you (?:guys |people |all )?(?:need|should|must|have|can'?t|don'?t|won'?t|didn'?t|never|just|lost|ruined|cancel\\w+|delay\\w+|told|said|promised|charged|took|broke|left|made|gave|keep|suck|are|were|owe|lied|call|refuse\\w*|failed|seem|clearly|obviously|still)|your (?:\\w+ )?(?:company|airline|staff|crew|agents?|employees?|service|policy|policies|app|website|site|system|people|team|fault|problem|job|planes?|fees?|customers?)|do better|be better|get it together|get your (?:act|shit|stuff)|come on|step it up|figure it out|learn|explain|what are you (?:doing|going)|why (?:do|does|did|are|is|can'?t|won'?t|would|have|has) (?:you|your|this|the|it|we|i|my|there)",
    ),
  },
  {
    name: 'asks-deed',
    pattern: words(
      "(?:please|pls|plz|just|now|need (?:you )?to|can you|could you|will you|want you to|need) (?:\\w+ )?(?:fix|help|sort|send|call|refund|rebook|resolve|find|get|give|move|change|add|remove|cancel|hold|respond|reply|answer|update|tell|let|check|do something|make|put|open|stop|bring|contact|advise)|fix (?:it|this|your|the)|sort (?:it|this)|do something|hurry(?: up)?|let'?s go|let us|get (?:me|us|my|the|a|someone|some|your)|give (?:me|us)|answer (?:your|the|me|my)|i (?:want|need|expect|demand|require)|we (?:want|need|expect|demand)|someone (?:needs|call|help|please|to)",
    ),
  },
  {
    name: 'mock-thanks',
    pattern: words(
      'thanks?(?: you)?(?: so much| a lot| a bunch)?,? (?:@\\w+ )?(?:for (?:nothing|(?:\\w+ ){0,2}(?:delay\\w*|ruin\\w*|los(?:ing|t)|cancel\\w*|wast\\w+|mak(?:ing|e) (?:me|us) (?:miss|wait|late|sit|sleep)|leav\\w+|break\\w*|not |forc\\w+|screw\\w*|charg\\w+|miss\\w+|stick\\w*|keep\\w*|the (?:wait|delay|worst|lousy|terrible|crappy|awful)))|but no)|(?:great|good|nice|awesome|excellent|stellar|fantastic|outstanding|super|brilliant|lovely|wonderful|classy) (?:job|work|move|going|one|touch|start|way|customer service|service)(?:,? @\\w+)?[.!]* (?:\\w+ ){0,8}(?:delay\\w*|lost|cancel\\w*|late|broken?|again|not|never|no|missed|hours?|hrs?)|way to (?:go|be|treat|run|lose|ruin|start)|love (?:how|when|it when|that|being (?:stuck|ignored|told|late)|sitting|waiting|paying)|must be nice|another (?:delay\\w*|cancel\\w*|hour|day|late|gate|lost)|shocker|big surprise|what a surprise|no surprise|surprise surprise|(?:oh|yeah) (?:great|good|joy|sure|right|brilliant|lovely|wow)|so much for|how (?:lovely|nice|kind|thoughtful)|bravo|slow clap|congrat\\w+',
    ),
  },
]

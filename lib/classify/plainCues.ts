import { type Cue, of, soon, words } from './cuePattern'

const us =
  "(?:you(?: guys| all| people| lot)?|y'?all|u|this (?:airline|company|place|shop|bank|service)|@\\w+|them|with you|your \\w+|delta|united|aa|american|southwest|jet ?blue|british airways|ba)"
const times =
  '(?:\\d+(?:st|nd|rd|th)?|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|numerous|countless|second|third|fourth|fifth|umpteenth)'
const contact =
  '(?:calls?|e-?mails?|messages?|dms?|tweets?|letters?|chats?|agents?|people|reps?|attempts?|tickets?|forms?|requests?|phone ?calls?)'
const reached =
  "(?:called|e-?mailed|phoned|rang|rung|written|wrote|tweeted|messaged|dm'?e?d|chased|contacted|complained|reported|spoken|spoke|filled|submitted|sent|asked|told|explained|disputed|requested)"
const event =
  '(?:flight|connection|connecting flight|connx?|conn?ection|wedding|meeting|appointment|interview|funeral|deadline|train|bus|cruise|exam|event|class|concert|game|graduation|birthday)'

/** Cues of the signals that are seldom anything else. The broad ones beside them find more and are right less often. */
export const plainCues: readonly Cue[] = [
  {
    name: 'leaves',
    pattern: words(
      `(?:never|not|won'?t|will not|wont|no longer) (?:(?:ever|be|going to|gonna) )*(?:fly(?:ing)?|us(?:e|ing)|book(?:ing)?|buy(?:ing)?|shop(?:ping)?|order(?:ing)?|choos(?:e|ing)|return(?:ing)?|com(?:e|ing) back|travel(?:l?ing)?|renew(?:ing)?|recommend(?:ing)?)(?: (?:from|with|on|by))?(?: ${us})?(?: again| ever| any ?more)?|never (?:ever )?again|(?:last|final) (?:time|flight|trip|order|purchase|booking) (?:(?:i|we) (?:will|fly|use|book|buy|ever)|i'?m|i'?ll|we'?re|we'?ll|ever|with (?:you|@\\w+)|flying|using)|(?:lost|losing|lose) (?:a|my|our|me|this|another|us)(?: (?:as|loyal|good|valued|long ?time))* (?:a )?(?:customer|business|client|custom|flyer|flier|passenger)|lost me|(?:switch(?:ing)?|switched|mov(?:e|ing)|tak(?:e|ing) (?:my|our) (?:business|money|custom|loyalty|\\w+)) (?:to|back to|over to|elsewhere)|(?:i'?m|we'?re|i am|we are|so|officially) (?:done|through|finished) (?:with|flying|using)|(?:cancel(?:l?ing|led|ed)?|clos(?:e|ing)) (?:my|our|the|all|this|both) (?:\\w+ )?(?:accounts?|cards?|subscriptions?|plans?|memberships?|contracts?|policy|polic(?:y|ies)|service|insurance|booking|it)|(?:like|want|wish|need) to cancel|good ?bye|(?:fly|flying|use|using|book|booking|try|trying|choose|go with|going with|stick(?:ing)? (?:to|with)) (?:\\w+ )?(?:another|a different|someone else|somebody else|anyone else|delta|united|southwest|jet ?blue|american|virgin|alaska|easyjet|spirit|elsewhere|@\\w+) (?:airline|company|next time|from now on|instead|again|then)|(?:fly|use|book|try|go with) (?:someone|somebody|anyone) else|(?:another|different) (?:airline|carrier|provider|company|bank)|other carriers|elsewhere|#neveragain|from now on|next time (?:i'?ll|i will|i'?m|we'?ll)|(?:dump|ditch|leav)(?:ing|ed)? ${us}`,
    ),
  },
  {
    name: 'chases',
    pattern: words(
      `(?:on )?hold (?:for|since|over|with|to|music|again|now)|(?:been|still|currently|left|kept|sat|stuck|am|i'?m|waiting) on hold|${times} (?:\\w+ )?${contact}|${reached} (?:\\w+ ){0,3}(?:${times} (?:times|days|weeks|months)|twice|again|repeatedly|before|already|(?:a )?(?:week|month)s? ago|days ago|yesterday|last (?:week|month))|no ?(?:one|body) (?:\\w+ ){0,2}(?:answers?|answering|replie[sd]|replying|responds?|responded|picks? up|called|calls|gets? back|got back|helps?|can help)|(?:no|without(?: a| any)?|not (?:had|got|received)(?: an?| any)?|haven'?t (?:had|heard|got|received)(?: an?| any| back)?|yet to (?:hear|get|receive)(?: an?)?|never (?:got|heard|received|had)(?: an?| any)?|(?:await|wait)ing (?:for|on)(?: an?| your| the| any)?) (?:response|reply|answer|back|call ?back|word|e-?mail|news|resolution)|(?:hung|hangs|hang) up(?: on)?|(?:can'?t|cannot|couldn'?t|unable to|trying to|tried to) (?:get|reach|speak|contact|get hold|talk|call)(?: through| to| hold of| in touch)* (?:through|hold|anyone|anybody|someone|a (?:real )?(?:person|human)|you|customer (?:service|care|support|relations)|an answer)|(?:been|being|got|keep getting) (?:transferred|passed)|passed (?:around|from)|transferred (?:me|us|from|to \\w+ (?:agents?|people|departments?))|same (?:thing|question|answer|problem|issue) (?:again|over|each|every)|follow(?:ed|ing)?[ -]?up|ignor(?:ed|ing) (?:my|me|our|us)|(?:answer|pick up) (?:your|the) phones?|(?:days|weeks|months|hours|hrs?|mins?|minutes) (?:on|waiting|later and|and (?:still|counting))|(?:again and again|over and over|time and time again)|for the (?:second|third|fourth|fifth|\\d+\\w\\w|umpteenth|last) time`,
    ),
  },
  {
    name: 'time-matters',
    pattern: words(
      `(?:miss(?:ed|ing|es)?|make|making|made|catch) (?:my|our|the|a|his|her|their|an) (?:\\w+ ){0,2}${event}|(?:flight|plane|train|bus|boat|cruise|meeting|interview|exam|wedding|funeral|appointment|class|surgery|presentation|connection) (?:\\w+ ){0,2}(?:is |leaves |departs |starts |boards |begins )?(?:in (?:an?|\\d+|one|two|three|a few|half)|tomorrow|today|tonight|this (?:morning|afternoon|evening)|at \\d|leaves|departs|starts|boards)|(?:need|have|has|got|must|supposed) (?:\\w+ ){0,5}(?:by|before) (?:${soon})|asap|urgent(?:ly)?|emergency|right away|immediately|time[- ]sensitive|running out of time|before it'?s too late|deadline|(?:need|have|trying|got) to (?:be|get|work|fly|leave|catch|make) (?:\\w+ ){0,3}(?:today|tonight|tomorrow|work|by|home|in time)|expires?|evict\\w*|due (?:today|tomorrow|on|by)|quick(?:ly)?[,.! ]+(?:please|help)|tight connection`,
    ),
  },
  {
    name: 'hard-times',
    pattern: words(
      `stranded|(?:sleep(?:ing)?|slept|spend(?:ing)?|spent|stuck) (?:\\w+ ){0,4}(?:airport|floor|terminal|night|overnight)|(?:passed away|died|dying|death|funeral|bereave\\w*|widow\\w*|cancer|chemo\\w*|hospital|surgery|icu|hospice|heart attack|stroke)|(?:disab\\w+|wheelchair|autis\\w+|special needs|blind|deaf|dementia|diabet\\w+|insulin|medications?|meds|medicines?|oxygen|pregnant|in labou?r)|(?:sick|small|young|little|tired|crying|screaming|\\d+) (?:kids?|child(?:ren)?|bab(?:y|ies)|toddlers?|infants?)|(?:with|my|our) (?:a |an |two |three |\\d+ )?(?:\\w+ )?(?:baby|infant|toddler|newborn|elderly|mother|grandmother|grandma|year[- ]old)|(?:can'?t|cannot|unable to|no money to|don'?t have) (?:\\w+ ){0,3}(?:afford|pay|rent|food|money|eat|bills?)|no (?:heat(?:ing)?|hot water|power|electricity|food|water|money|hotel|where to (?:go|sleep|stay))|lost (?:my|our|his|her) (?:job|husband|wife|mother|father|mum|mom|dad|home)|laid off|unemployed|homeless|single (?:mum|mom|mother|dad|parent)|panick\\w*|in tears|crying|desperate(?:ly)?|hardship`,
    ),
  },
  {
    name: 'goes-to-law',
    pattern: words(
      `(?:my|our|a|the|call(?:ing)?|contact(?:ing)?|hire|hiring|get(?:ting)?|speak(?:ing)? to|see(?:ing)?) (?:lawyers?|solicitors?|attorneys?)|small claims|(?:see|take|taking) (?:you|this|it|them) (?:in|to|all the way to) (?:court|the ombudsman|arbitration)|legal action|lawsuit|su(?:e|ing) (?:you|them|for|this|@\\w+)|chargebacks?|charge back|(?:fil(?:e|ing|ed)|lodg(?:e|ing|ed)|mak(?:e|ing)|submit(?:ted|ting)?) (?:an? |my |this |the )?(?:formal )?(?:complaint|claim|dispute|report|suit|lawsuit|petition) (?:with|to|against|in)|(?:report(?:ed|ing)?|complain(?:ed|ing)?|refer(?:red|ring)?|escalat(?:e|ed|ing)|go(?:ing)?|taking (?:this|it)|turn(?:ed|ing)?) (?:\\w+ ){0,3}(?:to|with|at) (?:the )?(?:ombudsman|regulators?|police|dot|caa|ftc|fcc|cfpb|bbb|better business bureau|attorney general|trading standards|ico|ofcom|ofgem|faa|consumer (?:court|protection|affairs|rights|forum|agency)|court)|(?:dispute|stop|reverse) (?:it|this|the (?:charge|payment)) (?:with|through)|(?:amex|visa|my bank|credit card company) (?:will|to dispute)|litigation|pursue (?:\\w+ ){0,2}(?:damages|legal|litigation)`,
    ),
  },
  {
    name: 'goes-public',
    pattern: words(
      `(?:leav(?:e|ing)|left|writ(?:e|ing)|post(?:ed|ing)?|giv(?:e|ing)) (?:\\w+ ){0,4}(?:reviews?|stars?)|(?:one|1|two|2)[ -]stars?|(?:tell(?:ing)?|told|warn(?:ing)?) (?:\\w+ )?(?:every(?:one|body)|all my|my (?:friends|followers|colleagues|family|office)|people|the world)|everyone (?:\\w+ ){0,2}(?:will|should|needs to|to) know|shar(?:e|ed|ing) (?:this|it|my|our) (?:\\w+ )?(?:on|with|everywhere|story|experience)|(?:go(?:es|ing)?|gone|make (?:this|it)) viral|(?:the )?(?:press|media|newspapers?|news|journalists?|reporters?)|(?:on|to|over|all over) (?:facebook|twitter|instagram|tik ?tok|youtube|social media|trust ?pilot|yelp|google|reddit)|#\\w*(?:boycott|avoid|dontfly|neverfly)\\w*|name and shame|spread(?:ing)? the word|followers`,
    ),
  },
  {
    name: 'asks-higher',
    pattern: words(
      `(?:speak|talk|spoke|speaking|talking|put (?:me|us) through|escalate(?:d)?|pass(?:ed)?|transfer(?:red)?|refer(?:red)?|get me|want|need|like|give me|send (?:this|it)|connect me|ask(?:ed|ing)? (?:for|to speak)) (?:\\w+ ){0,6}(?:managers?|supervisors?|superiors?|someone (?:else|higher|senior|in charge|who can)|somebody (?:else|higher|senior|in charge|who can)|higher up|your boss|director|ceo|head office|corporate|in charge)|escalat(?:e|ing) (?:this|it|my|the|to)|(?:manager|supervisor) (?:please|now|call|to call|on (?:the )?duty)`,
    ),
  },
  { name: 'gesture', pattern: of('[🖕🤬]', 'gu') },
]

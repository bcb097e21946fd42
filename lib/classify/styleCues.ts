import { letter } from '../conversation/wording'
import { type Cue, day, of, soon, words } from './cuePattern'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const family =
  '(?:mum|mom|mother|dad|father|wife|husband|partner|daughter|son|kids?|child(?:ren)?|baby|toddler|grandm\\w+|grandad|grandpa|nan|sister|brother|family|parents?)'

/** Cues of the three styles: outcome first, feelings first, proof first. */
export const styleCues: readonly Cue[] = [
  // Driver: outcome first.
  {
    name: 'command',
    pattern: of(
      '(?<=^|[.!?;:,\\n]\\s{0,4}|(?:please|just|then|and|so|now)\\s{1,4})(?:fix|send|give|get|call|ring|refund|cancel|sort|tell|put|make|stop|do|move|replace|release|confirm|reply|return|answer|book|find|deliver|ship|take|remove|change|connect|transfer|escalate|resolve|pay|credit|bring|hurry|respond|provide|honou?r|reinstate|rebook|pick up|come|issue|close|unlock|show|explain)(?= (?:it|me|my|us|our|this|that|the|them|a|an|your|someone|somebody|up|back|to|now|in|on|off)\\b|[.!])',
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
  { name: 'stretched', pattern: of(`(?<![${letter}])[${letter}]*?([${letter}])\\1{2,}[${letter}]*`) },
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
  { name: 'hashtag', pattern: of(`#[${letter}][${letter}\\d_]+`) },
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
      `[$£€₹] ?\\d[\\d.,]*|(?<![${letter}\\d])\\d[\\d.,]* ?(?:dollars|euros?|pounds|usd|gbp|eur|rs|rupees|bucks|quid|percent|%)`,
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
  { name: 'list', pattern: of('(?<=^|\\n)\\s{0,8}(?:\\d{1,4}[.)]|[-*•])\\s') },
]

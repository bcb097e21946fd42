import { letter } from '../conversation/wording'
import { type Cue, of, words } from './cuePattern'

/** Cues of the cause, and of the message's tone as a whole. */
export const toneCues: readonly Cue[] = [
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
  {
    name: 'negation',
    pattern: words(`not|no|never|nothing|nobody|none|neither|nor|without|[${letter}]+n['’]?t|cannot`),
  },
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

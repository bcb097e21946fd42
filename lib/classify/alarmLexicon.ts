import { wordsOf } from './ngrams'

const r = String.raw

/**
 * Families of words that alarms are made of, and those of their look-alikes. That "hatchet" stands for "knife" the texts
 * that were learned from need not say; what a family means beside another is learned.
 */
const families: Readonly<Record<string, string>> = {
  i: r`i|i'?m|i'?ll|i'?ve|i'?d|ive|imma|we|we'?ll|am`,
  mine: r`my|me|our|us|mine`,
  self: r`myself|himself|herself|themselves|themself|masel|itself`,
  will: r`will|i'?ll|we'?ll|he'?ll|she'?ll|they'?ll|shall|gonna|gunna|going|gon|intend|intention|plan|planned|planning|fixing|wanna|ready|decided|about|coming|imma|gonnae|resolved|aim`,
  wish: r`want|wants|wanted|wish|wishes|wanna|rather|sooner|hope|pray|fancy|ready|like`,
  not: r`not|\w+n'?t|never|no|nothing|nobody|nae|dinnae|cannae|cannot|cant|dont|without|none|stop|stopped`,
  die: r`die|dies|dying|dead|deid|death|suicide|suicidal|kms|unalive|grave|graves|tomb|coffin|buried|bury|funeral|churchyard|ghost|widow`,
  past: r`died|passed|killed|expired|deceased|late|lost|was|were|ago|last|when|nearly|almost|attempt|attempted|used`,
  live: r`live|lives|living|life|alive|exist|existing|existence|breathe|breathing|born|world|earth`,
  wake: r`wake|waking|wakes|woke|sleep|asleep|morning|eyes`,
  here: r`here|around|see|there|gone|remain|stay|stick|left|back`,
  end: r`end|ending|ended|ends|finish|finished|over|done|close|exit|out|quit|through|rest`,
  farewell: r`goodbye|goodbyes|bye|farewell|forgive|sorry|note|letters?|last|final|peace|tell`,
  means: r`pills?|tablets?|medicine|meds|medication|morphine|insulin|overdose[ds]?|rope|noose|beam|razors?|bridge|river|lake|sea|train|tracks|platform|cliffs?|balcony|roof|ledge|window|poison|bleach|gas|wrists?|arms|reservoir|dam|viaduct|garage|whisky|whiskey|wine|bottle|car`,
  harmself: r`hang|hanging|jump|jumped|jumping|drown|cut|cutting|hurt|hurting|harm|harming|swallow|swallowed|took|take|taken|drink|drank|slit|step|stepped|drive|driving|walk|walking|lie`,
  burden: r`burden|better|easier|happier|worth|worthless|useless|useful|miss|notice|cares?|point|reason|reasons|meaning|shame|force|strength|hopeless|alone|safe`,
  weapon: r`gun|guns|shotgun|rifles?|pistol|glock|knife|knives|blade|bat|bats|axe|hatchet|hammer|machete|panga|petrol|gasoline|bomb|device|bullets?|crowbar|wrench|pitchfork|scalpel|acid|bottle|iron|ammo|barrels?|sledgehammer|billhook|hook|tire|tyre|brick|bricks|loaded|match|fire`,
  attack: r`kill|kills|killing|murder|stab|stabbing|shoot|shooting|shot|strangle|throttle|beat|beating|batter|punch|hit|hurt|break|breaking|smash|burn|choke|slit|throw|drag|rip|bash|deck|glass|slice|shank|shanked|gut|cave|crush|poison|torture|drown|torch|drop|knock|swing|stamp|run|wring|bleed|blood|hospital|hospitalised|ambulance|stretcher`,
  wreck: r`smash|wreck|trash|tear|slash|slashed|brick|key|burn|burns|fire|flammable|tip|pull|canal|windows?|tyres|tires|screens|cars?|vans?|shop|store|leak|wipe`,
  person: r`you|ya|ye|u|him|her|them|he|she|they|he'?s|she'?s|drivers?|manager|engineer|doctor|supervisor|bailiffs?|agents?|man|lad|bloke|fella|guy|someone|somebody|anyone|boss|staff|courier|inspector|receptionist|landlord|everyone|mod|technician|yourself|one`,
  their: r`your|ur|his|her|their`,
  kin: r`wife|husband|kids?|children|daughter|son|mum|mom|mother|dad|father|sister|brothers?|boys?|family|cousins?|friends?|girls|baby`,
  body: r`teeth|jaw|face|nose|neck|head|skull|hands?|arms?|legs?|fingers?|knees?|kneecaps|bones?|ribs|throat|wrists?|brains?|windpipe|fist|fists`,
  place: r`office|shop|branch|depot|home|house|street|address|road|school|parks?|door|yard|building|lobby|gate|reception|lane|work|town`,
  watch: r`know|knows|seen|watch|watched|watching|found|find|follow|following|waiting|wait|outside|visit|visiting|careful|mind|lock|dark|sleep|warned|come|turn|meet`,
  regret: r`regret|regrets|shame|pity|sorry|accidents?|happens?|happened|sad|regrettable|unfortunate|befall|careful|safe|cry|pay|better`,
  when: r`tonight|tomorrow|today|now|soon|morning|night|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|next|until|till|by`,
  trade: r`contract|account|subscription|chat|call|calls|queue|hold|app|server|router|parcel|order|phone|battery|price|bill|invoice|delivery|website|password|login|process|session|policy|refund|money|ticket|service|customer|company|form|stock|boiler|machine|screen|update|printer|broadband|network`,
  play: r`game|level|film|movie|song|novel|character|boss|skin|dragon|season|costume|recipe|patch|ranked|lag|lol|lmao+|laughing|boredom|thirst|heat|weeds?|rats?|deer|fox|garden|dog|cat`,
  law: r`court|courts|lawyers?|solicitors?|attorney|advocate|counsel|ombudsman|regulator|police|guards|tribunal|chargeback|authority|cfpb|bbb|ftc|ico|claim|complaint|dispute|proceedings|legal|standards|council|commission(?:er)?|fir|afca|law|lawsuit|visa|bank|inspectorate|notice`,
  filed: r`filed|lodged|issued|served|instructed|reported|referred|sent|registered|submitted|opened|disputed|raised|taken|took|signed|appointed|applied|notified|wrote|written|posted|made|put|retained|started|initiated|handed|engaged|entered|confirmed|accepted|done|already|went|gave|received|reversed|brought|number|reference|has|have|had|been`,
  muse: r`if|might|may|could|would|should|thinking|considering|tempted|perhaps|maybe|unless|how|can|which|what|does|do|is|\?+`,
  told: r`said|told|says|say|telling|asked|says|wrote|posted|texted|message`,
}

const patterns = Object.values(families).map((words) => new RegExp(`^(?:${words})$`))

const familyCount = patterns.length
/** Number of features: each family, and each family some words before another. */
export const lexiconSize = familyCount * (1 + familyCount)

/** Words between two families that still count as beside each other. */
const farthest = 7

/** The families in a sentence, and which stands before which, by feature. */
export function lexiconFeatures(sentence: string): Set<number> {
  const found = new Set<number>()
  const words = wordsOf(sentence).map(({ text }) =>
    patterns.flatMap((pattern, family) => (pattern.test(text) ? [family] : [])),
  )
  words.forEach((own, place) => {
    for (const family of own) {
      found.add(family)
      for (const after of words.slice(place + 1, place + 1 + farthest).flat()) {
        found.add(familyCount * (1 + family) + after)
      }
    }
  })
  return found
}

import { matches } from '../conversation/needles'
import { remembering } from '../conversation/remembering'

// Ways of saying that it is good now, and fond names; the model, trained on complaints, takes the fond ones for insults
// and dialect for anger (see the dialect note in docs/guidance.md).
const glad: readonly RegExp[] = [
  /\b(?:thanks|thank (?:you|u|ye|ya)|thx|ta|cheers|bless (?:you|ye|ya|u|your heart)|much obliged|appreciate (?:it|you|ya|that|your)|(?:i )?owe you one)\b/i,
  /\b(?:you(?:['’]re| are)?|ye(?:['’]re)?|yer|ya(?:['’]re)?|u r|what) (?:an? |the |my |some |such a |(?:absolute|total|proper|real|right|little|pure|fucking|bloody|wee|big|auld|old) )*(?:star|legend|gem|angel|life ?saver|saint|hero|treasure|diamond|beauty|ledge|genius|wizard|magician|champ|champion|sound|sweetheart|love|darling|the best|best)\b/i,
  /\b(?:you|ye|ya|yous|youse) (?:\w+ ){0,4}(?:fixed|sorted|saved|nailed|cracked|solved|did|got) (?:it|that|me|my|this|us)\b/i,
  /\b(?:it|that|this|everything|she)(?:['’]s|['’]re| is| are| all)? (?:\w+ )?(?:works?|working|sorted|fixed|perfect|brilliant|grand|lovely|mint|class|magic|spot on|went through|through)\b/i,
  /(?:^|[.!?]\s*)(?:smashing|brilliant|lovely|perfect|grand|awesome|amazing|fantastic|wonderful|legend|magic|beauty|belter|champion|sweet|ace|bet|yay|woo+\w*|ha(?:ha)+\w*|great|excellent|super|deadly|class)\b/i,
  /\b(?:ain['’]?t|not|no longer|wasn['’]?t) (?:even )?(?:mad|angry|cross|upset)(?: (?:any ?more|no more|now|at you))?\b|\bi could (?:kiss|hug) (?:you|ye)\b|\bi['’]?d (?:kiss|hug) (?:you|ye)\b|\blove (?:you|ya|ye|it)\b|\bmade my (?:day|week|year)\b|\bsav(?:e|ed|es|ing) (?:my|me) (?:life|day|bacon|skin|marriage|weekend)\b|\blife ?savers?\b/i,
  // Taking one's own sharp words back, and having what one came for.
  /\bmy bad\b|\b(?:sorry|apologi[sz]e|apologies|forgive me) (?:for|about) (?:my (?:tone|language|outburst|words|temper)|(?:cuss|swear|curs|shout|yell|snapp|rant)\w*|being (?:rude|short|sharp|snappy|harsh))\b/i,
  /\bthat(?:['’]s| is| was) (?:all|everything|exactly what) (?:i|we) (?:needed|wanted|asked for)\b|\byou(?:['’]re| are)? good people\b/i,
  /[😀😃😄😁😊😍🥰😘😂🤣👍👏🙏❤💕💙💛🎉🙌✨🌟🥳💯]/u,
]
// What takes gladness back: an open complaint, sarcasm's usual company, an insult that no friend uses.
const sour =
  /\b(?:but|however|still|again|yet|never|nothing|nobody|why|unless|useless|idiots?|morons?|stupid|incompetent|pathetic|worthless|scum|liars?|imbeciles?|fools?|clowns?|cows?|for nothing|your (?:mistake|fault)|so much for|no thanks to|(?:does|do|did|is|are|was|were|has|have|can|could|wo|would|ca)n['’]?t|not (?:working|good|ok(?:ay)?|happy|enough|fixed|sorted))\b/i

/** How many kinds of gladness a text shows; 0 where something in it takes them back. */
export const gladness: (text: string) => number = remembering((text) => {
  // "I ain't even mad" is gladness and must not be taken for a complaint.
  const plain = text.replace(/\b(?:ain['’]?t|not|no longer|wasn['’]?t) (?:even )?(?:mad|angry|cross|upset)\b/gi, '')
  if (matches(sour, plain.replace(/\b(?:but|still) (?:you|ye|ya) (?:got|fixed|sorted|did|saved)\b/gi, ''))) return 0
  return glad.filter((kind) => kind.test(text)).length
})

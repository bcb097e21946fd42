import type { Check, Found } from '../check'
import type { DraftSentence } from '../readDraft'
import { raised } from '../rewriting'

const feeling =
  /\b(?:feel(?:s|ing)?|felt|emotion\p{L}*|heart|upset\p{L}*|frustrat\p{L}*|heartbr\p{L}+|devastat\p{L}+|awful|terribl[ey]|horribl[ey]|horrif\p{L}+|miserable|dreadful|painful?|stress\p{L}*|distress\p{L}*|worr\p{L}+|disappoint\p{L}*|annoy\p{L}*|sad(?:dened)?|crying?|cried|tears|nightmare|ashamed|embarrass\p{L}*|mortified|gutted|shock\p{L}*|appalled|hate|love|suffer\p{L}*|unbearable|exhaust\p{L}*|anxi\p{L}+|scary|hurt\p{L}*|angry|anger|sorry|rollercoaster|hugs?|in bits|in pieces|goosebumps|weep\p{L}*|sobb\p{L}+|sleepless|helpless|lonely|alone)\b/giu
const intense =
  /\b(?:so|such|totally|completely|absolutely|really|truly|incredibly|extremely|terribly|deeply|very|utterly|genuinely|only|just|super|beyond|from the bottom of|more than words|a hundred|100 ?%)\b/iu
const outburst = /^what an? \p{L}+|\b(?:oh (?:no|dear|my|wow|goodness)|wow|ugh|omg|gosh|yikes|oof|poor you|bless)\b|!/iu
const shared =
  /\b(?:(?:my|our) hearts? (?:goes?|breaks?|aches?|sinks?)|feel (?:your|for you|terrible|awful|so bad|horrible)|i(?:'m| am) (?:\p{L}+ ){0,2}(?:heartbroken|devastated|gutted|mortified|ashamed|horrified|appalled|shocked|saddened|crying|upset)|(?:i|we) (?:can |could )?(?:only |just |totally |completely |so |really |truly |hardly |can't even )+(?:imagine|understand|feel|get)|in your shoes|if (?:it|that|this) (?:were|was|happened to) me|hang in there|thinking of you|stay strong|be strong|(?:big |virtual )*hugs?|sending (?:you )?(?:love|hugs|strength)|must (?:be|feel|have (?:been|felt)) (?:so |such |really |absolutely |incredibly |a )*\p{L}+)/iu

/** How much of a sentence is feeling: words for it, their weight, outcry, the writer's own. */
function strengthOf(plain: string): number {
  const words = plain.match(feeling)?.length ?? 0
  if (words === 0 && !shared.test(plain)) return 0
  return (
    Math.min(2, words) + (intense.test(plain) ? 1 : 0) + (outburst.test(plain) ? 1 : 0) + (shared.test(plain) ? 1 : 0)
  )
}

/** What a sentence does, without what it feels: "I have booked a test because nobody should feel so" books a test. */
function factsOf({ clauses }: DraftSentence): string | undefined {
  const doing = clauses.filter(({ act, text }) => act !== undefined && strengthOf(text) < near)
  if (doing.length === 0) return undefined
  const words = doing.map(({ text }) =>
    text.replace(/,? (?:because|since|so that|while)\b.*$/iu, '').replace(/[\s.!?]+$/u, ''),
  )
  return `${raised(words.join(', '))}.`
}

/** From here on a sentence is felt rather than told; several that come near it are as much together. */
const strong = 3
const near = 2

/** Feeling where facts were asked for (X6). */
export const emotionalReply: Check = {
  code: 'emotional-reply',
  styles: ['analytic'],
  find({ sentences, text }) {
    const felt = sentences.map((sentence) => ({ sentence, strength: strengthOf(sentence.plain) }))
    const total = felt.reduce((sum, { strength }) => sum + strength, 0)
    const least = total > strong ? near : strong
    const found: Found[] = []
    for (const { sentence, strength } of felt) {
      if (strength < least) continue
      const { start, end } = sentence
      const last = found.at(-1)
      const kept = factsOf(sentence)
      // Neighbours are one mark, so that they give way to one sentence.
      if (last && text.slice(last.end, start).trim() === '') {
        last.end = end
        last.rewrite = kept ? `${last.rewrite} ${kept}` : last.rewrite
      } else found.push({ start, end, rewrite: kept ?? 'I have read the details that you sent.' })
    }
    return found
  },
}

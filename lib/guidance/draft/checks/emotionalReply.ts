import { matches } from '../../../conversation/needles'
import type { Check, Found } from '../check'
import { does } from '../manner/does'
import type { DraftSentence } from '../readDraft'
import { raised } from '../rewriting'

const feeling =
  /\b(?:feel(?:s|ing)?|felt|emotion[A-Za-zÀ-ɏ]*|heart|upset[A-Za-zÀ-ɏ]*|frustrat[A-Za-zÀ-ɏ]*|heartbr[A-Za-zÀ-ɏ]+|devastat[A-Za-zÀ-ɏ]+|awful|terribl[ey]|horribl[ey]|horrif[A-Za-zÀ-ɏ]+|miserable|dreadful|painful?|stress[A-Za-zÀ-ɏ]*|distress[A-Za-zÀ-ɏ]*|worr[A-Za-zÀ-ɏ]+|disappoint[A-Za-zÀ-ɏ]*|annoy[A-Za-zÀ-ɏ]*|sad(?:dened)?|crying?|cried|tears|nightmare|ashamed|embarrass[A-Za-zÀ-ɏ]*|mortified|gutted|shock[A-Za-zÀ-ɏ]*|appalled|hate|love|suffer[A-Za-zÀ-ɏ]*|unbearable|exhaust[A-Za-zÀ-ɏ]*|anxi[A-Za-zÀ-ɏ]+|scary|hurt[A-Za-zÀ-ɏ]*|angry|anger|sorry|rollercoaster|hugs?|in bits|in pieces|goosebumps|weep[A-Za-zÀ-ɏ]*|sobb[A-Za-zÀ-ɏ]+|sleepless|helpless|lonely|alone|fright[A-Za-zÀ-ɏ]*|scare[A-Za-zÀ-ɏ]*|poor (?:thing|you|soul)|torment[A-Za-zÀ-ɏ]*|ach(?:e|es|ing)|agon[A-Za-zÀ-ɏ]+|anguish|grie(?:f|ve|ving|ved)|ordeal|miser[A-Za-zÀ-ɏ]+|sorrow[A-Za-zÀ-ɏ]*|moved|touched|weary|despair|overwhelm[A-Za-zÀ-ɏ]*|heavy|sympath[A-Za-zÀ-ɏ]+|compassion[A-Za-zÀ-ɏ]*|pains?|dear(?:est)? (?:soul|heart)|brave[A-Za-zÀ-ɏ]*|gentle)\b/gi
const intense =
  /\b(?:so|such|totally|completely|absolutely|really|truly|incredibly|extremely|terribly|deeply|very|utterly|genuinely|only|just|super|beyond|from the bottom of|more than words|a hundred|100 ?%)\b/i
const outburst =
  /^what an? [A-Za-zÀ-ɏ]+|\b(?:oh (?:no|dear|my|wow|goodness)|goodness|heavens|wow|ugh|omg|gosh|yikes|oof|poor you|bless)\b|!/i
const shared =
  /\b(?:(?:my|our) hearts? (?:goes?|breaks?|aches?|sinks?)|feel (?:your|for you|terrible|awful|so bad|horrible)|i(?:'m| am) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:heartbroken|devastated|gutted|mortified|ashamed|horrified|appalled|shocked|saddened|crying|upset)|(?:i|we) (?:can |could )?(?:only |just |totally |completely |so |really |truly |hardly |can't even )+(?:imagine|understand|feel|get)|in your shoes|if (?:it|that|this) (?:were|was|happened to) me|hang in there|(?:saddens?|pains?|hurts?|moves?|moved|touches|touched|breaks?|broke|kills?|crushes) (?:me|us|my heart)|thinking of you|stay strong|be strong|(?:big |virtual )*hugs?|sending (?:you )?(?:love|hugs|strength)|must (?:be|feel|have (?:been|felt)) (?:so |such |really |absolutely |incredibly |a )*[A-Za-zÀ-ɏ]+)/i

/** How much of a sentence is feeling: words for it, their weight, outcry, the writer's own. */
function strengthOf(plain: string): number {
  const words = plain.match(feeling)?.length ?? 0
  if (words === 0 && !matches(shared, plain)) return 0
  return (
    Math.min(2, words) +
    (matches(intense, plain) ? 1 : 0) +
    (outburst.test(plain) ? 1 : 0) +
    (matches(shared, plain) ? 1 : 0)
  )
}

/** What a sentence does, without what it feels: "I have booked a test because nobody should feel so" books a test. */
function factsOf({ clauses }: DraftSentence): string | undefined {
  const doing = clauses.filter(({ act, text }) => act !== undefined && strengthOf(text) < near)
  if (doing.length === 0) return undefined
  const words = doing.map(({ text }) =>
    text.replace(/,? (?:because|since|so that|while)\b.*$/i, '').replace(/[\s.!?]+$/u, ''),
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
  find({ sentences, text }, context) {
    const felt = sentences.map((sentence) => ({ sentence, strength: strengthOf(sentence.plain) }))
    const total = felt.reduce((sum, { strength }) => sum + strength, 0)
    const least = total > strong ? near : strong
    const found: Found[] = []
    for (const { sentence, strength } of felt) {
      if (!does(sentence, 'feels', strength >= least, context)) continue
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

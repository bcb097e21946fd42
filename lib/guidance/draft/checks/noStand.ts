import type { Check, Found } from '../check'
import { hedgesIn } from '../hedges'
import { does } from '../manner/does'
import { predicatesOf } from '../predicates'
import type { Draft, DraftSentence } from '../readDraft'
import { asBegun, asEnded, bare, lowered } from '../rewriting'

const trying = /\b(?:i|we)(?:'ll| will| shall)?(?:'m| am|'re| are)? (?:try|trying)(?: to| and) ([A-Za-zÀ-ɏ]+[^,;.!?]*)/i
const vague =
  /\b(?:see|find out|look at) what|\b(?:my|our) (?:very |level )?best\b|\b(?:see|wait)\b|when(?:ever)? (?:we|i)|some (?:point|stage)|as and when/i
const depends = /\bdepends?\b|\b(?:hard|difficult|tricky|early) to (?:say|tell|know)\b/i
const unsureOfPast = /\b(?:may|might|could|should|must) (?:[A-Za-zÀ-ɏ]+ )?have\b|\b(?:sort|kind) of\b/i
const modal =
  /\b(?:might|may|could|should|ought to)\b(?: (?:well|hopefully|possibly|perhaps|probably|then|now|just))*/gi
const softener =
  /\b(?:maybe|perhaps|hopefully|possibly|probably|presumably|likely|potentially|normally|usually|generally|apparently|supposedly|in theory|ideally|i (?:guess|suppose|think|believe|hope|assume|reckon|expect|imagine)(?: that)?|i would (?:think|hope|imagine)(?: that)?|fingers crossed)\b,?\s*/gi

/** A firm sentence in place of a hedged one, that claims no more than it did. */
function firm(text: string): string {
  const plain = bare(text.replaceAll('’', "'"))
  const attempt = trying.exec(plain)
  if (attempt) return `I am working to ${attempt[1]?.trim()} and will tell you where it stands`
  if (depends.test(plain)) return 'I will find out what decides this and give you a clear answer'
  if (unsureOfPast.test(plain)) return 'I will find out what happened and tell you plainly'
  const claim = plain
    .replace(softener, '')
    .replace(modal, 'will')
    .replace(/^(?:and|but|so)\s+/i, '')
    .trim()
  const isClaim = predicatesOf(claim).length > 0 || /\b(?:will|is|are)\b/i.test(claim)
  if (
    vague.test(plain) ||
    !isClaim ||
    claim.split(/\s+/u).length < 3 ||
    /^(?:i|we) will\b/i.test(claim) ||
    /\b(?:promise|guarantee)\b/i.test(claim)
  )
    return 'I am looking into it now and will tell you plainly what happens next'
  return `I will find out whether ${lowered(claim)} and tell you yes or no`
}

// "Maybe you have heard dates before" hedges nothing of ours.
const ofTheirs = /^(?:and |but |so )?(?:maybe|perhaps|possibly|probably) (?:you|your)\b/i

function foundIn(sentence: DraftSentence): Found[] {
  const marked = sentence.text
  return [{ start: sentence.start, end: sentence.end, rewrite: asEnded(asBegun(firm(marked), marked), marked) }]
}

/** A plan with a time stands beside the hedge: then it only says honestly what is still open. */
function isFirmElsewhere({ sentences }: Draft): boolean {
  return sentences.some(({ clauses }) => clauses.some(({ act }) => act === 'commits' || act === 'done'))
}

/** Hedging to somebody who wants a clear stand (DOMAIN.md, X1). */
export const noStand: Check = {
  code: 'no-stand',
  styles: ['driver'],
  find(draft, context) {
    const least = isFirmElsewhere(draft) ? 'strong' : 'weak'
    return draft.sentences
      .filter(({ plain }) => !/\?\s*$/u.test(plain))
      .filter(({ plain }) => !ofTheirs.test(plain))
      .filter((sentence) => {
        const found = hedgesIn(sentence.plain).filter(({ strength }) => least === 'weak' || strength === 'strong')
        return does(sentence, 'hedges', found.length > 0, context)
      })
      .flatMap(foundIn)
  },
}

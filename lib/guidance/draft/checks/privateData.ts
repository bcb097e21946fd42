import { isCard } from '../../../conversation/cardNumber'
import type { Check, Found } from '../check'
import type { DraftContext } from '../draftReview'
import { otherPeople } from '../otherPeople'
import { type Finder, stretchesOf } from '../privateFinder'

const cards: Finder = (text) =>
  stretchesOf(text, /(?<![\p{L}\p{N}])\d(?:[ -]?\d){12,18}(?![\p{N}])/gu).flatMap(({ start, end, words }) => {
    const digits = words.replace(/\D/gu, '')
    return isCard(digits) ? [{ start, end, rewrite: `ending in ${digits.slice(-4)}` }] : []
  })

const accounts: Finder = (text) =>
  stretchesOf(text, /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/gu).map(({ start, end, words }) => ({
    start,
    end,
    rewrite: `ending in ${words.replace(/\s/gu, '').slice(-4)}`,
  }))

const numbers: Finder = (text) =>
  stretchesOf(
    text,
    /\b(?:(?:social security|national insurance|passport|ssn|tax id|driving licen[cs]e|id card)(?: (?:number|no\.?))?|ssn|(?:sort code)|date of birth|born on|dob)(?: (?:is|was|ends|on|:))?:? ?((?=[A-Za-zÀ-ɏ\d]*[-/ .]?\d)[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d./-]{3,}(?: \d{2,4}){0,3})/gi,
  ).map(({ start, end }) => ({ start, end, rewrite: 'the detail on file' }))

const secretWord =
  "(?:pass ?words?|passcodes?|pins?|pin codes?|cvv2?|cvc|security codes?|one-time codes?|otp|login details|access codes?|mother's maiden name)"

const secrets: Finder = (text) =>
  stretchesOf(
    text,
    new RegExp(
      `\\b(?:your |the |his |her |their |my )?(?:new |temporary |old |current |first )?${secretWord}(?: (?:for [\\p{L} ]{1,30} )?(?:is|was|has been (?:set|reset|changed) to|will be|set to)|:) ?["“']?(?=[^\\s]*[\\d\\p{Lu}!#$%*-])(?!(?:I|In|On|The|A|Sent|Now)\\b)[^\\s"”']{3,}`,
      'gu',
    ),
  )
    .concat(stretchesOf(text, /\b(?:cvv|cvc|security code|pin)(?: is| was|:)? \d{3,6}\b/gi))
    .map(({ start, end }) => ({
      start,
      end,
      rewrite: 'the password stays with you, and a link to set a new one is the safe way',
    }))

const secretGiven =
  /\b(?:pass ?words?|passcodes?|pw|pwd|pins?|pin codes?|cvv2?|cvc|security code|login code|otp)\b(?: (?:is|was|i use is|which is))?[ :="“]*(?=[^\s]*[\d!#$%*])([^\s"”,;]{4,})/giu

/** A secret that the customer wrote, said once more. */
const repeatedSecrets: Finder = (text, customer) =>
  [...customer.matchAll(secretGiven)].flatMap(([, secret = '']) => {
    const said = secret.replace(/[.!?]+$/u, '')
    const start = said.length < 4 ? -1 : text.toLowerCase().indexOf(said)
    return start < 0 ? [] : [{ start, end: start + said.length, rewrite: 'your own one' }]
  })

const asksFor: Finder = (text) =>
  stretchesOf(
    text,
    /\b(?:tell|send|give|read|type|write|message|share|e-?mail|mail|text|drop|note|whatsapp|dm|fax)\b[^.!?\n]{0,60}\b(?:(?:all|the|your) (?:sixteen|16|card'?s?|full)(?: card)? (?:digits|numbers?)|(?:three|3|four|4)(?: digits| numbers)? (?:on|from|at) the (?:back|front)|number on the (?:front|back) of (?:your|the) card)[^.!?\n]*/gi,
  )
    .concat(
      stretchesOf(
        text,
        new RegExp(
          `\\b(?:(?:please |kindly |just |simply )?(?:reply|send|share|provide|give|tell|confirm|email|text|message|type|write|enter here|post|let me have)\\b(?: (?:me|us|back|here|it|over|in|this|chat|with|your|the|full|complete|to|and|by|reply|mail|a|photo|picture|copy|of|both sides))*|what(?:'s| is)|may i have|i(?:'d| would| will)? need|we(?:'d| would| will)? need|can i (?:have|get)) (?:your |the |me your |us your )?(?:(?:full|complete|whole|entire|long|16-digit|credit|debit|bank) ?)*(?:card (?:number|details)(?! ending)|${secretWord}|card and)\\b[^.!?\\n]*`,
          'giu',
        ),
      ),
    )
    .filter(
      ({ start, words }) =>
        !/\b(?:never|don't|do not|not|no need to|won't|without)\b[^.!?]{0,25}$/i.test(
          text.slice(Math.max(0, start - 40), start),
        ) && !/\b(?:last (?:four|4)|ending|reset|new password)\b/i.test(words),
    )
    .map(({ start, end }) => ({ start, end, rewrite: 'please do not send card numbers, codes or passwords here' }))

const health =
  /\b(?:hiv|aids|hepatitis(?: [abc])?|cancer|tumou?r|leuk[A-Za-zÀ-ɏ]+|diabet[A-Za-zÀ-ɏ]+|epilep[A-Za-zÀ-ɏ]+|bipolar(?: disorder)?|schizophren[A-Za-zÀ-ɏ]+|depress(?:ion|ive\b(?= (?:disorder|episode)))|(?:anxiety|eating|personality) disorder|psychiatric|psychosis|dementia|alzheimer[A-Za-zÀ-ɏ]*|parkinson[A-Za-zÀ-ɏ]*|autis[A-Za-zÀ-ɏ]+|adhd|(?:alcohol|drug|gambling|substance)(?: use| abuse)? (?:problem|addiction|dependen[A-Za-zÀ-ɏ]+|abuse|disorder|issue)s?|addiction|alcoholi[A-Za-zÀ-ɏ]+|miscarriage|abortion|pregnan[A-Za-zÀ-ɏ]+|chlamydia|gonorrh[A-Za-zÀ-ɏ]+|syphilis|herpes|std|sti test|infertil[A-Za-zÀ-ɏ]+|ivf|overdose|suicid[A-Za-zÀ-ɏ]+|self-harm|antidepressants?|methadone|insulin|chemotherapy|dialysis|positive for [A-Za-zÀ-ɏ]+|[A-Za-zÀ-ɏ]{4,}itis\b(?<!hepatitis))\b/gi

// What the customer spoke of may be answered; a clinical detail that they did not name may be read by others.
const diagnoses: Finder = (text, customer) =>
  stretchesOf(text, health)
    .filter(({ words }) => !customer.includes(words.toLowerCase().slice(0, 6)))
    .map(({ start, end }) => ({
      start,
      end,
      rewrite: /^ (?:results?|tests?|diagnos\p{L}+|treatment|medication|status)\b/u.test(text.slice(end))
        ? 'medical'
        : 'a medical detail',
    }))

const record =
  /\b(?:he|she|they|Mr [A-Za-zÀ-ɏ]+|Mrs [A-Za-zÀ-ɏ]+|Ms [A-Za-zÀ-ɏ]+) (?:earns?|owes?|(?:has|have) (?:debts?|savings|an income|a salary|a balance) of) (?:about |around |only |us )?[^\sA-Za-zÀ-ɏ]?\d[\d.,]*[^.!?\n]*|\b(?:criminal (?:record|conviction)s?|convicted of|credit (?:score|rating) (?:is|of|was) \d{3}|bankrupt[A-Za-zÀ-ɏ]*|his|her|their) (?:salary|income|balance|debts?|savings) (?:is|are|was|of) [^.!?\n]*\d[\d.,]*/gi

const finances: Finder = (text) =>
  stretchesOf(text, record).map(({ start, end }) => ({ start, end, rewrite: 'a detail that belongs to somebody else' }))

const ownAddress =
  /^(?:info|support|help|service|contact|billing|claims?|team|orders?|sales|office|hello|care|customer|accounts?|returns?|booking|bookings|reservations?|post|mail|admin|privacy|legal|hr|feedback|complaints?|no-?reply|press|disputes?|refunds?|security|desk|reception|documents?|upload|evidence|invoices?)/i

const emails: Finder = (text, customer) =>
  stretchesOf(text, /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu)
    .filter(({ start, words }) => {
      const before = text.slice(Math.max(0, start - 50), start)
      const isContact =
        /\b(?:(?:reach|write|mail|email|contact|send|reply|forward)\b[^.!?]{0,40}|(?:my|our) (?:[A-Za-zÀ-ɏ]+ )?(?:address|e-?mail)(?: [A-Za-zÀ-ɏ]+)?:?) ?$/i.test(
          before,
        )
      return !customer.includes(words.toLowerCase()) && !ownAddress.test(words) && !isContact
    })
    .map(({ start, end }) => ({ start, end, rewrite: 'the address on file' }))

const phones: Finder = (text, customer) =>
  stretchesOf(text, /(?<![\p{L}\p{N}.,-])\+?\(?\d{2,5}\)?(?:[ /-]\(?\d{2,7}\)?){1,4}(?![\p{L}\p{N}-])/gu)
    .filter(({ start, words }) => {
      const digits = words.replace(/\D/gu, '')
      if (digits.length < 8 || digits.length > 13 || /^\d{4}-\d\d-\d\d$/u.test(words)) return false
      if (customer.replace(/\D/gu, '').includes(digits)) return false
      const before = text.slice(Math.max(0, start - 60), start)
      return (
        /\b(?:his|her|their|customer|neighbou?r|patient|mr|mrs|ms|mobile|cell|personal|private|home|phone)\b/i.test(
          before,
        ) &&
        !/\b(?:calls?|rings?|reach(?:es)?|dials?|phones?) (?:me|us|our|my|the)\b|\b(?:our|my) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:line|number|desk|phone)\b|\b(?:line|hotline|switchboard|desk)\b/i.test(
          before,
        )
      )
    })
    .map(({ start, end }) => ({ start, end, rewrite: 'the number on file' }))

const finders: readonly Finder[] = [
  cards,
  accounts,
  secrets,
  repeatedSecrets,
  asksFor,
  numbers,
  ...otherPeople,
  diagnoses,
  finances,
  emails,
  phones,
]

/** The customer's own card, account and other numbers are as private in a draft as anybody else's. */
export const privateData: Check = {
  code: 'private-data',
  find({ text }, { customer }: DraftContext) {
    const told = customer.join('\n').toLowerCase()
    const kept: Found[] = []
    for (const find of finders)
      for (const found of find(text, told))
        if (!kept.some((other) => other.start < found.end && found.start < other.end)) kept.push(found)
    return kept
  },
}

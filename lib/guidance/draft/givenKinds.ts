import type { DraftContext } from './draftReview'

type Given = DraftContext['given'][number]

/** Something that agents ask for: how it is called, and which given fact answers it. */
export type Askable = {
  name: string
  asked: RegExp
  answers(given: readonly Given[], customer: string): string | undefined
}

const ofKind =
  (...kinds: readonly Given['kind'][]) =>
  (given: readonly Given[]) =>
    given.find(({ kind }) => kinds.includes(kind))?.text

const matching = (pattern: RegExp) => (_: readonly Given[], customer: string) => pattern.exec(customer)?.[0]

/** The first answer that there is. */
const either =
  (first: Askable['answers'], second: Askable['answers']): Askable['answers'] =>
  (given, customer) =>
    first(given, customer) ?? second(given, customer)

const noun = (words: string) => new RegExp(`\\b(?:${words})\\b`, 'iu')

/** Whether the customer attached something, or says so. */
export function hasAttachment(given: readonly Given[]): boolean {
  return given.some(({ kind }) => kind === 'attachment')
}

/** Agents' usual questions, each with the place where the answer may already stand. */
export const askables: readonly Askable[] = [
  {
    name: 'number',
    asked: noun(
      '(?:order|booking|reservation|reference|ref|tracking|confirmation|ticket|case|claim|invoice|account|customer|contract|policy|serial|member(?:ship)?|file|flight|purchase|job|transaction|complaint|shipment|parcel|permit|meter|case) ?(?:numbers?|nos?\\.?|ids?|codes?|#|details|reference)|reference(?: number)?|last (?:four|4)(?: digits)?(?: of (?:the |your )?(?:account|card))?|pnr|imei|(?:which|what) (?:account|order|booking|invoice|claim|ticket|reservation)',
    ),
    answers: (given, customer) =>
      ofKind('order', 'reference')(given) ??
      matching(
        /\b(?:orders?|bookings?|invoices?|tickets?|claims?|cases?|reservations?|contracts?|accounts?) #?(?=[A-Za-zÀ-ɏ-]*\d)[A-Za-zÀ-ɏ\d-]{2,}/i,
      )(given, customer),
  },
  {
    name: 'phone',
    asked: noun(
      '(?:phone|mobile|contact|telephone|callback|cell) ?(?:number)?|number (?:can|could|may|should) (?:we|i)|what number',
    ),
    answers: (given, customer) =>
      ofKind('phone')(given) ??
      matching(/\b(?:number|mobile|phone|cell)\b[^.!?\n\d]{0,20}\+?\d[\d ()/-]{5,}/i)(given, customer),
  },
  { name: 'email', asked: noun('e-?mail(?: address)?'), answers: ofKind('email') },
  {
    name: 'name',
    asked:
      /\b(?:your|full|first|last|the|sur) ?(?:full |first |last )?name\b|\bwho am i (?:speaking|chatting|talking)\b/i,
    answers: ofKind('name'),
  },
  {
    name: 'attachment',
    asked: noun(
      'screen ?shots?|photos?|pictures?|images?|receipts?|proof|evidence|documentation|documents?|certificates?|scans?|logs?|recordings?|copy of|copies of|pdf|invoice copy|confirmation|statements?|attachments?',
    ),
    answers: (given, customer) =>
      ofKind('attachment')(given) ??
      matching(
        /\b(?:attached|enclosed|attachment|uploaded|i (?:have |already )?sent (?:you )?(?:the |a |my )?[A-Za-zÀ-ɏ ]{0,20}(?:twice|already|before|yesterday)|have sent the [A-Za-zÀ-ɏ]+|see (?:the )?(?:photos?|pictures?|screenshots?|pdf|file|csv|log))\b[^.!?]{0,40}/i,
      )(given, customer),
  },
  {
    name: 'system',
    asked: noun(
      '(?:phone|operating|device|which|what) (?:system|os|version|phone|device|browser|model|app version)|(?:which|what) (?:\\p{L}+ )?(?:phone|device|browser|version|system|os|model|computer|laptop)|model (?:number|name)?',
    ),
    answers: matching(
      /\b(?:android|ios|iphone|ipad|windows|mac ?os|chrome|firefox|safari|edge|samsung|pixel|galaxy|linux|macbook|version|model|v)\.? ?[A-Za-zÀ-ɏ]{0,10} ?\d[A-Za-zÀ-ɏ\d.-]*\b/i,
    ),
  },
  {
    name: 'product',
    asked: noun(
      '(?:which|what) (?:machine|appliance|device|gadget|product|item|unit|car|vehicle|printer|model|make|article)',
    ),
    answers: (given) => given.find(({ kind, text }) => kind === 'other' && /^\p{Lu}\p{L}+ \S*\d/u.test(text))?.text,
  },
  {
    name: 'platform',
    asked: noun('(?:which|what) (?:platform|console|device|system)'),
    answers: matching(
      /\b(?:ps ?[345]|playstation(?: \d)?|xbox(?: [A-Za-z]+)?|switch|steam|pc|mac|iphone|ipad|android)\b/i,
    ),
  },
  {
    name: 'birth',
    asked: noun('date of birth|birth ?date|dob'),
    answers: matching(/\b(?:dob|born|date of birth)\b[^.!?\n]{0,12}\d[\d/.-]+/i),
  },
  {
    name: 'error',
    asked: noun('error(?: message| code)?|message (?:do|did|does) (?:you|it)|what does it say'),
    answers: matching(
      /\berror:? ?(?:code |message )?["“]?[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d-]*\d[A-Za-zÀ-ɏ\d-]*|["“][^"”]{4,60}["”]/i,
    ),
  },
  {
    name: 'address',
    asked:
      /\b(?:(?:delivery |shipping |postal |home |street )?address|where (?:exactly |to )?(?:should|shall|do|does|would|was) (?:it|he|she|they|we|i|you|the [A-Za-zÀ-ɏ]+) (?:like (?:it|that|them) )?(?:going|go|come|send|sent|be sent|deliver|live|be delivered)|where (?:exactly |to )?you(?:'d| would)? (?:like|want|prefer|need|wish)(?: (?:it|that|them|us))?(?: to be| to)? (?:delivered|sent|deliver|send|ship|shipped|brought|left|dropped))\b/iu,
    answers: either(
      ofKind('email'),
      matching(
        /\b\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Way|Close|Place|Square|Terrace|Court)\b|\bmy (?:new )?address is [^.!?]{5,60}/u,
      ),
    ),
  },
  {
    name: 'place',
    asked: noun(
      '(?:which|what) (?:property|address|branch|store|shop|hotel|site|location|city|street|building|house|flat|office|airport|station|clinic)',
    ),
    answers: matching(/\b(?:on|in|at|of|from|near) (?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u),
  },
  {
    name: 'date',
    asked:
      /\b(?:when did|when was|when were|what (?:date|day|time)|which (?:date|day)|since when|date of (?:the |your )?[A-Za-zÀ-ɏ]+|how long (?:have|has) (?:you|it|this)|how long (?:you've|it's) been|how long you have)\b/i,
    answers: ofKind('date'),
  },
  {
    name: 'amount',
    asked: /\b(?:how much (?:was|were|did|is it)|what (?:amount|sum)|which amount|the (?:exact )?amount)\b/i,
    answers: ofKind('amount'),
  },
  {
    name: 'colour or size',
    asked: noun('(?:which|what) (?:size|colou?r)'),
    answers: matching(
      /\b(?:size [A-Za-zÀ-ɏ]{0,2}\d{0,2}|(?:the )?(?:red|blue|green|black|white|grey|gray|brown|yellow|pink) (?:one|[A-Za-zÀ-ɏ]+))\b/i,
    ),
  },
]

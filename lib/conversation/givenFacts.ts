import type { Fact } from '../classify/assessment'
import { amountsIn } from './amounts'
import { type Conversation, customerMessages, type Message } from './conversation'
import { momentsIn } from './moments'
import { quote } from './quote'
import { remembering } from './remembering'
import { letter } from './wording'

type Kind = Fact['kind']
type Place = { start: number; end: number }

const orderWord = '(?:order|booking|reservation|purchase|parcel|package|shipment|delivery)'
const referenceWord =
  '(?:account|acct|a/c|ticket|case|claim|reference|ref|invoice|policy|confirmation|serial|tag|permit|registration|contract|customer|member(?:ship)?|tracking|job|session|card|savings|flight|seat|room|pin|complaint|transaction|prescription|passport|id|line ending|number ending)'
const between = '(?:\\s*(?:numbers?|nos?\\.?|nr\\.?|ids?|code|ending(?: in)?|is|was|[:#№=-]))*\\s*'
const code = `(?=[${letter}\\d-]*\\d)[${letter}\\d]+(?:[-/][${letter}\\d]+)*(?: \\d{3,})*`
// No name is longer; without bounds a text of capitals alone would take a second.
const capital = "\\p{Lu}[\\p{L}'’-]{0,30}"

/** Places of the first group of a pattern. */
function groups(pattern: RegExp): (text: string) => Place[] {
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].indexOf(match[1] ?? '')
      return { start, end: start + (match[1] ?? '').length }
    })
}

// With a plus its groups may be of one digit, and many: "+33 6 12 34 56 78".
const phones = groups(
  /(?<![\p{L}\p{N}.,-])(\+\d{1,3}(?:[ .-]?\(?\d{1,6}\)?){2,8}|\+?\(?\d{1,5}\)?(?:[ .-]\(?\d{2,6}\)?){1,4})(?![\p{L}\p{N}]|[.,-]\d)/gu,
)

/** Ways to find facts, in the order in which they win a stretch that several claim. */
const finders: readonly { kind: Kind; find: (text: string) => readonly Place[] }[] = [
  { kind: 'email', find: groups(/((?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/gu) },
  { kind: 'order', find: groups(new RegExp(`\\b${orderWord}${between}(${code})`, 'gi')) },
  { kind: 'reference', find: groups(new RegExp(`\\b${referenceWord}${between}(${code})`, 'gi')) },
  // A page, a size, a plot: a number that means nothing without its word.
  {
    kind: 'other',
    find: groups(
      /\b((?:page|line|item|column|section|point|step|level|channel|photo|size|version|stage|phase|row|table|chapter|question)s? (?:to )?\d[\d.,]*(?: (?:to|and) \d+)?)\b/gi,
    ),
  },
  // An address: a number and names in a row, with or without a postcode.
  {
    kind: 'other',
    find: groups(
      new RegExp(
        `(?<![\\p{L}\\p{N}])((?:(?:Unit|Flat|Apt|Apartment|Plot|Suite|House) \\d+[A-Za-z]?,? ${capital}|\\d+[A-Za-z]? (?:${capital} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Way|Yard|Court|Close|Place|Square|Row|Terrace|Gardens|Crescent|Hill|Rise|Boulevard|Blvd|Park)\\b)(?:,? (?:${capital}|\\d+))*(?: \\d[A-Z]{2})?)`,
        'gu',
      ),
    ),
  },
  {
    kind: 'phone',
    find: (text) => phones(text).filter(({ start, end }) => text.slice(start, end).replace(/\D/g, '').length >= 7),
  },
  // A make with its model: "Windows 11", "Chrome 141", "Brother HL-L2350".
  {
    kind: 'other',
    find: groups(
      /(?<![\p{L}\p{N}])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Order|At|In|By|On|For|From|But|And|Or|The|Over|After|Before|Until|Since|Again|Only|About)\b)(\p{Lu}\p{L}{1,30} (?=[\p{Lu}\d.-]{0,30}\d)[\p{Lu}\d][\p{Lu}\d.-]*[\p{Lu}\d]|\p{Lu}\p{Ll}{1,30} \d{1,3})(?![\p{L}\p{N}]|[.,:]\d)/gu,
    ),
  },
  { kind: 'amount', find: amountsIn },
  { kind: 'date', find: momentsIn },
  // A code of letters and digits, digits in groups, or five digits and more are a reference wherever they stand.
  {
    kind: 'reference',
    find: groups(
      /(?<![\p{L}\p{N}@.,])(\p{Lu}{1,5}-?\d[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*|#\d{3,}|\d{2,}-\d{2,}(?:-\d+)*|(?=[\p{Lu}\d]{0,40}\d)(?=[\p{Lu}\d]{0,40}\p{Lu})[\p{Lu}\d]{3,}|\d{5,}|\d{3,}s)(?![\p{L}\p{N}]|[.,]\d)/gu,
    ),
  },
  {
    kind: 'name',
    find: groups(
      new RegExp(
        `\\b(?:[Mm]y name is|[Mm]y name['’]s|[Tt]his is|[Nn]ame:?) ((?:(?:Mr|Mrs|Ms|Dr)\\.? )?${capital}(?: ${capital}){0,5})`,
        'gu',
      ),
    ),
  },
  { kind: 'name', find: groups(new RegExp(`\\b(?:I am|I['’]m) (${capital} ${capital})`, 'gu')) },
  {
    kind: 'name',
    find: groups(new RegExp(`\\b((?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? ${capital}(?: ${capital}){0,5})`, 'gu')),
  },
  {
    kind: 'name',
    find: groups(
      /(?:[Rr]egards|[Ss]incerely|[Tt]hanks|[Tt]hank you|[Cc]heers|[Bb]est|[Yy]ours(?: \w+)?)[,.]?[^\S\n]{0,3}\n{1,3}\s{0,3}(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4})\s{0,3}$/gu,
    ),
  },
  {
    kind: 'name',
    find: groups(new RegExp(`((?:${capital} ){1,5}(?:Ltd|Limited|Inc|LLC|GmbH|plc|PLC|Co)\\b\\.?)`, 'gu')),
  },
  {
    kind: 'attachment',
    find: groups(
      /\b((?:(?:my|the|a|two|three|some) )?(?:\w+ )?(?:screenshots?|photos?|pictures?|receipts?|recordings?|videos?|scans?|logs?|documents?|pdfs?|files?|e-?mails?|invoices?|proof|confirmation)(?: \d+(?: to \d+)?)? (?:is |are )?(?:attached|enclosed|included|below))\b/gi,
    ),
  },
  {
    kind: 'attachment',
    find: groups(
      /\b((?:i(?: have|['’]ve)? )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|recorded|took|sent) (?:\w+ ){0,3}(?:screenshots?|photos?|pictures?|receipts?|recordings?|videos?|scans?|logs?|documents?|pdfs?|files?|proof|confirmation))\b/gi,
    ),
  },
  { kind: 'attachment', find: groups(/\b(screenshots?|photos?)\b/gi) },
  // Words in quotation marks: an error message, a promise, a label.
  { kind: 'other', find: groups(/["“]([^"“”\n]{3,60})["”]/gu) },
  // Places after a preposition.
  {
    kind: 'other',
    find: groups(
      new RegExp(`\\b(?:in|from|to|at|near) ((?!I\\b|The\\b|A\\b)\\p{Lu}[\\p{L}'’-]{1,30}(?: ${capital}){0,5})`, 'gu'),
    ),
  },
  // A count with its thing, or a bare number.
  {
    kind: 'other',
    find: groups(
      /(?<![A-Za-zÀ-ɏ\d.,:-])(\d+(?:[.,]\d+)* ?(?:mm|cm|m|km|kg|g|mg|ml|l|gb|mb|tb|kwh|v|w|db|inch(?:es)?|feet|ft|metres?|meters?|miles|seats?|people|persons|guests|rooms?|pages?|items?|units?|times|letters|users|licen[cs]es|boxes|bags|children|kids|adults|pieces|copies|stars?))(?![A-Za-zÀ-ɏ\d])/gi,
    ),
  },
  {
    kind: 'other',
    find: groups(
      /\b((?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of \w+ )?(?:children|kids|people|adults|guests|rooms?|items?|boxes|bags|seats|units|pieces|copies|tickets|chairs|licen[cs]es|users|parcels|letters))\b/gi,
    ),
  },
  { kind: 'other', find: groups(/(?<![\p{L}\p{N}.,:$£€-])(\d+(?:[.,]\d+)*)(?![\p{L}\p{N}]|[.,:-]\d)/gu) },
]

// What was tried already: asking for it again is asking again. Told beside the facts above, which it may contain.
const tried = groups(
  /(?:(?:^|[.!?;\n]\s{0,3})|\b(?:i|we|i['’]ve|we['’]ve|i have|we have|already|and) )((?:already )?(?:tried|restarted|rebooted|reset|cleared|reinstalled|uninstalled|re-?installed|updated|unplugged|replaced|cleaned|turned|plugged|signed (?:in|out)|logged (?:in|out)|uploaded|checked|called|contacted|e-?mailed|phoned|wrote)\b[^.!?;,\n]{0,80})/gi,
)

/** Times that mean something beside the message alone: nobody is asked for them again. */
const relative =
  /^(?:(?:by|on|for|in|the|before|at|until|since) )?(?:today|tomorrow|tonight|yesterday|this (?:morning|evening|afternoon)|last night)$/i

/** A single word in quotation marks names nothing ("firm", "done"), unless it is a code or a name; nor does a bare deed ("tried"). */
const bareWord = /^\p{Ll}+$/u

/** Whether it would be a burden to be asked for this again. */
function isTelling(text: string, kind: Kind): boolean {
  return !(kind === 'date' && relative.test(text)) && !(kind === 'other' && bareWord.test(text))
}

/** Most facts of one message; a pasted log or table holds thousands of numbers and none that would be asked for. */
const mostFacts = 200

/** The facts of one text, by place. */
const placesIn = remembering((text): readonly (Place & { kind: Kind })[] => {
  const kept: (Place & { kind: Kind })[] = []
  for (const { kind, find } of finders) {
    for (const { start, end } of find(text)) {
      if (kept.length >= mostFacts) break
      if (end <= start || !isTelling(text.slice(start, end), kind)) continue
      if (kept.some((other) => other.start < end && start < other.end)) continue
      kept.push({ kind, start, end })
    }
  }
  for (const { start, end } of tried(text)) {
    if (isTelling(text.slice(start, end).toLowerCase(), 'other')) kept.push({ kind: 'other', start, end })
  }
  return kept.sort((a, b) => a.start - b.start)
})

function factsIn(message: Message): Fact[] {
  return placesIn(message.text).map(({ kind, start, end }) => ({ ...quote(message, start, end), kind }))
}

/**
 * Details that the customer already gave: numbers of orders and other references, dates and times, sums, names,
 * addresses, attachments, what was tried. Each is an exact substring of a customer's message; one that is repeated word
 * for word is given once, as first told.
 */
export function givenFacts(conversation: Conversation): Fact[] {
  const told = new Set<string>()
  return customerMessages(conversation)
    .flatMap(factsIn)
    .filter((fact) => {
      const key = fact.text.toLowerCase()
      if (told.has(key)) return false
      told.add(key)
      return true
    })
}

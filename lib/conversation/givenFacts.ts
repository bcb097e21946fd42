import type { Fact } from '../classify/assessment'
import { amountsIn } from './amounts'
import { type Conversation, customerMessages, type Message } from './conversation'
import { momentsIn } from './moments'
import { quote } from './quote'

type Kind = Fact['kind']

// What a number belongs to. The first group of the patterns below is the fact itself.
const orderWord = '(?:order|booking|reservation|purchase|parcel|package|shipment|delivery)'
const referenceWord =
  '(?:account|acct|a/c|ticket|case|claim|reference|ref|invoice|policy|confirmation|serial|tag|permit|registration|contract|customer|member(?:ship)?|tracking|job|session|card|savings|line|flight|seat|room|plot|unit|page|pin|model|version|complaint|transaction|prescription|passport)'
const between = '(?:\\s*(?:numbers?|nos?\\.?|nr\\.?|ids?|code|ending(?: in)?|is|was|[:#№=-]))*\\s*'
const code = '(?=[\\p{L}\\p{N}-]*\\d)[\\p{L}\\p{N}]+(?:[-/][\\p{L}\\p{N}]+)*(?: \\d{3,})*'

const rows: { kind: Kind; pattern: RegExp }[] = [
  { kind: 'email', pattern: /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gu },
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\p{N}.,-])(\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){1,4}\d*)(?![\p{L}\p{N}]|[.,-]\d)/gu,
  },
  { kind: 'order', pattern: new RegExp(`\\b${orderWord}${between}(${code})`, 'giu') },
  { kind: 'reference', pattern: new RegExp(`\\b${referenceWord}${between}(${code})`, 'giu') },
  // A code of letters and digits is a reference wherever it stands; four digits or more after "#" as well.
  {
    kind: 'reference',
    pattern:
      /(?<![\p{L}\p{N}@.])(\p{Lu}{1,5}-?\d[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*|\p{Lu}{2,}\d[\p{Lu}\d]*|#\d{3,}|\d{2,}-\d{2,}(?:-\d+)*|(?=[\p{Lu}\d]*\d)(?=[\p{Lu}\d]*\p{Lu})[\p{Lu}\d]{5,})(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'name',
    pattern:
      /\b(?:[Mm]y name is|[Mm]y name['’]s|I am|I['’]m|[Tt]his is|[Nn]ame:?) ((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)(?=[,.;!\n]| (?:from|here|at|and)\b|$)/gu,
  },
  { kind: 'name', pattern: /\b((?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/gu },
  {
    kind: 'name',
    pattern:
      /(?:regards|sincerely|thanks|thank you|cheers|best|yours(?: \w+)?),?\s*\n+\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)*)\s*$/giu,
  },
  {
    kind: 'attachment',
    pattern:
      /\b((?:(?:my|the|a|two|three|some) )?(?:\w+ )?(?:screenshots?|photos?|pictures?|receipts?|recordings?|videos?|scans?|logs?|documents?|pdfs?|files?|e-?mails?|invoices?|proof|confirmation)(?: \d+(?: to \d+)?)? (?:is |are )?(?:attached|enclosed|included|below))\b/giu,
  },
  {
    kind: 'attachment',
    pattern:
      /\b((?:i(?: have|['’]ve)? )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|recorded|took|sent) (?:\w+ ){0,3}(?:screenshots?|photos?|pictures?|receipts?|recordings?|videos?|scans?|logs?|documents?|pdfs?|files?|proof|confirmation))\b/giu,
  },
  { kind: 'attachment', pattern: /\b(screenshots?)\b/giu },
  // What was tried already: asking for it again is asking again.
  {
    kind: 'other',
    pattern:
      /(?:^|[.!?;,\n]\s*|\b(?:i|we|i['’]ve|we['’]ve|have|has|already|and) )((?:already )?(?:tried|restarted|rebooted|reset|cleared|reinstalled|uninstalled|re-?installed|updated|unplugged|replaced|changed|switched|moved|closed|cleaned|signed|logged|converted|uploaded|filled|checked|called|contacted|wrote)\b[^.!?;\n]{0,80})/giu,
  },
  // A thing with its number: "Windows 11", "size 10", "6 mm", "two children", "85 seats".
  {
    kind: 'other',
    pattern:
      /\b((?:size|version|step|level|channel|photos?|line|lines|item|column|section|point|stage|phase) \d[\d.,]*\d*)\b/giu,
  },
  { kind: 'other', pattern: /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+ \d{1,4}(?:\.\d+)*)(?![\p{L}\p{N}]|[.,:]\d)/gu },
  {
    kind: 'other',
    pattern:
      /(?<![\p{L}\p{N}.,:])(\d+(?:[.,]\d+)* ?(?:[a-z]{1,3}\b|inch(?:es)?|feet|metres?|meters?|seats?|people|persons|guests|rooms?|pages?|items?|units?|times|letters|users|licen[cs]es|boxes|bags|nights|children|kids|adults|pieces|copies|stars?))(?![\p{L}\p{N}])/gu,
  },
]

function factsIn(message: Message): Fact[] {
  const found: Fact[] = []
  const add = (kind: Kind, start: number, end: number) => found.push({ ...quote(message, start, end), kind })
  for (const { kind, pattern } of rows) {
    for (const match of message.text.matchAll(pattern)) {
      const fact = match[1] ?? ''
      const start = match.index + match[0].indexOf(fact)
      if (kind === 'phone' && fact.replace(/\D/g, '').length < 7) continue
      add(kind, start, start + fact.length)
    }
  }
  for (const { start, end } of amountsIn(message.text)) add('amount', start, end)
  for (const { start, end } of momentsIn(message.text)) add('date', start, end)
  return found
}

/** Kinds in the order in which they win a stretch that several claim. */
const precedence: readonly Kind[] = [
  'email',
  'order',
  'phone',
  'reference',
  'amount',
  'date',
  'name',
  'attachment',
  'other',
]

function withoutOverlaps(facts: Fact[]): Fact[] {
  const kept: Fact[] = []
  const byRank = facts.toSorted(
    (a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind) || b.end - b.start - (a.end - a.start),
  )
  for (const fact of byRank) {
    // What was tried may hold a date or a code of its own; both are worth knowing.
    const isTold = kept.some(
      (other) =>
        other.start < fact.end &&
        fact.start < other.end &&
        !(fact.kind === 'other' && fact.text.length > 2 * other.text.length),
    )
    if (!isTold) kept.push(fact)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/**
 * Details that the customer already gave: numbers of orders and other references, dates and times, sums, names,
 * addresses, attachments, what was tried. Each is an exact substring of a customer's message; one that is repeated word
 * for word is given once, as first told.
 */
export function givenFacts(conversation: Conversation): Fact[] {
  const told = new Set<string>()
  return customerMessages(conversation)
    .flatMap((message) => withoutOverlaps(factsIn(message)))
    .filter((fact) => {
      const key = fact.text.toLowerCase()
      if (told.has(key)) return false
      told.add(key)
      return true
    })
}

import type { Fact } from '../classify/assessment'
import { amountsIn } from './amounts'
import { smallNumbers } from './calendarWords'
import { momentsIn } from './moments'
import { mayMatch } from './needles'
import { countsIn, eventsIn, namesAlone, namesIn } from './toldDetails'
import { eitherCase, letter } from './wording'

export type Kind = Fact['kind']
export type Place = { start: number; end: number }

const orderWord = '(?:order|booking|reservation|purchase|parcel|package|shipment|delivery)'
const referenceWord =
  '(?:account|acct|a/c|ticket|case|claim|reference|ref|invoice|policy|confirmation|serial|tag|permit|registration|contract|customer|member(?:ship)?|tracking|job|session|card|savings|flight|seat|room|pin|complaint|transaction|prescription|passport|id|line ending|number ending)'
const paper =
  '(?:(?:screenshot|photo|picture|receipt|recording|video|scan|log|document|pdf|file|e-?mail|invoice)s?|proof|confirmation)'
const between = '(?:\\s*(?:numbers?|nos?\\.?|nr\\.?|ids?|code|ending(?: in)?|is|was|[:#№=-]))*\\s*'
const code = `(?=[${letter}\\d-]*\\d)[${letter}\\d]+(?:[-/][${letter}\\d]+)*(?: \\d{3,})*`
// No name is longer; without bounds a text of capitals alone would take a second.
const capital = "\\p{Lu}[\\p{L}'’-]{0,30}"

/** Places of the first group of a pattern. */
function groups(pattern: RegExp): (text: string) => Place[] {
  return (text) => {
    if (!mayMatch(pattern, text.toLowerCase())) return []
    return [...text.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].indexOf(match[1] ?? '')
      return { start, end: start + (match[1] ?? '').length }
    })
  }
}

// With a plus its groups may be of one digit, and many: "+33 6 12 34 56 78".
const phones = groups(
  /(?<![\p{L}\p{N}.,-])(\+\d{1,3}(?:[ .-]?\(?\d{1,6}\)?){2,8}|\+?\(?\d{1,5}\)?(?:[ .-]\(?\d{2,6}\)?){1,4})(?![\p{L}\p{N}]|[.,-]\d)/gu,
)

/** Ways to find facts, in the order in which they win a stretch that several claim. */
export const finders: readonly { kind: Kind; find: (text: string) => readonly Place[] }[] = [
  { kind: 'email', find: groups(/((?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/gu) },
  { kind: 'order', find: groups(new RegExp(`\\b${orderWord}${between}(${code})`, 'gi')) },
  { kind: 'reference', find: groups(new RegExp(`\\b${referenceWord}${between}(${code})`, 'gi')) },
  // A page, a size, a plot: a number that means nothing without its word.
  {
    kind: 'other',
    find: groups(
      eitherCase(
        `\\b((?:page|line|item|column|section|point|step|level|channel|photo|size|version|stage|phase|row|table|chapter|question|class|gate|bay|block|platform|floor|zone|door|number|day|week)s? (?:(?:to )?\\d[\\d.,]*(?: (?:to|and) \\d+)?[a-z]?(?![-/]\\d)|(?:one|${smallNumbers})))\\b`,
        'g',
      ),
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
  { kind: 'amount', find: amountsIn },
  { kind: 'other', find: eventsIn },
  { kind: 'date', find: momentsIn },
  // A make with its model: "Windows 11", "Chrome 141", "Brother HL-L2350".
  {
    kind: 'other',
    find: groups(
      /(?<![\p{L}\p{N}])(?!(?:Order|From|But|And|Or|The|Over|Again|Only|About)\b)(\p{Lu}\p{L}{1,30} (?=[\p{Lu}\d.-]{0,30}\d)[\p{Lu}\d][\p{Lu}\d.-]*[\p{Lu}\d]|\p{Lu}\p{Ll}{1,30} \d{1,3})(?![\p{L}\p{N}]|[.,:]\d)/gu,
    ),
  },
  // A code of letters and digits, digits in groups, or five digits and more are a reference wherever they stand.
  {
    kind: 'reference',
    find: groups(
      /(?<![\p{L}\p{N}@.,])(\p{Lu}{1,5}-?\d[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*|#\d{3,}|0x[\dA-Fa-f]{1,16}|\d{2,}-\d{2,}(?:-\d+)*|\d-\d{3,}(?:-\d+)*|\p{L}\p{Ll}{3,30}\d{1,4}|\p{Ll}\.\p{Ll}{4,30}|(?=[\p{Lu}\d]{0,40}\d)(?=[\p{Lu}\d]{0,40}\p{Lu})[\p{Lu}\d]{3,}|\d{5,}|\d{3,}s)(?![\p{L}\p{N}]|[.,]\d)/gu,
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
    kind: 'attachment',
    find: groups(
      eitherCase(
        `\\b((?:(?:my|the|a|two|three|some) )?(?:\\w+ )?${paper}(?: \\d+(?: to \\d+)?)? (?:is |are )?(?:attached|enclosed|included|below))\\b`,
        'g',
      ),
    ),
  },
  {
    kind: 'attachment',
    find: groups(
      eitherCase(
        `\\b((?:i(?: have|['’]ve)? )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|recorded|took|sent) (?:\\w+ ){0,3}${paper})\\b`,
        'g',
      ),
    ),
  },
  { kind: 'attachment', find: groups(/\b(screenshots?|photos|(?<=\b(?:my|the|this|that) )photo)\b/gi) },
  // Words in quotation marks: an error message, a promise, a label.
  { kind: 'other', find: groups(/["“]([^"“”\n]{3,60})["”]/gu) },
  // How often it was tried or went wrong: "declined twice".
  {
    kind: 'other',
    find: groups(
      eitherCase(
        `\\b((?:(?!(?:call|phon|e-?mail|text|messag|ask|tri|contact|explain|warn)ed)[a-z]{2,15}ed|late|wrong|broken?) (?:twice|(?:\\d{1,2}|${smallNumbers}) times)\\b(?: in a row| already)?)`,
        'g',
      ),
    ),
  },
  // On what it runs, where no version stands beside it.
  {
    kind: 'other',
    find: groups(
      /(?<![\p{L}\p{N}.@/-])((?:(?:my|an?|the|old|new|on) )?(?:i(?:phone|pad|mac|os)|macbook(?: (?:air|pro))?|android|chromebook|linux|(?<=\b(?:on|using|use|in) (?:my |an? |the )?)(?:mac|windows|chrome|firefox|safari|edge|opera))(?: (?:mini|pro|air|app))?)(?![\p{L}\p{N}@/-]|\.\p{L})/giu,
    ),
  },
  // How they want to be reached.
  {
    kind: 'other',
    find: groups(
      /\b((?:only|please|prefer(?:ably)?|rather|best|easiest|me|not) (?:(?:reached|contacted|reach me|contact me|reply|answer|in writing) )?(?:by|via|over) (?:e-?mail|phone|text(?: message)?|sms|post|letter|whatsapp|chat|telephone)|(?:please )?(?:do not|don['’]?t|never) (?:call|ring|phone|text|e-?mail|write to) (?:me|us|him|her|them|my \w+)\b)/gi,
    ),
  },
  { kind: 'other', find: namesAlone },
  { kind: 'other', find: namesIn },
  // What a screen says, an age.
  {
    kind: 'other',
    find: groups(
      /\b(?:page|screen|app|site|website|system|message|display|error|portal|form|machine|it) (?:just |only |still |keeps? |now )*(?:says?|saying|reads?|shows?|showing) (?!that\b|the\b|it\b|me\b|you\b|i\b|up\b|so\b|we\b)((?:[\p{L}\d]+ ){0,3}?[\p{L}\d]+)(?=[.,;!?]|\s(?:and|but|when|so|since|again)\b|$)/giu,
    ),
  },
  {
    kind: 'other',
    find: groups(
      eitherCase(
        `\\b((?:he|she|they|i)(?:['’](?:s|m|re)| is| am| are) (?:only |just |nearly |almost )?(?:\\d{1,2}|${smallNumbers})(?: years old)?)(?=\\s*(?:[.,;!?]|$|and\\b|with\\b))`,
        'g',
      ),
    ),
  },
  // A count with its thing, or a bare number.
  { kind: 'other', find: countsIn },
  {
    kind: 'other',
    find: groups(
      /(?<![A-Za-zÀ-ɏ\d.,:-])((?:\d+(?:[.,]\d+)* (?:to|and) )?\d+(?:[.,]\d+)* ?(?:mm|cm|m[23²³]?|km|kg|g|mg|ml|l|gb|mb|tb|kwh|v|w|db|inch(?:es)?|feet|ft|metres?|meters?|miles|people|children|seat|room|page|times|star))(?![A-Za-zÀ-ɏ\d])/gi,
    ),
  },
  { kind: 'other', find: groups(/(?<![\p{L}\p{N}.,:$£€-])(\d+(?:[.,]\d+)*)(?![\p{L}\p{N}]|[.,:-]\d)/gu) },
]

// What was tried already: asking for it again is asking again. Told beside the facts above, which it may contain.
export const tried = groups(
  /(?:(?:^|[.!?;\n]\s{0,3})|\b(?:i|we|i['’]ve|we['’]ve|i have|we have|already|and) )((?:already )?(?:tried|restarted|rebooted|reset|cleared|reinstalled|uninstalled|re-?installed|updated|unplugged|replaced|cleaned|turned|plugged|signed (?:in|out)|logged (?:in|out)|uploaded|checked|called|contacted|e-?mailed|phoned|wrote)\b[^.!?;,\n]{0,80})/gi,
)

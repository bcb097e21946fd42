import { remembered } from './remembered'
import { isLabelAlone } from './saidLabels'
import { besidesTime } from './shownTime'

/** Ends the slot of a name that shares its text with a time. */
export const withTime = '~'

/** What may be a name here: the text, or what an image says, or what stands beside a time or an address. */
export function namesAt(
  element: Element,
  text: string,
  kind: string,
  language: string,
): { slot: string; text: string }[] {
  const found: { slot: string; text: string }[] = []
  if (kind === 'hidden' && mailIn(text) === undefined && element.getAttribute('aria-hidden') === 'true') return found
  if (kind === 'mail' && isMailAlone.test(text)) found.push({ slot: '', text: text.replace(/[<>]/g, '') })
  const rest = besidesTime(text.length > longestNamed ? text : text.replace(toAnother, '$1'), language)
  const own = rest === undefined ? (nameIn(text) ?? linkedHandle(element, text)) : nameIn(rest)
  if (own && (kind === 'time') === Boolean(rest)) found.push({ slot: rest === undefined ? '' : withTime, text: own })
  if (text.length > 3) {
    const titled = element.hasAttributes() ? nameBeforeMail(element.getAttribute('title') ?? '') : undefined
    return titled ? [...found, { slot: '@', text: titled }] : found
  }
  if (!element.hasAttributes()) return found
  for (const attribute of ['alt', 'aria-label', 'title']) {
    const said = element.getAttribute(attribute) ?? ''
    const label = (besidesTime(said, language)?.length ?? 99) < 3 ? undefined : nameIn(said)
    if (label) found.push({ slot: '@', text: label })
  }
  return found
}

/** Some desks call people by their address alone. */
export const isMailAlone = /^<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?$/

/** Words by which the code of pages calls the part that names whoever wrote. */
export const saysAuthor =
  /(?:^|[\s_-])(?:aut(?:h?or|eur|ore)|sender|from|nick(?:name)?|poster|created-?by|by-?line)(?![a-z])/i
const saysUser = /(?:^|[\s_-])(?:user-?name|user|login|handle)(?![a-z])/i

/** A lone word in bold, as a link or in a cell of its own may be the name that somebody chose. */
function linkedHandle(element: Element, text: string): string | undefined {
  if (!/^[a-z][a-z\d]{2,29}$/.test(text)) return undefined
  const classes = element.getAttribute('class') ?? ''
  if (saysAuthor.test(classes) || saysUser.test(classes)) return text
  return element.closest('a, b, strong, td, h3, h4, h5')?.textContent?.trim() === text ? text : undefined
}

/** Whether something sets the time in a text off from what stands beside it. */
export function isBesideName(text: string): boolean {
  return /[·•|,–—-]\s*(?:\p{L}{2,12}\.?,?\s+){0,2}\d|\d\s*(?:[ap]m)?\s*[·•|–—-]/iu.test(text)
}

/** The text as a name where it can be one. */
export function nameIn(text: string): string | undefined {
  return text.length < 2 || text.length > longestNamed ? undefined : nameRead(text)
}

/** Longest text that can be a name with an address or a time beside it. */
const longestNamed = 200

const nameRead = remembered((text) => {
  const name = (nameBeforeMail(text) ?? nameInBrackets(text) ?? text)
    .replace(/ via \p{Lu}.*$/u, '')
    .replace(writtenBy, '')
    .replace(endsBy, (said, by) => (isOtherDeed.test(said) ? said : by))
    .replace(/^(?:reply|response|answer|comment|update|message|written|posted) (?:by|from) (?=\p{Lu})/iu, '')
    .replace(/^[\s,:·•|<]+|[\s,:·•|>–-]+$/gu, '')
    .trim()
  if (phone.test(name)) return name
  // What stands behind it in brackets is said of somebody.
  const core = name.replace(/(?<=\p{L}\.?)\s+\([^()]+\)$/u, '')
  if (
    name.length < 2 ||
    name.length > 60 ||
    !/\p{L}/u.test(name) ||
    /^[-–—>]|[@/\\!?。？！؟…]|(?<!(?:^|\s)\p{Lu})\.$|: /u.test(name)
  )
    return undefined
  const words = core.split(/[\s,]+/)
  if (words.filter((word) => /^(?:\p{Ll}|\d+$)/u.test(word)).length * 2 > words.length && words.length > 1)
    return undefined
  return words.length > 6 || (/^\p{Ll}/u.test(name) && !isHandle.test(name)) ? undefined : name
})

/** What stands with a colon in front of whoever wrote, in the languages that helpdesks are most used in. */
const writtenBy =
  /^(?:(?:written |posted |added |sent )?by|from|author|sender|von|verfasser(?:in)?|absender(?:in)?|autora?|par|auteur|de|expéditeur|por|remitente|remetente|da|di|autore|mittente|door|van|afzender|od|nadawca|av|af|från|fra|avsändare|afsender|от|автор|від|发件人|发送人|寄件者|差出人|投稿者|보낸 ?사람|작성자|من|מאת)\s*[:：]\s*/iu

/** What was written, and by whom at its end. Who read it, or has it to do, is another. */
const endsBy =
  /^(?:[^,.!?;:]{2,40}\s)?(?:from|by|von|par|por|door|od|от|av)\s?[:：]?\s((?:\p{Lu}[\p{L}'’.-]*\s?){1,4})$/u
const isOtherDeed =
  /^(?:seen|read|viewed|liked|assigned|approved|resolved|closed|gelesen|gesehen|zugewiesen|lue?|vue?|attribu|assign|visto|leíd|lid[oa]|letto|gelezen|przeczyt|läst|прочит|просмотр)/i

/** Ends the slot of a name that a line names before another, to whom it went. */
export const fromTo = '→'

/** Who sent it, and to whom, in one line, of which one or both may be set off. */
const sentTo =
  /(?:^|\s)(?:from|von|de|da|van|od|från|fra|от)\s((?:\p{Lu}[\p{L}'’.-]*\s){1,4})(?:to|an|à|a|para|aan|do|till|til|для)\s\p{Lu}/u

/** Whom such a line names as the sender. */
export function senderIn(element: Element): string | undefined {
  const text = element.textContent ?? ''
  if (text.length > longestSentTo) return undefined
  const line = text.replace(/\s+/g, ' ').trim()
  const found = sentTo.exec(line)
  // A sentence about a ticket goes from one to another, too.
  const before = found ? line.slice(0, found.index) : ''
  return before === '' || isLabelAlone(before) ? found?.[1]?.trim() : undefined
}

const longestSentTo = 140

/** To whom something goes, behind the name of who wrote. */
const toAnother =
  /^(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2})\s(?:to|an|à|para|aan|do|till|til|→|›)\s(?:the\s)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}(?=\s*[,·•|]|$)/u

/** Whether a text is nothing but what stands in front of whoever wrote. */
export function saysByAlone(text: string): boolean {
  return (
    text.length > 1 && text.length <= longestByLine && `${text.replace(/\s*[:：]$/, '')}:`.replace(writtenBy, '') === ''
  )
}

const longestByLine = 20

/** Who writes by text message has a number for a name. */
const phone = /^\+\d[\d\s().-]{6,18}$/

/** `login (Full Name)`, or a name with a label behind it. What stands behind a name with a capital is a part of it. */
function nameInBrackets(text: string): string | undefined {
  const [, before, inside] = /^(.+) \(([^()]+)\)$/.exec(text) ?? []
  if (before === undefined || inside === undefined) return undefined
  if (isLabelAlone(inside)) return before
  return /\s|^\p{Lu}\p{Ll}/u.test(before) ? undefined : inside
}

/** A name that people choose for themselves: one word, set apart from others by a figure or a sign. */
const isHandle = /^[a-z][a-z]*(?:[._-][a-z\d]+|\d+)[\w.-]*$/

function nameBeforeMail(text: string): string | undefined {
  return /^\s*"?([^"<>@]{2,60}?)"?\s*<\S+@\S+>/.exec(text)?.[1]
}

/** The address in a short text. */
export function mailIn(text: string): string | undefined {
  return text.length < 300 ? /[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+(?![\w-])/i.exec(text)?.[0].toLowerCase() : undefined
}

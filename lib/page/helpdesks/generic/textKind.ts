import { mailQuotes } from '../../mailQuotes'
import { isFile, isOverFiles } from './filesShown'
import { isShown } from './isShown'
import { isBesideName, mailIn, nameIn } from './namesShown'
import { isLabelAlone } from './saidLabels'
import { besidesTime, timeShown } from './shownTime'

/** In a page of unknown make every part that says it quotes counts: words of another must not pass for the author's. */
const quotes = [
  'blockquote',
  // What can be quoted is no quote.
  '[class*="quote" i]:not([class*="toquote" i], [class*="to-quote" i], [class*="quoteable" i])',
  '[class*="quoting" i]',
  ...mailQuotes,
]

/** The same without what is slow to ask of every element. */
export const quotesAlone = quotes.filter((each) => !each.includes('~')).join(',')

/** What a text of a message is. */
export type TextKind = 'words' | 'literal' | 'time' | 'control' | 'mail' | 'quote' | 'hidden'

const control = /^(button|input|label|option|summary)$/
const controlRole = /^(button|menu|menuitem|tab|tablist|toolbar|tooltip|checkbox)$/
const iconFont = /(?:^|\s)(?:material-(?:icons|symbols)[\w-]*|icon-ligature)(?:\s|$)/
/** What is shown to the letter is of the author, whatever it looks like. */
const literal = /^(pre|code|kbd|samp)$/

/** What stands over a copy in the agent's language. */
const translated =
  /^(?:(?:auto(?:matically)?[ -])?translat(?:ed|ion)\b|(?:automatisch )?übersetz(?:t|ung)\b|traduit|traduction|traducid|traducción|traduzid|tradução|tradott|traduzione|vertaald|vertaling|przetłumaczon|tłumaczenie|översatt|oversat|переведено|перевод|翻訳|翻译|翻譯|번역)/iu

/** Whether a part of a message is a translated copy: it says so in a short text of its own, before the words. */
function isTranslation(element: Element, first: Element): boolean {
  const said = first.textContent ?? ''
  return Boolean(
    first.nextElementSibling &&
      (element.previousElementSibling ?? element.parentElement?.previousElementSibling) &&
      said.length < longestControl &&
      translated.test(said.trim()),
  )
}

/** What opens and shuts a part of a message. */
const folding = /(?:^|[\s_-])(?:fold\w*|toggle|expand\w*|collapse\w*|show-?more|see-?more|ellipsis)(?:$|[\s_-])/i
/** What can be pressed says no more. */
export const longestControl = 40

/**
 * What the own text of an element is.
 * @param above the kind of the element around it
 * @param isTimed whether a time stands within: what opens and shuts a message is its head
 * @param isRow whether it is the whole message: then no word in it is another's, though the page builds its messages of quotes
 */
export function kindOf(
  element: Element,
  text: string,
  above: TextKind | undefined,
  language: string,
  isTimed: boolean,
  isRow = false,
): TextKind {
  if (above === 'control' || above === 'quote' || above === 'hidden') return above
  const hasAttributes = element.hasAttributes()
  const role = hasAttributes ? (element.getAttribute('role') ?? '') : ''
  if (literal.test(element.localName) || above === 'literal') return 'literal'
  const isHead = isTimed && (role === 'button' || element.localName === 'summary')
  if (!isHead && (control.test(element.localName) || controlRole.test(role))) return 'control'
  // Icons that are written as words in a font of their own.
  if (element.localName === 'mat-icon' || (hasAttributes && iconFont.test(element.getAttribute('class') ?? '')))
    return 'control'
  if (hasAttributes && text.length < longestControl && text && folding.test(element.getAttribute('class') ?? ''))
    return 'control'
  if (!isRow && (hasAttributes ? element.matches(quotesAlone) : element.localName === 'blockquote')) return 'quote'
  const first = element.firstElementChild
  if (first?.localName === 'cite' && first.nextElementSibling && /[:：]\s*$/.test(first.textContent ?? ''))
    return 'quote'
  if (first && /^(div|section|aside|details|p)$/.test(element.localName) && isTranslation(element, first))
    return 'quote'
  if (element.hasAttribute('hidden') || (text && !isShown(element))) return 'hidden'
  if (element.localName === 'time' || element.hasAttribute('datetime')) return 'time'
  const rest = text ? besidesTime(text, language) : undefined
  // A time alone, or a name with the time, as some chats put below a message.
  if (
    rest !== undefined &&
    (rest.length < 3 ||
      (element.childElementCount === 0 && isLabelAlone(rest)) ||
      (element.childElementCount === 0 && text.length < longestControl && isBesideName(text) && nameIn(rest)))
  )
    return 'time'
  if (mailIn(text) && text.length < 90) return 'mail'
  if (isFile(text) || (/[:：]$/.test(text) && text.length < longestControl && isOverFiles(element, text)))
    return 'control'
  if (text && text.length < longestControl && timeShown(element, '', language)) return 'time'
  return text ? 'words' : above === 'time' ? 'time' : 'words'
}

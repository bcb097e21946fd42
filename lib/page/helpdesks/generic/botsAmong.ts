import type { Facts } from './facts'
import { isLabelled } from './isLabelled'
import { saysLabel } from './saidLabels'
import { saysOneOf } from './traitsOf'

/** Words by which the code of helpdesks calls what a program wrote. */
const botWords = /^(bot|bots|robot|chatbot|botmessage|autoresponder|autoreply|system|automated|automatic)$/

/**
 * The word is the same in nearly every language, and a name or a mark beside the name rather than a word of the thread. Apps and
 * assistants are marked by the short for artificial intelligence, too.
 */
const botName = /(?:^|[^\p{L}])(?:\p{L}{0,8}bot|бот|ボット|봇|机器人|機器人|بوت|בוט)(?:$|[^\p{L}])/iu
const botMark = /=(?:app|bot|ai|ia|ki|ии|бот|ボット|봇|机器人|機器人|بوت|בוט)$/i

/** That a program translated what somebody wrote makes that person no program. */
const isTranslated =
  /trad[ou]|translat|übersetz|vertaal|tłumacz|oversat|oversett|översatt|перев|翻[译譯訳]|번역|ترجم|תרגו|çevir/iu

/** Which authors are programs: by their name, or by a mark that every one of their messages has and no other author's. */
export function botsAmong(facts: Facts[]): Set<string> {
  const authors = [...new Set(facts.flatMap(({ author }) => author ?? []))]
  const marks = new Map(authors.map((author) => [author, marksOf(facts.filter((each) => each.author === author))]))
  return new Set(
    authors.filter((author) => {
      if (botName.test(author)) return authors.length > 1
      if (saysLabel(author, 'bot')) return authors.length > 1
      const own = marks.get(author) ?? []
      const messages = facts.filter((each) => each.author === author && each.hasHeader)
      const isSaid = (each: Facts) =>
        isLabelled(each, 'bot') && each.labels.some((label) => saysLabel(label, 'bot') && !isTranslated.test(label))
      if (messages.length > 0 && messages.every(isSaid) && !facts.every(isSaid)) return true
      return (
        own.length > 0 &&
        own.some((mark) => authors.every((other) => other === author || !marks.get(other)?.includes(mark)))
      )
    }),
  )
}

/** Whether a message that names nobody is said to be a program's: `Automatic reply` stands where others have a name. */
export function isBotsOwn(each: Facts): boolean {
  return each.author === undefined && isMarked(each)
}

/** Such a mark is not longer. */
const longestMark = 40

function isMarked(each: Facts): boolean {
  return each.labels.some(
    (label) => label.length <= longestMark && saysLabel(label, 'bot') && !isTranslated.test(label),
  )
}

/** Of somebody who writes as well, those that a program sent in the same name: the fewer. */
export function sentByPrograms(facts: Facts[]): Set<Facts> {
  const marked = facts.filter((each) => each.author !== undefined && isMarked(each))
  return new Set(
    marked.filter(({ author }) => {
      const all = facts.filter((each) => each.author === author)
      return all.filter((each) => marked.includes(each)).length * 2 < all.length
    }),
  )
}

/** A run shows its mark once, so one message with a header is enough; but all that have a header must have it. */
function marksOf(messages: Facts[]): string[] {
  const headed = messages.filter(({ hasHeader }) => hasHeader)
  const first = headed[0]
  if (!first) return []
  return [...first.traits]
    .filter((trait) => (trait.startsWith('text ') ? botMark.test(trait) : saysOneOf([trait], botWords)))
    .filter((trait) => headed.every(({ traits }) => traits.has(trait)))
}

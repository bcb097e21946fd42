import type { Message } from '../../conversation/conversation'
import { longestMessage } from '../../conversation/limits'
import { bodyText } from '../bodyText'
import { mailQuotes, mailSignatures } from '../mailQuotes'
import { ownWords } from '../ownWords'
import { selectAll } from '../selectAll'
import type { Adapter } from './adapter'
import type { People } from './people'
import { readField, readFields } from './readField'
import { readTime } from './readTime'
import { roleOf } from './roleOf'

/**
 * One message of the page.
 * @param carried whose author to take where the message names none, and whose role where then no rule fits
 * @returns undefined when the element holds no words
 */
export function readMessage(
  { message: rules }: Adapter,
  element: Element,
  people: People,
  carried: Pick<Message, 'author' | 'role'> | undefined,
): Message | undefined {
  const { strip, quotes } = leftOutBy(rules)
  const places = rules.body === ':scope' ? [element] : selectAll(element, rules.body)
  const bodies = places.map((body) => bodyText(body, strip, quotes, 2 * longestMessage))
  const own = ownWords(bodies.length === 1 ? (bodies[0]?.text ?? '') : bodies.map(({ text }) => text).join('\n'))
  if (!own) return undefined
  const named = readField(element, rules.author)
  const keys = readFields(element, rules.authorKeys)
  const roleFor = (author: string | undefined) =>
    roleOf(element, author ? [author, ...keys] : keys, people, rules.roles)
  // A line about the ticket has no author unless it names one.
  const isCarried = rules.isAuthorCarried && !named && roleFor(undefined) !== 'system'
  const author = named ?? (isCarried ? carried?.author : undefined)
  const shownTime = readField(element, rules.time)
  const time = shownTime && readTime(shownTime, rules.isDayFirst, new Date())
  const isCut = own.length > longestMessage || bodies.some((body) => body.isCut)
  const text = own.slice(0, longestMessage)
  const role = roleFor(author)
  return {
    id: (readField(element, rules.id) ?? contentId(time, author, text)).slice(0, 200),
    role: isCarried && role === 'unknown' && carried?.author ? carried.role : role,
    ...(author ? { author: author.slice(0, 300) } : {}),
    text,
    ...(time ? { time } : {}),
    ...(isCut ? { isCut } : {}),
  }
}

const leftOut = new WeakMap<Adapter['message'], { strip: string; quotes: string }>()

/** What an adapter leaves out of bodies, put together once. */
function leftOutBy(rules: Adapter['message']): { strip: string; quotes: string } {
  const known = leftOut.get(rules)
  if (known) return known
  const made = {
    strip: [...(rules.strip ?? []), ...mailSignatures].join(','),
    quotes: [...(rules.quotes ?? []), ...mailQuotes].join(','),
  }
  leftOut.set(rules, made)
  return made
}

/** The same message has the same id even when the page builds its elements anew. */
export function contentId(time: string | undefined, author: string | undefined, text: string): string {
  let hash = 5381
  for (const character of `${time}|${author}|${text}`) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) | 0
  return `by-content-${(hash >>> 0).toString(36)}`
}

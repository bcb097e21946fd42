import { join, resolve } from 'node:path'
import type { Message } from '../../../lib/conversation/conversation'
import { ownPages, pagesIn, type SharedMessage, sharedPages } from './savedPage'

/** A page with what must be read from it without an adapter. */
export type ScoredPage = { name: string; file: string; messages: SharedMessage[]; isByAdapter?: boolean }

/** The pages that the generic reader is measured on, by where they come from. */
export const sets: Record<string, ScoredPage[]> = {
  'known helpdesks, shared pages': sharedPages(),
  'known helpdesks, own pages': ownPages().flatMap(({ name, file, conversation }) =>
    name.startsWith('generic/') || !conversation?.messages.length
      ? []
      : {
          name,
          file,
          isByAdapter: true,
          messages: conversation.messages.map(({ role, author = '', text, time = '' }) => ({
            role,
            author,
            text,
            time,
          })),
        },
  ),
  'unseen helpdesks, developed on': unseen('developed'),
  'unseen helpdesks, kept aside': unseen('kept'),
  'helpdesks of every kind': unseen('varied'),
  'helpdesks by another author': unseen('others'),
}

/** A set of more pages is read whole in Chromium alone. */
const mostInBoth = 50

/** The pages of a set that are read in a browser: of a large one every second in Firefox, which takes three times as long over a page. */
export function pagesFor(browser: string, pages: ScoredPage[]): ScoredPage[] {
  return browser === 'chromium' || pages.length <= mostInBoth ? pages : pages.filter((_, place) => place % 2 === 0)
}

function unseen(folder: string): ScoredPage[] {
  return pagesIn(resolve(join('tests/page/helpdesks/unseen', folder)))
}

/** How one page was read. */
export type Score = {
  name: string
  expected: number
  found: number
  right: number
  /** Messages that are read beside those that must be; lines about the ticket are none where the page is described by its adapter. */
  extra: number
  authors: number
  /** Notes and lines read as the customer's, and bodies that hold words of another message. */
  wrongCustomers: string[]
  quoting: string[]
  /** Whether those that were found stand in the order in which they were written. */
  isInOrder: boolean
  /** What is not as it must be. */
  faults: string[]
}

/** Compares what was read with what must be read. */
export function scoreOf({ name, messages, isByAdapter = false }: ScoredPage, read: Message[]): Score {
  const left = [...read]
  const score: Score = {
    name,
    expected: messages.length,
    found: 0,
    right: 0,
    extra: 0,
    authors: 0,
    wrongCustomers: [],
    quoting: [],
    isInOrder: true,
    faults: [],
  }
  const pairs = messages.map((message) => {
    const at = bestMatch(left, message)
    return { message, got: at < 0 ? undefined : left.splice(at, 1)[0] }
  })
  const places = pairs.flatMap(({ got }) => (got ? read.indexOf(got) : []))
  score.isInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] as number))
  if (!score.isInOrder) score.faults.push('the messages stand in another order')
  for (const { message, got } of pairs) {
    const body = plain(message.text)
    if (!got) {
      score.faults.push(`not found: ${message.role} ${body.slice(0, 60)}`)
      continue
    }
    score.found++
    // Where an adapter cannot tell, its page sets no measure for the role.
    const isRoleOpen = isByAdapter && message.role === 'unknown'
    const isBody = plain(got.text) === body || isUnsigned(plain(got.text), message)
    if (isBody && (got.role === message.role || isRoleOpen)) score.right++
    else
      score.faults.push(
        `${message.role} read as ${got.role}${isBody ? '' : `, body ${JSON.stringify(got.text)}`}: ${body.slice(0, 60)}`,
      )
    if ((got.author ?? '') === message.author) score.authors++
    const isTeams = message.role === 'note' || message.role === 'system'
    if (isTeams && got.role === 'customer') score.wrongCustomers.push(body)
    if (
      messages.some(
        (other) => other !== message && plain(other.text).length > 20 && plain(got.text).includes(plain(other.text)),
      )
    )
      score.quoting.push(body)
  }
  score.extra = left.filter(({ role }) => !(isByAdapter && role === 'system')).length
  for (const { role, text } of left) score.faults.push(`extra ${role}: ${text.slice(0, 60)}`)
  return score
}

/** The share of all messages of a set that were found with the right role and body. */
export function shareRight(scores: Score[]): number {
  return scores.reduce((sum, { right }) => sum + right, 0) / scores.reduce((sum, { expected }) => sum + expected, 0)
}

/** How many messages were read that are none, as a share of those that must be read. */
export function shareExtra(scores: Score[]): number {
  return scores.reduce((sum, { extra }) => sum + extra, 0) / scores.reduce((sum, { expected }) => sum + expected, 0)
}

/** One line for each page. */
export function scoreTable(set: string, scores: Score[]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    `${set}: ${(shareRight(scores) * 100).toFixed(1)} % right`,
    line(['page', 'messages', 'found', 'right role and body', 'right author', 'too many']),
    line(['---', '--:', '--:', '--:', '--:', '--:']),
    ...scores.map(({ name, expected, found, right, authors, extra }) =>
      line([name, expected, found, right, authors, extra]),
    ),
  ].join('\n')
}

function bestMatch(read: Message[], { text, role }: SharedMessage): number {
  const body = plain(text)
  const start = body.slice(0, 40)
  const ways: ((message: Message) => boolean)[] = [
    (each) => plain(each.text) === body && each.role === role,
    (each) => plain(each.text) === body,
    (each) => plain(each.text).includes(start) || (plain(each.text).length > 8 && body.includes(plain(each.text))),
  ]
  for (const way of ways) {
    const at = read.findIndex(way)
    if (at >= 0) return at
  }
  return -1
}

/** Whether only closing lines with the author's name are missing: some adapters cannot leave them out. */
function isUnsigned(text: string, { text: whole, author }: SharedMessage): boolean {
  const body = plain(whole)
  const rest = body.slice(text.length).trim().split('\n')
  const first = author.replace(/^\S+ \(|\)$/g, '').split(' ')[0] as string
  return (
    text !== '' &&
    body.startsWith(text) &&
    first.length > 1 &&
    rest.length <= 3 &&
    rest.some((line) => line.includes(first))
  )
}

function plain(text: string): string {
  return text.replace(/\n{2,}/g, '\n').trim()
}

import type { Message } from '../../../lib/conversation/conversation'

/** One message of a page that grows; class `n` is a note. */
export function oneOf(kind: 'a' | 'c' | 'n', author: string, text: string, time: string): string {
  return `<div class="m ${kind}"><div><b>${author}</b> <time datetime="2026-03-03T${time}:00Z">${time}</time></div><div class="x"><p>${text}</p></div></div>`
}

const threadKinds = Array.from({ length: 12 }, (_, at) => (['c', 'a', 'c', 'n'] as const)[at % 4] as 'a' | 'c' | 'n')
/** Whose its messages are. */
export const threadRoles = threadKinds.map((kind) => ({ a: 'agent', c: 'customer', n: 'note' })[kind])
/** Words that no two messages share. */
export const said = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'last',
]
/** A page of an unknown make, with what tells who is who. */
export const growing = `<style>.m{padding:8px;border:1px solid #ddd}.a{background:#eef}.n{background:#fff6cc}</style>
<div style="text-align:right">Lena Voss <a href="/logout">Leave</a></div><h1>Money back</h1><div id="thread">${threadKinds
  .map((kind, at) =>
    oneOf(
      kind,
      kind === 'c' ? 'Oskar Brandt' : 'Lena Voss',
      `These are the words of the ${said[at]} message.`,
      `1${at % 8}:0${at % 10}`.replace(/^1\d/, `${10 + Math.floor(at / 2)}`),
    ),
  )
  .join('')}</div><textarea></textarea><aside><h3>Oskar Brandt</h3><p>oskar.brandt@web.example</p></aside>`

/** Without how sure it is: of that a thread keeps what it was when its marks were learned. */
export const plain = (messages: Message[]) => messages.map(({ confidence: _, ...message }) => message)

/** What one reading with the memory of the last one gives, beside one without. */
export type Reading = { messages: Message[]; anew: Message[]; looks: number }

/** Runs in the page: a {@link Reading}. */
export const readAgain = `(() => {
  globalThis.evenkeelMemory ??= evenkeel.emptyMemory()
  const url = new URL('https://desk.example/')
  const look = Element.prototype.getBoundingClientRect
  let looks = 0
  Element.prototype.getBoundingClientRect = function () { looks++; return look.call(this) }
  const read = evenkeel.helpdesks.at(-1).read(document, url, evenkeelMemory)
  Element.prototype.getBoundingClientRect = look
  return { messages: read.messages, anew: evenkeel.readByShape(document, url).messages, looks }
})()`

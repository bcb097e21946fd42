import * as z from 'zod/mini'
import { csvRows } from './csv'
import { PackRejected } from './packRejected'

/** A reply that a team has ready in its helpdesk. */
export type CannedReply = {
  title: string
  text: string
  /** Why it works and what it does, where a table says so. */
  reason?: string | undefined
  move?: string | undefined
}

/** Names of columns, in lower case, in the order in which they are looked for. */
const columns = {
  title: ['title', 'name', 'short_code', 'shortcut', 'subject'],
  text: ['text', 'content', 'body', 'message', 'reply', 'response', 'comment'],
  reason: ['reason', 'why'],
  move: ['move'],
}

const zendeskSchema = z.object({
  macros: z.array(
    z.object({ title: z.string(), actions: z.array(z.object({ field: z.string(), value: z.unknown() })) }),
  ),
})
const freshdeskSchema = z.array(z.object({ title: z.string(), content: z.string() }))
const chatwootSchema = z.array(z.object({ short_code: z.string(), content: z.string() }))

/**
 * The ready replies in an export: macros of Zendesk, canned responses of Freshdesk or Chatwoot as their public interfaces
 * write them in JSON, or a table in CSV with a column for the title and one for the text. Throws PackRejected.
 */
export function cannedRepliesIn(fileName: string, text: string): CannedReply[] {
  const replies = (/^\s*[[{]/.test(text) ? fromJson(fileName, text) : fromCsv(fileName, text))
    .map(({ title, text, ...more }) => ({ title: title.trim(), text: plain(text), ...more }))
    .filter((reply) => reply.text !== '')
  if (replies.length === 0) throw new PackRejected(fileName, ['It holds no reply.'])
  return replies
}

function fromJson(fileName: string, text: string): CannedReply[] {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    throw new PackRejected(fileName, ['It is neither valid JSON nor a table.'])
  }
  const zendesk = zendeskSchema.safeParse(file)
  if (zendesk.success) {
    return zendesk.data.macros.flatMap(({ title, actions }) => {
      const said = actions.find(({ field }) => field === 'comment_value' || field === 'comment_value_html')?.value
      // A value is the text, or the channel and the text.
      const words = Array.isArray(said) ? said.at(-1) : said
      return typeof words === 'string' ? [{ title, text: words }] : []
    })
  }
  const freshdesk = freshdeskSchema.safeParse(file)
  if (freshdesk.success) return freshdesk.data.map(({ title, content }) => ({ title, text: content }))
  const chatwoot = chatwootSchema.safeParse(file)
  if (chatwoot.success) return chatwoot.data.map(({ short_code, content }) => ({ title: short_code, text: content }))
  throw new PackRejected(fileName, [
    'It is none of the exports that are known: macros of Zendesk, canned responses of Freshdesk or Chatwoot, or a CSV table.',
  ])
}

function fromCsv(fileName: string, text: string): CannedReply[] {
  const [head = [], ...rows] = csvRows(text)
  const names = head.map((name) => name.trim().toLowerCase())
  const place = (wanted: readonly string[]) => names.findIndex((name) => wanted.includes(name))
  const [title, words] = [place(columns.title), place(columns.text)]
  const [reason, move] = [place(columns.reason), place(columns.move)]
  if (words < 0) {
    const known = columns.text.join(', ')
    throw new PackRejected(fileName, [`Line 1: no column holds the text; it can be called ${known}.`])
  }
  return rows.map((row) => ({
    title: row[title] ?? '',
    text: row[words] ?? '',
    ...(reason >= 0 && { reason: row[reason]?.trim() }),
    ...(move >= 0 && { move: row[move]?.trim().toLowerCase() }),
  }))
}

/** Paragraphs and line breaks of HTML as line breaks, its other marks away; plain text stays as it is. */
function plain(text: string): string {
  if (!/<\/?(?:p|br|div|span|b|i|strong|em|ul|ol|li|a)\b[^>]*>/i.test(text)) return text.trim()
  return text
    .replace(/\s*<br\s*\/?>\s*|<\/(?:p|div|li)>\s*/gi, '\n')
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

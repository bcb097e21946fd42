import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { type Conversation, conversationSchema, type Role, roles } from '../../../lib/conversation/conversation'

/** Beside each page of ours: its address, and what must be read from it; null for nothing. */
const ownSchema = z.strictObject({ url: z.url(), conversation: z.nullable(conversationSchema) })

/** Beside each page of the shared design material, in the order of the page. Empty author or time: the page shows none. */
const sharedSchema = z.looseObject({
  composer: z.string(),
  order: z.enum(['asc', 'desc']),
  messages: z.array(
    z.looseObject({
      role: z.enum(roles),
      author: z.string(),
      /** How the message begins. */
      text: z.string(),
      /** With a zone and a year, whether or not the page shows them. */
      time: z.string(),
    }),
  ),
})

/** A page of ours with the conversation that it must yield. */
export type OwnPage = { name: string; file: string; url: string; conversation: Conversation | null }

/** What a message of a shared page must hold. */
export type SharedMessage = { role: Role; author: string; text: string; time: string }

/** A shared page, named by its helpdesk, with its messages oldest first and the path to its reply box. */
export type SharedPage = { name: string; file: string; composer: string; messages: SharedMessage[] }

/** Every saved page of every helpdesk. */
export function ownPages(): OwnPage[] {
  return pagesBelow(resolve('lib/page/helpdesks')).map(({ expected, ...page }) => ({
    ...page,
    ...ownSchema.parse(expected),
  }))
}

/** Where the shared pages lie: beside the evaluation data, so outside of the project. */
export const sharedFolder = join(resolve(process.env.EVENKEEL_DATA ?? '../shared'), 'helpdesks', 'pages')

/** The shared pages; none where they are absent. */
export function sharedPages(): SharedPage[] {
  return existsSync(sharedFolder) ? pagesIn(sharedFolder) : []
}

/** The pages of a folder that are described as the shared ones are. */
export function pagesIn(folder: string): SharedPage[] {
  return pagesBelow(folder).map(({ expected, ...page }) => {
    const { composer, order, messages } = sharedSchema.parse(expected)
    const inOrder = order === 'desc' ? messages.toReversed() : messages
    return {
      ...page,
      composer,
      messages: inOrder.map(({ role, author, text, time }) => ({ role, author, text, time })),
    }
  })
}

function pagesBelow(folder: string): { name: string; file: string; expected: unknown }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .toSorted()
    .map((path) => {
      const file = join(folder, path)
      const expected = JSON.parse(readFileSync(file.replace(/html$/, 'expected.json'), 'utf8'))
      return { name: path.replace('.html', ''), file, expected }
    })
}

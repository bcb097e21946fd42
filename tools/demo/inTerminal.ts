import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { assess } from '../../lib/classify/assess'
import type { Assessment } from '../../lib/classify/assessment'
import { type Conversation, customerMessages } from '../../lib/conversation/conversation'
import { advise } from '../../lib/guidance/advise'
import type { Guidance, Piece } from '../../lib/guidance/guidance'
import { builtInPacks } from '../../lib/packs/builtIn'
import { loadNodeReader } from '../model/nodeReader'
import { describeMessage, describeView } from './describe'
import type { DemoTicket } from './tickets'

const wordsSchema = z.object({
  heat: z.record(z.string(), z.unknown()),
  styles: z.record(z.string(), z.unknown()),
  moves: z.record(z.string(), z.unknown()),
  boundary: z.record(z.string(), z.unknown()),
  escalation: z.record(z.string(), z.unknown()),
})
type Words = z.infer<typeof wordsSchema>

const titleSchema = z.object({ title: z.string() })

/** Plays a conversation through the shipped model without a browser, and prints what the panel would show. */
export async function playInTerminal(ticket: DemoTicket): Promise<void> {
  const words = wordsSchema.parse(parse(readFileSync('assets/locales/en.yml', 'utf8')))
  const reader = await loadNodeReader()
  try {
    for (let count = 1; count <= ticket.messages.length; count++) {
      const message = ticket.messages[count - 1]
      if (message) console.log(describeMessage(message))
      if (count < ticket.opening) continue
      const conversation = conversationOf(ticket, count)
      const written = customerMessages(conversation)
      const readings = await reader.read(written.map(({ text }) => text))
      const byId = Object.fromEntries(
        written.flatMap(({ id }, place) => {
          const reading = readings[place]
          return reading ? [[id, reading]] : []
        }),
      )
      const assessment = assess(conversation, byId)
      const guidance = advise(conversation, assessment, builtInPacks, { used: [], dismissed: [] })
      console.log(describeView(viewOf(conversation, assessment, guidance, words)))
    }
  } finally {
    reader.dispose()
  }
}

function conversationOf(ticket: DemoTicket, count: number): Conversation {
  return {
    helpdesk: 'demo',
    ticket: ticket.id,
    subject: ticket.subject,
    customer: ticket.customer,
    messages: ticket.messages.slice(0, count).map((message, place) => ({ id: `message-${place + 1}`, ...message })),
    composer: null,
  }
}

function viewOf(conversation: Conversation, assessment: Assessment, guidance: Guidance, words: Words) {
  const { heat, trend, readings, style, styleEvidence } = assessment
  const last = customerMessages(conversation).at(-1)
  const reading = last && readings[last.id]
  const level = String(words.heat[`level_${heat}`])
  return {
    heat: String(words.heat[trend]).replace('{level}', level),
    heatWords: (reading?.evidence ?? [])
      .filter((evidence) => evidence.for === 'heat')
      .map(({ start, end }) => last?.text.slice(start, end) ?? ''),
    style: String(words.styles[style]),
    styleWords: styleEvidence.map(({ text }) => text),
    move: guidance.move ? titleSchema.parse(words.moves[guidance.move]).title : '',
    because: guidance.because.map(({ text }) => text),
    phrases: guidance.suggestions.map(({ pieces }) => pieces.map(wordsOf).join('')),
    cards: [
      ...(guidance.boundary ? [String(words.boundary[`due_${guidance.boundary.rung}`])] : []),
      ...(guidance.escalation ? [escalationWords(guidance.escalation.triggers, words)] : []),
    ],
  }
}

function escalationWords(triggers: readonly string[], words: Words): string {
  return String(triggers.every((trigger) => trigger === 'demand') ? words.escalation.sign : words.escalation.due)
}

function wordsOf(piece: Piece): string {
  return piece.kind === 'words' ? piece.text : piece.value || `[${piece.label}]`
}

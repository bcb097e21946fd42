import * as z from 'zod/mini'
import { situations } from '../classify/assessment'
import { causes, signals, styles } from '../classify/reading'

/**
 * What the agent does next. The first eight are the de-escalation loop in order (DOMAIN.md, A, C and D); the rest are
 * the ladder, the hand-over and the ends.
 */
export const moves = [
  'listen',
  'empathise',
  'validate',
  'options',
  'agree',
  'explain',
  'next-steps',
  'follow-up',
  'check-in',
  'boundary',
  'warning',
  'end',
  'escalate',
  'close',
  'crisis',
] as const
export type Move = (typeof moves)[number]

/** What can fill a slot from the thread; `text` is always typed by the agent. */
export const slotKinds = ['name', 'order', 'date', 'amount', 'quote', 'text'] as const
export type SlotKind = (typeof slotKinds)[number]

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80))
const line = z.string().check(z.minLength(1), z.maxLength(200))

const slotSchema = z.strictObject({
  kind: z.enum(slotKinds),
  /** What the empty field says, such as "order number". */
  label: line,
})

const phraseSchema = z.strictObject({
  id,
  move: z.enum(moves),
  /** What is inserted. `{slot}` names a key of the pack's `slots`. Plain text. */
  text: z.string().check(z.minLength(1), z.maxLength(1500)),
  /** One line: why this works. Shown with the phrase. */
  reason: line,
  /** Guide A, B, C or D of DOMAIN.md, or R for published research. */
  source: z.enum(['A', 'B', 'C', 'D', 'R']),
  /** Conditions: absent means any. */
  styles: z.optional(z.array(z.enum(styles)).check(z.minLength(1))),
  causes: z.optional(z.array(z.enum(causes)).check(z.minLength(1))),
  situations: z.optional(z.array(z.enum(situations)).check(z.minLength(1))),
  signals: z.optional(z.array(z.enum(signals)).check(z.minLength(1))),
  /** Lowest and highest heat at which it fits. */
  heat: z.optional(z.tuple([z.int().check(z.gte(0), z.lte(3)), z.int().check(z.gte(0), z.lte(3))])),
  /** Other wordings of the same phrase. */
  variants: z.optional(
    z.strictObject({
      short: z.optional(z.string().check(z.minLength(1), z.maxLength(1500))),
      chat: z.optional(z.string().check(z.minLength(1), z.maxLength(1500))),
      email: z.optional(z.string().check(z.minLength(1), z.maxLength(1500))),
    }),
  ),
})

/** One phrase of a pack with the conditions under which it fits. */
export type Phrase = z.infer<typeof phraseSchema>

export const packSchema = z.strictObject({
  format: z.literal(1),
  name: line,
  author: line,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
  slots: z.record(id, slotSchema),
  phrases: z.array(phraseSchema).check(z.minLength(1), z.maxLength(5000)),
})

/** A phrase pack: pure data, text only. */
export type Pack = z.infer<typeof packSchema>

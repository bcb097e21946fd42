import * as z from 'zod/mini'
import { situations } from '../classify/assessment'
import { causes, signals, styles } from '../classify/reading'
import { registers } from '../conversation/register'
import { adapterSchema } from '../page/helpdesks/adapter'
import { moves } from './moves'
import {
  authorityLimitSchema,
  checklistSchema,
  crisisProcedureSchema,
  id,
  line,
  scenarioSchema,
  selfTestSchema,
} from './packParts'
import { updateAddress } from './updates'

export { type Move, moves } from './moves'

/** What can fill a slot from the thread; `text` is always typed by the agent. */
export const slotKinds = ['name', 'order', 'date', 'amount', 'quote', 'text'] as const
export type SlotKind = (typeof slotKinds)[number]

/** The trades that DOMAIN.md knows (B). */
export const industries = [
  'general',
  'retail',
  'healthcare',
  'construction',
  'travel',
  'professional-services',
] as const

/** The most entries that each list of a pack may have. */
export const mostEntries = {
  phrases: 5000,
  notTriggers: 200,
  authority: 50,
  checklists: 50,
  adapters: 20,
  scenarios: 100,
  selfTests: 500,
} as const

const entries = <Entry extends z.ZodMiniType>(list: keyof typeof mostEntries, entry: Entry) =>
  z.array(entry).check(z.minLength(1), z.maxLength(mostEntries[list]))

const wording = z.string().check(z.minLength(1), z.maxLength(1500))

/** Words as a customer writes them; two at least, so that no single word silences anything. */
const customerWords = z.string().check(z.maxLength(120), z.regex(/\S\s+\S/))

const heat = z.int().check(z.gte(0), z.lte(3))

const slotSchema = z.strictObject({
  kind: z.enum(slotKinds),
  /** What the empty field says, such as "order number". */
  label: line,
})

export const phraseSchema = z.strictObject({
  id,
  move: z.enum(moves),
  /** What is inserted. `{slot}` names a key of the pack's `slots`. Plain text. */
  text: wording,
  /** One line: why this works. Shown with the phrase. */
  reason: line,
  /** Guide A, B, C or D of DOMAIN.md, or R for published research; absent for a team's own. */
  source: z.optional(z.enum(['A', 'B', 'C', 'D', 'R'])),
  /** Conditions: absent means any. */
  styles: z.optional(z.array(z.enum(styles)).check(z.minLength(1))),
  causes: z.optional(z.array(z.enum(causes)).check(z.minLength(1))),
  situations: z.optional(z.array(z.enum(situations)).check(z.minLength(1))),
  signals: z.optional(z.array(z.enum(signals)).check(z.minLength(1))),
  registers: z.optional(z.array(z.enum(registers)).check(z.minLength(1))),
  /** Only where the customer writes of one of these: a word or words, or their beginning, in lower case. */
  mentions: z.optional(
    z
      .array(z.string().check(z.regex(/^[\p{Ll}\p{N}]+(?:[ '-][\p{Ll}\p{N}]+)*$/u), z.maxLength(40)))
      .check(z.minLength(1), z.maxLength(40)),
  ),
  /** Lowest and highest heat at which it fits. */
  heat: z.optional(z.tuple([heat, heat])),
  /** It is not offered while the customer's last turn holds one of these. */
  notWhen: z.optional(z.array(line).check(z.minLength(1), z.maxLength(50))),
  /** Turns of the customer after which it may be said again; absent: once a thread. */
  coolDown: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** Other wordings of the same phrase. */
  variants: z.optional(
    z.strictObject({ short: z.optional(wording), chat: z.optional(wording), email: z.optional(wording) }),
  ),
})

/** One phrase of a pack with the conditions under which it fits. */
export type Phrase = z.infer<typeof phraseSchema>

export const packSchema = z.strictObject({
  /** Where an editor finds the published description of the format. */
  $schema: z.optional(line),
  format: z.literal(1),
  name: line,
  author: line,
  version: z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)),
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
  industry: z.optional(z.enum(industries)),
  /** The last day on which its phrases are offered. */
  expires: z.optional(z.iso.date()),
  /** Where its next version lies. Nothing is asked before the agent, or the organisation, switches it on. */
  updates: z.optional(updateAddress),
  slots: z.record(id, slotSchema),
  phrases: entries('phrases', phraseSchema),
  /** Words of a customer that mean no harm in this trade: what rests on them alone raises no card. */
  notTriggers: z.optional(entries('notTriggers', customerWords)),
  authority: z.optional(entries('authority', authorityLimitSchema)),
  crisis: z.optional(crisisProcedureSchema),
  checklists: z.optional(entries('checklists', checklistSchema)),
  adapters: z.optional(entries('adapters', adapterSchema)),
  scenarios: z.optional(entries('scenarios', scenarioSchema)),
  selfTests: z.optional(entries('selfTests', selfTestSchema)),
})

/** A phrase pack: pure data, text only. */
export type Pack = z.infer<typeof packSchema>

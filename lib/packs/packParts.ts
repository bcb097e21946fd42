import * as z from 'zod/mini'
import { styles } from '../classify/reading'
import { draftCodes } from '../guidance/draft/draftReview'
import { moves } from './moves'

/** A short name of its own: lower-case letters, digits and hyphens. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80))

/** One line for a person to read. */
export const line = z.string().check(z.minLength(1), z.maxLength(200))

const ids = z.array(id).check(z.minLength(1), z.maxLength(20))
const moveList = z.array(z.enum(moves)).check(z.minLength(1))

/** What an agent may grant alone. */
export const authorityLimitSchema = z.strictObject({
  /** What is granted, such as "refund". */
  what: line,
  /** The most, in `currency` or, without one, in the unit that `what` names. */
  upTo: z.number().check(z.gte(0), z.lte(1e9)),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** Who decides above that. */
  above: line,
})

/** What the team does when words of self-harm or violence stand in a thread. */
export const crisisProcedureSchema = z.strictObject({
  steps: z.array(line).check(z.minLength(1), z.maxLength(20)),
  contacts: z.optional(z.array(z.strictObject({ who: line, how: line })).check(z.minLength(1), z.maxLength(10))),
})

export const checklistSchema = z.strictObject({
  id,
  title: line,
  /** Moves at which it is due; always at hand where absent. */
  moves: z.optional(moveList),
  items: z.array(line).check(z.minLength(1), z.maxLength(30)),
})

const turnSchema = z.strictObject({
  role: z.enum(['customer', 'agent', 'note']),
  text: z.string().check(z.minLength(1), z.maxLength(4000)),
})

/** A conversation to practise on, oldest turn first. */
export const scenarioSchema = z.strictObject({
  id,
  title: line,
  /** What a good answer reaches. */
  goal: z.optional(line),
  turns: z.array(turnSchema).check(z.minLength(1), z.maxLength(60)),
})
export type Scenario = z.infer<typeof scenarioSchema>

/** What has to come of a made-up conversation, or of a draft in it. At least one expectation stands in each. */
export const selfTestSchema = z.strictObject({
  id,
  turns: z.array(turnSchema).check(z.minLength(1), z.maxLength(60)),
  /** The agent's own choice, which wins over the style that is read. */
  style: z.optional(z.enum(styles)),
  /** Ids of phrases that have to be offered, and that must not be. */
  shows: z.optional(ids),
  hides: z.optional(ids),
  /** The next move; `quiet` for none. */
  move: z.optional(z.enum([...moves, 'quiet'])),
  card: z.optional(z.enum(['boundary', 'escalation', 'none'])),
  /** A reply, and the marks that it has to get; an empty list for a good one. */
  draft: z.optional(z.string().check(z.minLength(1), z.maxLength(4000))),
  marks: z.optional(z.array(z.enum(draftCodes)).check(z.maxLength(20))),
})
export type SelfTest = z.infer<typeof selfTestSchema>

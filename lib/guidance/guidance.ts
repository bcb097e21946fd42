import type { Quote } from '../classify/assessment'
import type { Move, Pack, SlotKind } from '../packs/pack'

/** What an agent may grant alone, as a pack says it. */
export type AuthorityLimit = NonNullable<Pack['authority']>[number]

/** What a pack says is done when words of harm stand in a thread. */
export type CrisisProcedure = NonNullable<Pack['crisis']>

/** A checklist of a pack; `isDue` where it is bound to what stands in view. */
export type TeamChecklist = { id: string; title: string; items: readonly string[]; isDue: boolean }

/** A run of a suggestion's text: plain words, or a slot with what the thread gave for it. */
export type Piece =
  | { kind: 'words'; text: string }
  /** `value` is empty when the thread holds nothing for it: insertion waits until the agent types one. */
  | { kind: 'slot'; slot: string; slotKind: SlotKind; label: string; value: string }

/** One phrase, ready to show. */
export type Suggestion = {
  /** The phrase's id in its pack. */
  phrase: string
  move: Move
  pieces: Piece[]
  variants: Partial<Record<'short' | 'chat' | 'email', Piece[]>>
  /** Why it works, from the pack. */
  reason: string
  /** The customer's words that called for it. Never empty: no evidence, no hint. */
  because: Quote[]
}

/** What the panel shows for one state of a conversation. `move` is undefined when the panel is to stay quiet. */
export type Guidance = {
  move: Move | undefined
  /** The words that called for the move. */
  because: Quote[]
  /** At most three, best first. */
  suggestions: Suggestion[]
  /** Cards that stand apart from the move; undefined where not due. */
  boundary: { rung: 'boundary' | 'warning' | 'end'; script: Suggestion; evidence: Quote[] } | undefined
  /** `demand`: the customer asked for a manager, which is a sign and not a trigger. */
  escalation:
    | {
        triggers: ('threat' | 'abuse-after-boundary' | 'legal' | 'beyond-authority' | 'demand')[]
        /** Limits of the packs that a sum in the last turns goes beyond, demanded or promised. */
        limits: AuthorityLimit[]
        script: Suggestion
        evidence: Quote[]
      }
    | undefined
  /** The team's own steps for words of harm; undefined where no pack has any. */
  procedure: CrisisProcedure | undefined
  /** Those that are due first, then those that are always at hand. */
  checklists: TeamChecklist[]
}

/** A stretch of the agent's draft, in UTF-16 units, `end` exclusive, and the words that stand there. */
export type DraftStretch = { start: number; end: number; words: string }

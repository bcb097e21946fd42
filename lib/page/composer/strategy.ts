/** What one kind of box needs to take a text. Neither presses a key nor touches a button. */
export type Strategy = {
  /** Named by a conversation's composer. */
  kind: string
  /** Whether an element is a box of this kind. */
  claims(box: Element): boolean
  /** Puts the cursor into the box: where the agent left it, or at the end. */
  focus(box: HTMLElement): Caret
  /** What stands in the box, its lines separated by `\n`, without the elements that a CSS selector leaves out. */
  read(box: HTMLElement, leftOut?: string): string
  /** Selects a stretch of what is read. False when it is not found in the box as it was read. */
  select(box: HTMLElement, stretch: Stretch): boolean
  /** The text as this box wants it. */
  fit(box: HTMLElement, text: string): string
  /** Ways to write at the cursor, the one that best keeps the editor's own undo first. The next is tried where the text did not arrive. */
  ways: ((box: HTMLElement, text: string) => void)[]
}

/** Where the cursor stands. What the agent has selected stands in no part of it: writing replaces it, as typing does. */
export type Caret = {
  /** The agent's own place, not one we chose. */
  isOwn: boolean
  /** The line that the cursor stands in: before it, and after it. */
  before: string
  after: string
  /** The lines above that line, and those below it. */
  above: string
  below: string
}

/** A stretch of what was read of a box, in UTF-16 units, `end` exclusive. */
export type Stretch = { read: string; leftOut: string; start: number; end: number }

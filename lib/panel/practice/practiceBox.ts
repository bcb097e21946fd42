/** The reply box of a practice. Whoever shows it does the writing, so that Ctrl+Z takes it back. */
export type PracticeBox = {
  /** Writes where the cursor stands, or in the place of a stretch. */
  write(text: string, stretch?: { start: number; end: number }): void
}

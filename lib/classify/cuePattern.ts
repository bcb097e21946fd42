import { eitherCase, wholeWords } from '../conversation/wording'

/** Words or marks that hint at a style, a feeling or a signal. Each match counts, up to a cap; its place is evidence. */
export type Cue = { name: string; pattern: RegExp }

/** A cue's pattern: every match, letters of either case unless flags say otherwise. */
export const of = (source: string, flags?: string) =>
  flags === undefined ? eitherCase(source, 'g') : new RegExp(source, flags)

/** A cue's pattern that matches whole words only. */
export const words = (source: string) => wholeWords(source, 'g')

/** Days of the week, as a pattern. */
export const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

/** Points in time that a customer sets, as a pattern. */
export const soon = `(?:today|tonight|tomorrow|noon|midday|midnight|close of business|cob|eod|(?:the )?end of (?:the |this )?(?:day|week|month)|(?:this |next )?${day}|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o'clock)?)`

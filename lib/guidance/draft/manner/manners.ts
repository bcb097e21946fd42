/** What a sentence of an agent does to whoever reads it. The first ten may backfire, the others are as they should be. */
export const manners = [
  'refuses',
  'cites-rule',
  'orders',
  'hedges',
  'feels',
  'doubts',
  'hits-back',
  'blames',
  'knows-not',
  'apologises',
  'asks',
  'acts',
  'explains',
  'meets-feeling',
  'sets-boundary',
  'is-polite',
] as const
export type Manner = (typeof manners)[number]

/** How surely a sentence does each, from 0 to 1; it may do several. */
export type Manners = Readonly<Record<Manner, number>>

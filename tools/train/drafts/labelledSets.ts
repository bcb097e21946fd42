import { readLabelled, readMarked } from '../../drafts/markedDraft'

/** Drafts with labels; of some the marked stretches are known, of others only the codes. The head over sentences learns from these. */
export const firstSets = {
  written: readMarked,
  second: readMarked,
  third: readMarked,
  fourth: readLabelled,
  fourthLookOnly: readLabelled,
  fifth: readLabelled,
  sixth: readLabelled,
  seventh: readLabelled,
} as const

/** The same with those by other authors, from which the head over whole drafts learns too (decisions 0270, 0295 and 0296). */
export const allSets = {
  ...firstSets,
  eighth: readLabelled,
  ninth: readLabelled,
  tenth: readMarked,
  twelfth: readLabelled,
  thirteenth: readLabelled,
  fifteenthShops: readLabelled,
  fifteenthBills: readLabelled,
  fifteenthTravel: readLabelled,
  fifteenthDevices: readLabelled,
  fifteenthHomes: readLabelled,
  fifteenthTrade: readLabelled,
  fifteenthPairs: readLabelled,
} as const

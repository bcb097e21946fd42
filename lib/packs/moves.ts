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

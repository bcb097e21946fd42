/** What is pointed at next: a message of a customer, one of an agent, the reply box. */
export const teachSteps = ['customer', 'agent', 'reply-box'] as const
export type TeachStep = (typeof teachSteps)[number]

/** Why a step has to be taken again. */
export const teachProblems = ['same-message', 'no-thread', 'no-box'] as const
export type TeachProblem = (typeof teachProblems)[number]

/** What a message can be said to be. `none`: no message at all. */
export const taughtRoles = ['customer', 'agent', 'note', 'none'] as const
export type TaughtRole = (typeof taughtRoles)[number]

/** What the panel asks of a page that is being taught. `teach` begins, also anew. */
export type TeachAsk =
  | { kind: 'teach'; name: string }
  | { kind: 'teach-key'; key: string }
  | { kind: 'teach-skip' }
  | { kind: 'teach-correct'; message: string; role: TaughtRole }
  | { kind: 'teach-stop' }

/** How the name of every adapter begins that was taught by pointing. */
export const taughtPrefix = 'taught-'

/** Whether a conversation was read by what somebody taught. */
export function isTaught(helpdesk: string): boolean {
  return helpdesk.startsWith(taughtPrefix)
}

import { boundarySaid } from '../conversation/boundariesSaid'
import type { Turn } from '../conversation/turns'
import { turnText } from '../conversation/turns'
import { signalLines } from './assessEvidence'
import type { Quote, Rung } from './assessment'
import type { CustomerTurn } from './customerTurns'

/** Words that take an insult back. */
const apology =
  /\b(?:(?:i(?:['’]m| am)|so|very|really) sorry|sorry (?:about|for|i|that|if)|(?:^|[.!?,]\s*)sorry\b|apologi[sz]e|apologies|my bad|out of (?:order|line)|(?:i )?(?:didn['’]t|did not) mean (?:it|that|to)|shouldn['’]t have (?:said|called|spoken|written)|(?:lost my temper|got carried away|uncalled for))\b/i

/** Whether the customer takes back how they spoke. */
function takesBack(turn: CustomerTurn): boolean {
  return !turn.isAbusive && apology.test(turn.text)
}

const order: readonly Rung[] = ['none', 'boundary', 'warning', 'end']

function below(rung: Rung): Rung {
  return order[Math.max(0, order.indexOf(rung) - 1)] ?? 'none'
}

/** The highest rung that the agent's messages since the last calming have reached, and what is due now. */
export type Ladder = { said: Rung; due: Rung; evidence: Quote[]; wasCalmed: boolean }

/**
 * Walks the thread up and down the ladder. Abuse with nothing said yet asks for a boundary, however often it came; after
 * a boundary for a warning; after a warning for the end. Calm words or an apology ask for nothing and take one rung
 * back. Once the agent has answered the abuse nothing more is due until the customer writes again.
 * @param turns all turns, both sides
 * @param customer the customer's turns of the same conversation
 */
export function climbLadder(turns: readonly Turn[], customer: readonly CustomerTurn[]): Ladder {
  const byIndex = new Map(customer.map((turn) => [turn.index, turn]))
  let said: Rung = 'none'
  let due: Rung = 'none'
  let abusive: CustomerTurn | undefined
  let wasCalmed = false
  turns.forEach((turn, index) => {
    const own = byIndex.get(index)
    if (!own) {
      const now = boundarySaid(turnText(turn))
      if (!now) return
      // A boundary repeated after a boundary stays where it is; words of a warning or an end climb to it.
      if (order.indexOf(now) > order.indexOf(said)) said = now
      due = 'none'
      return
    }
    if (own.isAbusive) {
      due = order[Math.min(order.length - 1, order.indexOf(said) + 1)] ?? 'end'
      abusive = own
      wasCalmed = false
      return
    }
    due = 'none'
    // Where the agent has set a boundary there was something to set it for, whether it was read as abuse or not.
    if ((!abusive && said === 'none') || (own.heat > 1 && !takesBack(own))) return
    said = below(said)
    wasCalmed = true
  })
  return { said, due, evidence: due === 'none' || !abusive ? [] : signalLines(abusive, 'abuse'), wasCalmed }
}

import { remembered } from '../remembered'
import { speechFeatures } from './speechFeatures'
import weights from './speechWeights.json'

/** What a score is divided by, with the number of features that are known in a message: one word more tells less in a long one. */
const damping = 4

/** The share that each of so many known features has in a score is one by this. For training, which must score as the page does. */
export const spread = (known: number) => Math.sqrt(known + damping)

/** As log odds: how much a message is an answer of the team rather than of somebody who asks, and how much a note rather than either. */
export type Speech = { team: number; note: number }

const scorers = [weights.team, weights.note].map(({ bias, step, features }) => {
  const known = new Map<string, number>()
  for (const [weight, names] of Object.entries(features))
    for (const name of names.split(',')) known.set(name, Number(weight) * step)
  return (spoken: Set<string>) => {
    let [sum, count] = [0, 0]
    for (const feature of spoken) {
      const weight = known.get(feature)
      if (weight === undefined) continue
      sum += weight
      count++
    }
    return bias + sum / spread(count)
  }
})

/** Who speaks by the words of a message: learned from messages that were written for our test pages and scenarios (`npm run train:speech`, decision 0285). */
export const speaksAs: (text: string) => Speech = remembered((text) => {
  const spoken = speechFeatures(text)
  const [team = 0, note = 0] = scorers.map((score) => score(spoken))
  return { team, note }
})

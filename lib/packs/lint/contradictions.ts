import { amountsIn } from '../../conversation/amounts'
import { type Finding, findingsFrom } from '../finding'
import type { Pack } from '../pack'
import { wordings } from '../slotsInText'

/** Parts of a pack that speak against each other. */
export function contradictions(pack: Pack): Finding[] {
  return [
    ...findingsFrom('limit', limitsTwice(pack)),
    ...findingsFrom('phrase', beyondLimits(pack)),
    ...findingsFrom('self-test', selfTestsAtOdds(pack)),
  ]
}

function limitsTwice({ authority = [] }: Pack): string[] {
  const keyOf = (limit: (typeof authority)[number]) => `${limit.what.toLowerCase()} ${limit.currency ?? ''}`
  return authority.flatMap((limit, at) => {
    const other = authority.findIndex((one) => keyOf(one) === keyOf(limit))
    return other < at
      ? [`authority[${at}]: ${limit.what} has a limit already, ${authority[other]?.upTo} in authority[${other}].`]
      : []
  })
}

const signs: Record<string, RegExp> = { EUR: /€|eur/i, USD: /\$|usd|dollar/i, GBP: /£|gbp|pound|quid/i }

/** A sum in a phrase that names what is granted, higher than the agent may grant alone. */
function beyondLimits({ authority = [], phrases }: Pack): string[] {
  return phrases.flatMap((phrase) =>
    wordings(phrase).flatMap(({ name, text }) =>
      authority.flatMap(({ what, upTo, currency }) => {
        const sign = currency === undefined ? undefined : signs[currency]
        if (!sign || !text.toLowerCase().includes(what.toLowerCase())) return []
        const beyond = amountsIn(text).find((amount) => sign.test(amount.text) && figureOf(amount.text) > upTo)
        return beyond
          ? [`${phrase.id}: ${name} offers ${beyond.text}, and the limit for ${what} is ${upTo} ${currency}.`]
          : []
      }),
    ),
  )
}

function figureOf(amount: string): number {
  const figure = amount.replace(/[^\d.,]/g, '').replace(/[.,](?=\d{3}(?:\D|$))/g, '')
  return Number(figure.replace(',', '.'))
}

function selfTestsAtOdds({ selfTests = [], phrases }: Pack): string[] {
  const known = new Map(phrases.map((phrase) => [phrase.id, phrase]))
  return selfTests.flatMap(({ id, shows = [], hides = [], move }) => [
    ...shows.filter((name) => !known.has(name)).map((name) => `${id}: shows names ${name}, which no phrase is called.`),
    ...shows.filter((name) => hides.includes(name)).map((name) => `${id}: ${name} stands under shows and under hides.`),
    ...(move === 'quiet' && shows.length > 0 ? [`${id}: a quiet panel shows no phrase.`] : []),
    ...(shows.length > 3 ? [`${id}: shows names ${shows.length} phrases, and three are shown at most.`] : []),
  ])
}

import { alarmColumns } from '../../../lib/classify/alarmHead'
import { linearScores } from '../linear'
import type { AlarmSentence, OrdinarySource } from './alarmCorpus'
import { fitGate, idfOf, rowOf } from './fitAlarms'

/** How many ordinary sentences of each source are drawn, and how many more are the likest to alarms by their words. */
const shares: Readonly<Record<string, { drawn: number; hardest: number }>> = {
  written: { drawn: 3_000, hardest: 2_700 },
  ibm: { drawn: 1_500, hardest: 1_700 },
  cfpb: { drawn: 1_000, hardest: 1_800 },
}

const noEmbedding = new Float32Array()

/**
 * Chooses the ordinary sentences that the head learns from: some as they come, and those that a gate, trained on the former,
 * would take for alarms. Of thirty thousand most would teach nothing.
 */
export function chooseOrdinary(
  corpus: readonly AlarmSentence[],
  ordinary: readonly OrdinarySource[],
): OrdinarySource[] {
  const drawn = ordinary.map(({ source, texts }) => texts.slice(0, shares[source]?.drawn ?? 0))
  const known = [...corpus, ...drawn.flat().map((text) => ({ label: 'none' as const, text }))]
  const idf = idfOf(known.map(({ text }) => text))
  const gate = fitGate(
    known.map(({ text }) => rowOf(alarmColumns(text, idf), noEmbedding)),
    known.map(({ label }) => label),
  )
  const scoreOf = (text: string) => linearScores(gate, rowOf(alarmColumns(text, idf), noEmbedding))[0] ?? 0
  return ordinary.map(({ source, licence, texts }, index) => {
    const hardest = texts
      .slice(drawn[index]?.length)
      .map((text) => ({ text, score: scoreOf(text) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, shares[source]?.hardest ?? 0)
      .map(({ text }) => text)
    return { source, licence, texts: [...(drawn[index] ?? []), ...hardest] }
  })
}

import { sentencesOf } from '../conversation/sentences'
import type { Alarm } from './alarm'
import { alarmColumns, alarmOf, alarmProbabilities, gateScore } from './alarmHead'
import type { AlarmWeights } from './alarmWeights'
import { figures } from './crisisWordings'
import type { EncodedWindow } from './encoding'
import { poolEmbeddings } from './features'

/** What makes light of the sentence before: "I just want to end it. The contract, I mean." */
const takenBack =
  /^(?:(?:the|my|that|this) (?!life\b)(?:[\w'’]+ ){0,2}[\w'’]+,? i mean\b|(?:i(?:['’]m| am) )?(?:only|just) (?:joking|kidding)\b|(?:it['’]s |just )?a figure of speech\b|relax\b|(?:ha){2,}\b|lol\b)/i

/** Most sentences of a message that are encoded, the likest to an alarm first: time stays bounded, as with windows. */
const mostEncoded = 12

/**
 * The sentences of a message that raise an alarm, in order. Each is read for itself, since in a whole message one sentence
 * drowns; only those that pass the gate are encoded, which are few.
 * @param windows the encoded message, used again where it is a single sentence
 * @param encode encodes a sentence
 */
export async function readAlarms(
  text: string,
  windows: EncodedWindow[],
  weights: AlarmWeights,
  encode: (sentence: string) => Promise<EncodedWindow[]>,
): Promise<Alarm[]> {
  if (windows.length === 0) return []
  const sentences = sentencesOf(text)
  const doubtful = sentences
    .filter(
      (sentence, place) =>
        !takenBack.test(sentences[place + 1]?.text ?? '') && !figures.some((figure) => figure.test(sentence.text)),
    )
    .map((sentence) => {
      const columns = alarmColumns(sentence.text, weights.idf)
      return { ...sentence, columns, gate: gateScore(columns, weights) }
    })
    .filter(({ gate }) => gate >= weights.gate)
    .sort((a, b) => b.gate - a.gate)
    .slice(0, mostEncoded)
  const alarms: Alarm[] = []
  for (const { start, end, text: sentence, columns } of doubtful) {
    const encoded = sentences.length === 1 ? windows : await encode(sentence)
    if (encoded.length === 0) continue
    const kind = alarmOf(alarmProbabilities(columns, poolEmbeddings(encoded), weights), weights.least)
    if (kind) alarms.push({ kind, start, end })
  }
  return alarms.sort((a, b) => a.start - b.start)
}

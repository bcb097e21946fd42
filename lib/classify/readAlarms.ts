import { anyMatches, matches } from '../conversation/needles'
import { sentencesOf } from '../conversation/sentences'
import type { Alarm } from './alarm'
import { alarmColumns, alarmOf, alarmProbabilities, gateScore } from './alarmHead'
import type { AlarmWeights } from './alarmWeights'
import { figures } from './crisisWordings'
import type { EncodedWindow } from './encoding'
import { poolEmbeddings } from './features'
import { embeddingWidth } from './headWeights'

/** What makes light of the sentence before: "I just want to end it. The contract, I mean." */
const takenBack =
  /^(?:(?:the|my|that|this) (?!life\b)(?:[\w'’]+ ){0,2}[\w'’]+,? i mean\b|(?:i(?:['’]m| am) )?(?:only|just) (?:joking|kidding)\b|(?:it['’]s |just )?a figure of speech\b|relax\b|(?:ha){2,}\b|lol\b)/i

/** Most sentences of a message that are encoded, the likest to an alarm first: time stays bounded, as with windows. */
const mostEncoded = 12

/**
 * From this probability of any alarm on a sentence is encoded for itself, by its embedding amid the message, which costs nothing.
 * Of 548 alarming sentences put between two ordinary ones four were lost, threats; of 192 ordinary ones that pass the gate 29 are left.
 */
const leastAtAGlance = 0.05

/** The states of the tokens that stand between two offsets; empty where the windows leave that place out. */
function statesBetween(windows: EncodedWindow[], start: number, end: number): Float32Array {
  const found = windows.flatMap(({ tokens, states }) =>
    tokens.flatMap((token, place) =>
      token.start < end && token.end > start
        ? [states.subarray(place * embeddingWidth, (place + 1) * embeddingWidth)]
        : [],
    ),
  )
  const joined = new Float32Array(found.length * embeddingWidth)
  found.forEach((state, place) => {
    joined.set(state, place * embeddingWidth)
  })
  return joined
}

/** How the encoder is asked for a sentence. */
export type AlarmEncoder = {
  /** Encodes a sentence for itself. */
  encode(sentence: string): Promise<EncodedWindow[]>
  /** The embedding of tokens amid their text, by their states. */
  glance(states: Float32Array): Promise<Float32Array>
}

/**
 * The sentences of a message that raise an alarm, in order. Each is read for itself, since in a whole message one sentence
 * drowns; only those that pass the gate and still look alarming amid the message are encoded, which are few.
 * @param windows the encoded message, used again where it is a single sentence
 */
export async function readAlarms(
  text: string,
  windows: EncodedWindow[],
  weights: AlarmWeights,
  encoder: AlarmEncoder,
): Promise<Alarm[]> {
  if (windows.length === 0) return []
  const sentences = sentencesOf(text)
  const doubtful = sentences
    .filter(
      (sentence, place) => !matches(takenBack, sentences[place + 1]?.text ?? '') && !anyMatches(figures, sentence.text),
    )
    .map((sentence) => {
      const columns = alarmColumns(sentence.text, weights.idf)
      return { ...sentence, columns, gate: gateScore(columns, weights) }
    })
    .filter(({ gate }) => gate >= weights.gate)
    .sort((a, b) => b.gate - a.gate)
    .slice(0, mostEncoded)
  const looksHarmless = async (start: number, end: number, columns: ReadonlyMap<number, number>) => {
    const states = statesBetween(windows, start, end)
    if (states.length === 0) return false
    return 1 - alarmProbabilities(columns, await encoder.glance(states), weights).none < leastAtAGlance
  }
  const alarms: Alarm[] = []
  for (const { start, end, text: sentence, columns } of doubtful) {
    if (sentences.length > 1 && (await looksHarmless(start, end, columns))) continue
    const encoded = sentences.length === 1 ? windows : await encoder.encode(sentence)
    if (encoded.length === 0) continue
    const kind = alarmOf(alarmProbabilities(columns, poolEmbeddings(encoded), weights), weights.least)
    if (kind) alarms.push({ kind, start, end })
  }
  return alarms.sort((a, b) => a.start - b.start)
}

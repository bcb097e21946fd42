import { contentWords } from '../conversation/contentWords'
import type { Message } from '../conversation/conversation'
import { quote } from '../conversation/quote'
import { sentencesOf } from '../conversation/sentences'
import type { Quote } from './assessment'
import type { CustomerTurn } from './customerTurns'
import type { EvidenceTopic, Reading, Signal } from './reading'

/** Most quotes that are given for one thing; more would not be read. */
const mostQuotes = 3

/** The shortest sentence of at least two words, or the whole message: something to show where the model named no words. */
function shortestTelling(message: Message): Quote[] {
  const sentences = sentencesOf(message.text)
  const telling =
    sentences.filter((sentence) => /\S\s+\S/u.test(sentence.text)).sort((a, b) => a.text.length - b.text.length)[0] ??
    sentences[0]
  return telling ? [quote(message, telling.start, telling.end)] : []
}

/** The words of a message that its reading names for a topic, in order; else its shortest telling sentence. */
export function evidenceFor(
  message: Message,
  reading: Pick<Reading, 'evidence'> | undefined,
  topic: EvidenceTopic,
): Quote[] {
  const spans = (reading?.evidence ?? []).filter((evidence) => evidence.for === topic)
  // "or" and "your" may weigh something to the model; to a reader they show nothing.
  const quotes = spans
    .map((span) => quote(message, span.start, span.end))
    .filter((found) => contentWords(found.text).size > 0 || /\S\s+\S|[!?]{2}/u.test(found.text))
  return quotes.length > 0 ? quotes.slice(0, mostQuotes) : shortestTelling(message)
}

/** The whole lines of a turn that carry a signal: an insult or a threat is answered as a line. */
export function signalLines(turn: CustomerTurn, signal: Signal): Quote[] {
  return turn.read.flatMap(({ message, reading }) => {
    if (!reading.signals.includes(signal)) return []
    const [first] = evidenceFor(message, reading, signal)
    if (!first) return []
    const line = sentencesOf(message.text).find(
      (sentence) => sentence.start <= first.start && first.start < sentence.end,
    )
    return [line ? quote(message, line.start, line.end) : first]
  })
}

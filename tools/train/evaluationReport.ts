import { causes, heats, type Reading, sentiments, signals, styles } from '../../lib/classify/reading'
import { accuracy, calibrationError, hits, kappa, macroF1 } from './agreement'
import type { LabelledMessage } from './labelledMessages'

function figure(value: number): string {
  return value.toFixed(3)
}

function countsOf(labels: readonly string[], truth: readonly string[]): string {
  return labels.map((label) => `${label} ${truth.filter((other) => other === label).length}`).join(', ')
}

/** One line for a head of one label: how right it is, how far beyond chance, how honest its probabilities are. */
function headLine(
  name: 'sentiment' | 'heat' | 'style' | 'cause',
  labels: readonly string[],
  messages: LabelledMessage[],
  readings: Reading[],
): string {
  const found = readings.map((reading) => String(reading[name]))
  const truth = messages.map((message) => String(message[name]))
  const stated = readings.map((reading) => Math.max(...Object.values(reading.p[name])))
  const likeliest = readings.map((reading) => {
    const shares: [string, number][] = Object.entries(reading.p[name])
    return shares.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
  })
  const right = truth.map((label, index) => label === likeliest[index])
  const weighted = name === 'heat' ? `, quadratic kappa ${figure(kappa(found, truth, labels, 'quadratic'))}` : ''
  return (
    `${name}: accuracy ${figure(accuracy(found, truth))}, macro-F1 ${figure(macroF1(found, truth, labels))}, ` +
    `kappa ${figure(kappa(found, truth, labels))}${weighted}, calibration error ${figure(calibrationError(stated, right))} ` +
    `(${countsOf(labels, truth)})`
  )
}

/** How often a style is named, and how often the name is right. */
function coverageLine(messages: LabelledMessage[], readings: Reading[]): string {
  const named = readings.flatMap((reading, index) =>
    reading.style === 'undetermined' ? [] : [reading.style === messages[index]?.style],
  )
  const right = named.filter((isRight) => isRight).length
  return `style named for ${named.length} of ${readings.length} (${figure(named.length / readings.length)}), right in ${figure(right / Math.max(1, named.length))} of these`
}

function signalLines(messages: LabelledMessage[], readings: Reading[]): string[] {
  const each = signals.map((signal) => ({
    signal,
    ...hits(
      readings.map((reading) => reading.signals.includes(signal)),
      messages.map((message) => message.signals.includes(signal)),
    ),
  }))
  const all = hits(
    readings.flatMap((reading) => signals.map((signal) => reading.signals.includes(signal))),
    messages.flatMap((message) => signals.map((signal) => message.signals.includes(signal))),
  )
  return [
    `signals: micro-F1 ${figure(all.f1)}, precision ${figure(all.precision)}, recall ${figure(all.recall)} (${all.wanted} labels)`,
    ...each.map(
      ({ signal, precision, recall, f1, wanted, given }) =>
        `  ${signal.padEnd(10)} precision ${figure(precision)}, recall ${figure(recall)}, F1 ${figure(f1)} (${wanted} labelled, ${given} given)`,
    ),
  ]
}

/**
 * What the readings are worth against the labels.
 * @param readings one a message, in the same order
 * @returns lines of plain text
 */
export function evaluationReport(messages: LabelledMessage[], readings: Reading[]): string[] {
  return [
    headLine('sentiment', sentiments, messages, readings),
    headLine('heat', heats.map(String), messages, readings),
    headLine('style', styles, messages, readings),
    coverageLine(messages, readings),
    headLine('cause', causes, messages, readings),
    ...signalLines(messages, readings),
  ]
}

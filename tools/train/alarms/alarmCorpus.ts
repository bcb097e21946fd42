import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alarmLabels } from '../../../lib/classify/alarmWeights'
import { sentencesOf } from '../../../lib/conversation/sentences'
import { corpusFolder, dataFolder, readLabelledMessages, sources } from '../labelledMessages'
import { readPublicTexts } from '../publicTexts'

/** A sentence, or two that belong together, with what it says. `voice`: who writes like this; judged by leaving voices out. */
export type AlarmSentence = { voice: string; label: (typeof alarmLabels)[number]; text: string }

/** The project's own sentences, alarming ones and their look-alikes: one file a voice, a heading a label. */
export async function readAlarmCorpus(folder = join(corpusFolder, 'alarms')): Promise<AlarmSentence[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()
  const voices = await Promise.all(
    files.map(async (file) => {
      let label: AlarmSentence['label'] | undefined
      const voice = file.slice(0, -'.txt'.length)
      return (await readFile(join(folder, file), 'utf8')).split('\n').flatMap((line): AlarmSentence[] => {
        if (line.startsWith('# ')) {
          label = alarmLabels.find((one) => one === line.slice(2))
          if (!label) throw new Error(`${file}: ${line} is no label`)
          return []
        }
        if (line === '') return []
        if (!label) throw new Error(`${file}: a heading must come first`)
        return [{ voice, label, text: line }]
      })
    }),
  )
  return voices.flat()
}

/** Longer ones are lists and pasted text. */
const longestOrdinary = 400

/** Public messages that say a legal step or a threat would teach the opposite; they are few, and left out by wording. */
const perhapsAlarming =
  /\b(?:lawyers?|attorneys?|court|cfpb|bbb|ftc|complaints?|dispute[ds]?|police|fil(?:e|ed|ing)|report(?:ed)?|suicid\w*|kill\w*|threat\w*)\b/i

/** Ordinary sentences of one source, each once, in an order drawn by the hash of their text. */
export type OrdinarySource = { source: string; licence: string; texts: string[] }

function inDrawnOrder(texts: readonly string[]): string[] {
  const sentences = new Set(texts.flatMap((text) => sentencesOf(text).map((sentence) => sentence.text)))
  return [...sentences]
    .filter((text) => text.length <= longestOrdinary)
    .map((text) => ({ text, lot: createHash('sha256').update(text).digest('hex') }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ text }) => text)
}

/**
 * All ordinary sentences of the sources that weights which ship may train on.
 * @returns undefined where the data is not on this machine
 */
export async function readOrdinary(): Promise<OrdinarySource[] | undefined> {
  const labelled = await readLabelledMessages()
  if (!labelled) return undefined
  const harmless = labelled.train.filter(
    ({ source, signals }) => source === 'written' && !signals.includes('threat') && !signals.includes('legal'),
  )
  const isDev = new Set(labelled.dev.map(({ id }) => id))
  const publicTexts = [...(await readPublicTexts(join(dataFolder(), 'public')))].filter(([id]) => !isDev.has(id))
  const of = (source: string) => {
    if (source === 'written') return harmless.map(({ text }) => text)
    const own = publicTexts.filter(([id]) => id.startsWith(`${source}-`))
    return own.flatMap(([, text]) =>
      sentencesOf(text).flatMap((sentence) => (perhapsAlarming.test(sentence.text) ? [] : [sentence.text])),
    )
  }
  return ['written', 'ibm', 'cfpb'].map((source) => ({
    source,
    licence: sources[source]?.licence ?? 'unknown',
    texts: inDrawnOrder(of(source)),
  }))
}

import { alarmsFileSchema, unpackAlarms } from '../../classify/alarmWeights'
import { poolEmbeddings } from '../../classify/features'
import { HeadsRejected, headsFileSchema, unpackHeads } from '../../classify/headWeights'
import { readAlarms } from '../../classify/readAlarms'
import type { Reading } from '../../classify/reading'
import { isReadable, longestRead, neutralReading, readMessage } from '../../classify/readMessage'
import type { ModelState } from '../../panel/ports'
import { loadEncoder } from './encoder'
import { encodeText } from './encodeText'
import { type FetchFile, ModelFailure, parsePackaged, readModelFiles } from './modelFiles'
import { packedEncoderSchema } from './packedEncoder'
import { makeTokenizer, vocabularySchema } from './tokenizer'
import { startWasm } from './wasmBackend'

/** Reads customers' messages. Holds the encoder until disposed. */
export type MessageReader = {
  /**
   * One reading a text, in order. What was read before comes from memory, the rest is read from the last text on.
   * @param step called before each few that are read, with what is read so far; none before the first few
   */
  read(texts: string[], step?: (soFar?: (Reading | undefined)[]) => Promise<void>): Promise<Reading[]>
  /** The sentence encoder's embedding of each text, in order, for what is not a customer's message. */
  embed(texts: string[]): Promise<Float32Array[]>
  dispose(): void
}

/** Texts that are read between two steps. */
const textsPerStep = 4

/** Readings, and embeddings, that are remembered; the oldest are forgotten first. One is one or two kilobytes. */
const mostRemembered = 2_000

/** Lets waiting calls in: they arrive as tasks, which promises alone would never let in. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve))

async function loadParts(fetchFile: FetchFile, wasmFolder: string, onState: (state: ModelState) => void) {
  const files = await readModelFiles(fetchFile, (fraction) => onState({ name: 'loading', fraction }))
  const take = (name: string): Uint8Array<ArrayBuffer> => {
    const bytes = files.get(name)
    if (!bytes) throw new ModelFailure('file-missing', `model/${name} is not in the manifest`)
    files.delete(name)
    return bytes
  }
  const headsFile = parsePackaged('model/heads.json', take('heads.json'), headsFileSchema)
  const heads = unpackHeads(headsFile, take('heads.bin'))
  const alarmsFile = parsePackaged('model/alarms.json', take('alarms.json'), alarmsFileSchema)
  const alarms = unpackAlarms(alarmsFile, take('alarms.bin'))
  const tokenize = makeTokenizer(parsePackaged('model/vocab.json', take('vocab.json'), vocabularySchema))
  await startWasm(wasmFolder)
  const packed = parsePackaged('model/encoder.json', take('encoder.json'), packedEncoderSchema)
  return { heads, alarms, tokenize, encoder: await loadEncoder(packed, take('encoder.bin')) }
}

/**
 * Loads the model from packaged files and reports its progress, the last report being `ready` or `failed`.
 * @param wasmFolder address of the folder with tfjs's WebAssembly programs, with a slash at the end
 * @throws ModelFailure after reporting it
 */
export async function loadMessageReader(
  fetchFile: FetchFile,
  wasmFolder: string,
  onState: (state: ModelState) => void,
): Promise<MessageReader> {
  onState({ name: 'loading', fraction: 0 })
  try {
    const { heads, alarms, tokenize, encoder } = await loadParts(fetchFile, wasmFolder, onState)
    // The first pass compiles and allocates; nobody should wait for it with a message.
    await encodeText('Where is my order? I have been waiting for two weeks now.', tokenize, encoder)
    const remembered = new Map<string, Reading>()
    const embedded = new Map<string, Float32Array>()
    const readNew = async (text: string): Promise<Reading> => {
      const cut = text.slice(0, longestRead)
      const windows = isReadable(cut) ? await encodeText(cut, tokenize, encoder, breath) : []
      // A draft is laid beside the newest message.
      if (cut === text) embedded.set(text, poolEmbeddings(windows))
      // Heads and evidence of a long message take as long as a window.
      if (windows.length > 1) await breath()
      const reading = readMessage(cut, windows, heads)
      const heard = await readAlarms(cut, windows, alarms, {
        encode: (sentence) => encodeText(sentence, tokenize, encoder, breath),
        glance: encoder.glance,
      })
      return heard.length > 0 ? { ...reading, alarms: heard } : reading
    }
    onState({ name: 'ready' })
    return {
      async read(texts, step) {
        const unread = [...new Set(texts)].filter((text) => !remembered.has(text)).reverse()
        for (const [place, text] of unread.entries()) {
          if (place % textsPerStep === 0) {
            await step?.(place === 0 ? undefined : texts.map((known) => remembered.get(known)))
          }
          remembered.set(text, await readNew(text))
        }
        const readings = texts.map((text) => remembered.get(text) ?? neutralReading())
        forgetOldest(remembered)
        forgetOldest(embedded)
        return readings
      },
      async embed(texts) {
        for (const text of texts) {
          if (embedded.has(text)) continue
          const windows = isReadable(text) ? await encodeText(text, tokenize, encoder, breath) : []
          embedded.set(text, poolEmbeddings(windows))
        }
        const found = texts.map((text) => embedded.get(text) ?? poolEmbeddings([]))
        forgetOldest(embedded)
        return found
      },
      dispose: () => encoder.dispose(),
    }
  } catch (error) {
    const failure = asFailure(error)
    onState({ name: 'failed', problem: failure.problem, detail: failure.message })
    throw failure
  }
}

function forgetOldest(remembered: Map<string, unknown>): void {
  for (const text of remembered.keys()) {
    if (remembered.size <= mostRemembered) break
    remembered.delete(text)
  }
}

/** Whatever else goes wrong while loading comes from files that passed their checksum but do not fit together. */
function asFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error
  const detail = error instanceof Error ? error.message : String(error)
  return new ModelFailure(error instanceof HeadsRejected ? 'file-damaged' : 'stopped', detail)
}

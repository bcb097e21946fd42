import * as z from 'zod/mini'
import type { ModelProblem } from '../../panel/ports'
import { sha256 } from '../sha256'

/** Where the model's files lie in the extension. */
export const modelFolder = 'model'

/** Lists every other model file with its length and SHA-256, so that a cut or changed file is known before it is used. */
const manifestSchema = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number(), sha256: z.string() })),
})

/** Steps in which progress is told: each is drawn, and drawing every packet of seven megabytes would slow the reading. */
const progressSteps = 20

/** Why the model cannot read. `message` is technical and holds no customer's words. */
export class ModelFailure extends Error {
  constructor(
    readonly problem: ModelProblem,
    detail: string,
  ) {
    super(detail)
    this.name = 'ModelFailure'
  }
}

/**
 * Reads one packaged file. Rejects where it is missing.
 * @param path relative to the extension's root, such as `model/encoder.bin`
 * @param onBytes is told how many more bytes have come
 * @param expectedBytes its length where that is known, so that its memory can be taken once
 */
export type FetchFile = (
  path: string,
  onBytes: (count: number) => void,
  expectedBytes?: number,
) => Promise<Uint8Array<ArrayBuffer>>

async function fetchOrFail(
  fetchFile: FetchFile,
  path: string,
  onBytes: (count: number) => void,
  expectedBytes?: number,
) {
  try {
    return await fetchFile(path, onBytes, expectedBytes)
  } catch (error) {
    throw new ModelFailure('file-missing', `${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Parses a packaged JSON file.
 * @throws ModelFailure `file-damaged` where it is no JSON or not of the schema
 */
export function parsePackaged<Schema extends z.ZodMiniType>(
  path: string,
  bytes: Uint8Array,
  schema: Schema,
): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (error) {
    throw new ModelFailure(
      'file-damaged',
      `${path}: ${error instanceof Error ? error.message.slice(0, 200) : 'no JSON'}`,
    )
  }
}

/**
 * Reads all model files and checks each against the manifest.
 * @param onFraction is told 0 to 1 of the bytes that must be read
 * @returns the bytes by file name without folder, such as `encoder.bin`
 * @throws ModelFailure `file-missing` or `file-damaged`
 */
export async function readModelFiles(
  fetchFile: FetchFile,
  onFraction: (fraction: number) => void,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const manifestPath = `${modelFolder}/manifest.json`
  const manifest = parsePackaged(
    manifestPath,
    await fetchOrFail(fetchFile, manifestPath, () => undefined),
    manifestSchema,
  )
  const total = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  let read = 0
  let told = 0
  const onBytes = (count: number) => {
    read += count
    const steps = Math.floor((progressSteps * Math.min(read, total)) / total)
    if (steps === told) return
    told = steps
    onFraction(steps / progressSteps)
  }
  const files = await Promise.all(
    manifest.files.map(async ({ path, bytes: length, sha256: expected }) => {
      const bytes = await fetchOrFail(fetchFile, path, onBytes, length)
      if (bytes.length !== length) {
        throw new ModelFailure('file-damaged', `${path}: ${bytes.length} bytes instead of ${length}`)
      }
      if ((await sha256(bytes)) !== expected) throw new ModelFailure('file-damaged', `${path}: its content has changed`)
      return [path.slice(modelFolder.length + 1), bytes] as const
    }),
  )
  return new Map(files)
}

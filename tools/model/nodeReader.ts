import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelState } from '../../lib/panel/ports'
import { loadMessageReader, type MessageReader } from '../../lib/platform/model/messageReader'
import { wasmFolder } from './loadEncoder'
import { alarmFiles, type PackagedFile, packagedModel, shippedHeads } from './quantise'

/**
 * Loads the model in Node from the very files that the extension packs; offline.
 * @param change for tests: hands in damaged files, or undefined for a missing one
 */
export async function loadNodeReader(
  onState: (state: ModelState) => void = () => undefined,
  change: (file: PackagedFile) => Uint8Array | undefined = (file) => file.bytes,
  headsFolder = shippedHeads,
): Promise<MessageReader> {
  const packed = new Map((await packagedModel(headsFolder)).map((file) => [file.path, file]))
  return loadMessageReader(
    async (path, onBytes) => {
      const name = path.slice('model/'.length)
      const file = packed.get(path) ?? {
        path,
        bytes: new Uint8Array(await readFile(join(alarmFiles.includes(name) ? shippedHeads : headsFolder, name))),
      }
      const bytes = change(file)
      if (!bytes) throw new Error('no such file')
      onBytes(bytes.length)
      return new Uint8Array(bytes)
    },
    wasmFolder(),
    onState,
  )
}

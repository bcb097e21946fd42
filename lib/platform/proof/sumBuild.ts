import * as z from 'zod/mini'
import { countedFiles, linesOfSum } from '../../proof/buildSum'
import type { BuildSum } from '../../proof/proofFacts'
import { type FetchFile, parsePackaged } from '../model/modelFiles'
import { sha256 } from '../sha256'

const contentsSchema = z.array(z.string())

/**
 * Sums up the package as it lies on this machine.
 * @throws where a file of its list cannot be read
 */
export async function sumBuild(fetchFile: FetchFile): Promise<BuildSum> {
  const read = (path: string) => fetchFile(path, () => undefined)
  const files = countedFiles(parsePackaged('contents.json', await read('contents.json'), contentsSchema))
  const digests: [string, string][] = []
  for (const path of files) digests.push([path, await sha256(await read(path))])
  return { checksum: await sha256(new TextEncoder().encode(linesOfSum(digests))), files: files.length }
}

import { bracketFault } from './bracketFault'
import { faults } from './faults'
import { jsonFault } from './jsonFault'
import { mostEntries, type Pack } from './pack'
import { PackRejected } from './packRejected'
import { parseInSlices } from './parseInSlices'
import { splitSignature } from './signatureBlock'

/** Largest pack file, in bytes of UTF-8. Ours has 0.1 MB; 2 MB is room for some thousand phrases. */
export const packLimitBytes = 2_000_000

/** More sentences than these about one file help nobody. */
const mostProblems = 200

/**
 * Opens a pack file: `fileName` as the person chose it, `text` its whole content. Parsed once, here; every text in it
 * stays plain text and is interpreted nowhere. A signature is set aside, not checked. Throws PackRejected, and nothing
 * else, when the file is not a sound pack.
 */
export function openPack(fileName: string, text: string): Pack {
  const file = packFileIn(fileName, text)
  const parsed = parseInSlices(file, mostProblems)
  if ('problems' in parsed) throw new PackRejected(fileName, parsed.problems)
  const found = faults(parsed.pack, mostProblems)
  if (found.length > 0) throw new PackRejected(fileName, found.slice(0, mostProblems))
  return parsed.pack
}

/**
 * What a pack file holds, before anybody looks at its fields: neither too large nor too deep, valid JSON of a format that
 * is known, no list too long, and the signature cut out. Throws PackRejected.
 */
export function packFileIn(fileName: string, text: string): unknown {
  if (isOverLimit(text)) throw new PackRejected(fileName, ['It is larger than 2 MB, the most a pack may have.'])
  const { text: pack } = splitSignature(text)
  const fault = bracketFault(pack, mostEntries)
  if (fault) throw new PackRejected(fileName, [fault])
  const file = parse(fileName, pack.startsWith('\uFEFF') ? pack.slice(1) : pack)
  const format = typeof file === 'object' && file !== null && 'format' in file ? file.format : undefined
  if (typeof format === 'number' && format > 1) {
    throw new PackRejected(fileName, [
      `It is written in pack format ${format}, and this version of Evenkeel opens format 1. A newer Evenkeel opens it.`,
    ])
  }
  if (typeof file === 'object' && file !== null && Object.hasOwn(file, 'signature')) {
    throw new PackRejected(fileName, [
      'It holds a signature that is not where signing puts it, so it was changed after it was signed. Take the line with "signature" out and sign it again.',
    ])
  }
  // Before anything looks at each entry of a list that is too long anyway.
  const long = Object.entries(mostEntries).filter(([list, most]) => lengthOf(file, list) > most)
  if (long.length > 0) {
    throw new PackRejected(
      fileName,
      long.map(([list, most]) => `${list} has more than ${most} entries.`),
    )
  }
  return file
}

function parse(fileName: string, text: string): unknown {
  if (text.trim() === '') throw new PackRejected(fileName, ['It is empty.'])
  try {
    return JSON.parse(text)
  } catch {
    // The engine's own wording differs between browsers and is in English only by chance.
    const fault = jsonFault(text)
    const where =
      fault === undefined ? '' : ` Line ${fault.line}, column ${fault.column}: ${fault.awaited} was expected.`
    throw new PackRejected(fileName, [`It is not valid JSON.${where}`])
  }
}

function lengthOf(file: unknown, list: string): number {
  const value = typeof file === 'object' && file !== null ? Reflect.get(file, list) : undefined
  return Array.isArray(value) ? value.length : 0
}

/** Whether a file of this text is larger than a pack may be. */
export function isOverLimit(text: string): boolean {
  if (text.length > packLimitBytes) return true
  // Plain ASCII, which nearly every pack is, has a byte for each sign.
  if (text.length * 3 <= packLimitBytes || !/[^\0-\x7f]/.test(text)) return false
  let bytes = 0
  // A surrogate is half of a pair that takes four bytes.
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return bytes > packLimitBytes
}

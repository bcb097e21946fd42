import type { FetchFile } from './modelFiles'

/**
 * Reads files packaged with the extension, from its own origin only (the CSP allows no other).
 * @param root address of the extension's root, with a slash at the end
 */
export function fetchPackaged(root: string): FetchFile {
  return async (path, onBytes, expectedBytes = 0) => {
    const response = await fetch(new URL(path, root))
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`)
    let bytes = new Uint8Array(expectedBytes)
    let length = 0
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > bytes.length) {
        const larger = new Uint8Array(2 * (length + part.value.length))
        larger.set(bytes.subarray(0, length))
        bytes = larger
      }
      bytes.set(part.value, length)
      length += part.value.length
      onBytes(part.value.length)
    }
    return bytes.subarray(0, length)
  }
}

import type { FetchFile } from './modelFiles'

/**
 * Reads files packaged with the extension, from its own origin only (the CSP allows no other).
 * @param root address of the extension's root, with a slash at the end
 */
export function fetchPackaged(root: string): FetchFile {
  return async (path, onBytes) => {
    const response = await fetch(new URL(path, root))
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`)
    const chunks: Uint8Array[] = []
    let length = 0
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value)
      length += part.value.length
      onBytes(part.value.length)
    }
    const bytes = new Uint8Array(length)
    let at = 0
    for (const chunk of chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    return bytes
  }
}

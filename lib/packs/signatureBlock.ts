/** The signature of a pack as it stands in the file, in base64. */
export type SignatureBlock = { key: string; value: string }

/** The block, the file's last brace and white space after it. Only this one form is a signature. */
const block = /,"signature":\{"key":"([A-Za-z0-9+/]{43}=)","value":"([A-Za-z0-9+/]{86}==)"\}(\}[ \t\r\n]*)$/

/** A block never stands further from the end than this; looking at the end alone keeps a large file cheap. */
const longestEnd = 4_000

/**
 * Parts a pack file into the exact text that was signed and the signature. The signature stands inside the file, in front
 * of its last brace, so that a signed pack is still one JSON file; every other character of the file is signed.
 */
export function splitSignature(file: string): { text: string; signature: SignatureBlock | undefined } {
  const from = Math.max(0, file.length - longestEnd)
  const found = block.exec(file.slice(from))
  const [whole, key, value, end] = found ?? []
  if (whole === undefined || key === undefined || value === undefined || end === undefined)
    return { text: file, signature: undefined }
  return { text: file.slice(0, file.length - whole.length) + end, signature: { key, value } }
}

/** Puts a signature into the text of a pack, which carries none yet and ends with a brace. */
export function joinSignature(text: string, { key, value }: SignatureBlock): string {
  const at = text.lastIndexOf('}')
  return `${text.slice(0, at)},"signature":{"key":"${key}","value":"${value}"}${text.slice(at)}`
}

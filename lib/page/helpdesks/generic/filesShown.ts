/** The name or the size of an attached file. */
const file =
  /^[^\n]{1,80}\.(?!com|net|org)[a-z][a-z0-9]{1,3}(?:\s*[(,·–-]?\s*\d+(?:[.,]\d+)?\s?[kmg]i?b\)?)?$|^\(?\d+(?:[.,]\d+)?\s?[kmg]i?b\)?$/i

/** A sign for a file stands before its name. */
const beforeFile = /^[^\p{L}\p{N}(]+/u

/** Whether a text is the name or the size of a file. */
export function isFile(text: string): boolean {
  return file.test(text.replace(beforeFile, ''))
}

/** Whether a part is a label and, in links or other parts within or beside it, nothing but files. */
export function isOverFiles(labelled: Element, label: string): boolean {
  const element = labelled.childElementCount > 0 ? labelled : (labelled.parentElement ?? labelled)
  const inner = Array.from(element.children, ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '')
  const rest = (element.textContent ?? '').replace(/\s+/g, ' ').trim().length - label.length
  const files = inner.filter((text) => text !== '' && isFile(text))
  return files.length > 0 && files.join(' ').length >= rest * mostlyFiles
}

/** So much of what stands beside such a label is names of files: the rest parts them. */
const mostlyFiles = 0.7

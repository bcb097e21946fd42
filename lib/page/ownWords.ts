/** Longest signature in lines; more below a `--` line is taken for the message going on. */
const longestSignature = 12

const signatureLine = /^--\s*$/
const quotedLine = /^\s*>/

/** Mail programs write this between a reply and the mail below it, in the sender's language. */
const originalMailLine = /^\s*-{3,}\s*(?!BEGIN|END)\p{L}[\p{L}\s]{4,40}-{3,}\s*$|^\s*_{20,}\s*$/u

/** First line of the block of headers that Outlook puts above the mail replied to, in the languages it is sold in most. */
const fromLine = /^\s*\*?(From|Von|De|Da|Van|Från|Fra|Od|Lähettäjä|Feladó|От|差出人|发件人)\s?:\*?\s*\S/u
const headerLine = /^\s*\*?[\p{L}-]{1,14}\s?:\*?\s*\S/u

/**
 * What the author of a message wrote: no quoted lines with the line that introduces them, no signature, no mail below.
 * Answers written between quotes stay. May be empty.
 * @param text lines separated by `\n`
 */
export function ownWords(text: string): string {
  // A single line is looked at only where it could be a quote, a rule or a signature.
  if (!text.includes('\n') && !/^\s*[>_-]/.test(text)) return text.trim()
  const lines = text.split('\n')
  return ownLines(lines)
    .map((at) => lines[at])
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The places of the lines that {@link ownWords} keeps. */
export function ownLines(lines: readonly string[]): number[] {
  const own: number[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (originalMailLine.test(line) || startsMailHeaders(lines, at)) break
    if (quotedLine.test(line)) {
      if (!quotedLine.test(lines[at - 1] ?? '')) dropIntroduction(own, lines)
    } else if (signatureLine.test(line)) {
      const end = endOfSignature(lines, at)
      if (end - at - 1 > longestSignature) own.push(at)
      else at = end - 1
    } else own.push(at)
  }
  return own
}

/** A signature reaches to the next quote or the end; further than any signature nobody looks. */
function endOfSignature(lines: readonly string[], start: number): number {
  let end = start + 1
  while (end < lines.length && end - start <= longestSignature + 1 && !quotedLine.test(lines[end] ?? '')) end++
  return end
}

function startsMailHeaders(lines: readonly string[], at: number): boolean {
  if (!fromLine.test(lines[at] ?? '')) return false
  return lines.slice(at + 1, at + 4).filter((line) => headerLine.test(line)).length >= 2
}

/** Takes away `On …, … wrote:` in any language: up to three lines that end with a colon and hold a date, or else an address. */
function dropIntroduction(own: number[], lines: readonly string[]): void {
  const lineAt = (place: number) => lines[own[place] ?? -1] ?? ''
  let end = own.length
  while (end > 0 && lineAt(end - 1).trim() === '') end--
  for (const sign of [/\b\d{4}\b|\d[:.h]\d\d/, /\S@\S/]) {
    for (let start = end - 1; start >= Math.max(0, end - 3) && lineAt(start).trim(); start--) {
      const candidate = own
        .slice(start, end)
        .map((at) => lines[at])
        .join(' ')
        .trim()
      if (!/[:：]$/.test(candidate) || candidate.length > 300) break
      // A line that begins small goes on from the one above.
      if (!sign.test(candidate) || /^\p{Ll}/u.test(candidate)) continue
      own.length = start
      return
    }
  }
}

/**
 * The rows of a CSV file (RFC 4180): cells in quotation marks may hold commas, line breaks and doubled quotation marks.
 * A semicolon separates where the first line has more of them than commas, as spreadsheets in many countries write it.
 */
export function csvRows(text: string): string[][] {
  const rows: string[][] = []
  const mark = separatorOf(text)
  // Where a bare cell ends.
  const end = new RegExp(`[${mark}\\n]`, 'g')
  let row: string[] = []
  const endRow = () => {
    if (row.some((each) => each.trim() !== '')) rows.push(row)
    row = []
  }
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (;;) {
    let cell = ''
    if (text[at] === '"') {
      const quoted = quotedCell(text, at + 1)
      cell = quoted.cell
      at = quoted.next
    }
    end.lastIndex = at
    const stop = end.exec(text)?.index ?? text.length
    row.push(cell + text.slice(at, stop).replaceAll('\r', ''))
    if (text[stop] !== mark) endRow()
    if (stop >= text.length) return rows
    at = stop + 1
  }
}

/** A cell whose quotation mark was opened before `from`, and the place behind the mark that closes it. */
function quotedCell(text: string, from: number): { cell: string; next: number } {
  let cell = ''
  let at = from
  for (;;) {
    const mark = text.indexOf('"', at)
    if (mark < 0) return { cell: cell + text.slice(at), next: text.length }
    cell += text.slice(at, mark)
    if (text[mark + 1] !== '"') return { cell, next: mark + 1 }
    cell += '"'
    at = mark + 2
  }
}

function separatorOf(text: string): ',' | ';' {
  const [first = ''] = text.split('\n', 1)
  return first.split(';').length > first.split(',').length ? ';' : ','
}

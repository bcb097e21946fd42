import type { Row } from './row'

/** A number with three significant digits, never in powers of ten. */
function short(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3
  return value.toFixed(digits)
}

function limitWords({ limit, kept }: Row): string {
  if (!limit) return ''
  return `${limit.of === 'p95' ? 'p95 ' : ''}≤ ${limit.most}: ${kept ? 'kept' : 'MISSED'}`
}

function peerWords({ peer }: Row): string {
  return peer ? `${peer.name} ${short(peer.median)}, ratio ${short(peer.ratio)}` : ''
}

const headings = ['name', 'unit', 'median', 'p95', 'n', 'limit', 'peer']

/** The rows as a table for people; notes stand below it, one a line. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    row.unit,
    short(row.median),
    row.p95 === undefined ? '' : short(row.p95),
    String(row.n),
    limitWords(row),
    peerWords(row),
  ])
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((line) => line[column]?.length ?? 0)),
  )
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, column) =>
        column >= 2 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const notes = rows.filter((row) => row.note !== undefined).map((row) => `  ${row.name}: ${row.note}`)
  return [lineOf(headings), ...cells.map(lineOf), ...(notes.length > 0 ? ['', 'Notes', ...notes] : [])].join('\n')
}

import type { Estimate } from './bootstrap'

/** A number with two digits after the point; a dash where there is none. */
export function short(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2)
}

/** A number with three digits after the point. */
export function long(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3)
}

/** `0.835 (0.80 to 0.87)`. */
export function interval({ value, low, high }: Estimate): string {
  return `${long(value)} (${short(low)} to ${short(high)})`
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)]
}

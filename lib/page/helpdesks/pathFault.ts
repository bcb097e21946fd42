/** Most steps through frames and shadow roots, and the most of each costly part of a selector, in one path. */
const most = {
  steps: 6,
  alternatives: 30,
  /** Brackets within brackets. */
  depth: 3,
  /** Each makes the browser look through all that stands below. */
  has: 2,
  /** Each makes the browser look at all neighbours. */
  siblings: 1,
  /** Each multiplies the ancestors that are looked at. */
  descendants: 6,
} as const

/**
 * Why a path is too costly, or is none, as far as its signs tell; undefined for nothing. Whether a browser knows every
 * selector in it only that browser can say.
 */
export function pathFault(path: string): string | undefined {
  const steps = path.replace(/^>>> /, '').split(' >>> ')
  if (steps.length > most.steps) return `steps into more than ${most.steps} frames or shadow roots`
  for (const step of steps) {
    const fault = selectorFault(step)
    if (fault) return fault
  }
  return undefined
}

function selectorFault(selector: string): string | undefined {
  if (selector.trim() === '') return 'has an empty step'
  // What stands in quotation marks is a value, whatever signs it has.
  const bare = selector.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\./g, 'x')
  if (/["'{};@]|\/\*/.test(bare)) return 'is not a selector'
  let depth = 0
  for (const sign of bare) {
    if (sign === '(' || sign === '[') depth++
    if (sign === ')' || sign === ']') depth--
    if (depth < 0) return 'closes a bracket that was not opened'
    if (depth > most.depth) return `has more than ${most.depth} brackets within each other`
  }
  if (depth > 0) return 'leaves a bracket open'
  if (count(bare, /:has\(/gi) > most.has) return `has more than ${most.has} times :has()`
  if (/:nth-(last-)?child\([^)]*\bof\b/i.test(bare)) return 'counts children by a selector'
  const withoutValues = bare.replace(/\[[^\]]*\]/g, 'x')
  const alternatives = withoutValues.split(',')
  if (alternatives.length > most.alternatives) return `has more than ${most.alternatives} alternatives`
  for (const alternative of alternatives) {
    if (count(alternative, /~/g) > most.siblings) return 'has more than one ~'
    const descendants = count(alternative.replace(/\s*([>+~()])\s*/g, '$1').trim(), /\s+/g)
    if (descendants > most.descendants) return `goes down more than ${most.descendants} times by a space`
  }
  return undefined
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

/** Most places in one alternative of a pattern where a text can be matched in more than one way. */
const mostChoices = 6

/** Longest a trial may take; sound patterns take a thousandth of it. */
const longestTrialMs = 20

/** Lengths of the texts that a pattern is tried on, each at most double the one before, up to the longest text that a field is read from. */
const trialLengths = [16, 24, 40, 70, 130, 260, 500]

/**
 * Why a regular expression is not to be run over texts of a page, or undefined. Nothing here waits for a runaway pattern:
 * what could double its work with each letter is refused unseen, the rest is tried on growing texts.
 */
export function patternFault(source: string): string | undefined {
  let pattern: RegExp
  try {
    pattern = new RegExp(source, 'u')
  } catch {
    return 'is not a regular expression'
  }
  return shapeFault(source) ?? (isSlow(pattern, source) ? 'takes too long on a long text' : undefined)
}

/** One escape, class, quantifier, group's start or single sign. */
const tokens =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|[*+?]\??|\{\d+(?:,\d*)?\}\??|\(\?<?[=!]|\(\?:|\(\?<\w+>|./gsu

type Group = { choices: number; alternatives: number }

function shapeFault(source: string): string | undefined {
  const open: Group[] = []
  let group: Group = { choices: 0, alternatives: 1 }
  let closed: Group | undefined
  for (const [token] of source.matchAll(tokens)) {
    const repeated = closed
    closed = undefined
    if (/^\\[1-9k]/.test(token)) return 'refers back to what it matched'
    if (token.startsWith('(')) {
      open.push(group)
      group = { choices: 0, alternatives: 1 }
    } else if (token === ')') {
      closed = group
      if (group.alternatives > 1) group.choices++
      const outer = open.pop() ?? group
      outer.choices += group.choices
      group = outer
    } else if (token === '|') {
      group.alternatives++
      // The alternatives of the whole are tried one after the other.
      if (open.length === 0) group.choices = 0
    } else if (/^[*+?]|^\{\d+(,|\})/.test(token)) {
      if (repeated && repeated.choices > 0 && !token.startsWith('?'))
        return 'repeats a part that can match in several ways'
      group.choices++
    }
    if (group.choices > mostChoices) return 'has too many parts that can match in several ways'
  }
  return undefined
}

/** A busy machine may hold up one trial; a runaway pattern is slow each time. */
const mostTrials = 3

/** Tries the pattern on texts of its own signs, which come nearest to matching without doing so. */
function isSlow(pattern: RegExp, source: string): boolean {
  const signs = new Set(['a', '0', ' ', '-', ...source.replace(/[\\^$.*+?()[\]{}|]/g, '')].slice(0, 40))
  return trialLengths.some((length) =>
    Array.from({ length: mostTrials }).every(() => takesTooLong(pattern, signs, length)),
  )
}

function takesTooLong(pattern: RegExp, signs: ReadonlySet<string>, length: number): boolean {
  const start = Date.now()
  for (const sign of signs) {
    pattern.test(`${sign.repeat(length)}\n`)
    if (Date.now() - start > longestTrialMs) return true
  }
  return false
}

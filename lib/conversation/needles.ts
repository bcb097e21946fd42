/** What every match of a part of a pattern holds: one of these words or pieces of words, in small letters. */
type Needles = {
  words: readonly string[]
  /** Whether a match begins with its word, so that letters before the part belong to it. */
  isStart: boolean
}

/** A part of a pattern: letters that stand for themselves, or what its matches hold; undefined where nothing can be told. */
type Part = { letters: string } | { holds: Needles | undefined }

/** A part without letters of its own, such as a border: those around it are neighbours. */
const nothing: Part = { letters: '' }

/** Needles beyond this tell little, and each costs a look. */
const mostWords = 160

/** Roughly how often one of the words stands in a text by chance: the fewer and longer they are, the seldomer. */
function chance({ words }: Needles): number {
  return words.reduce((sum, word) => sum + 20 ** -word.length, 0)
}

/** Parts one behind the other: each must be there, so the one that is seldomest by chance tells most. */
function inRow(parts: readonly Part[]): Needles | undefined {
  let best: Needles | undefined
  const offer = (needles: Needles) => {
    if (!best || chance(needles) < chance(best)) best = needles
  }
  let run = ''
  let isFirst = true
  for (const part of [...parts, { holds: undefined }]) {
    if ('letters' in part) {
      run += part.letters
      continue
    }
    if (run !== '') offer({ words: [run], isStart: isFirst })
    if (part.holds?.isStart) offer({ words: part.holds.words.map((word) => run + word), isStart: isFirst })
    else if (part.holds) offer(part.holds)
    run = ''
    isFirst = false
  }
  return best
}

/** One of several: any may be the one that is there. */
function either(options: readonly (Needles | undefined)[]): Needles | undefined {
  const words = new Set<string>()
  for (const option of options) {
    if (!option) return undefined
    for (const word of option.words) words.add(word)
  }
  if (words.size > mostWords) return undefined
  return { words: [...words], isStart: options.every((option) => option?.isStart) }
}

/** Reads a pattern's source from a place on. What it does not know it takes for something that may be anything. */
class SourceReader {
  private at = 0

  constructor(private readonly source: string) {}

  /** Up to the end, or to the bracket that closes the group. */
  options(): Needles | undefined {
    const options: (Needles | undefined)[] = []
    let parts: Part[] = []
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1
        options.push(inRow(parts))
        parts = []
      } else {
        parts.push(this.quantified(this.part()))
      }
    }
    options.push(inRow(parts))
    return either(options)
  }

  private part(): Part {
    const first = this.source[this.at] ?? ''
    this.at += 1
    if (first === '(') return this.group()
    if (first === '[') return this.charClass()
    if (first === '\\') return this.escape()
    if (first === '^' || first === '$') return nothing
    return /[a-z0-9 '@#%&,;:!<>=/"-]/i.test(first) ? { letters: first.toLowerCase() } : { holds: undefined }
  }

  private group(): Part {
    const opening = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(this.source.slice(this.at))?.[0] ?? ''
    this.at += opening.length
    const holds = this.options()
    this.at += 1
    // What a look around finds need not be in the match, and may be what must not be there.
    return /[=!]$/.test(opening) ? nothing : { holds }
  }

  private charClass(): Part {
    while (this.at < this.source.length && this.source[this.at] !== ']')
      this.at += this.source[this.at] === '\\' ? 2 : 1
    this.at += 1
    return { holds: undefined }
  }

  private escape(): Part {
    const letter = this.source[this.at] ?? ''
    this.at += 1
    const long = /^(?:p\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]+>)/i.exec(
      this.source.slice(this.at - 1),
    )?.[0]
    if (long) this.at += long.length - 1
    if (/[bB]/.test(letter)) return nothing
    return /[a-z0-9]/i.test(letter) ? { holds: undefined } : { letters: letter }
  }

  /** A part that may be missing tells nothing; one that may stand there again is no part of a longer word. */
  private quantified(part: Part): Part {
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at))?.[0]
    if (!quantifier) return part
    this.at += quantifier.length
    if (/^(?:[?*]|\{0)/.test(quantifier)) return { holds: undefined }
    return { holds: 'letters' in part ? { words: [part.letters], isStart: true } : part.holds }
  }
}

/**
 * Words and pieces of words of which every match of a pattern holds at least one, in small letters; undefined where none
 * can be told. A text without any of them need not be searched, and the pattern need not be built.
 */
export function needlesOf({ source }: Pick<RegExp, 'source'>): readonly string[] | undefined {
  return new SourceReader(source).options()?.words
}

const known = new WeakMap<RegExp, { words: readonly string[] | undefined }>()

/**
 * Whether a pattern can match at all.
 * @param lowered the text in small letters
 */
export function mayMatch(pattern: RegExp, lowered: string): boolean {
  let needles = known.get(pattern)
  if (!needles) {
    needles = { words: needlesOf(pattern) }
    known.set(pattern, needles)
  }
  return needles.words?.some((word) => lowered.includes(word)) ?? true
}

/** Whether a pattern without `g` matches a text; where it cannot, it is not even built. */
export function matches(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, text.toLowerCase()) && pattern.test(text)
}

/** Whether one of several patterns without `g` matches a text. */
export function anyMatches(patterns: readonly RegExp[], text: string): boolean {
  const lowered = text.toLowerCase()
  return patterns.some((pattern) => mayMatch(pattern, lowered) && pattern.test(text))
}

/** Most runs of words that are shown for one topic. */
const mostSpans = 3

/** Longest run in words, so that a quote stays a quote. */
const longestRun = 10

/** A word that carries at least this share of the strongest word's weight is shown. */
const leastShare = 0.35

/** A word of the text and what it adds to a score. */
export type Word = { start: number; end: number; weight: number }

/** Words that say nothing alone, however often they stand in such messages. */
const littleWords = new Set(
  'a an the this that these those i me my mine we us our you your he she it its they them their is are was were be been am do does did have has had will would can could of to in on at for from with by and or but so if as than then there here what which who when how why just very really'.split(
    ' ',
  ),
)

/** What is left of a little word's weight, so that it joins a run rather than stands alone. */
const littleWeight = 0.4

function isLittle(text: string, word: Word): boolean {
  return littleWords.has(text.slice(word.start, word.end).toLowerCase())
}

/** Handles name a brand, never a reason. */
function dampen(text: string, word: Word): Word {
  const shown = text.slice(word.start, word.end)
  if (shown.startsWith('@') || /^https?:/i.test(shown)) return { ...word, weight: 0 }
  return isLittle(text, word) ? { ...word, weight: word.weight * littleWeight } : word
}

/** Joins neighbouring weighty words into runs, bridging a weak word and little ones, and keeps the strongest. */
export function strongestRuns(text: string, plainWords: Word[]): { start: number; end: number }[] {
  const words = plainWords.map((word) => dampen(text, word))
  const largest = Math.max(...words.map((word) => word.weight))
  if (words.length === 0) return []
  // Where no word speaks for the label, the one that speaks least against it stands for it.
  const peak = words.findIndex((word) => word.weight === largest)
  const isWeighty = (word: Word, index: number) => (largest > 0 ? word.weight >= leastShare * largest : index === peak)
  const runs: { from: number; to: number; weight: number }[] = []
  words.forEach((word, index) => {
    if (!isWeighty(word, index)) return
    const last = runs[runs.length - 1]
    const between = last ? text.slice(words[last.to]?.end, word.start) : ''
    const skipped = last ? words.slice(last.to + 1, index) : []
    const isNear = skipped.length <= 3 && skipped.filter((skip) => !isLittle(text, skip)).length <= 1
    if (last && isNear && index - last.from < longestRun && !/[.!?\n]\s|\n/.test(between)) {
      last.to = index
      last.weight += word.weight
    } else {
      runs.push({ from: index, to: index, weight: word.weight })
    }
  })
  return runs
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostSpans)
    .map(({ from, to }) => readable(text, words[from]?.start ?? 0, words[to]?.end ?? 0))
    .sort((a, b) => a.start - b.start)
    .filter((span, index, spans) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0))
}

/** Widens a run to what stands between blanks, without the punctuation around; marks alone take the word before along. */
function readable(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  if (/^[!?.…\s]+$/.test(text.slice(start, end))) start = text.slice(0, start).trimEnd().length
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start -= 1
  while (end < text.length && !/\s/.test(text[end] ?? '')) end += 1
  while (start < from && /[^\p{L}\p{N}$£€#@]/u.test(text[start] ?? '')) start += 1
  while (end > to && /[^\p{L}\p{N}%]/u.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}

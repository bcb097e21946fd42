import { remembering } from './remembering'

/** Words that people mask: with a mark for a letter ("st*pid") or a figure that looks like one ("1diot"). */
const masked =
  'idiot idiots moron morons stupid dumb dumbass dumbasses bitch bitches bastard bastards asshole assholes arsehole arseholes shit shits shitty bullshit fuck fucks fucked fucker fuckers fucking fuckin cunt cunts twat twats dick dicks dickhead dickheads prick pricks useless loser losers liar liars clown clowns scum crap ass wanker wankers retard retards retarded jerk jerks imbecile imbeciles trash pathetic damn'.split(
    ' ',
  )

const byLength = new Map<number, string[]>()
for (const word of masked) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])

/** Figures and marks that stand for the letters they look like. */
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
  '!': 'il',
  '|': 'il',
}

/** Marks that stand for any letter, and with nothing between for as many as are hidden. */
const hides = /[*#_%&^-]/

function stands(mark: string, letter: string): boolean {
  return mark === letter || hides.test(mark) || (lookalikes[mark]?.includes(letter) ?? false)
}

function unmaskedWord(word: string): string {
  const marks = [...word.toLowerCase()]
  // A word of marks alone is a rule or a grawlix, and one letter says too little.
  if (marks.filter((mark) => /[a-z]/.test(mark)).length < Math.min(2, marks.length - 2)) return word
  const found = byLength.get(marks.length)?.find((one) => marks.every((mark, place) => stands(mark, one[place] ?? '')))
  return found ?? word
}

/**
 * The text with masked insults and swear words spelled out, of the same length, so that places stay what they were:
 * "you 1diot" is "you idiot". Handles, references and prices are left alone, since only whole words of the list count.
 */
export const unmasked: (text: string) => string = remembering((text) =>
  text.replace(
    /(?<![\w@#$*!%&^|/.-])(?=[\w@$!|*#%&^-]{3,10}(?![\w@$|*#%&^/]))[a-z\d$@!*#]*(?:[a-z][*#_%&^@$!|\d-]|[\d@$!*][a-z*])[\w@$!|*#%&^-]*[a-z\d*$](?![\w@$|*#%&^/])/gi,
    unmaskedWord,
  ),
)

import { remembering } from '../conversation/remembering'
import { joinedWords, kindOf } from './insultWords'

type Place = { start: number; end: number }

/** Words, handles, and the marks that part what is said; straight apostrophes, small letters. */
const pieces = /@\w+|[a-zà-ɏ\d_]+(?:['-][a-zà-ɏ\d_]+)*'?|[.!?;:()\n]|,/g

const quality = '(?:[QPVXA],?&?)'
const loose = '(?:[FaQPVXAp&O],?)'
const name = `(?:N|n|${quality}F?[CEG])`
const servant = '[RTdaU][oS]{0,3}[SE](?:l[odRaT]{1,3})?B(?!k)'
const ends = '(?=[.&j,]|$)'

/**
 * Insults at people as patterns over the kinds of words (`insultWords.ts`), one letter a word: short to write, and without the
 * cost of patterns that name each word. A comma is `,`, what ends a sentence `.`, a handle `#`, any other word `o`.
 */
const insults: readonly RegExp[] = [
  // "You lying piece of ...", "you lot are clowns", "y'all some lying ass people".
  `(?:[YyU]|[YU]?@)E?B?${loose}{0,6}?${name}`,
  // "You are all stupid", "you're still garbage".
  `(?:YB|y|U|YE?B|@B)(?!k)[FX&a]{0,3}(?:[PV]|G|N)${ends}`,
  // "Are you thick?", "are they all idiots?"
  `B[YH@]E?[FXa]{0,3}[PN]${ends}`,
  // "Your driver is a lazy sod", "the woman at your desk is a fat pig".
  `${servant}${loose}{0,5}?(?:N|${quality}C|[P]${ends}|(?:p,?)o?[E]|G${ends})`,
  `${servant}[FXa]{0,3}[pV],?[FXVQp]{0,2}E`,
  // "Your idiot driver", "ignorant, lazy staff", "those stupid people on the phone".
  `(?:[PA]|N),?(?:[QPVXA&],?)*[o]?S`,
  `[RTdU](?:[PA],?)(?:[QPVXAF&],?)*[SE]`,
  // "Your morons", "which idiot", "the clown on gate 9", "the dumb arse gave me the wrong one".
  `[RUY](?:[FQPVXAa],?){0,4}N`,
  `[Td](?:[FX],?){0,2}[QPVA],?[FQPVXA]{0,3}N`,
  `[Tda](?:[FQPVX],?){0,3}N[lwvB]`,
  // "That nasty little man", "what a cruel stuck-up cow".
  `[RTdU]a?F?[VP](?:,?[QVPFA&]){0,3}[EC]`,
  // "He is an idiot", "they are awful people".
  `(?:HB|h)(?!k)${loose}{0,4}?(?:N|${quality}C|[pV],?o?E|G${ends})`,
  `(?:YB|y|U)(?!k)[FXa]{0,3}p,?o?E`,
  // "Morons, all of you", "useless, the lot of you".
  `(?:N|n|[QPVXA]E?|C|S|G)[,.]{0,2}d?o?F?@`,
  // "How can people be so dumb?"
  `W[^.]{0,4}[SEYH@][^.]{0,3}[FT]o?P${ends}`,
  // "A bunch of lazy idiots", "you hire morons".
  `O(?:[FQPVXAa&],?){0,4}N`,
  `b(?:[FQPVXAa&],?){0,3}(?:N|G)`,
  // "You fucking suck."
  `(?:[YyU]|YB|@B?)E?F?a?X(?:[FaX]){0,2}[uPN]`,
  // "Morons.", thrown without a target.
  `(?:^|[.#])(?:[FQPVXA],?){0,4}N(?=[.,lvw]|$)`,
].map((source) => new RegExp(source, 'g'))

/** Profanity hurled at the reader, whatever the words around it. */
const hurled =
  /(?<![a-z])(?:(?:fuck|screw|eff|sod|bugger) (?:you|off|u|ya|y'?all|yoursel(?:f|ves)|all of you|the lot of you)|go (?:and )?(?:fuck|screw|f) yoursel(?:f|ves)|go to hell|(?:rot|burn) in hell|eat (?:shit|a dick)|(?<!can )kiss my (?:ass|arse)|drop dead|choke on it|piss off|get stuffed|get bent|up yours|stfu|shut (?:the \w+ )?up|shut your (?:mouth|face|trap)|hope (?:you|y'?all|u|they) (?:all )?(?:die|rot|burn)|suck my \w+|die in a fire|heads? (?:\w+ ){0,4}up (?:your|ur|their|his|her|its) (?:own )?(?:ass|arse|butt|backside|bum)(?:es|s)?|up (?:your|ur) (?:own )?(?:ass|arse)(?:es|s)? (?:your|ur|you)|(?:shove|stick|stuff) (?:it|that|this|them) (?:up your|up ur|where the sun)|off (?:your|ur) (?:fat |lazy |damn )?(?:arse|ass)(?:es)?)(?![a-z])/g

/** One letter a word, and where each stands in the text. */
function kindsOf(plain: string): { kinds: string; places: Place[] } {
  const joined = plain.replace(joinedWords, (run) => run.replaceAll(' ', '_'))
  const places: Place[] = []
  let kinds = ''
  const add = (kind: string, start: number, end: number) => {
    kinds += kind
    places.push({ start, end })
  }
  for (const { 0: piece, index } of joined.matchAll(pieces)) {
    const end = index + piece.length
    if (piece.startsWith('@')) add('#', index, end)
    else if (piece === ',') add(',', index, end)
    else if (/^[.!?;:()\n]/.test(piece)) {
      if (!kinds.endsWith('.')) add('.', index, end)
    } else add(kindOf(piece) ?? kindOf(piece.replace(/'$/, '')) ?? 'o', index, end)
  }
  return { kinds, places }
}

/**
 * Places of insults at people: at the reader, at those who serve the customer, or thrown without a target's name. Insults at
 * things, at a firm ("crooks"), at oneself and at other customers are none.
 * @param text with masked words spelled out
 */
export const aimedInsults: (text: string) => readonly Place[] = remembering((text) => {
  const plain = text.replaceAll('’', "'").toLowerCase()
  if (plain.length !== text.length) return []
  const found: Place[] = [...plain.matchAll(hurled)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  const { kinds, places } = kindsOf(plain)
  if (!/[NPVAGCnXpQ]/.test(kinds)) return found
  for (const insult of insults) {
    for (const { 0: run, index } of kinds.matchAll(insult)) {
      const first = places[index]
      const last = places[index + run.length - 1]
      if (first && last && run.length > 0) found.push({ start: first.start, end: last.end })
    }
  }
  return found
})

/** Characters of a message that are looked at: how somebody speaks shows at once. */
const longestHeard = 600

/** First words that count as such, too: an answer and a question begin differently. */
const firstWords = 6

/** From so few or so many words on a message counts as short or long. */
const short = 12
const long = 60

// Whose something is and who does it, in the languages that our pages are in: seldom words of one language stand for those of all.
const persons: readonly [name: string, words: string][] = [
  [
    'my',
    'my mine mein meine meinen meinem meiner meines mon ma mes mi mis mío mía mio mia miei mie minha meu meus minhas min mitt mina mijn mój moja moje moją mojego mojej můj benim minun mit',
  ],
  [
    'your',
    'your yours ihr ihre ihren ihrem ihrer ihres dein deine deinen deiner votre vos ton ta tes tu tus su sus vuestro vuestra suo sua suoi tuo tua seu seus suas din ditt dina uw jouw je jullie twój twoja twoje pana pani państwa vaše váš vaší dit jeres',
  ],
  ['i', "i i'm i've i'd i'll im ive ich je j'ai jag ik yo io eu ja já ben jeg minä"],
  ['me', "me mir mich moi m' mig mij mí mnie mi mně bana meg minulle"],
  ['we', "we we're we've we'll wir nous vi wij nosotros noi nós my biz"],
  [
    'our',
    'our unser unsere unseren unserem unserer notre nos nuestro nuestra nuestros vår vårt våra onze ons nostro nostra nostri nosso nossa nasz nasza nasze náš naše bizim vores',
  ],
  [
    'you',
    "you you're you've you'll sie ihnen du dir dich vous tu te usted ustedes le lei você ni er u jij siz size dig dem",
  ],
]

const personsOf = new Map<string, string[]>()
for (const [name, words] of persons)
  for (const word of words.split(' ')) personsOf.set(word, [...(personsOf.get(word) ?? []), `@${name}`])

const token = /\p{L}[\p{L}']*|\d+|[?!]|[^\s\p{L}\d]/gu
const isWord = /^\p{L}/u
const counts = /^[\p{L}#]/u
/** A colleague is called by an "@" and a name. */
const mention = /(?:^|\s)@\p{L}/u

/**
 * By what a message tells who speaks: its words, two words in a row, its first words (`^hello`), persons (`@my`), question and
 * exclamation marks, a mention (`@@`), figures (`#`), and its length.
 */
export function speechFeatures(text: string): Set<string> {
  const tokens = (text.slice(0, longestHeard).toLowerCase().replaceAll('’', "'").match(token) ?? []).map((each) =>
    /^\d/.test(each) ? '#' : each,
  )
  const features = new Set<string>()
  let before = ''
  let words = 0
  for (const each of tokens) {
    const isTold = counts.test(each)
    if (isTold || each === '?' || each === '!') features.add(each)
    if (isTold && before !== '') features.add(`${before} ${each}`)
    if (isWord.test(each) && words++ < firstWords) features.add(`^${each}`)
    for (const person of personsOf.get(each) ?? []) features.add(person)
    before = isTold ? each : ''
  }
  if (mention.test(text)) features.add('@@')
  if (tokens.length < short) features.add('@short')
  if (tokens.length > long) features.add('@long')
  return features
}

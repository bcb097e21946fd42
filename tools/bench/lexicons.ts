import { createRequire } from 'node:module'
import natural from 'natural'
import Sentiment from 'sentiment'
import vader from 'vader-sentiment'
import wink from 'wink-sentiment'

/** A scorer without a model: higher is more positive. */
export type Lexicon = {
  /** Package and version. */
  name: string
  /** The package's scores of a text, all that could serve; the better one on the train labels is taken. */
  scores(text: string): readonly number[]
}

const require = createRequire(import.meta.url)
const named = (name: string) => `${name} ${(require(`${name}/package.json`) as { version: string }).version}`

const afinn = new Sentiment()
const naturalLists = (['afinn', 'senticon', 'pattern'] as const).map(
  (list) => new natural.SentimentAnalyzer('English', null, list),
)
const naturalWords = new natural.WordTokenizer()

/** The word-list packages that agents' tools on npm use for sentiment. */
export const lexicons: readonly Lexicon[] = [
  {
    name: named('sentiment'),
    scores(text) {
      const { score, comparative } = afinn.analyze(text)
      return [score, comparative]
    },
  },
  {
    name: named('vader-sentiment'),
    scores: (text) => [vader.SentimentIntensityAnalyzer.polarity_scores(text).compound],
  },
  {
    name: named('wink-sentiment'),
    scores(text) {
      const { score, normalizedScore } = wink(text)
      return [score, normalizedScore]
    },
  },
  {
    name: named('natural'),
    scores(text) {
      const words = naturalWords.tokenize(text.toLowerCase())
      return naturalLists.map((list) => (words.length === 0 ? 0 : list.getSentiment(words)))
    },
  },
]

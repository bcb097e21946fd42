/* The parts that the bench uses of four packages that ship no types. */

declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { score: number; comparative: number }
  }
}

declare module 'vader-sentiment' {
  const vader: { SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } } }
  export default vader
}

declare module 'wink-sentiment' {
  export default function sentiment(text: string): { score: number; normalizedScore: number }
}

declare module 'natural' {
  class SentimentAnalyzer {
    constructor(language: 'English', stemmer: null, vocabulary: 'afinn' | 'senticon' | 'pattern')
    getSentiment(words: readonly string[]): number
  }
  class WordTokenizer {
    tokenize(text: string): string[]
  }
  const natural: { SentimentAnalyzer: typeof SentimentAnalyzer; WordTokenizer: typeof WordTokenizer }
  export default natural
}

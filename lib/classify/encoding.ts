/**
 * What the sentence encoder gives for one window of text. `embedding`: 512 numbers of unit length. `states`: 512 numbers
 * for each token, in token order; the embedding is a squashed projection of their mean.
 */
export type Encoding = { embedding: Float32Array; states: Float32Array }

/** An encoded window of a message, with the UTF-16 range that each of its tokens stands for. */
export type EncodedWindow = Encoding & { tokens: { start: number; end: number }[] }

/** Longest body that is kept of one message, in UTF-16 units; what is longer is cut by the reader and marked `isCut`. */
export const longestMessage = 20_000

/** Most messages that are kept of one conversation; the newest win. Reading that many costs a page some 15 ms, once. */
export const mostMessages = 500

/** Longest body that is kept of one message, in UTF-16 units; what is longer is cut by the reader and marked `isCut`. */
export const longestMessage = 20_000

/** Most messages that are kept of one conversation; the newest win. */
export const mostMessages = 2_000

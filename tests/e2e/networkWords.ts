/** One place in a built file that could reach the network. `text` is what stands around it. */
export type NetworkWord = { file: string; word: string; text: string }

/** Everything in a script or page by which a browser can be made to ask for something. */
const words: Record<string, RegExp> = {
  fetch: /\bfetch\b/g,
  XMLHttpRequest: /\bXMLHttpRequest\b/g,
  WebSocket: /\bWebSocket(Stream)?\b/g,
  WebTransport: /\bWebTransport\b/g,
  EventSource: /\bEventSource\b/g,
  sendBeacon: /\bsendBeacon\b/g,
  WebRTC: /\bRTC(PeerConnection|DataChannel)\b/g,
  importScripts: /\bimportScripts\b/g,
  serviceWorker: /\bserviceWorker\s*\.\s*register\b/g,
  address: /\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>]*/g,
}

/** Finds them all in the text of one built file. */
export function networkWords(file: string, content: string): NetworkWord[] {
  return Object.entries(words).flatMap(([word, pattern]) =>
    [...content.matchAll(pattern)].map(({ 0: match, index }) => ({
      file,
      word,
      text: word === 'address' ? match : content.slice(Math.max(0, index - 60), index + match.length + 60),
    })),
  )
}

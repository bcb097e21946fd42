import { allBelow, textOf } from './composedTree'

/** What makers of helpdesks call parts of a page; whatever the page shows, none of it is somebody's name. */
const trade =
  /^(thread|messages?|conversations?|chat|tickets?|repl(y|ies)|notes?|agents?|staff|admin|operator|support|team|customers?|clients?|visitors?|guests?|contacts?|end|users?|request(e|o)r|incoming|outgoing|inbound|outbound|received|sent|own|self|body|content|html|text|time|date|author|sender|from|comments?|article|posts?|e?mail|internal|external|public|private|system|event|bot|items?|entr(y|ies)|list|row|main|side|left|right|out|true|false|type|role|kind|data|test|bubble|log|history|feed|group|box|editor|compose[rd]?)$/

/** Longest text that can be somebody's name or address. */
const longestName = 60

/** Words of the page that may be part of somebody's name or address, in lower case: no selector may hold one. */
export function namesOn(page: Document): Set<string> {
  const names = new Set<string>()
  for (const element of allBelow(page.documentElement)) {
    if (element.childElementCount > 0 && !/^h[1-6]$/.test(element.localName)) continue
    const said = [element.getAttribute('title'), element.getAttribute('aria-label'), element.getAttribute('alt')]
    for (const text of [textOf(element), ...said]) {
      if (!text || text.length > longestName) continue
      for (const word of wordsOf(text)) if (!trade.test(word)) names.add(word)
    }
  }
  return names
}

/** Whether a selector can be kept: no part of it stands on the page where names stand. */
export function isNameless(selector: string, names: Set<string>): boolean {
  // The tag and the names of attributes are the makers'; a class or a value may be anybody's.
  const said = [...selector.matchAll(/="([^"]*)"|\.([\w-]+)/g)].map(([, value = '', name = '']) => value || name)
  return said.every((each) => wordsOf(each).every((word) => !names.has(word)))
}

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
}

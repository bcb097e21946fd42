/** One selector that fits an element, and how much it can be relied on: 0 is best. */
export type Token = { selector: string; rank: number }

/** Attributes that say what one element is or shows at this moment, and not what kind it is of. */
const passing =
  /^(id|class|style|href|src|srcset|srcdoc|sandbox|title|alt|value|for|name|datetime|width|height|tabindex|lang|dir|slot|rel|target|contenteditable|draggable|hidden|open|checked|on.*|aria-(?!roledescription).*|data-(state|focus.*|hover.*|active|selected|index|sequential|radix.*|react.*|is-(active|selected|focused|open|last|first)))$/

/** Classes that come and go, or tell the place among the others. */
const states =
  /(^|[-_])(first|last|latest|odd|even|new|un(read|seen)|read|seen|select(ed|able)?|active|open(ed)?|close[d]?|collaps\w*|expand\w*|folded|focus\w*|hover\w*|current|visible|hidden|loading|loaded|sequential|even|enter|leave|animat\w*)([-_]|$)/i

/**
 * The selectors of one element that can be expected to hold on the next page, best first: attributes and classes that its
 * makers gave it, beginnings of names that end in a machine's figures, and its tag last. None with the place among others.
 */
export function tokensOf(element: Element): Token[] {
  const tokens: Token[] = []
  const add = (selector: string, rank: number) => tokens.push({ selector, rank })
  for (const { name, value } of element.attributes) {
    if (passing.test(name) || !isGiven(name)) continue
    const rank = name.startsWith('data-') || name === 'role' ? 0 : 1
    if (/^[\w-]{1,40}$/.test(value) && (isGiven(value) || /^\d{1,2}$/.test(value))) add(`[${name}="${value}"]`, rank)
    else if (/^[a-z][a-z-]{3,}[-_]\d/i.test(value)) add(`[${name}^="${value.replace(/\d.*$/s, '')}"]`, rank)
    add(`[${name}]`, rank + 1)
  }
  for (const name of element.classList) {
    if (states.test(name) || !/^[\w-]{2,60}$/.test(name)) continue
    if (isGiven(name)) add(/^[a-z_-]/i.test(name) ? `.${name}` : `[class~="${name}"]`, 2)
    else {
      const start = givenStart(name)
      if (start) add(`[class*="${start}"]`, 3)
      else if (/^[a-z]/i.test(name)) add(`.${name}`, 7)
    }
  }
  const start = /^[a-z][a-z_-]{2,}(?=\d)/i.exec(element.id)?.[0]
  if (element.id && isGiven(element.id) && !/\d/.test(element.id) && /^[\w-]+$/.test(element.id))
    add(`[id="${element.id}"]`, 4)
  else if (start) add(`[id^="${start}"]`, 4)
  add(element.localName, element.localName.includes('-') ? 1 : 6)
  return tokens.sort((one, other) => one.rank - other.rank)
}

/** Whether a name was given by people: none of its parts is what a build or a database makes. */
export function isGiven(name: string): boolean {
  if (/^(?!(in|me|my|us)$)[a-z]{1,2}$/i.test(name)) return false
  return name.split(/[-_]+|(?<=[a-z])(?=[A-Z][a-z])/).every((part) => !isMade(part))
}

/** The part of a name before what a machine added; empty when too little is left. */
function givenStart(name: string): string {
  const parts = name.split(/([-_]+)/)
  const made = parts.findIndex((part, at) => at % 2 === 0 && isMade(part))
  const start = parts.slice(0, made).join('')
  return start.length > 5 ? start : ''
}

function isMade(part: string): boolean {
  if (/^(\d+|css|sc|jss)$/.test(part)) return true
  if (/\d{3}/.test(part) || /^\d*[a-z]{0,2}\d+[a-z]/i.test(part) || /^[a-z]{1,2}\d$/i.test(part)) {
    return !/^(h[1-6]|[a-z]*\d[a-z]{2,}|v\d|rt\d)$/i.test(part) || /\d{3}/.test(part)
  }
  if (part.length > 4 && !/[aeiouy]/i.test(part)) return true
  return /[a-z][A-Z]+[a-z][A-Z]|[A-Z]{2,}[a-z]+[A-Z]/.test(part) || /\d[a-z]+\d/i.test(part)
}

/** A selector of the tokens, the tag in front. */
export function joined(tokens: string[]): string {
  const tag = tokens.find((token) => /^[a-z]/i.test(token)) ?? ''
  return tag + tokens.filter((token) => token !== tag).join('')
}

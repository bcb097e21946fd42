const row = (number: number) => `Some words about this ${number}`

/** Parts of pages that hold very many of them, of makes that have held up readers: one after the other, numbered. */
export const hugeParts: Readonly<Record<string, (number: number) => string>> = {
  'parts without a class': () => '<div><span>word</span><i>and more</i></div>',
  'messages with classes of their own': (number) =>
    `<div class="m x${number}"><b class="b${number}">Anna Berg</b> <time datetime="2026-03-03T10:00:00Z">10:00</time><p class="p${number}">${row(number)}</p></div>`,
  'messages without a class': (number) =>
    `<div><b>Anna Berg</b> <time datetime="2026-03-03T10:00:00Z">10:00</time><p>${row(number)}</p></div>`,
  'messages with a field': (number) =>
    `<div class="m"><b>Anna Berg</b> <time datetime="2026-03-03T10:00:00Z">10:00</time><p>${row(number)}</p><input></div>`,
  'lists of fields': (number) =>
    `<ul class="l${number % 7}"><li class="e">Status:</li><li>Open ${number}</li><li>10:00</li><li>Priority:</li><li>Low</li></ul>`,
}

/** A page of so many parts of a make. */
export function hugePage(make: string, count: number): string {
  const part = hugeParts[make] ?? String
  return `<h1>Money back</h1><div>${Array.from({ length: count }, (_, number) => part(number)).join('')}</div><textarea></textarea>`
}

/** Runs in the page: how often its elements are asked for an attribute, their place or their look in one reading, and how many letters are gathered. */
export const countAsked = `(() => {
  let asked = 0
  let letters = 0
  const kept = [
    [Element.prototype, 'getAttribute'],
    [Element.prototype, 'getBoundingClientRect'],
    [Element.prototype, 'querySelectorAll'],
  ].map(([owner, name]) => {
    const own = owner[name]
    owner[name] = function (...given) { asked++; return own.apply(this, given) }
    return () => { owner[name] = own }
  })
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')
  Object.defineProperty(Node.prototype, 'textContent', {
    ...text,
    get() { const found = text.get.call(this); letters += found?.length ?? 0; return found },
  })
  evenkeel.readByShape(document, new URL('https://desk.example/'))
  Object.defineProperty(Node.prototype, 'textContent', text)
  for (const restore of kept) restore()
  return { asked, letters }
})()`

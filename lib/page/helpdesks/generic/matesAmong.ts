/** So many makes are compared; a page of more that are all unlike each other is no thread. */
const mostMakes = 40

/**
 * How many of some elements an element is like, itself included where it is one of them and like itself.
 * It is found once for all that are made alike: a page may hold tens of thousands of parts.
 */
export function matesAmong(
  elements: readonly Element[],
  areLike: (one: Element, other: Element) => boolean,
): (element: Element) => number {
  const makes = new Map<string, { model: Element; count: number }>()
  for (const element of elements) {
    const make = makes.get(makeOf(element))
    if (make) make.count++
    else if (makes.size < mostMakes) makes.set(makeOf(element), { model: element, count: 1 })
  }
  const known = new Map<string, number>()
  return (element) => {
    const make = makeOf(element)
    let mates = known.get(make)
    if (mates === undefined) {
      mates = 0
      for (const { model, count } of makes.values()) if (areLike(model, element)) mates += count
      known.set(make, mates)
    }
    return mates
  }
}

/** What elements are compared by: elements of the same make are like the same others. */
function makeOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('role') ?? ''} ${element.getAttribute('class') ?? ''}`
}

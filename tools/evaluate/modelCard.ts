/** Where a part of the model card that is written by the tool begins and ends. */
const begin = (name: string) => `<!-- evaluate: ${name} -->`
const end = '<!-- /evaluate -->'

/** A part of the model card that `npm run evaluate` writes. */
export type CardPart = { name: string; lines: readonly string[] }

/**
 * The model card with its measured parts replaced; what is written by hand around them stays.
 * @throws Error where the card has no place for a part
 */
export function fillCard(card: string, parts: readonly CardPart[]): string {
  return parts.reduce((text, { name, lines }) => {
    const from = text.indexOf(begin(name))
    const to = text.indexOf(end, from)
    if (from < 0 || to < 0) throw new Error(`The model card has no place for "${name}".`)
    return `${text.slice(0, from + begin(name).length)}\n${lines.join('\n')}\n${text.slice(to)}`
  }, card)
}

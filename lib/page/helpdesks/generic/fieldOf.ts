import { isLabelAlone, saysLabel } from './saidLabels'

/** A short text, label or value of the page, by place. */
export type Mention = { at: number; text: string; isLabel: boolean }

/** The name of a field is not longer, and that of one below a heading for all of them. */
const longestField = 32
const longestInner = 10

/** The label in front of a name: in its own text, or else the text before it, or the heading above that. */
export function fieldOf(mention: Mention, name: string, mentions: Mention[]): string {
  const own = mention.text.slice(0, mention.text.indexOf(name)).trim()
  if (own.length > longestField) return ''
  if (own && (saysLabel(own, 'customer') || saysLabel(own, 'agent'))) return own
  if (/[:：]$/u.test(own)) return own
  const at = mentions.indexOf(mention)
  const isField = ({ text }: Mention) =>
    text.length <= longestField &&
    (isLabelAlone(text) || /[:：]$/u.test(text) || (/\s/.test(text) && text.length <= longestField / 2))
  const before = mentions[at - 1]
  if (!before) return ''
  if (isField(before) && (saysLabel(before.text, 'customer') || saysLabel(before.text, 'agent'))) return before.text
  const above = mentions[at - 2]
  return above && before.text.length <= longestInner && isLabelAlone(above.text) ? above.text : ''
}

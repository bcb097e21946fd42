import type { Named } from './pickNames'
import { longestLabel } from './saidLabels'
import type { Scan } from './scanItem'
import { attributeIn } from './surveyPage'

/** The short texts that stand with a message and are neither its words nor its author's name, and what is said of its images and marks. */
export function labelsOf({ row, places, kinds }: Scan, bodies: number[], author: Named): string[] {
  const labels: string[] = []
  const isInBody = (at: number) => bodies.some((body) => at >= body && at < (row.ends[body] as number))
  for (const at of places) {
    const kind = kinds[at]
    if (kind === 'control' || kind === 'quote' || kind === 'hidden' || kind === 'literal' || isInBody(at)) continue
    const text = row.texts[at] as string
    if (text && text.length <= longestLabel && text !== author?.name) labels.push(text)
    const attributes = row.attributes[at] as string[]
    if (attributes.length === 0) continue
    for (const name of ['title', 'aria-label', 'alt']) {
      const said = attributeIn(attributes, name)
      if (said && said.length <= longestLabel && said !== author?.name) labels.push(said)
    }
  }
  return labels
}

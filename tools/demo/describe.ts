import type { PanelView } from '../machine/panelView'
import type { DemoTicket } from './tickets'

const column = 9

/** One message as it arrives. */
export function describeMessage({ role, author, text }: DemoTicket['messages'][number]): string {
  return `\n${author} (${role}): ${text.replace(/\s+/g, ' ')}`
}

/** What the panel made of the conversation so far, in lines. */
export function describeView(view: Omit<PanelView, 'text' | 'messages'>): string {
  const rows: [string, string, string[]][] = [
    ['Heat', view.heat, view.heatWords],
    ['Style', view.style, view.styleWords],
    ['Next', view.move.replace(/^Next: /, '') || 'All quiet. Nothing needed.', view.because],
    ...view.phrases.map((phrase, place): [string, string, string[]] => [`Phrase ${place + 1}`, phrase, []]),
    ...view.cards.map((card): [string, string, string[]] => ['Card', card, []]),
  ]
  return rows.map(([name, what, quotes]) => `  ${name.padEnd(column)}${what}${quoted(quotes)}`).join('\n')
}

/** The words that say so. */
function quoted(words: string[]): string {
  const distinct = [...new Set(words)]
  return distinct.length ? `  ← ${distinct.map((one) => `“${one}”`).join(' ')}` : ''
}

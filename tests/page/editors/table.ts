import type { Cell, Outcome } from './runMatrix'

/** One row of the table in docs/editors.md, for one browser. */
export type Row = { editor: string; place: string; browser: string; inserted: number; of: number; words: string }

const notInserted: [Outcome, string][] = [
  ['copied', 'to the clipboard'],
  ['no-undo', 'inserted without undo'],
  ['wrong', 'wrong'],
  ['misread', 'misread'],
  ['sent', 'sent'],
]

/** What the cells of each editor and place come to. */
export function rowsOf(cells: readonly Cell[]): Row[] {
  return groupsOf(cells, ({ editor, place, browser }) => `${editor} ${place} ${browser}`).map((group) => {
    const [{ editor, place, browser }] = group
    const count = (wanted: Outcome) => group.filter(({ outcome }) => outcome === wanted).length
    const inserted = count('inserted')
    const rest = notInserted.flatMap(([outcome, name]) => (count(outcome) > 0 ? [`${count(outcome)} ${name}`] : []))
    const words = count('does-not-run') > 0 ? 'does not run' : [`${inserted} of ${group.length}`, ...rest].join(', ')
    return { editor, place, browser, inserted, of: group.length, words }
  })
}

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}

/** The table as Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = groupsOf(rows, ({ editor, place }) => `${editor} ${place}`).map((group) => {
    const [{ editor, place }] = group
    const cell = (name: string) => group.find(({ browser }) => browser === name)?.words ?? '–'
    return `| ${editor} | ${place} | ${cell('chromium')} | ${cell('firefox')} |`
  })
  return ['| editor | place | Chromium | Firefox |', '|---|---|---|---|', ...lines].join('\n')
}

/** How many insertions the document states for a row; undefined where the editor does not run or the row is missing. */
export function statedIn(document: string, { editor, place, browser }: Row): number | undefined {
  const line = document.split('\n').find((each) => each.startsWith(`| ${editor} | ${place} |`))
  const words = line?.split('|')[browser === 'chromium' ? 3 : 4]
  const stated = words?.match(/^ (\d+) of \d+/)?.[1]
  return stated === undefined ? undefined : Number(stated)
}

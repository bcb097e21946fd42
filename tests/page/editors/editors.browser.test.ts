import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { browsers } from '../openBrowser'
import { type Cell, runMatrix } from './runMatrix'
import { rowsOf, statedIn, tableOf } from './table'

const present = browsers.filter(({ executable }) => executable !== undefined)

/** Editors that take no typed letters there, whoever types. */
const doNotRun = ['CKEditor 4, shadow', 'Quill 2, shadow', 'Draft.js, shadow', 'Trix, shadow']

let cells: Cell[] = []
beforeAll(async () => {
  cells = await runMatrix(present)
  for (const { browser, editor, place, case: name, outcome, seen } of cells) {
    console.info(
      [browser, editor, place, name, outcome, ...(seen === undefined ? [] : [JSON.stringify(seen)])].join(' | '),
    )
  }
  console.info(tableOf(rowsOf(cells)))
}, 600_000)

describe.each(present)('$name', ({ name }) => {
  test('nothing is said to be inserted that is not, and nothing is sent', () => {
    const lies = cells.filter(({ browser, outcome }) => browser === name && (outcome === 'wrong' || outcome === 'sent'))
    expect(lies).toEqual([])
  })

  test('every editor runs on the page, in a frame and in a shadow root, but for those known not to', () => {
    const still = cells.filter(({ browser, outcome }) => browser === name && outcome === 'does-not-run')
    const places = new Set(still.map(({ editor, place }) => `${editor}, ${place}`))
    expect([...places].sort()).toEqual([...doNotRun].sort())
  })

  test('docs/editors.md states what was found, give or take two of a row', () => {
    const document = readFileSync('docs/editors.md', 'utf8')
    const rows = rowsOf(cells).filter(({ browser, words }) => browser === name && words !== 'does not run')
    const off = rows.filter((row) => !(Math.abs((statedIn(document, row) ?? Number.NaN) - row.inserted) <= 2))
    expect(off).toEqual([])
  })

  test('every draft is read as the editor holds it, before and after', () => {
    expect(cells.filter(({ browser, outcome }) => browser === name && outcome === 'misread')).toEqual([])
  })

  test('at least nine in ten cells are inserted, of those where the editor itself runs', () => {
    const own = cells.filter(({ browser, outcome }) => browser === name && outcome !== 'does-not-run')
    const inserted = own.filter(({ outcome }) => outcome === 'inserted')
    expect(inserted.length / own.length).toBeGreaterThanOrEqual(0.9)
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { pathTo, selectAll, selectFirst } from './selectAll'

beforeEach(() => {
  document.body.innerHTML = '<div id="host"></div><iframe></iframe><p class="a">1</p><p class="a">2</p>'
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' })
  if (shadow) shadow.innerHTML = '<section><p class="a">in shadow</p></section>'
  const inner = document.querySelector('iframe')?.contentDocument?.body
  if (inner) inner.innerHTML = '<p class="a">in frame</p>'
})

const texts = (elements: Element[]) => elements.map((element) => element.textContent)

describe('selectAll', () => {
  test.each([
    ['.a', ['1', '2']],
    ['#host >>> .a', ['in shadow']],
    ['iframe >>> .a', ['in frame']],
    ['#host >>> section >>> .a', []],
    ['#none >>> .a', []],
    ['>>> .a', ['1', '2', 'in shadow', 'in frame']],
    ['>>> section >>> .a', []],
    ['>>> #host >>> .a', ['in shadow']],
  ])('%s', (path, found) => {
    expect(texts(selectAll(document, path))).toEqual(found)
  })

  test('tells which documents and shadow roots it went into', () => {
    const entered = new Set<Node>()
    selectAll(document, 'iframe >>> .a', entered)
    selectAll(document, '#host >>> .a', entered)
    expect([...entered]).toEqual([
      document.querySelector('iframe')?.contentDocument,
      document.querySelector('#host')?.shadowRoot,
    ])
  })
})

describe('pathTo', () => {
  test.each(['.a + .a', '#host >>> .a', 'iframe >>> .a'])('leads back to %s', (path) => {
    const element = selectFirst(document, path)
    expect(element).toBeDefined()
    if (element) expect(selectFirst(document, pathTo(element))).toBe(element)
  })

  test('leads past elements that have the same places further down', () => {
    document.body.innerHTML =
      '<div><i></i><p><i></i><b><u></u><i>other</i></b></p></div><div id="in"></div><p><b></b><u><i></i><s>this</s></u></p>'
    const shadow = document.querySelector('#in')?.attachShadow({ mode: 'open' })
    if (shadow) shadow.innerHTML = '<div><p>other</p><b><i>other</i></b></div><div><p>this</p></div>'
    const all = [...selectAll(document, '*'), ...selectAll(document, '#in >>> *')]
    expect(all.filter((element) => selectFirst(document, pathTo(element)) !== element)).toEqual([])
  })

  test('prefers the path it is given where that leads there', () => {
    const [first, second] = selectAll(document, '.a')
    expect(first && pathTo(first, '.a')).toBe('.a')
    expect(second && pathTo(second, '.a')).not.toBe('.a')
  })
})

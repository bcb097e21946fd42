import { describe, expect, test } from 'vitest'
import { strategies } from '../../../lib/page/composer/strategies'
import { adapters } from '../../../lib/page/helpdesks'
import { documentKnows, parseAdapter } from '../../../lib/platform/adapters'

/** Editors that no insertion strategy is written for: the first that claims the box serves them. */
const servedByOthers = ['ckeditor5', 'froala', 'quill', 'redactor', 'tiptap']

describe.each(adapters.map((adapter) => [adapter.name, adapter] as const))('the adapter for %s', (_name, adapter) => {
  test('is sound, and a browser knows its selectors', () => {
    expect(parseAdapter(adapter, documentKnows(document))).toEqual({ adapter })
  })

  test('names editors that are known', () => {
    const known = [...strategies.map(({ kind }) => kind), ...servedByOthers]
    expect(adapter.composers.map(({ kind }) => kind).filter((kind) => !known.includes(kind))).toEqual([])
  })
})

test('a selector that no browser knows is named with its place', () => {
  const [first] = adapters
  const broken = { ...first, message: { ...first?.message, body: 'p!b' } }
  expect(parseAdapter(broken, documentKnows(document))).toEqual({
    problems: ['message.body is not a selector that this browser knows.'],
  })
})

import { describe, expect, test } from 'vitest'
import { strategies } from '../../../lib/page/composer/strategies'
import { adapters } from '../../../lib/page/helpdesks'
import { type Adapter, adapterSchema, type Field } from '../../../lib/page/helpdesks/adapter'

/** Editors that no insertion strategy is written for: the first that claims the box serves them. */
const servedByOthers = ['ckeditor5', 'froala', 'quill', 'redactor', 'tiptap']

describe.each(adapters.map((adapter) => [adapter.name, adapter] as const))('the adapter for %s', (_name, adapter) => {
  test('fits the schema', () => {
    expect(adapterSchema.safeParse(adapter).error).toBeUndefined()
  })

  test.each(pathsOf(adapter))('%s is a selector', (path) => {
    for (const step of path.replace(/^>>> /, '').split(' >>> ')) {
      expect(() => document.querySelector(step)).not.toThrow()
    }
  })

  test('names editors that are known', () => {
    const known = [...strategies.map(({ kind }) => kind), ...servedByOthers]
    expect(adapter.composers.map(({ kind }) => kind).filter((kind) => !known.includes(kind))).toEqual([])
  })
})

/** Every path that an adapter holds, wherever it stands. */
function pathsOf({ markers, ticketNode, ticket, subject, people, message, composers }: Adapter): string[] {
  const fields: Field[] = [ticket, subject, message.id, message.author, message.authorKeys, message.time]
    .concat(Object.values(people ?? {}))
    .flatMap((each) => each ?? [])
  const rules = message.roles.flatMap(({ matches, has, text }) => [matches, has, text?.path])
  const boxes = composers.flatMap(({ path, noteWhile }) => [path, ...(noteWhile ?? [])])
  const all = [ticketNode, message.each, message.body, ...fields.map(({ path }) => path), ...rules]
  return [...new Set([...markers, ...all, ...boxes, ...(message.strip ?? []), ...(message.quotes ?? [])])].filter(
    (path) => path !== undefined,
  )
}

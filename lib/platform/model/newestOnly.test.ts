import { expect, test } from 'vitest'
import { newestOnly, Overtaken } from './newestOnly'

/** Work of three steps that notes each one it does. */
function workOf(done: string[]) {
  return newestOnly(async (step, name: string) => {
    for (const part of [1, 2, 3]) {
      await step()
      done.push(`${name}${part}`)
    }
    return name
  })
}

test('work alone runs to its end', async () => {
  const done: string[] = []
  expect(await workOf(done)('a')).toBe('a')
  expect(done).toEqual(['a1', 'a2', 'a3'])
})

test('of ten that are asked for at once only the newest is done', async () => {
  const done: string[] = []
  const work = workOf(done)
  const ends = await Promise.allSettled([...'abcdefghij'].map((name) => work(name)))
  expect(done).toEqual(['j1', 'j2', 'j3'])
  expect(ends.slice(0, 9).every((end) => end.status === 'rejected' && end.reason instanceof Overtaken)).toBe(true)
})

test('work under way stops at its next step', async () => {
  const done: string[] = []
  const work = workOf(done)
  const first = work('a')
  await new Promise((resolve) => setTimeout(resolve))
  const second = work('b')
  await expect(first).rejects.toBeInstanceOf(Overtaken)
  expect(await second).toBe('b')
  expect(done.filter((part) => part.startsWith('a')).length).toBeLessThan(3)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchBox } from './watchBox'

const longEnough = 5_000

let ending: AbortController
let rests: number
let watch: ReturnType<typeof watchBox>
beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<textarea></textarea><div contenteditable="true"><p>Hello</p></div>'
  ending = new AbortController()
  rests = 0
  watch = watchBox(() => rests++, ending.signal)
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

const field = () => document.querySelector('textarea') as HTMLTextAreaElement
const rich = () => document.querySelector('div') as HTMLElement
const type = (text: string) => {
  field().value += text
  field().dispatchEvent(new Event('input'))
}

test('a burst of letters is one rest, and only after its end', async () => {
  watch.follow(field())
  await vi.advanceTimersByTimeAsync(longEnough)
  rests = 0
  for (const letter of 'It leaves today.') {
    type(letter)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(rests).toBe(0)
  await vi.advanceTimersByTimeAsync(longEnough)
  expect(rests).toBe(1)
})

test('what an editor changes by itself counts as well', async () => {
  watch.follow(rich())
  await vi.advanceTimersByTimeAsync(longEnough)
  rests = 0
  rich().append('today')
  await vi.advanceTimersByTimeAsync(longEnough)
  expect(rests).toBe(1)
})

test('an unchanged box is looked at once', async () => {
  watch.follow(field())
  await vi.advanceTimersByTimeAsync(longEnough)
  for (let reading = 0; reading < 5; reading++) watch.follow(field())
  await vi.advanceTimersByTimeAsync(longEnough)
  expect(rests).toBe(1)
})

test('a field that a script empties is noticed at the next reading of the page', async () => {
  watch.follow(field())
  type('Sent.')
  await vi.advanceTimersByTimeAsync(longEnough)
  rests = 0
  field().value = ''
  watch.follow(field())
  await vi.advanceTimersByTimeAsync(longEnough)
  expect(rests).toBe(1)
})

test('a box that took the place of another is followed alone', async () => {
  watch.follow(field())
  watch.follow(rich())
  await vi.advanceTimersByTimeAsync(longEnough)
  expect(rests).toBe(1)
  type('nobody hears')
  await vi.advanceTimersByTimeAsync(longEnough)
  expect(rests).toBe(1)
})

test('ends with its signal', async () => {
  watch.follow(field())
  ending.abort()
  type('nobody hears')
  watch.follow(rich())
  await vi.advanceTimersByTimeAsync(longEnough)
  expect(rests).toBe(0)
})

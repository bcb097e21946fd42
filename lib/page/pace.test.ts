import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pace } from './pace'

let end: AbortController
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
  })
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function paced(isAfterFrame: boolean) {
  const read = vi.fn()
  return { read, ...pace(read, end.signal, () => isAfterFrame) }
}

describe('pace', () => {
  test('what is read by its looks is read once the frame is drawn', () => {
    const { read, changed } = paced(true)
    changed(true)
    expect(read).not.toHaveBeenCalled()
    vi.advanceTimersToNextFrame()
    expect(read).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(read).toHaveBeenCalledTimes(1)
  })

  test('a page that draws nothing is waited for no longer than 100 ms', () => {
    vi.stubGlobal('requestAnimationFrame', () => 1)
    const { read, changed } = paced(true)
    changed(true)
    vi.advanceTimersByTime(99)
    expect(read).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(read).toHaveBeenCalledTimes(1)
  })

  test('a look meanwhile is at once, and the frame brings no second one', () => {
    const { read, changed, readNow } = paced(true)
    changed(false)
    readNow()
    expect(read).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1_000)
    expect(read).toHaveBeenCalledTimes(1)
  })

  test('after its end nothing is read', () => {
    const { read, changed } = paced(true)
    changed(true)
    end.abort()
    vi.advanceTimersByTime(1_000)
    expect(read).not.toHaveBeenCalled()
  })

  test('everything else is read in the turn of the change', () => {
    const { read, changed } = paced(false)
    changed(true)
    expect(read).toHaveBeenCalledTimes(1)
  })
})

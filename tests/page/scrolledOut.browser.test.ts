import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../lib/conversation/conversation'
import { inBothBrowsers } from './living/inBothBrowsers'
import { lookedAt, reported, startWatching } from './living/watchPage'

const texts = (conversation: Conversation | null) => conversation?.messages.map(({ text }) => text)
const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `Message number ${from + at} of this ticket.`)

inBothBrowsers('a thread that comes and goes in parts', (living) => {
  describe('a virtual list', () => {
    const open = (count: number) =>
      living.page.evaluate((rows) => {
        const section = desk.ticket('1', [])
        desk.main().replaceChildren(section)
        desk.virtualList(section, rows)
      }, count)
    const scroll = (top: number) =>
      living.page.evaluate((to) => desk.scrollTo(document.querySelector('.list') as HTMLElement, to), top)
    const scrollThrough = async (from: number, to: number, step: number) => {
      for (let top = from; step > 0 ? top <= to : top >= to; top += step) {
        await scroll(top)
        await lookedAt(living.page)
      }
    }

    test('keeps what scrolled out, in order and without doubles, there and back', async () => {
      await open(60)
      await startWatching(living.page)
      expect((await reported(living.page, 'Boolean'))?.messages.length).toBeLessThan(20)
      await scrollThrough(120, 2000, 120)
      expect(texts(await lookedAt(living.page))).toEqual(numbered(0, 60))
      expect(await living.page.evaluate(() => document.querySelectorAll('article').length)).toBeLessThan(20)
      await scrollThrough(1880, 0, -120)
      const back = await lookedAt(living.page)
      expect(texts(back)).toEqual(numbered(0, 60))
      expect(back?.messages[2]?.role).toBe('agent')
    })

    test('joins what stands after a jump by its times', async () => {
      await open(200)
      await startWatching(living.page)
      await reported(living.page, 'Boolean')
      await scroll(4000)
      const jumped = texts(await lookedAt(living.page)) ?? []
      expect(jumped[0]).toBe('Message number 0 of this ticket.')
      expect(jumped).toContain('Message number 105 of this ticket.')
      expect(jumped).toEqual([...new Set(jumped)])
    })

    test('forgets all of it with the switch to another ticket', async () => {
      await open(60)
      await startWatching(living.page)
      await reported(living.page, 'Boolean')
      await scrollThrough(120, 800, 120)
      expect((await lookedAt(living.page))?.messages.length).toBeGreaterThan(20)
      await living.page.evaluate(() => desk.main().replaceChildren(desk.ticket('2', [desk.message('v1', 'Of two.')])))
      expect(texts(await reported(living.page, "(now) => now?.ticket === '2'"))).toEqual(['Of two.'])
      await open(60)
      expect((await reported(living.page, "(now) => now?.ticket === '1'"))?.messages.length).toBeLessThan(20)
    })

    test('follows one that is edited in view, and drops one that is deleted there', async () => {
      await open(60)
      await startWatching(living.page)
      await reported(living.page, 'Boolean')
      await scrollThrough(120, 1000, 120)
      await living.page.evaluate(() => {
        const [, , edited, deleted] = document.querySelectorAll('article')
        const body = edited?.querySelector('.body')
        if (body) body.textContent = 'Edited.'
        deleted?.remove()
      })
      const all = await reported(living.page, "(now) => now?.messages.some(({ text }) => text === 'Edited.')")
      expect(texts(all)?.filter((text) => text === 'Edited.')).toHaveLength(1)
      const seen = numbered(0, 60).filter((text) => texts(all)?.includes(text))
      expect(texts(all)?.filter((text) => text !== 'Edited.')).toEqual(seen)
      expect(seen[0]).toBe('Message number 0 of this ticket.')
      // Of those that have been in view, one was edited and one deleted.
      expect(all?.messages.length).toBe(Number(/\d+/.exec(texts(all)?.at(-1) ?? '')?.[0]))
    })
  })

  test('a list that loads older messages at its top', async () => {
    await living.page.evaluate(() => {
      desk.main().append(desk.ticket('1', [desk.message('c', 'Three.'), desk.message('d', 'Four.')]))
    })
    await startWatching(living.page)
    await living.page.evaluate(() => {
      document.querySelector('h1')?.after(desk.message('a', 'One.'), desk.message('b', 'Two.'))
    })
    expect(texts(await reported(living.page, '(now) => now?.messages.length === 4'))).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ])
  })

  test('messages that are edited, and deleted at either end', async () => {
    await living.page.evaluate(() => {
      const all = ['One.', 'Two.', 'Three.', 'Four.'].map((words, at) => desk.message(`m${at}`, words))
      desk.main().append(desk.ticket('1', all))
    })
    await startWatching(living.page)
    await living.page.evaluate(() => {
      const body = document.querySelector('#m1 .body')
      if (body?.firstChild) body.firstChild.nodeValue = 'Two, edited.'
    })
    await reported(living.page, "(now) => now?.messages[1]?.text === 'Two, edited.'")
    await living.page.evaluate(() => document.querySelector('#m3')?.remove())
    expect(texts(await reported(living.page, '(now) => now?.messages.length === 3'))).toEqual([
      'One.',
      'Two, edited.',
      'Three.',
    ])
    await living.page.evaluate(() => document.querySelector('#m0')?.remove())
    expect(texts(await reported(living.page, '(now) => now?.messages.length === 2'))).toEqual([
      'Two, edited.',
      'Three.',
    ])
  })
})

import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Conversation } from '../../../lib/conversation/conversation'
import { browsers, openBrowser, runApart } from '../openBrowser'
import { pagesFor, type Score, scoreOf, scoreTable, sets, shareExtra, shareRight } from './genericScore'
import { growing, oneOf, plain, type Reading, readAgain, said, threadRoles } from './growingPage'
import { countAsked, hugePage, hugeParts } from './hugePage'
import { inUtilityClasses } from './inUtilityClasses'
import { inWrappers } from './inWrappers'

/** What issue 3 asks for, on every set of pages. */
const leastShare = 0.95

/** Most messages that are read beside those that must be, as a share of these. Lines about the ticket that an adapter leaves out are none. */
const mostExtra = 0.02

/** Of pages whose classes were put in the place of others, for what notes and parties are called goes with them, and of pages with more elements. */
const leastRewritten = 0.9

/** How much more may be asked of a page four times as long. What grows by the square is asked sixteen times as often, and holds up a long page for minutes. */
const growth = 5.5

const threeMessages = ['Oskar Brandt', 'Lena Voss', 'Oskar Brandt']
  .map(
    (name, at) =>
      `<div class="m"><b>${name}</b> <time datetime="2026-03-03T1${at}:00:00Z">1${at}:00</time><p>Words of message ${at} that are no name.</p></div>`,
  )
  .join('')

describe.each(browsers.filter(({ executable }) => executable))('without an adapter, in $name', (program) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser(program)
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  test.each([
    [
      'fields named like properties',
      `<form><input name="children"><input name="parentElement"><input name="id"><input name="className">${'<div id="thread">'}${threeMessages}</div><textarea></textarea></form>`,
      3,
    ],
    [
      'ids and names of prototypes',
      `<div id="__proto__">${threeMessages.replaceAll('Oskar Brandt', '__proto__').replaceAll('class="m"', 'class="m constructor"')}</div><textarea></textarea>`,
      3,
    ],
    [
      'a text nested 5,000 deep',
      `<div>${threeMessages}<div class="m"><b>Oskar Brandt</b> <time datetime="2026-03-03T11:00:00Z">11:00</time>${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}</div></div><textarea></textarea>`,
      3,
    ],
    [
      'a text of a million letters',
      `<div>${threeMessages}<div class="m"><b>Oskar Brandt</b> <time datetime="2026-03-03T11:00:00Z">11:00</time><p>${'word '.repeat(200_000)}</p></div></div><textarea></textarea>`,
      4,
    ],
  ])('%s break nothing', async (_, html, least) => {
    await page.goto('about:blank')
    await page.setContent(html)
    const read = await runApart<Conversation | null>(
      page,
      'evenkeel.readByShape(document, new URL("https://desk.example/")) ?? null',
    )
    expect(read?.messages.length).toBeGreaterThanOrEqual(least)
  })

  test.each(Object.keys(hugeParts))(
    'what four times as many %s are asked is not much more than four times as much',
    async (make) => {
      const [few, many] = [700, 2_800]
      const counted: { asked: number; letters: number }[] = []
      for (const count of [few, many]) {
        await page.goto('about:blank')
        await page.setContent(hugePage(make, count))
        counted.push(await runApart(page, countAsked))
      }
      const [small, large] = counted
      expect(small?.asked).toBeGreaterThan(few)
      expect(large?.asked).toBeLessThan((small?.asked ?? 0) * growth)
      expect(large?.letters).toBeLessThan((small?.letters ?? 0) * growth)
    },
  )

  test('one more message is read as the others were, and nothing else is looked at', async () => {
    await page.goto('about:blank')
    await page.setContent(growing)
    const read = () => runApart<Reading>(page, readAgain)
    const before = await read()
    expect(before.messages.map(({ role }) => role)).toEqual(threadRoles)
    const looks: number[] = []
    for (const [message, role] of [
      [oneOf('c', 'Oskar Brandt', 'And where is my money now?', '18:01'), 'customer'],
      [oneOf('a', 'Lena Voss', 'It was sent back to you today.', '18:04'), 'agent'],
      [oneOf('n', 'Lena Voss', 'He has written four times.', '18:05'), 'note'],
    ] as const) {
      await page.evaluate(
        `document.getElementById('thread').insertAdjacentHTML('beforeend', ${JSON.stringify(message)})`,
      )
      const after = await read()
      expect(after.messages.at(-1)?.role).toBe(role)
      expect(after.messages).toEqual(after.anew)
      looks.push(after.looks)
    }
    expect(before.looks).toBeGreaterThan(0)
    expect(looks).toEqual([0, 0, 0])
  })

  test('a message that is built like another and says something else than words is read as by a first look', async () => {
    await page.goto('about:blank')
    await page.setContent(growing)
    await runApart<Reading>(page, readAgain)
    for (const [at, text] of [
      'Thanks',
      'Lena Voss',
      'Oskar Brandt, please call 10:42 or later',
      'invoice-1142.pdf',
      'oskar.brandt@web.example',
      'Call me at 10:42.',
      'See you on 3 March at 12:30, as we said, and not before that.',
      'Two lines<br>of words, and nothing else.',
      'On Mon, 2 March 2026 at 10:00 Lena Voss wrote:<br>&gt; Your money was sent.<br><br>It did not come.',
      'Best regards<br>Oskar Brandt',
      'A <b>bold</b> word and a <a href="https://web.example/1">link</a> in it.',
      'These are the words of the first message.',
      'Lena said: see below.',
    ].entries()) {
      const message = oneOf('c', 'Oskar Brandt', text, `18:${10 + at}`)
      await page.evaluate(
        `document.getElementById('thread').insertAdjacentHTML('beforeend', ${JSON.stringify(message)})`,
      )
      const after = await runApart<Reading>(page, readAgain)
      expect(plain(after.messages), text).toEqual(plain(after.anew))
    }
  })

  test('of a long thread its ends tell how the rows between are read, whose looks are not asked', async () => {
    const names = { c: 'Oskar Brandt', a: 'Lena Voss', b: 'Piet Smit' }
    // Somebody who writes on is not named again.
    const written = Array.from({ length: 300 }, (_, at) => ({
      who: (['c', 'a', 'a', 'c', 'c', 'b', 'b'] as const)[at % 7] as 'a' | 'b' | 'c',
      isNamed: ![2, 4, 6].includes(at % 7),
      text: `${said[at % 12]} of many words and ${said[Math.floor(at / 12) % 12]} again, it is ${said[(at * 5) % 12]} of them.`,
    }))
    const rows = written.map(
      ({ who, isNamed, text }, at) =>
        `<div class="m ${who === 'c' ? 'c' : 'a'}">${isNamed ? `<b class="name">${names[who]}</b>` : ''}<div class="x">${text} <small>1${at % 10}:${10 + (at % 50)}</small></div></div>`,
    )
    await page.goto('about:blank')
    await page.setContent(growing.replace(/(<div id="thread">).*(<\/div><textarea>)/s, `$1${rows.join('')}$2`))
    const read = await runApart<Reading>(page, readAgain)
    expect(read.messages.map(({ author, role, text }) => ({ author, role, text }))).toEqual(
      written.map(({ who, text }) => ({ author: names[who], role: who === 'c' ? 'customer' : 'agent', text })),
    )
    // What is asked of every row is asked twice at least.
    expect(read.looks).toBeLessThan(2 * rows.length)
    for (const [who, isNamed, author] of [
      ['a', true, 'Lena Voss'],
      ['a', false, 'Lena Voss'],
      ['b', true, 'Piet Smit'],
      ['b', false, 'Piet Smit'],
    ] as const) {
      const row = `<div class="m a">${isNamed ? `<b class="name">${names[who]}</b>` : ''}<div class="x">Something else that was not said before. <small>19:10</small></div></div>`
      await page.evaluate(`document.getElementById('thread').insertAdjacentHTML('beforeend', ${JSON.stringify(row)})`)
      const after = await runApart<Reading>(page, readAgain)
      expect(after.messages.at(-1)).toMatchObject({ author, role: 'agent' })
      expect(after.looks).toBe(0)
    }
  })

  test.each([
    ['a label that none had', oneOf('c', 'Oskar Brandt <i class="flag">!</i>', 'One more thing.', '18:01')],
    ['somebody new', oneOf('a', 'Piet Smit', 'I take over from Lena.', '18:01')],
  ])('a message with %s makes the page be read anew', async (_, message) => {
    await page.goto('about:blank')
    await page.setContent(growing)
    await runApart<Reading>(page, readAgain)
    await page.evaluate(`document.getElementById('thread').insertAdjacentHTML('beforeend', ${JSON.stringify(message)})`)
    const after = await runApart<Reading>(page, readAgain)
    expect(after.messages).toHaveLength(threadRoles.length + 1)
    expect(after.messages).toEqual(after.anew)
  })

  test('a reply box that appears beside the thread is found, without any words', async () => {
    await page.goto('about:blank')
    await page.setContent(growing.replace('<textarea></textarea>', '<div id="foot"><textarea hidden></textarea></div>'))
    const composerNow = `evenkeel.helpdesks.at(-1).read(document, new URL('https://desk.example/'), (globalThis.evenkeelMemory ??= evenkeel.emptyMemory()))?.composer?.kind ?? null`
    expect(await runApart(page, composerNow)).toBeNull()
    await page.evaluate("document.querySelector('textarea').hidden = false")
    await runApart(page, "evenkeelMemory.messages.delete(document.getElementById('foot'))")
    expect(await runApart(page, composerNow)).toBe('textarea')
  })

  test('another name beside the thread makes the page be read anew', async () => {
    await page.goto('about:blank')
    await page.setContent(growing)
    await runApart<Reading>(page, readAgain)
    await page.evaluate("document.querySelector('aside').innerHTML = '<h3>Lena Voss</h3><p>lena.voss@web.example</p>'")
    const after = await runApart<Reading>(
      page,
      `evenkeelMemory.messages.delete(document.querySelector('aside')); ${readAgain}`,
    )
    expect(after.messages).toEqual(after.anew)
  })

  test.each(Object.entries(sets).filter(([, pages]) => pages.length > 0))('%s', async (set, pages) => {
    const scores: Score[] = []
    for (const saved of pagesFor(program.name, pages)) {
      await page.goto(pathToFileURL(saved.file).href)
      const read = await runApart<Conversation | null>(
        page,
        'evenkeel.readByShape(document, new URL(location.href)) ?? null',
      )
      scores.push(scoreOf(saved, read?.messages ?? []))
    }
    console.log(scoreTable(set, scores))
    console.log(scores.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)).join('\n'))
    expect(scores.flatMap(({ wrongCustomers }) => wrongCustomers)).toEqual([])
    expect(scores.flatMap(({ quoting }) => quoting)).toEqual([])
    expect(scores.filter(({ isInOrder }) => !isInOrder).map(({ name }) => name)).toEqual([])
    expect(shareRight(scores)).toBeGreaterThanOrEqual(leastShare)
    expect(shareExtra(scores)).toBeLessThanOrEqual(mostExtra)
  })

  // What classes say is the same in every browser.
  if (program.name !== 'chromium') return
  const [others = [], every = []] = [sets['helpdesks by another author'], sets['helpdesks of every kind']]
  test.each([
    ['whose classes say nothing of what they are on', inUtilityClasses, [...others, ...every]],
    ['with an element without a class around every part', inWrappers, others],
  ])('%s', async (title, rewrite, pages) => {
    const scores: Score[] = []
    for (const saved of pages) {
      await page.goto(pathToFileURL(saved.file).href)
      await page.evaluate(rewrite)
      const read = await runApart<Conversation | null>(
        page,
        'evenkeel.readByShape(document, new URL(location.href)) ?? null',
      )
      scores.push(scoreOf(saved, read?.messages ?? []))
    }
    console.log(scoreTable(title, scores))
    console.log(scores.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)).join('\n'))
    expect(shareRight(scores)).toBeGreaterThanOrEqual(leastRewritten)
    expect(shareExtra(scores)).toBeLessThanOrEqual(mostExtra)
  })
})

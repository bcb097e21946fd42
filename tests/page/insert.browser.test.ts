import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, openBrowser, runApart } from './openBrowser'
import { startZoo, type ZooBox, type ZooServer, zooBoxes } from './zooServer'

const composers: Record<ZooBox, string> = {
  textarea: 'textarea',
  reactTextarea: 'textarea',
  contenteditable: 'contenteditable',
  proseMirror: 'prosemirror',
  refusing: 'contenteditable',
}

const oneLine = 'I can see why that is frustrating, “twice” is twice too often.'
const severalLines = 'Thank you for waiting.\n\nI have asked for a new lamp.\nIt leaves today.'

let zoo: ZooServer
beforeAll(async () => {
  zoo = await startZoo()
})
afterAll(() => zoo.close())

describe.each(browsers)('$name', (each) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    if (each.executable) browser = await openBrowser(each)
  })
  afterAll(() => browser?.close())

  const open = async (box: ZooBox) => {
    await page?.close()
    page = await browser.newPage()
    await page.goto(zoo.addressOf(box))
    await page.waitForSelector('.box')
  }
  const composer = (box: ZooBox) => JSON.stringify({ kind: composers[box], path: '.box', writes: 'reply' })
  const insert = (box: ZooBox, text: string) =>
    runApart<string>(page, `evenkeel.insertIntoComposer(document, ${composer(box)}, ${JSON.stringify(text)})`)
  const readBack = (box: ZooBox) => runApart<string>(page, `evenkeel.readComposer(document, ${composer(box)})`)
  const held = () => page.evaluate(() => window.zoo.text())
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const undo = async () => {
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
  }

  describe.each(zooBoxes)('%s', (box) => {
    test.skipIf(!each.executable)('one line into an empty box', async () => {
      await open(box)
      expect(await insert(box, oneLine)).toBe('inserted')
      expect((await held()).trim()).toBe(oneLine)
      expect(await readBack(box)).toBe(oneLine)
    })

    test.skipIf(!each.executable)('several lines keep their breaks, and undo takes them away', async () => {
      await open(box)
      expect(await insert(box, severalLines)).toBe('inserted')
      expect(lines(await held())).toEqual(lines(severalLines))
      expect(lines(await readBack(box))).toEqual(lines(severalLines))
      await undo()
      expect((await held()).trim()).toBe('')
    })

    test.skipIf(!each.executable)('at the cursor in the middle of a draft', async () => {
      await open(box)
      await page.click('.box')
      await page.keyboard.type('Hi Marta, Robin')
      for (let count = 0; count < 'Robin'.length; count++) await page.keyboard.press('ArrowLeft')
      expect(await insert(box, oneLine)).toBe('inserted')
      expect((await held()).trim()).toBe(`Hi Marta, ${oneLine} Robin`)
      await undo()
      expect((await held()).trim()).toBe('Hi Marta, Robin')
    })

    test.skipIf(!each.executable)('below a draft whose box has lost the cursor', async () => {
      await open(box)
      await page.click('.box')
      await page.keyboard.type('Hi Marta,')
      await page.focus('#send')
      await page.evaluate(() => document.getSelection()?.removeAllRanges())
      expect(await insert(box, severalLines)).toBe('inserted')
      expect(lines(await held())).toEqual(['Hi Marta,', ...lines(severalLines)])
    })
  })

  test.skipIf(!each.executable)(
    'a box that takes nothing is told from one that does, and keeps its draft',
    async () => {
      await open('refusing')
      expect(await insert('refusing', severalLines)).toBe('editor-refused')
      expect(await held()).toBe('Hi Ana,')
    },
  )

  test.skipIf(!each.executable)('a box that has gone', async () => {
    await open('textarea')
    await page.evaluate(() => document.querySelector('.box')?.remove())
    expect(await insert('textarea', oneLine)).toBe('no-reply-box')
  })

  test.skipIf(!each.executable)('nothing was sent', () => {
    expect(zoo.timesSent()).toBe(0)
  })
})

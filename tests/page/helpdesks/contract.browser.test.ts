import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Conversation, Message } from '../../../lib/conversation/conversation'
import { browsers, openBrowser, runApart } from '../openBrowser'
import { ownPages, type SharedMessage, sharedFolder, sharedPages } from './savedPage'

/** The day on which the pages are read: those that leave the year out mean this one. */
const today = Date.UTC(2026, 10, 25, 12)

const own = ownPages()
const shared = sharedPages()
if (shared.length === 0) console.log(`The shared pages are left out, for there is no folder ${sharedFolder}.`)

describe.each(browsers.filter(({ executable }) => executable))('in $name', (program) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser(program)
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  test.each(own)('$name yields the conversation beside it', async ({ name, file, url, conversation }) => {
    const reading = await read(page, file, url)
    expect(reading.conversation).toEqual(conversation)
    expect(
      reading.claims.filter((claim) => claim !== 'generic' && !name.startsWith(claim.split('-')[0] ?? claim)),
    ).toEqual([])
    // However the path is written, the box that it leads to can be written into.
    expect(reading.isEditable).toBe(Boolean(conversation?.composer))
  })

  test.each(shared)('$name of the shared pages reads right', async ({ name, file, messages, composer }) => {
    const reading = await read(page, file, '', composer)
    expect(reading.conversation?.helpdesk).toBe(name)
    expect(reading.claims).toEqual([name, 'generic'])
    expect(reading.conversation?.messages.map(asShared)).toEqual(messages)
    expect(reading.isWantedBox).toBe(true)
  })
})

type Reading = {
  conversation: Conversation | null
  /** Every helpdesk that takes the page for one of its own. */
  claims: string[]
  isEditable: boolean
  isWantedBox: boolean
}

/**
 * What the shipped page code reads.
 * @param url the address that the page is to have; empty: the file's own
 * @param wantedBox path to the box that must be found
 */
async function read(page: Page, file: string, url: string, wantedBox = 'none'): Promise<Reading> {
  await page.goto(pathToFileURL(file).href)
  return runApart<Reading>(
    page,
    `(() => {
      const url = new URL(${JSON.stringify(url)} || location.href)
      const Clock = Date
      globalThis.Date = class extends Clock { constructor(...parts) { super(...(parts.length ? parts : [${today}])) } }
      try {
        const conversation = evenkeel.readPage(document, url) ?? null
        const box = conversation?.composer && evenkeel.selectFirst(document, conversation.composer.path)
        return {
          conversation,
          claims: [...new Set(evenkeel.helpdesks.filter((each) => each.claims(document, url)).map(({ name }) => name))],
          isEditable: Boolean(box?.isContentEditable || box?.matches('textarea')),
          isWantedBox: box !== null && box === evenkeel.selectFirst(document, ${JSON.stringify(wantedBox)}),
        }
      } finally {
        globalThis.Date = Clock
      }
    })()`,
  )
}

/** A message in the words of the shared pages, which say every time with a zone, and leave blank lines out. */
function asShared({ role, author = '', text, time = '' }: Message): SharedMessage {
  const shown = time && !time.endsWith('Z') ? `${time}Z` : time
  return { role, author, text: text.replace(/\n{2,}/g, '\n'), time: shown }
}

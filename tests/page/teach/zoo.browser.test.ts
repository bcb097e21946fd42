import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message } from '../../../lib/conversation/conversation'
import { ownPages, sharedPages } from '../helpdesks/savedPage'
import { browsers, openBrowser } from '../openBrowser'
import { pointAndDerive } from './pointAndDerive'

type Shown = Pick<Message, 'role' | 'text'> & { author?: string | undefined }

/** Every page of every known helpdesk on which a customer wrote, with its adapter left out of the game. */
const pages: { name: string; file: string; box: string | undefined; messages: Shown[] }[] = [
  ...ownPages().map(({ name, file, conversation }) => ({
    name,
    file,
    box: conversation?.composer?.path,
    messages: conversation?.messages ?? [],
  })),
  ...sharedPages().map(({ name, file, composer, messages }) => ({
    name: `shared ${name}`,
    file,
    box: composer,
    messages,
  })),
].filter(({ messages }) => messages.some(({ role }) => role === 'customer'))

/** Pages that do not come out right by three clicks, and why. What is not in here must. */
const notYet = new Map([
  ['rt5/pages/angry-customer', 'the lines of the mail header stand in the element with the words'],
  ['rt5/pages/html-mails-and-files', 'the same'],
  ['rt5/pages/newest-first', 'the same'],
  ['rt5/pages/thread', 'the same'],
  ['salesforce/pages/case', 'the customer is told by a name alone, which the page writes in another way'],
  ['shared front', 'names stand in no element of their own, and no address is shown'],
])

describe.each(browsers.filter(({ executable }) => executable))('taught by three clicks in $name', (program) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser(program)
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  test.each(pages)('$name', async ({ name, file, box, messages }) => {
    await page.goto(pathToFileURL(file).href)
    const first = (role: Message['role']) => messages.filter((message) => message.role === role).slice(0, 1)
    const points = { customer: first('customer'), agent: first('agent') }
    const { adapter, conversation, notFound, isWantedBox } = await pointAndDerive(page, points, box)
    expect(notFound).toEqual([])

    // Nothing of the conversation is in what would be stored.
    const kept = JSON.stringify(adapter).toLowerCase()
    // The team's own mail domain may be kept, and it can be the name that the team signs with.
    const people = messages.flatMap(({ role, author = '' }) =>
      role === 'customer' || author.includes(' ') ? author.toLowerCase() : [],
    )
    const lines = messages.flatMap(({ text }) => text.toLowerCase().split('\n')).filter((line) => line.length > 12)
    expect([...people, ...lines].filter((words) => words.length > 3 && kept.includes(words))).toEqual([])

    // Whatever else comes out, nobody but a customer may pass for one.
    const customers = messages.filter(({ role }) => role === 'customer').map(start)
    const given = conversation?.messages ?? []
    if (!notYet.has(name)) {
      expect(given.filter(({ role }) => role === 'customer').map(start)).toEqual(customers)
      expect(given.filter(isSpoken).map(asShown)).toEqual(
        expect.arrayContaining(messages.filter(isSpoken).map(asShown)),
      )
      expect(isWantedBox).toBe(box !== undefined)
      return
    }
    const wrong = given.filter(({ role, text }) => role === 'customer' && !customers.some((one) => text.includes(one)))
    expect(wrong).toEqual([])
    // One that comes right has to leave the list above.
    expect(given.filter(isSpoken).map(asShown)).not.toEqual(messages.filter(isSpoken).map(asShown))
  })
})

const start = ({ text }: Shown) => text.replace(/\s+/g, ' ').slice(0, 60)

const isSpoken = ({ role }: Shown) => role === 'customer' || role === 'agent'

const asShown = ({ role, text }: Shown) => ({ role, text: text.replace(/\n{2,}/g, '\n') })

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FolderServer, serveFolder } from '../../tools/demo/serve'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { choose, drop, findingsOf, focusField, giveFile, keepDownloads, lastDownload } from '../browser/builderPage'
import { clickWords } from '../browser/clickWords'
import { everythingStored } from '../browser/everythingStored'
import { sortRequests } from '../browser/foreignRequests'
import { leadTo } from '../browser/leadTo'
import { type Session, startSession } from '../browser/session'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const passphrase = 'four plain words here'

const wordings: [string, string][] = [
  ['listen', 'I am reading every line you wrote about the bike, the small things too.'],
  ['listen', 'Take the time you need. The whole story of this repair helps me.'],
  ['empathise', 'You planned your rides around this bike, and then nobody wrote to you.'],
  ['empathise', 'A weekend without the bike you paid for is a weekend lost.'],
  ['validate', 'A new bike has to be ready on day one, so it makes sense that you wrote.'],
  ['validate', 'Asking where it is after three weeks is a fair question.'],
  [
    'options',
    'There are two ways: a shop near you fits the part, or our driver brings another bike. Which one suits you better?',
  ],
  ['agree', 'So we settle on the driver: he brings the other bike to your door.'],
  ['explain', 'The part comes from one maker alone, which is why it took a week.'],
  ['explain', 'Brakes are tested twice before a bike leaves us, so a day goes into that.'],
  ['follow-up', 'I write again on Friday to hear how the bike rides.'],
  ['close', 'The new wheel is on, and you told me that it runs. I close this here.'],
]
/** Twelve ready replies, one without its reason. */
const replies = [
  'title,move,text,reason',
  ...wordings.map(([move, text], at) => `Reply ${at + 1},${move},"${text}",${at === 11 ? '' : 'A person answers.'}`),
].join('\n')

const chromium = browserChoices.filter(({ name, find }) => name === 'chromium' && find())

describe.each(chromium)('story 11: a lead who has never seen JSON ships a pack, in $name', (choice) => {
  let server: FolderServer
  let session: Session
  let panel: OpenPanel
  let page: BrowserTab

  beforeAll(async () => {
    mkdirSync('demo-output', { recursive: true })
    server = await serveFolder('assets/demo')
    session = await startSession(choice)
    panel = await session.browser.openPanel(await session.browser.newTab(`${server.url}/?ticket=4471`))
    page = await session.browser.newTab(`${await panel.evaluate(() => location.origin)}/options.html`)
    await keepDownloads(page)
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  const click = (words: string) => clickWords(page, 'button', words)
  const write = async (label: string, text: string) => {
    await focusField(page, label)
    await page.type(text)
  }

  test('fourteen phrases: twelve ready replies, one by hand, one duplicated', async () => {
    await waitForWords(page, 'Nothing was begun here yet.')
    await click('Start with an empty pack')
    await click('Pack and gaps')
    await write('Name', 'Harbour Bikes')
    await write('Who answers for it', 'Noor')
    await click('Phrases')
    await giveFile(page, 'replies.csv', replies)
    await waitForWords(page, '12 replies are now phrases.')
    await click('New phrase')
    await write('Words for the customer', 'News from the workshop by ')
    await click('New gap')
    await write('What is filled in there', 'day')
    await clickWords(page, '[data-phrase-editor] button', 'Add')
    await write('Why it works', 'A day ends the chasing.')
    await choose(page, 'What it does', 'next-steps')
    await waitForWords(page, 'Phrase 2 of 13')
    await click('Duplicate')
    await waitForWords(page, 'Phrase 3 of 14')
    await page.press('Control+z')
    await waitForWords(page, 'of 13')
    await page.press('Control+y')
    await waitForWords(page, 'Phrase 3 of 14')
    await write('Words for the customer', ' ')
  })

  test('what is to be mended stands beside it: an empty gap, a missing reason', async () => {
    await waitForWords(page, 'The reason is still to be written.')
    await waitForWords(page, 'The same words as')
    await write('Words for the customer', 'at the latest')
    await page.waitFor(() => !document.body.textContent?.includes('The same words as'), [])
    await click('Pack and gaps')
    await focusField(page, 'What the empty gap says')
    for (let at = 0; at < 3; at++) await page.press('Backspace')
    await waitForWords(page, 'Still to be written: the label of the gap.')
    await click('Hand out')
    await waitForWords(page, '1 thing has to be mended before agents can open it.')
    await click('Pack and gaps')
    await write('What the empty gap says', 'day you can keep')
    await click('Limits and crisis')
    await click('Add a limit')
    await write('What is granted', 'refund')
    await focusField(page, 'The most')
    await page.type('50')
    await write('Who decides above that', 'the shift lead')
    await clickWords(page, 'aside button', 'The new wheel is on')
    await write('Why it works', 'x')
    await page.press('Control+a')
    await page.type('An end is named.')
    await page.waitFor(() => !document.body.textContent?.includes('The reason is still to be written.'), [])
  })

  test('self-tests run with one button and say what differs', async () => {
    await click('Self-tests')
    await click('Add a self-test')
    await write('Message 1', 'Third time I ask about order 4471. Nobody answers. Fix it today.')
    await choose(page, 'Next move', 'quiet')
    await click('Run the self-tests')
    await page.waitFor(
      () => document.body.textContent?.includes('the next move was to be quiet and is empathise.'),
      [],
      30_000,
    )
    await choose(page, 'Next move', 'empathise')
    await click('Run the self-tests')
    await waitForWords(page, '1 self-test ran. It came as expected.')
  })

  test('what was written is there after the page went away, and another window is told of it', async () => {
    await waitForWords(page, 'Kept on this computer')
    await page.goto(await page.evaluate(() => location.href))
    await keepDownloads(page)
    await click('Open Harbour Bikes')
    await waitForWords(page, 'Phrase 1 of 14')
    await leadTo(panel, '/options.html')
    await clickWords(panel, 'button', 'Open Harbour Bikes')
    await waitForWords(panel, 'This pack is open in another window too.')
    await clickWords(panel, 'nav button', 'Pack')
    await clickWords(panel, 'button', 'Raise to 1.1.0')
    await waitForWords(page, 'Another window has changed this pack.')
    await click('Show the other')
    await click('Pack and gaps')
    await waitForWords(page, 'Raise to 1.2.0')
  })

  test('where the browser is full it says so at once, and keeps it when there is room', async () => {
    await page.evaluate(async () => {
      const left = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse())
      await chrome.storage.local.set({ filler: 'x'.repeat(left - 30) })
    })
    // At once, as if pasted: letters that come slowly are kept a few at a time, the last of them when there is room again.
    await focusField(page, 'Who answers for it')
    await page.evaluate(
      (words) => document.execCommand('insertText', false, words),
      ', team lead of the workshop and of everything that is sold there, on all days but Sunday',
    )
    await waitForWords(page, 'The browser has no room left.')
    await page.evaluate(() => chrome.storage.local.remove('filler'))
    await click('Try again')
    await waitForWords(page, 'Kept on this computer')
  })

  test.each([
    { width: 1000, colours: 'light' },
    { width: 600, colours: 'dark' },
  ] as const)('every part fits into $width px in $colours colours and passes axe', async ({ width, colours }) => {
    await panel.show({ width, height: 900, colours })
    await panel.waitFor(() => !document.body.textContent?.includes('Reading the conversation'), [])
    await panel.inject(axe)
    for (const part of ['Phrases', 'Pack', 'Limits', 'Checklists', 'Practice', 'Self-tests', 'Hand out']) {
      await clickWords(panel, 'nav button', part)
      writeFileSync(`demo-output/builder-${part}-${width}-${colours}.png`, await panel.screenshot())
      expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(await findingsOf(panel), part).toEqual([])
    }
  })

  test('signed under a passphrase, the file is accepted by the panel with the words that the lead reads out', async () => {
    await click('Hand out')
    await write('New passphrase', passphrase)
    await write('The passphrase once more', passphrase)
    await click('Make a key')
    await waitForWords(page, 'The key is made.')
    const fingerprint = await page.evaluate(
      () => document.querySelector('section[aria-labelledby="key"] b')?.textContent,
    )
    expect(fingerprint?.split(' ')).toHaveLength(8)
    await write('Passphrase of your key', passphrase)
    await click('Sign and save')
    await waitForWords(page, 'Saved and signed: harbour-bikes-1.1.0.json.')
    const file = await lastDownload(page)
    await leadTo(panel, '/sidepanel.html')
    await panel.waitFor(() => document.querySelector('button[aria-label="More"]'), [])
    await drop(panel, file)
    await waitForWords(panel, 'Offered: Harbour Bikes 1.1.0')
    await waitForWords(panel, '14 phrases')
    await waitForWords(panel, fingerprint ?? '')
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, 'In use from now on: Harbour Bikes 1.1.0.')
  })

  test('the next version shows agents what it changes', async () => {
    await click('Pack and gaps')
    await click('Raise to 1.1.1')
    await click('Phrases')
    await page.press('Control+z')
    await page.press('Control+y')
    await write('Words for the customer', ' And I stay with it.')
    await click('Hand out')
    await write('Passphrase of your key', passphrase)
    await click('Sign and save')
    await waitForWords(page, 'Saved and signed: harbour-bikes-1.1.1.json.')
    await drop(panel, await lastDownload(page))
    await waitForWords(panel, 'Changed phrase: reply-1')
    await clickWords(panel, 'button', 'Accept')
    await waitForWords(panel, 'In use from now on: Harbour Bikes 1.1.1.')
  })

  test('what is stored holds the key locked and no passphrase; the proof page lists it; nothing went out', async () => {
    const stored = JSON.stringify(await everythingStored(panel))
    expect(stored).not.toContain(passphrase)
    expect(stored).toContain('signing key')
    await page.goto(await page.evaluate(() => `${location.origin}/proof.html`))
    await waitForWords(page, 'storage.local: draft')
    expect(sortRequests(session.proxy.requests, [server.url]).foreign).toEqual([])
  })
})

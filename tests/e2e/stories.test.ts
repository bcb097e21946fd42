import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FolderServer } from '../../tools/demo/serve'
import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { readPanel, waitForReading, waitForWords } from '../../tools/machine/panelView'
import { browserChoices } from '../../tools/machine/startBrowser'
import { showNext } from '../browser/demoPage'
import { everythingStored } from '../browser/everythingStored'
import { type Session, startSession } from '../browser/session'
import { alwaysMarked, becomesMarked, marksOf, writeDraft } from '../browser/writeDraft'
import { serveStories } from './stories/serveStories'
import {
  abuse,
  anniversary,
  chronic,
  dyingToGetIt,
  manager,
  noPoint,
  parcel,
  type Story,
  settled,
  shrinking,
  spreadsheet,
  terse,
} from './stories/tickets'

const pictures = 'demo-output/stories'

describe.each(browserChoices.filter(({ find }) => find()))('the stories, in $name', (choice) => {
  let server: FolderServer
  let session: Session
  let tab: BrowserTab
  let panel: OpenPanel

  beforeAll(async () => {
    server = await serveStories()
    session = await startSession(choice)
    tab = await session.browser.newTab(`${server.url}/?ticket=${parcel.id}`)
    panel = await session.browser.openPanel(tab)
    mkdirSync(pictures, { recursive: true })
  })
  afterAll(async () => {
    await session?.close()
    await server?.close()
  })

  /** Opens a story and lets its messages arrive up to this one. */
  const upTo = async ({ id, lines }: Story, count: number) => {
    await tab.click(`button.ticket[value="${id}"]`)
    await waitForWords(panel, `#${id}`)
    for (;;) {
      const shown = await tab.evaluate(() => document.querySelectorAll('section:not([hidden]) article').length)
      if (shown >= Math.min(count, lines.length)) return waitForReading(panel, shown)
      await showNext(tab)
    }
  }
  /** What a tool of the panel wrote, once it stands there. */
  const noteOf = async (label: string) => {
    await panel.waitFor((wanted) => document.querySelector(`section[aria-label="${wanted}"]`), [label])
    return panel.evaluate(
      (wanted) => document.querySelector(`section[aria-label="${wanted}"]`)?.textContent ?? '',
      label,
    )
  }
  const take = async (name: string) =>
    writeFileSync(join(pictures, `${name}-${choice.name}.png`), await panel.screenshot())

  test('1: the third call about a late parcel', async () => {
    await upTo(parcel, 3)
    await waitForWords(panel, 'Next: show that you see it')
    const hot = await readPanel(panel)
    expect(hot.heat).toMatch(/^(High|Very high), rising/)
    expect(hot.style).toBe('Direct')
    expect(hot.styleWords.length).toBeGreaterThan(0)
    expect(hot.cards.join(' ')).not.toContain('boundary')
    expect(hot.phrases.join('\n')).toContain('Order 4471 was due on Monday')
    await writeDraft(
      tab,
      "Unfortunately we can't do that, our policy says 5 days. Could you send me your order number?",
    )
    await becomesMarked(panel, ['cant-be-done', 'rule-quoting', 'asks-again'])
    await waitForWords(panel, 'Already given: 4471')
    await take('1-late-parcel')
    await writeDraft(tab, '')
    await becomesMarked(panel, [])
    await upTo(parcel, 5)
    await waitForWords(panel, 'Next: offer two ways forward')
    const { phrases } = await readPanel(panel)
    expect(phrases).toHaveLength(3)
    // What the thread gives is filled in; what only the agent can give stands as a slot, and blocks until it is typed.
    expect(phrases[0]).toMatch(/^Order 4471 can be put right in two ways: \[.+\], or \[.+\]\. /)
    await panel.press('1')
    await waitForWords(panel, 'Fill in first')
    await upTo(parcel, 7)
    await waitForWords(panel, 'All quiet. Nothing needed.')
    expect((await readPanel(panel)).move).toBe('')
  })

  if (choice.name === 'chromium')
    test('2: the ruined anniversary', async () => {
      await upTo(anniversary, 1)
      await waitForWords(panel, 'Next: let them finish')
      expect((await readPanel(panel)).style).toBe('Feelings first')
      const clause = 'Under section 6 of our terms, rooms may be changed at any time.'
      await writeDraft(tab, clause)
      await becomesMarked(panel, ['rule-quoting'])
      await take('2-anniversary')
      await writeDraft(
        tab,
        `Forty years, and then a room next to the laundry: I see why that hurts. Under section 6 of our terms rooms may be changed, because a pipe broke in yours that morning and nobody could have slept there. I have asked for the sea view for a weekend of your choice. ${alwaysMarked}`,
      )
      await becomesMarked(panel, ['private-data'])
    })

  test('3: the customer with the spreadsheet', async () => {
    const view = await upTo(spreadsheet, 1)
    expect(view.heat).toMatch(/^(Calm|Mild)/)
    expect(view.style).toBe('Evidence-led')
    await writeDraft(tab, 'I totally understand how upsetting this must be! Are you sure the numbers are right?')
    await becomesMarked(panel, ['emotional-reply', 'doubts-data'])
    await take('3-spreadsheet')
    await writeDraft(
      tab,
      `Line 7 of invoice 2231 was billed at the list price. The e-mail of 3 March, 14:02 applies: 1,249.60 EUR, and the difference of 312.40 EUR is credited today. ${alwaysMarked}`,
    )
    await becomesMarked(panel, ['private-data'])
  })

  test('4: from swearing to abuse and back', async () => {
    const swearing = await upTo(abuse, 1)
    expect(swearing.cards.join(' ')).not.toContain('boundary')
    expect(swearing.move).toBe('Next: show that you see it')
    await upTo(abuse, 3)
    await waitForWords(panel, 'First step: a kind boundary')
    await upTo(abuse, 5)
    await waitForWords(panel, 'Second step: a warning that quotes the line')
    await waitForWords(panel, 'brainless morons')
    await take('4-warning')
    await upTo(abuse, 7)
    await waitForWords(panel, 'Last step: end with respect')
    await upTo(abuse, 9)
    await panel.waitFor(() => !document.body.textContent?.includes('Last step: end with respect'), [])
  })

  if (choice.name === 'chromium')
    test('5: answers that shrink, and a customer who is terse by nature', async () => {
      await upTo(shrinking, 9)
      await waitForWords(panel, 'Next: ask one open question')
      await take('5-shrinking')
      await upTo(terse, 5)
      await waitForWords(panel, 'All quiet. Nothing needed.')
    })

  if (choice.name === 'chromium')
    test('6: a manager, a refund and one star', async () => {
      const view = await upTo(manager, 1)
      expect(view.heat).toMatch(/^High/)
      expect(view.cards.join(' ')).toContain('They ask for a manager')
      expect(view.cards.join(' ')).not.toContain('boundary')
      await upTo(manager, 3)
      await waitForWords(panel, 'Handing over fits here')
      await panel.press('h')
      const note = await noteOf('Hand-over')
      expect(note).toContain('Offered and turned down: “Would you like a new coat')
      expect(note).toContain('[e-mail address]')
      expect(note).toContain('[phone number]')
      expect(note).not.toMatch(/laurent@|12 34 56/)
      await take('6-manager')
    })

  if (choice.name === 'chromium')
    test('7: a new objection to each solution', async () => {
      const view = await upTo(chronic, 9)
      expect(view.move).toMatch(/^Next: /)
      expect(view.phrases.length).toBeGreaterThan(0)
      // Once it was met: what is standard, then one choice that closes it, and the list of what is done.
      const met = await upTo(chronic, 11)
      expect(met.move).toBe('Next: explain why, in plain words')
      expect(met.phrases[0]).toContain('What you have now is the standard set-up')
      const told = await upTo(chronic, 13)
      expect(told.move).toBe('Next: offer two ways forward')
      expect(told.phrases[0]).toContain('To finish, there are two ways')
      await panel.press('r')
      await waitForWords(panel, 'A way forward was offered')
      await take('7-objections')
      expect(JSON.stringify(await everythingStored(panel))).not.toMatch(/printer|Brandt|colours/i)
    })

  test('9: the message that stops everything, and one that only sounds like it', async () => {
    await upTo(noPoint, 2)
    await writeDraft(tab, "We can't do that.")
    await becomesMarked(panel, ['cant-be-done'])
    await showNext(tab)
    await waitForWords(panel, "Your team's crisis procedure comes before everything else.")
    const crisis = await readPanel(panel)
    expect(crisis.move).toBe('')
    expect(crisis.cards).toEqual([])
    expect(await marksOf(panel)).toEqual([])
    await take('9-crisis')
    await upTo(dyingToGetIt, 1)
    await waitForWords(panel, 'All quiet. Nothing needed.')
  })

  if (choice.name === 'chromium')
    test('10: when the machine is wrong', async () => {
      await upTo(spreadsheet, 1)
      await writeDraft(tab, `I totally understand how upsetting this must be! ${alwaysMarked}`)
      await becomesMarked(panel, ['emotional-reply', 'private-data'])
      // Evidence-led is only wrong for feelings where facts were asked for: as direct, the check goes.
      await panel.press('o')
      await waitForWords(panel, 'set by you')
      expect((await readPanel(panel)).style).toBe('Direct')
      await becomesMarked(panel, ['private-data'])
      await take('10-style-by-you')
      const { move } = await readPanel(panel)
      expect(move).toMatch(/^Next: /)
      await panel.press('s')
      await panel.waitFor((before) => document.querySelector('#next-move')?.textContent !== before, [move])
      expect(JSON.stringify(await everythingStored(panel))).not.toMatch(/driver|upsetting|invoice/i)
      await writeDraft(tab, '')
      await upTo(settled, 5)
      await waitForWords(panel, 'That was intense')
      await panel.press('w')
      expect(await noteOf('Closing message')).toContain("I'll call you on Friday.")
      await waitForWords(panel, 'Promised earlier and not in your last message:')
      await take('10-wrap-up')
      expect(JSON.stringify(await everythingStored(panel))).not.toMatch(/friday|courier|furious|5510/i)
    })
})

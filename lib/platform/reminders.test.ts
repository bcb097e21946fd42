import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { fireReminder, loadReminders, momentOf, removeReminder, setReminder } from './reminders'

// A fake, as in settings.test.ts. It knows neither permissions nor the button's badge: those are told by hand.
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const outside = { isAllowed: false, badge: '', shown: [] as string[] }

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(outside, { isAllowed: false, badge: '', shown: [] })
  Object.assign(fakeBrowser, {
    permissions: { request: async () => outside.isAllowed, contains: async () => outside.isAllowed },
  })
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => {
      outside.badge = text
    },
  })
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ name: 'Evenkeel' }), getURL: (path: string) => path })
  Object.assign(fakeBrowser.notifications, {
    create: async (_: string, { message }: { message: string }) => {
      outside.shown.push(message)
    },
  })
})

const everything = () => fakeBrowser.storage.local.get()

describe('a reminder', () => {
  test('keeps the text that the agent wrote and nothing else, until it is taken away', async () => {
    expect(await setReminder('Call about the parcel', 'hour')).toBe(true)
    const [reminder] = await loadReminders()
    expect(Object.keys(reminder ?? {}).sort()).toEqual(['at', 'id', 'isDue', 'text'])
    expect(reminder).toMatchObject({ text: 'Call about the parcel', isDue: false })
    expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([reminder?.at])
    await removeReminder(reminder?.id ?? '')
    expect(await everything()).toEqual({})
    expect(await fakeBrowser.alarms.getAll()).toEqual([])
  })

  test('is shown as a notification where they are allowed, and forgotten', async () => {
    outside.isAllowed = true
    await setReminder('Write to them', 'tomorrow')
    const [{ name } = { name: '' }] = await fakeBrowser.alarms.getAll()
    await fireReminder(name)
    expect(outside.shown).toEqual(['Write to them'])
    expect(await everything()).toEqual({})
  })

  test('stays due, with a dot on the button, where they are not', async () => {
    await setReminder('Write to them', 'three-days')
    const [{ name } = { name: '' }] = await fakeBrowser.alarms.getAll()
    await fireReminder(name)
    expect(outside.shown).toEqual([])
    expect((await loadReminders()).map(({ isDue }) => isDue)).toEqual([true])
    expect(outside.badge).toBe('•')
    await removeReminder((await loadReminders())[0]?.id ?? '')
    expect(outside.badge).toBe('')
  })

  test('that was taken away meanwhile, and an alarm of something else, do nothing', async () => {
    await fireReminder('reminder gone')
    await fireReminder('another alarm')
    expect(outside.shown).toEqual([])
    expect(await everything()).toEqual({})
  })

  test('that storage holds in another shape is left out', async () => {
    await fakeBrowser.storage.local.set({ reminders: [{ id: 'a', text: 7 }, 'x', null] })
    expect(await loadReminders()).toEqual([])
  })
})

test.each([
  ['hour', '2026-11-26T23:30:00', '2026-11-27T00:30:00'],
  ['tomorrow', '2026-11-30T23:30:00', '2026-12-01T09:00:00'],
  ['three-days', '2026-11-26T08:00:00', '2026-11-29T09:00:00'],
] as const)('%s after %s is %s', (when, now, moment) => {
  expect(momentOf(when, new Date(now))).toEqual(new Date(moment))
})

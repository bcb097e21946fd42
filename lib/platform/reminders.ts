import { browser } from 'wxt/browser'
import type { Reminder, RemindWhen } from '../panel/ports'

const storageKey = 'reminders'
const alarmStart = 'reminder '

/** Most reminders that are kept at a time. */
const most = 50
/** Longest text of one, in UTF-16 units. */
export const longestReminder = 200

// By hand and not by schema: the background reads it too, and stays free of libraries.
function isReminder(entry: unknown): entry is Reminder {
  if (typeof entry !== 'object' || entry === null) return false
  const { id, text, at, isDue } = entry as Partial<Record<keyof Reminder, unknown>> // as: each field is looked at below.
  return typeof id === 'string' && typeof text === 'string' && typeof at === 'number' && typeof isDue === 'boolean'
}

/** The reminders that wait or are due; none where storage cannot be read or holds something else. */
export async function loadReminders(): Promise<Reminder[]> {
  try {
    const stored: unknown = (await browser.storage.local.get(storageKey))[storageKey]
    return Array.isArray(stored) ? stored.filter(isReminder) : []
  } catch {
    return []
  }
}

/** Keeps them; of none nothing is left in storage. The toolbar button bears a dot while one is due. */
async function keep(reminders: readonly Reminder[]): Promise<void> {
  if (reminders.length === 0) await browser.storage.local.remove(storageKey)
  else await browser.storage.local.set({ [storageKey]: reminders })
  await browser.action.setBadgeText({ text: reminders.some(({ isDue }) => isDue) ? '•' : '' })
}

/** The moment that is meant: in an hour, or at nine on a later day. */
export function momentOf(when: RemindWhen, now: Date): Date {
  if (when === 'hour') return new Date(now.getTime() + 3_600_000)
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + (when === 'tomorrow' ? 1 : 3), 9)
}

const alarm = ({ id, at }: Reminder) => browser.alarms.create(alarmStart + id, { when: at })

/**
 * Sets a reminder of the agent's own words. Must be called in a click: the browser is asked to show notifications.
 * False when the browser did not keep it.
 */
export async function setReminder(text: string, when: RemindWhen): Promise<boolean> {
  // First of all, within the click. Declined, the reminder shows in the panel and as a dot on the button.
  await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)
  try {
    const at = momentOf(when, new Date()).getTime()
    const reminder = { id: crypto.randomUUID(), text: text.slice(0, longestReminder), at, isDue: false }
    await keep([...(await loadReminders()), reminder].slice(-most))
    await alarm(reminder)
    return true
  } catch {
    return false
  }
}

/** Takes a reminder away, due or not. */
export async function removeReminder(id: string): Promise<void> {
  await browser.alarms.clear(alarmStart + id)
  await keep((await loadReminders()).filter((one) => one.id !== id))
}

/** Reports the reminders at once and at each change, until `signal` aborts. */
export function watchReminders(onReminders: (reminders: Reminder[]) => void, signal: AbortSignal): void {
  const report = async () => onReminders(await loadReminders())
  const onChanged = (changes: Record<string, unknown>) => {
    if (storageKey in changes) void report()
  }
  browser.storage.local.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged))
  void report()
}

/** A reminder's time has come: a notification where they are allowed, and then it is forgotten; else it stays, due. */
export async function fireReminder(alarmName: string): Promise<void> {
  if (!alarmName.startsWith(alarmStart)) return
  const id = alarmName.slice(alarmStart.length)
  const reminders = await loadReminders()
  const due = reminders.find((one) => one.id === id)
  if (!due) return
  const isShown = await browser.permissions.contains({ permissions: ['notifications'] })
  if (isShown) {
    const iconUrl = browser.runtime.getURL('/icon/128.png')
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl,
      title: browser.runtime.getManifest().name,
      message: due.text,
    })
    return keep(reminders.filter((one) => one !== due))
  }
  await keep(reminders.map((one) => (one === due ? { ...one, isDue: true } : one)))
}

/** Listens for the alarms, and sets them anew where a browser that was closed has lost them. */
export function remindByAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => fireReminder(name))
  browser.runtime.onStartup.addListener(async () => {
    for (const reminder of await loadReminders()) if (!reminder.isDue) await alarm(reminder)
  })
}

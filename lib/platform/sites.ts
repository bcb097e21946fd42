import { browser } from 'wxt/browser'
import { loadPolicy } from './managedPolicy'

/** The content script as wxt builds it; registered at run time, only for sites that were switched on. */
export const helpdeskScript = '/content-scripts/helpdesk.js'

/** The code of teaching, put into a page when it is taught. */
export const teachingScript = '/content-scripts/teach.js'

/** The reader for pages that no adapter knows. */
export const shapeScript = '/content-scripts/shape.js'

const scriptIdPrefix = 'helpdesk '

/**
 * The origin of a page that can be switched on.
 * @param url address of a tab, undefined where the browser hides it
 * @returns such as `https://desk.example`; undefined for browser pages, files, stores and viewers
 */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, origin } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined
}

// A match pattern knows no port: http://127.0.0.1/* covers every port of that host.
const patternOf = (site: string) => `${new URL(site).protocol}//${new URL(site).hostname}/*`

/** Asks the browser for one site. Must be called in a click. False when the agent declined or the organisation bars it. */
export async function switchOnSite(site: string): Promise<boolean> {
  // Asked first: after an `await` the browser would not take it for the agent's act.
  const isGranted = await browser.permissions.request({ origins: [patternOf(site)] })
  const { sites } = (await loadPolicy()).policy
  if (!isGranted || sites.length === 0 || sites.includes(patternOf(site).replace(/\/\*$/, ''))) return isGranted
  await switchOffSite(site)
  return false
}

/** Gives one site back. The page reads nothing from then on. */
export async function switchOffSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(site)] })
}

/** Sites that are switched on, as origins without a port, sorted. */
export async function switchedOnSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.map((pattern) => pattern.replace(/\/\*$/, '')).sort()
}

/** Whether the agent switched on the site of this address. */
export async function isSwitchedOn(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] })
}

/**
 * Makes the registered content scripts equal the sites that are switched on. Called at each start and at each change of
 * permissions or of the organisation's policy; a page that was open before gets its script from the panel beside it (startReadingTab).
 */
export function registerSites(): Promise<void> {
  // One after the other: two grants at once would register the same script twice, which the browser refuses whole.
  registering = registering.then(register, register)
  return registering
}

let registering: Promise<void> = Promise.resolve()

/** Gives back what the organisation does not allow, and tells the sites that stay. */
async function allowedSites(): Promise<string[]> {
  const [sites, { policy }] = [await switchedOnSites(), await loadPolicy()]
  if (policy.sites.length === 0) return sites
  const barred = sites.filter((site) => !policy.sites.includes(site))
  for (const site of barred) await switchOffSite(site).catch(() => undefined)
  return sites.filter((site) => policy.sites.includes(site))
}

async function register(): Promise<void> {
  const sites = await allowedSites()
  const wanted = new Map(sites.map((site) => [`${scriptIdPrefix}${site}`, `${site}/*`]))
  const registered = await browser.scripting.getRegisteredContentScripts()
  const known = new Set(registered.map(({ id }) => id))
  const gone = registered.filter(({ id }) => !wanted.has(id)).map(({ id }) => id)
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  const fresh = [...wanted].filter(([id]) => !known.has(id))
  if (fresh.length === 0) return
  await browser.scripting.registerContentScripts(
    fresh.map(([id, pattern]) => ({
      id,
      matches: [pattern],
      js: [helpdeskScript],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  )
}

/** Puts the content script into a page that was open before its site was switched on. False where it cannot run. */
export function startReadingTab(tabId: number): Promise<boolean> {
  return putInto(tabId, helpdeskScript)
}

/** Puts the code of teaching into a page that is read. False where it cannot run. */
export function startTeachingTab(tabId: number): Promise<boolean> {
  return putInto(tabId, teachingScript)
}

/** Puts the reader by shape into a page that no adapter knows. False where it cannot run. */
export function startShapeTab(tabId: number): Promise<boolean> {
  return putInto(tabId, shapeScript)
}

type Script = typeof helpdeskScript | typeof teachingScript | typeof shapeScript

async function putInto(tabId: number, script: Script): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script] })
    return true
  } catch {
    // The browser refuses error pages, viewers and tabs that are just closing: there is nothing to read then.
    return false
  }
}

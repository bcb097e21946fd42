import type { SeenRequest } from './recordingProxy'

/**
 * Hosts that Chromium and Firefox themselves ask: updates, clock, sign-in, settings. The same ones show up in a run
 * without the extension. Named one by one, so that nothing else of these firms hides behind them.
 */
const browsersOwnHosts = [
  'accounts.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'passwordsleakcheck-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'location.services.mozilla.com',
  'push.services.mozilla.com',
]

/** Requests told apart: those of the test's own pages, those of the browser itself, and the rest, which must be none. */
export type SortedRequests = { pages: SeenRequest[]; browser: SeenRequest[]; foreign: SeenRequest[] }

/** Sorts by origin; `origins` are those of the pages that the test opened, such as `http://127.0.0.1:8075`. */
export function sortRequests(requests: SeenRequest[], origins: string[]): SortedRequests {
  const sorted: SortedRequests = { pages: [], browser: [], foreign: [] }
  for (const request of requests) {
    const address = request.kind === 'tunnel' ? `https://${request.url}` : request.url
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (url && origins.includes(url.origin)) sorted.pages.push(request)
    else if (url && browsersOwnHosts.includes(url.hostname)) sorted.browser.push(request)
    else sorted.foreign.push(request)
  }
  return sorted
}

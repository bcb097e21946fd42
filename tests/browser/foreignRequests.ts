import type { SeenRequest } from './recordingProxy'

/** Hosts that Chromium and Firefox themselves ask, with the extension or without it; the control run of the test shows the same ones. */
const browsersOwnHosts = [
  /(^|\.)google\.com$/,
  /(^|\.)googleapis\.com$/,
  /(^|\.)gvt1\.com$/,
  /(^|\.)gstatic\.com$/,
  /(^|\.)mozilla\.(com|net|org)$/,
  /(^|\.)firefox\.com$/,
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
    else if (url && browsersOwnHosts.some((host) => host.test(url.hostname))) sorted.browser.push(request)
    else sorted.foreign.push(request)
  }
  return sorted
}

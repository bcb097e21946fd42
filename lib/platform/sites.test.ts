import { expect, test, vi } from 'vitest'
import { siteOf } from './sites'

// A fake: this file asks only for a pure function, but its module binds the browser.
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

test.each([
  ['a helpdesk', 'https://desk.example/tickets/7?x=1#a', 'https://desk.example'],
  ['a port', 'http://127.0.0.1:8075/Ticket/Display.html', 'http://127.0.0.1:8075'],
  ['a page of Chrome', 'chrome://extensions', undefined],
  ['a page of Firefox', 'about:debugging', undefined],
  ['another extension', 'moz-extension://x/y.html', undefined],
  ['a file', 'file:///tmp/a.html', undefined],
  ['an address that the browser hides', undefined, undefined],
  ['no address at all', 'nonsense', undefined],
])('%s', (_, url, site) => {
  expect(siteOf(url)).toBe(site)
})

import type { Adapter } from '../adapter'

const isAgent = '[data-test-is-agent="true"]'

/** Freshdesk, from public extensions; where its reply box stands is the least sure. */
export const freshdesk: Adapter = {
  name: 'freshdesk',
  certainty: 'high',
  homes: ['*://*.freshdesk.com/a/tickets/*'],
  markers: ['.ticket-details__item [data-test-conversation="conversation-text"]'],
  ticketUrl: '/a/tickets/(\\d+)',
  subject: [{ path: '.ticket-subject-heading' }],
  message: {
    each: '.ticket-details__item',
    isHiddenLeftOut: true,
    id: [{ path: '[data-note-id]', attribute: 'data-note-id' }],
    // Replies that are folded have no body until they are opened.
    body: '[data-test-conversation="conversation-text"], .activity-text',
    author: [{ path: '[data-test-id="user-name"] b' }, { path: '[data-test-id="user-name"], .activity-text > b' }],
    time: [
      { path: '[data-test-id="time-info"], time-info', attribute: 'aria-label' },
      { path: '.timeago-units, .timeago' },
    ],
    roles: [
      { role: 'note', matches: '.privatenote' },
      { role: 'system', matches: '.activity' },
      { role: 'customer', matches: '.requestor' },
      { role: 'agent', matches: `${isAgent}, :has(${isAgent})` },
    ],
    strip: ['.freshdesk_signature', '[data-test-sig]', '.activity-text > b', '.activity-text > .timeago'],
    quotes: ['.freshdesk_quote'],
  },
  order: 'by-time',
  composers: [
    { kind: 'froala', path: '[data-test-id="reply-editor"] .fr-element[contenteditable="true"]' },
    {
      kind: 'froala',
      path: '.fr-element.fr-view[contenteditable="true"]',
      noteWhile: ['[data-test-id*="note-editor"] .fr-element'],
    },
    { kind: 'redactor', path: '.redactor-editor[contenteditable="true"]' },
  ],
}

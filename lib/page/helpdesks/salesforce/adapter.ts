import type { Adapter } from '../adapter'

const record = 'one-record-home-flexipage2'

/** The bar above every page of Lightning, which stands outside of shadow roots. Without it no other page is searched at length. */
const lightning = '.slds-context-bar'

/** A case's feed in Salesforce Service Cloud, from the written record: who writes is told by the contact's name alone. */
export const salesforce: Adapter = {
  name: 'salesforce',
  certainty: 'medium',
  homes: ['*://*.lightning.force.com/lightning/r/Case/*'],
  markers: [lightning, '>>> article.cuf-feedItem'],
  // Tabs of other cases stay in the page.
  ticketNode: `${record}, body:not(:has(${record}))`,
  ticketUrl: '/Case/([0-9A-Za-z]{15,18})',
  ticket: [{ path: 'head title', pattern: '\\d{5,}' }],
  subject: [{ path: '>>> .slds-page-header__title' }],
  people: {
    customer: [{ path: '>>> a[href*="/Contact/"]' }, { path: '>>> aside h3' }],
  },
  message: {
    each: '>>> article.cuf-feedItem',
    isHiddenLeftOut: true,
    id: [{ attribute: 'data-id' }],
    body: '.feedBodyInner',
    author: [{ path: 'a.cuf-entityLink' }],
    time: [{ path: 'a.cuf-timestamp' }],
    roles: [
      { role: 'system', matches: '[data-type*="Change"], [data-type^="CreateRecord"], [data-type^="Milestone"]' },
      { role: 'customer', author: 'customer' },
      { role: 'note', matches: '[data-type="TextPost"]' },
      { role: 'agent', author: 'not-customer' },
    ],
  },
  order: 'by-time-or-newest-first',
  composers: [
    { kind: 'quill', path: '>>> emailui-rich-text-editor >>> .ql-editor[contenteditable="true"]' },
    { kind: 'ckeditor4', path: '>>> body.cke_editable[contenteditable="true"]' },
  ],
}

/** A chat in Salesforce Service Cloud, which names its messages as the public design system does. */
export const salesforceChat: Adapter = {
  name: 'salesforce-chat',
  certainty: 'medium',
  markers: [lightning, '>>> .slds-chat-listitem'],
  message: {
    each: '>>> .slds-chat-listitem',
    isHiddenLeftOut: true,
    body: '.slds-chat-message__text, .slds-chat-event__body',
    author: [
      { path: '.slds-avatar abbr', attribute: 'title' },
      { path: '.slds-chat-message__meta', pattern: '^(.+?)\\s*•' },
    ],
    time: [{ path: '.slds-chat-message__meta, .slds-chat-event__agent-message' }],
    roles: [
      { role: 'customer', matches: '.slds-chat-listitem_inbound' },
      { role: 'agent', matches: '.slds-chat-listitem_outbound' },
      { role: 'system', matches: '.slds-chat-listitem_event, .slds-chat-listitem_bookend' },
    ],
  },
  order: 'oldest-first',
  composers: [],
}

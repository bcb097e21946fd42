import type { Adapter } from '../adapter'

/** Zammad's first user interface, from its templates. */
export const zammad: Adapter = {
  name: 'zammad',
  certainty: 'high',
  homes: ['*://*.zammad.com/#ticket/zoom/*'],
  markers: ['.ticketZoom .ticket-article-item[data-id]'],
  // Every open ticket stays in the page.
  ticketNode: '.ticketZoom',
  ticket: [{ path: 'a[href*="#ticket/zoom/"]', attribute: 'href', pattern: 'zoom/(\\d+)' }],
  // The title can be written into, and so can the reply.
  subject: [{ path: '.ticket-title-update' }],
  message: {
    each: '.ticket-article-item',
    id: [{ attribute: 'data-id' }],
    body: '.richtext-content',
    // The first line of the folded details, whatever the language calls it: `Name <address>`, or `-` for the system.
    author: [{ path: '.article-meta.top .article-meta-value', pattern: '^(.+?)\\s*(?:<|$)' }],
    time: [{ path: 'time[datetime]', attribute: 'datetime' }],
    roles: [
      { role: 'system', matches: '.system' },
      { role: 'note', matches: '.is-internal' },
      { role: 'customer', matches: '.customer' },
      { role: 'agent', matches: '.agent' },
    ],
    // What the page folds away as signature or quoted mail.
    strip: ['.js-signatureMarker ~ *'],
  },
  order: 'by-time',
  composers: [
    {
      kind: 'contenteditable',
      path: '.article-add [data-name="body"][contenteditable="true"]',
      noteWhile: ['.article-add.is-internal'],
    },
  ],
}

const byCustomer = '[class~="ltr:rounded-bl-xl"]'
const byTeam = '[class~="ltr:rounded-br-xl"]'
const name = '[id="author-name-and-creation-date"] + *'

/** Zammad's new user interface, from its components: the customer's messages stand at the right, which its classes say. */
export const zammadDesktop: Adapter = {
  name: 'zammad-desktop',
  certainty: 'high',
  homes: ['*://*.zammad.com/desktop/tickets/*'],
  markers: ['[data-test-id^="article-bubble-container-"] .inner-article-body'],
  ticketUrl: '/tickets/(\\d+)',
  subject: [{ path: 'head title', pattern: '^(?:.+ - )?(.+)$' }],
  message: {
    each: '[data-test-id^="article-bubble-container-"], [role="feed"] > article:has(> [role="article"])',
    isHiddenLeftOut: true,
    id: [{ attribute: 'data-test-id', pattern: '\\d+$' }, { attribute: 'id' }],
    body: '.inner-article-body, [role="article"]',
    author: [{ path: name }],
    time: [{ path: 'time', attribute: 'datetime' }, { path: 'time', attribute: 'title' }, { path: 'time' }],
    roles: [
      { role: 'system', matches: ':has(> [role="article"])' },
      { role: 'note', matches: '.bg-stripes' },
      { role: 'customer', matches: byCustomer },
      // The system's own mails show no author.
      { role: 'system', matches: `${byTeam}:not(:has(${name}, header))` },
      { role: 'agent', matches: byTeam },
    ],
    strip: ['.js-signatureMarker ~ *'],
  },
  order: 'by-time',
  composers: [
    {
      kind: 'tiptap',
      path: '[id^="ticketArticleReplyForm"] .ProseMirror[contenteditable="true"]',
      noteWhile: ['[data-test-id="article-reply-stripes-panel"]:is(.bg-stripes, .border-stripes)'],
    },
  ],
}

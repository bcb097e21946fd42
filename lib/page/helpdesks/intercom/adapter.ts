import type { Adapter } from '../adapter'

const group = 'data-part-group-category'

/** Intercom's inbox, from public extensions: the numbers of kinds of message are well known, names are not. */
export const intercom: Adapter = {
  name: 'intercom',
  certainty: 'medium',
  homes: ['*://app.intercom.com/*/conversation/*', '*://app.*.intercom.com/*/conversation/*'],
  markers: [`[data-part-group-id][${group}]`],
  ticketUrl: '/conversation/(\\d+)',
  subject: [{ path: '[data-inbox-conversation-header-title]' }],
  message: {
    each: '[data-part-group-id]',
    isHiddenLeftOut: true,
    id: [{ attribute: 'data-part-group-id' }],
    // Some bodies stand in shadow roots.
    body: `>>> .interblocks-html, [${group}="20"] > :first-child`,
    author: [{ path: '[role="img"][aria-label]', attribute: 'aria-label' }],
    roles: [
      { role: 'customer', matches: `[${group}="1"]` },
      { role: 'agent', matches: `[${group}="3"]` },
      { role: 'note', matches: `[${group}="4"]` },
      { role: 'bot', matches: `[${group}="5"]` },
      { role: 'system', matches: `[${group}="20"]` },
    ],
  },
  order: 'oldest-first',
  composers: [
    {
      kind: 'prosemirror',
      path: '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
      noteWhile: ['[data-conversation-reply-composer] .o__selected[data-intercom-target="note-tab"]'],
    },
  ],
}

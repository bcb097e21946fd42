import type { Adapter } from '../adapter'

const message = '[class*="messageViewerBase__StyledMessageDiv"]'
const comment = '[class*="commentViewer__StyledWrapperDiv"]'
const handle = '[class*="__StyledHandleSpan"]'
const address = '[^\\s<>]+@[^\\s<>]+'

/** Front, from public extensions: its class names end in hashes that change; notes and the reply box are the least sure. */
export const front: Adapter = {
  name: 'front',
  certainty: 'medium',
  homes: ['*://app.frontapp.com/open/*'],
  markers: [message],
  ticketUrl: '/open/(\\w+)',
  subject: [{ path: '[data-searchable-subject]' }],
  people: {
    customer: [{ path: 'aside p', pattern: address }, { path: 'aside h3' }],
    // Whoever comments is of the team.
    agent: [{ path: `${comment} [class*="StyledAuthorDiv"]` }],
  },
  message: {
    // Older ones are folded to a line without their body until they are opened.
    each: `${message}, ${comment}`,
    isHiddenLeftOut: true,
    body: '[class*="messageHtml__"], [class*="commentViewer__StyledBodyDiv"]',
    author: [
      { path: '[class*="messageViewerRecipient__StyledDetailsWrapperDiv"] > div:first-child' },
      { path: '[class*="commentViewer__StyledAuthorDiv"]' },
      { path: handle, pattern: address },
    ],
    authorKeys: [{ path: handle, pattern: address }],
    time: [{ path: '[class*="messageViewerDate__"]' }],
    roles: [
      { role: 'note', matches: comment },
      { role: 'agent', author: 'agent' },
      { role: 'customer', author: 'customer' },
      { role: 'agent', author: 'not-customer' },
    ],
  },
  order: 'by-time',
  composers: [
    { kind: 'contenteditable', path: '[class*="composerBody__"] [contenteditable="true"]' },
    { kind: 'contenteditable', path: '[contenteditable="true"][role="textbox"]' },
  ],
}

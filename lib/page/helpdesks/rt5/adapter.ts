import type { Adapter } from '../adapter'
import { commentsAdded } from './commentsAdded'

const person = '.description .user'
const people = '.ticket-info-people .form-row'

/** `root (Robin Agent)`, `Marta Lindqvist <marta@example.org>`: the person's own name. */
const ownName = '^[^<(]*\\((.+)\\)$|^(.+?)\\s*<[^>]*>$|^<?([^>]+)>?$'

/** Update.html while its type is a comment: on arrival, and after the agent changed it. */
const commentChosen = [
  '#UpdateType option[value="private"]:checked',
  'body:not(:has(#UpdateType)) .messagebox-container.action-private',
]

/** Request Tracker 5, read from one installed from Debian's packages. */
export const rt5: Adapter = {
  name: 'rt5',
  certainty: 'certain',
  urls: ['*/Ticket/*.html?*', '*/Ticket/*.html'],
  homes: ['*/Ticket/Display.html?*'],
  markers: ['#header h1', '#page-menu #page-display'],
  ticketUrl: '/Ticket/\\w+\\.html\\?(?:.*[&;])?id=(\\d+)',
  // After a form was sent the address names no ticket, but the page's own links do.
  ticket: [
    { path: '.history.ticket', attribute: 'id', pattern: '^ticket-(\\d+)-history$' },
    { path: '#page-display', attribute: 'href', pattern: 'id=(\\d+)' },
  ],
  subject: [{ path: '#header h1', pattern: '#\\d+: (.+)$' }],
  people: {
    customerName: [{ path: `${people}.requestors .user`, pattern: ownName }],
    customer: [{ path: `${people}.requestors .user`, attribute: 'data-user-id' }],
    agent: [
      { path: `${people}.owner .user`, attribute: 'data-user-id' },
      { path: `${people}.admincc .user`, attribute: 'data-user-id' },
      { path: 'select[name="Owner"] option', attribute: 'value' },
      { path: '#preferences', attribute: 'href', pattern: 'id=(\\d+)' },
    ],
    bystander: [{ path: `${people}.cc .user`, attribute: 'data-user-id' }],
  },
  message: {
    each: '.transaction[data-transaction-id]',
    id: [{ attribute: 'data-transaction-id' }],
    // Below a file's name stands the file itself, where it is text.
    body: '.messagebody:not(.downloadattachment:has(.downloadfilename) + .messagebody)',
    author: [{ path: person, pattern: ownName }],
    authorKeys: [{ path: person, attribute: 'data-user-id' }],
    time: [{ path: '.metadata .date' }],
    isDayFirst: true,
    roles: [
      // The page marks a comment by nothing but these words.
      { role: 'note', text: { path: '.description', pattern: commentsAdded } },
      { role: 'system', text: { path: person, attribute: 'data-user-id', pattern: '^1$' } },
      { role: 'customer', author: 'customer' },
      { role: 'agent', author: 'agent' },
      { role: 'unknown', author: 'bystander' },
      // RT writes a user of its own as `name (Real Name)`, others as `Real Name <address>`.
      { role: 'agent', text: { path: person, pattern: '^[^<]+\\([^)]+\\)$' } },
    ],
    strip: ['.message-stanza-folder', '.message-header-key', '.message-header-value', '.downloadattachment'],
    quotes: ['.message-stanza.closed', '.message-stanza.open'],
  },
  order: 'by-time',
  composers: [
    { kind: 'ckeditor4', path: '#cke_UpdateContent iframe >>> body[contenteditable="true"]', noteWhile: commentChosen },
    { kind: 'textarea', path: 'textarea#UpdateContent', noteWhile: commentChosen },
  ],
}

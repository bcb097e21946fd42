import type { Adapter } from '../adapter'

const role = 'data-role'

/** The demo helpdesk that `npm run demo` serves. */
export const demo: Adapter = {
  name: 'demo',
  certainty: 'certain',
  markers: ['main [data-ticket]', '[data-evenkeel-demo-message], #reply'],
  ticketNode: 'main [data-ticket]:not([hidden])',
  ticket: [{ attribute: 'data-ticket' }],
  subject: [{ path: 'h1' }],
  people: { customerName: [{ path: '[data-customer-name]' }] },
  message: {
    each: 'article[data-evenkeel-demo-message]',
    id: [{ attribute: 'id' }, { attribute: 'data-evenkeel-demo-message' }],
    body: '.body',
    author: [{ path: '.author' }],
    time: [{ path: 'time', attribute: 'datetime' }],
    roles: [
      { role: 'customer', matches: `[${role}="customer"]` },
      { role: 'agent', matches: `[${role}="agent"]` },
      { role: 'note', matches: `[${role}="note"]` },
      { role: 'system', matches: `[${role}="system"]` },
    ],
  },
  order: 'oldest-first',
  composers: [{ kind: 'contenteditable', path: '#reply', noteWhile: ['form[data-writes="note"] #reply'] }],
}

import type { Adapter } from '../adapter'

/** `Subject - own@address - Gmail`; a subject may hold addresses too, so the last one counts. */
const ownAddress = '^.* - (\\S+@\\S+) - '

/** Its domain, which is the team's, unless anybody can have an address there. */
const teamDomain = '^.* - \\S+@((?!(?:gmail|googlemail)\\.com )\\S+) - '

const sender = '.gD[email]'

/** Gmail with a thread open, used as a helpdesk: whoever writes from the own address or its domain is an agent. */
export const gmail: Adapter = {
  name: 'gmail',
  certainty: 'high',
  homes: ['*://mail.google.com/mail/*#*/*'],
  markers: ['.adn.ads[data-message-id] .a3s'],
  // Threads that were open before stay in the page.
  ticketNode: '[role="main"]',
  ticket: [
    { path: 'h2.hP', attribute: 'data-legacy-thread-id' },
    { path: 'h2.hP', attribute: 'data-thread-perm-id' },
  ],
  subject: [{ path: 'h2.hP' }],
  people: {
    agent: [
      { path: 'head title', pattern: ownAddress },
      { path: 'head title', pattern: teamDomain },
    ],
  },
  message: {
    // Older messages are folded to a line without their body until they are opened.
    each: '.adn.ads[data-message-id]',
    isHiddenLeftOut: true,
    id: [{ attribute: 'data-message-id' }],
    body: '.a3s.aiL',
    author: [{ path: sender, attribute: 'name' }, { path: sender }],
    authorKeys: [
      { path: sender, attribute: 'email' },
      { path: sender, attribute: 'email', pattern: '@(.+)$' },
    ],
    time: [{ path: '.g3[title]', attribute: 'title' }, { path: '.g3' }],
    roles: [
      { role: 'agent', author: 'agent' },
      { role: 'customer', author: 'not-agent' },
    ],
  },
  order: 'by-time',
  composers: [{ kind: 'contenteditable', path: '[g_editable="true"][role="textbox"]' }],
}

import type { Adapter, RoleRule } from '../adapter'

const tag = '.rcx-message-header__role'
const username = 'data-username'
const guest = `.rcx-message [${username}^="guest-"]`
const tagged = `.rcx-message-header:has(${tag}) [${username}]`

const teamFirst: RoleRule[] = [
  { role: 'system', matches: '.rcx-message-system' },
  { role: 'agent', matches: '[data-own="true"]' },
  { role: 'customer', author: 'customer' },
  { role: 'agent', has: tag },
]

/** Rocket.Chat's omnichannel, from its components, at any address: guests are known by the user names that it gives them. */
export const rocketchat: Adapter = {
  name: 'rocketchat',
  certainty: 'high',
  markers: ['.rcx-message[data-mid]', 'textarea[name="msg"]'],
  ticketUrl: '/live/([^/?#]+)',
  people: {
    customer: [{ path: guest, attribute: username }, { path: guest }],
    agent: [{ path: tagged, attribute: username }, { path: tagged }],
  },
  message: {
    // Only what stands in or near the window is in the page.
    each: '.rcx-message[data-mid], .rcx-message-system',
    isHiddenLeftOut: true,
    id: [{ attribute: 'id' }],
    body: '.rcx-message-body, .rcx-message-system__body',
    author: [{ path: '.rcx-message-header__name, .rcx-message-system__name' }],
    authorKeys: [{ path: `[${username}]`, attribute: username }],
    // The second of several messages in a row has no header.
    isAuthorCarried: true,
    time: [{ path: '.rcx-message-header__time, .rcx-message-system__time', attribute: 'title' }],
    roles: teamFirst,
  },
  order: 'oldest-first',
  composers: [{ kind: 'textarea', path: 'textarea[name="msg"]' }],
}

/** At the address of a conversation with a guest, who has no role tag where the team's are shown. */
export const rocketchatLive: Adapter = {
  ...rocketchat,
  urls: ['*/live/*'],
  message: { ...rocketchat.message, roles: [...teamFirst, { role: 'customer', author: 'not-agent' }] },
}

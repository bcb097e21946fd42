import type { Adapter } from '../adapter'

/** Help Scout, from public extensions: customers' messages and bodies are well known, the rest is not. */
export const helpscout: Adapter = {
  name: 'helpscout',
  certainty: 'low',
  homes: ['*://secure.helpscout.net/conversation/*'],
  markers: ['article.thread section.messageBody'],
  ticketUrl: '/conversation/(\\d+)',
  subject: [{ path: '#subjectLine' }],
  message: {
    each: 'article.thread, .lineitem',
    isHiddenLeftOut: true,
    id: [{ attribute: 'id' }],
    body: 'section.messageBody, .lineitem > :not(time)',
    author: [{ path: '.threadHeader .person strong' }],
    time: [{ path: 'time[datetime]', attribute: 'datetime' }, { path: 'time' }],
    roles: [
      { role: 'note', matches: '.note' },
      { role: 'customer', matches: '.customer' },
      { role: 'system', matches: '.lineitem' },
      { role: 'agent', matches: '.user' },
    ],
  },
  order: 'by-time-or-newest-first',
  composers: [
    { kind: 'redactor', path: '.redactor_editor[contenteditable="true"]', noteWhile: ['.note .redactor_editor'] },
  ],
}

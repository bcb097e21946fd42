import type { Adapter } from '../adapter'

const kind = '[data-test-id="omni-log-item-message"]'

/** Copies for screen readers of what stands in the log. */
const seen = ':not([aria-hidden="true"], [aria-hidden="true"] *)'

/** Zendesk Agent Workspace, from public extensions; how it shows events in the log is the least sure. */
export const zendesk: Adapter = {
  name: 'zendesk',
  certainty: 'high',
  homes: ['*://*.zendesk.com/agent/tickets/*'],
  markers: ['[data-test-id="omni-log-container"]', '[data-ticket-id]'],
  // Every open ticket stays in the page.
  ticketNode: '[data-ticket-id]:not([data-is-active="false"])',
  ticket: [{ attribute: 'data-ticket-id' }],
  subject: [{ path: '[data-test-id="omni-header-subject"]', attribute: 'value' }],
  message: {
    each: `:is([data-test-id="omni-log-comment-item"], [data-test-id="omni-log-system-event"])${seen}`,
    body: `[data-test-id="omni-log-message-content"]${seen}, [data-test-id="omni-log-system-event"] > :not(time)`,
    author: [
      { path: '[data-test-id="omni-log-item-sender"] strong' },
      { path: '[data-test-id="omni-log-item-sender"]' },
    ],
    time: [{ path: 'time[data-test-id^="timestamp"]', attribute: 'datetime' }],
    roles: [
      { role: 'note', has: `${kind}[type="internal"], [data-test-id="omni-log-internal-note-tag"]` },
      { role: 'customer', has: `${kind}[type="end-user"]` },
      { role: 'agent', has: `${kind}[type="agent"]` },
      { role: 'system', matches: '[data-test-id="omni-log-system-event"]' },
    ],
    strip: ['.signature', '[aria-hidden="true"]'],
  },
  order: 'by-time',
  composers: ['rich-text', 'plain-text'].map((mode) => ({
    kind: 'ckeditor5',
    path: `[data-test-id="omnicomposer-${mode}-ckeditor"][contenteditable="true"]`,
    // The page says so in the agent's language only; in others the box counts as a reply.
    noteWhile: [`[data-test-id="omnicomposer-${mode}-ckeditor"][aria-label^="Internal note"]`],
  })),
}

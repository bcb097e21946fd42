import { assess } from '../../lib/classify/assess'
import { type Line, sampleThread } from '../../lib/classify/assess.sample'
import type { Conversation } from '../../lib/conversation/conversation'

/** A made-up thread as the panel gets it, and what its assessment is. */
export type Scene = { conversation: Conversation; assessment: ReturnType<typeof assess> }

function scene(ticket: string, customer: string, subject: string, lines: readonly Line[]): Scene {
  const { conversation: bare, readings } = sampleThread(lines)
  const authors = {
    customer,
    agent: 'Sam Okafor',
    note: 'Ines Duarte',
    bot: 'Desk bot',
    system: 'RT',
    unknown: 'J. Doe',
  }
  const conversation: Conversation = {
    ...bare,
    helpdesk: 'rt5',
    ticket,
    customer,
    subject,
    messages: bare.messages.map((message) => ({ ...message, author: authors[message.role] })),
    composer: { kind: 'textarea', path: 'textarea', writes: 'reply' },
  }
  return { conversation, assessment: assess(conversation, readings) }
}

const late: Line[] = [
  ['customer', 'Hello, order 4471 was promised for Monday. Could you tell me where it is?', { cause: 'control' }],
  ['agent', 'Good morning Ms Weber, I am checking with the carrier.'],
  [
    'customer',
    'That is what you said last week. I have waited at home two days for order 4471.',
    { heat: 1, cause: 'control', shows: { heat: 'waited at home two days' } },
  ],
  ['note', 'Carrier: label unreadable, parcel sits in the depot.'],
  ['agent', 'We have not heard back from the carrier yet.'],
  [
    'customer',
    "THIRD time I contact you about order 4471. Don't tell me it can't be done. Fix it today.",
    {
      heat: 3,
      style: 'driver',
      cause: 'control',
      signals: ['repeat', 'urgent'],
      shows: {
        heat: 'THIRD time I contact you',
        style: 'Fix it today',
        repeat: 'THIRD time',
        cause: "Don't tell me it can't be done",
      },
    },
  ],
]

/** The first message after two polite ones that is hot, not met yet. */
export const hot = scene('4471', 'Anna Weber', 'Where is my parcel', late)

/** Met, asked for options, and cooler: the loop stands at a choice. */
export const cooling = scene('4471', 'Anna Weber', 'Where is my parcel', [
  ...late,
  [
    'agent',
    "You have asked three times, and it's been two days at home for nothing. I see why that is frustrating. I have order 4471 open.",
  ],
  [
    'customer',
    'Fine. But I want it done, not another story.',
    {
      heat: 2,
      style: 'driver',
      cause: 'control',
      shows: { heat: 'not another story', style: 'I want it done', cause: 'not another story' },
    },
  ],
  ['agent', 'I understand, another story is no use to you.'],
  [
    'customer',
    'So what can you do? I need it by tomorrow 10:00.',
    {
      heat: 1,
      style: 'driver',
      cause: 'control',
      shows: { heat: 'So what can you do', style: 'I need it by tomorrow', cause: 'So what can you do?' },
    },
  ],
])

/** Hot once, calm now: options were taken up, and the last message forgot a promise. */
export const settledLate = scene('4471', 'Anna Weber', 'Where is my parcel', [
  ...late,
  [
    'agent',
    "Three times is too often, and I see why that is frustrating. I've logged it as complaint 7781 because the label was unreadable. I can send a new one by courier, or refund it today. I'll call you on Friday.",
  ],
  ['customer', 'OK, send the new one then. My number is +49 170 555 0123.', { heat: 0 }],
  ['agent', "I've booked the courier for tomorrow before ten."],
  ['customer', 'Thank you, that works.', { heat: 0, sentiment: 'positive' }],
])

/** A plain question. */
export const calm = scene('4480', 'Tom Hale', 'New address', [
  ['customer', 'Hello, could you change my address to 4 Mill Lane? Thank you.'],
])

/** An insult at the agent, nothing said about it yet. */
export const abuse = scene('4502', 'R. Novak', 'Lost my work', [
  ['customer', 'This damn app lost my work AGAIN.', { heat: 2, shows: { heat: 'lost my work AGAIN' } }],
  ['agent', 'Losing work hurts, I understand. Let me look at what happened.'],
  [
    'customer',
    'You are a useless idiot, the whole lot of you.',
    { heat: 3, signals: ['abuse'], shows: { heat: 'useless idiot', abuse: 'useless idiot' } },
  ],
])

/** An insult after the boundary: a warning is due, and a hand-over may be. */
export const abuseAgain = scene('4502', 'R. Novak', 'Lost my work', [
  ['customer', 'This damn app lost my work AGAIN.', { heat: 2, shows: { heat: 'lost my work AGAIN' } }],
  ['agent', 'Losing work hurts, I understand. Let me look at what happened.'],
  ['customer', 'You are a useless idiot.', { heat: 3, signals: ['abuse'], shows: { abuse: 'useless idiot' } }],
  ['agent', "I want to help. I can't go on while I'm called names, so please keep it respectful."],
  ['customer', 'Useless idiot, all of you.', { heat: 3, signals: ['abuse'], shows: { abuse: 'Useless idiot' } }],
])

/** A manager and a review are asked for, after the policy was said. */
export const demand = scene('4510', 'P. Laurent', 'Refund, and your manager', [
  [
    'customer',
    'I want a full refund and your manager on the phone now, or you get one star everywhere.',
    {
      heat: 2,
      style: 'driver',
      cause: 'expectation',
      signals: ['escalation', 'public'],
      shows: {
        heat: 'or you get one star',
        escalation: 'your manager on the phone now',
        style: 'I want a full refund',
        public: 'one star everywhere',
      },
    },
  ],
])

/** More money is asked for than a team lets its agents grant. */
export const beyondLimit = scene('4511', 'P. Laurent', 'Refund', [
  ['customer', 'My machine from order 4511 broke after a week.', { heat: 1, cause: 'expectation' }],
  ['agent', 'A week is far too short, I understand. I can repair it or send another one.'],
  [
    'customer',
    'Neither. I want a refund of 240 EUR today.',
    { heat: 2, style: 'driver', cause: 'expectation', shows: { heat: 'Neither', style: 'I want a refund' } },
  ],
])

/** Words that may speak of harm. */
export const crisis = scene('4520', 'M.', 'Account closed', [
  [
    'customer',
    'My account is closed and my savings are gone. Then there is no point in going on.',
    { heat: 2, signals: ['distress'] },
  ],
])

/** Nobody knows who wrote what. */
export const unsure = scene('88', 'J. Doe', 'No adapter here', [
  ['unknown', 'Hello, my invoice shows the wrong sum.'],
  ['unknown', 'Thank you, I am looking into it.'],
  ['customer', 'It is invoice 2231, line 7.', { heat: 0 }],
])

/** Another language than English: readings are switched off. */
export const foreign = scene('4531', 'Jonas Kern', 'Bestellung 4531', [
  ['customer', 'Guten Tag, meine Bestellung 4531 ist immer noch nicht da.'],
  ['agent', 'Hello, I am looking into it.'],
  ['customer', 'Ich warte seit drei Wochen und niemand antwortet mir!', { heat: 2 }],
])

/** The reply box of the ticket of `cooling`, on a page of its own. */
export const replyBoxOnly: Conversation = { ...cooling.conversation, messages: [] }

/** The same thread while the page's box is set to an internal note. */
export const noteBox: Scene = {
  ...hot,
  conversation: { ...hot.conversation, composer: { kind: 'textarea', path: 'textarea', writes: 'note' } },
}

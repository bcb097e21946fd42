import type { Role } from '../../../lib/conversation/conversation'

type Line = [role: Extract<Role, 'customer' | 'agent'>, text: string]

/** A conversation of one of the product's stories. */
export type Story = { id: string; subject: string; customer: string; lines: Line[] }

/** Story 1: loss of control. */
export const parcel: Story = {
  id: '4471',
  subject: 'Parcel',
  customer: 'Graham Whitlock',
  lines: [
    ['customer', 'Hello, order 4471 was promised for Monday. Where is it?'],
    ['agent', 'Good morning Mr Whitlock, I am checking with the carrier.'],
    [
      'customer',
      "This is the THIRD time I contact you about order 4471, promised Monday. Don't tell me it can't be done. Fix it today.",
    ],
    ['agent', 'Three times is too often, and I see why that is frustrating. I have order 4471 open now.'],
    ['customer', 'I still have nothing. I am annoyed and I need order 4471 by tomorrow.'],
    [
      'agent',
      'You have had to ask three times, and that is not right. There are two ways I can put this right today: a new parcel by courier before 18:00, or the full refund now. Which one suits you?',
    ],
    ['customer', 'Send the new parcel. Thank you.'],
  ],
}

/** Story 2: feelings first. */
export const anniversary: Story = {
  id: '5120',
  subject: 'Our anniversary',
  customer: 'Elena Marsh',
  lines: [
    [
      'customer',
      [
        'Hi! I hardly know where to begin. Saturday was our fortieth anniversary, and you have ruined it.',
        'We had booked the room with the sea view in March, because that is where my husband proposed to me.',
        'The whole family came, the kids had practised a song for weeks, my sister flew in from Canada!',
        'And then we stood there, in our best clothes, and were told that the room had gone to somebody else.',
        'We ended up next to the laundry. My husband tried to smile, and I cried in the bathroom.',
        'I feel so let down. We had looked forward to this for a whole year!',
        'Does anybody there even care what such a day means?',
        'I am heartbroken, honestly.',
      ].join('\n'),
    ],
  ],
}

/** Story 3: evidence, and no word of anger. */
export const spreadsheet: Story = {
  id: '2231',
  subject: 'Invoice 2231, line 7',
  customer: 'Tobias Renner',
  lines: [['customer', 'See invoice 2231, line 7, and your mail of 3 March, 14:02. The difference is 312.40.']],
}

/** Story 4: from swearing to abuse and back. */
export const abuse: Story = {
  id: '4475',
  subject: 'Lost work',
  customer: 'Kyle Brandon',
  lines: [
    ['customer', 'This damn app lost my work AGAIN.'],
    ['agent', 'Losing work twice is maddening. I am looking at what happened.'],
    ['customer', 'You are a useless idiot.'],
    [
      'agent',
      'I want to get your work back, and I can do that while we talk to each other without insults. Shall I tell you what I see?',
    ],
    ['customer', 'You are all brainless morons, the lot of you.'],
    [
      'agent',
      'You wrote "brainless morons". I asked to go on without insults. If it happens once more, I will end this conversation. I would much rather bring your work back.',
    ],
    ['customer', 'Go to hell, you pathetic idiot.'],
    [
      'agent',
      'As I said, I end the conversation here. You can write to us again tomorrow, and your work will be looked for until then.',
    ],
    ['customer', "Sorry, that was out of line. It's been a long day. Please tell me what you see."],
  ],
}

/** Story 5: answers that shrink. */
export const shrinking: Story = {
  id: '5301',
  subject: 'Reports do not open',
  customer: 'Mira Olsen',
  lines: [
    [
      'customer',
      'Hello, since the update on Tuesday our monthly reports do not open any more. I have tried it with two browsers and on a second computer, and I attach the log and a picture of what happens. Our team needs the figures by the end of the month, so I would be glad about any hint.',
    ],
    ['agent', 'Thank you for the log. Please clear the cache and try again.'],
    [
      'customer',
      'I have cleared the cache in both browsers, with no change. I have also looked at the network tab: the report is loaded, and then the page stays white. Perhaps that helps you to find it.',
    ],
    ['agent', 'Please reinstall the application then.'],
    ['customer', 'Reinstalled. Still white.'],
    ['agent', 'We have passed it on.'],
    ['customer', 'ok'],
    ['agent', 'Is there anything else?'],
    ['customer', 'Fine. Please close my account.'],
  ],
}

/** Story 5, the other way round: terse from the start. */
export const terse: Story = {
  id: '5302',
  subject: 'Password',
  customer: 'J. Berg',
  lines: [
    ['customer', 'reset link?'],
    ['agent', 'It is in your mailbox now.'],
    ['customer', 'ok'],
    ['agent', 'Did it work?'],
    ['customer', 'yes'],
  ],
}

/** Story 6: manager, refund, one star. */
export const manager: Story = {
  id: '4510',
  subject: 'Refund',
  customer: 'Paul Laurent',
  lines: [
    [
      'customer',
      'The coat has a torn seam after two weeks. I want a full refund and your manager on the phone now, or you get one star everywhere.',
    ],
    [
      'agent',
      'Two weeks is far too short, I see that. Would you like a new coat, or the seam repaired free of charge? A full refund needs the approval of my manager.',
    ],
    [
      'customer',
      'No, neither of the two. I want the full refund. Write to paul.laurent@example.com or ring +33 6 12 34 56 78.',
    ],
  ],
}

/** Story 7: each solution meets an objection. */
export const chronic: Story = {
  id: '5410',
  subject: 'Printer',
  customer: 'H. Brandt',
  lines: [
    ['customer', 'The printer stops after every page.'],
    ['agent', 'Please install driver 4.2, it mends exactly this.'],
    ['customer', 'I did, but now the colours are wrong. That does not work for me.'],
    ['agent', 'With the colour profile attached here they are right again.'],
    ['customer', 'That does not help either, the profile is too complicated.'],
    ['agent', 'I have set it from here for you. A colleague can also call you.'],
    ['customer', 'No, a call does not work for me, and it still stops now and then.'],
    ['agent', 'We can send a technician on Thursday.'],
    ['customer', 'Thursday is no good. Nothing works with you, none of this helps.'],
    ['agent', 'Four attempts are a lot, and I understand that you are tired of it. I have checked the set-up.'],
    ['customer', 'And now the scanner does not work. None of this helps.'],
    [
      'agent',
      'What you have now is the standard set-up: driver 4.2, the profile, the cable. The scanner is a point of its own.',
    ],
    ['customer', 'That does not help me either.'],
  ],
}

/** Story 10: it was intense, it is settled, and a promise is still open. */
export const settled: Story = {
  id: '5510',
  subject: 'Two days at home',
  customer: 'Ida Voss',
  lines: [
    [
      'customer',
      'I am FURIOUS!!! THIRD time I write about order 5510, two days at home for nothing. This is a disgrace, the worst service I have ever seen. Fix it NOW!',
    ],
    [
      'agent',
      "Three times is too often, and I see why that is frustrating. I can send a new one by courier, or refund it today. I'll call you on Friday.",
    ],
    ['customer', 'OK, send the new one then.'],
    ['agent', "I've booked the courier for tomorrow before ten."],
    ['customer', 'Thank you, that works.'],
  ],
}

/** Story 9: the message that stops everything. */
export const noPoint: Story = {
  id: '4520',
  subject: 'Account closed',
  customer: 'M. Sand',
  lines: [
    ['customer', 'My account is closed and my savings are gone.'],
    ['agent', 'I am looking into it and will write to you in an hour.'],
    ['customer', 'Then there is no point in going on. I do not want to live any more.'],
  ],
}

/** Story 9, what only sounds like it. */
export const dyingToGetIt: Story = {
  id: '4521',
  subject: 'When does it come',
  customer: 'Lena Fox',
  lines: [['customer', "Hello! I'm dying to get my parcel, could you tell me when it comes?"]],
}

/** Every story's conversation. */
export const stories = [
  parcel,
  anniversary,
  spreadsheet,
  abuse,
  shrinking,
  terse,
  manager,
  chronic,
  settled,
  noPoint,
  dyingToGetIt,
]

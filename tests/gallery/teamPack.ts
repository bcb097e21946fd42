import { generalPack } from '../../lib/packs/builtIn'
import type { Pack } from '../../lib/packs/pack'

/** A made-up team's pack with everything that a pack carries beside its phrases for the panel. */
export const teamPack: Pack = {
  ...generalPack,
  name: 'Harbour Goods',
  phrases: generalPack.phrases.slice(0, 1),
  authority: [{ what: 'refund', upTo: 100, currency: 'EUR', above: 'the shift lead' }],
  crisis: {
    steps: [
      'Stay in the conversation, and write calmly and briefly.',
      'Call the duty lead at once, whatever else waits.',
      'Write down the time and the exact words. Nothing else is needed from you.',
    ],
    contacts: [
      { who: 'Duty lead', how: 'extension 4471' },
      { who: 'Care team', how: '#care in the team chat, day and night' },
    ],
  },
  checklists: [
    {
      id: 'before-handing-over',
      title: 'Before you hand over',
      moves: ['escalate'],
      items: ['The terms were given with their reason', 'What the shop may grant was offered', 'The order is linked'],
    },
    { id: 'every-reply', title: 'Before each reply', items: ['One next step with a time'] },
  ],
}

import { OFFICER, type Told } from './expected-who.js';

const PLACES = ['officer', 'working-group chair'] as const;
const kept = (state: string): Told[string] => ({
  [`change -> ${state}`]: OFFICER,
  'take-off -> taken off': OFFICER,
});

/** Who keeps the meetings of a partnership and of its working groups, and what is decided there. */
export const PARTNERSHIP_MOVES = {
  'partnership meeting': {
    planned: {
      'add-item -> planned': OFFICER,
      'send-agenda -> planned': OFFICER,
      'change -> planned': OFFICER,
      'hold -> held': OFFICER,
      'cancel -> cancelled': OFFICER,
    },
    held: { 'add-item -> held': OFFICER },
    cancelled: {},
  },
  'partnership item': {
    waiting: { 'place -> on the agenda': PLACES, ...kept('waiting') },
    'on the agenda': {
      'decide -> decided': OFFICER,
      'carry-over -> waiting': OFFICER,
      ...kept('on the agenda'),
    },
    decided: {},
    'taken off': {},
  },
} as const satisfies Readonly<Record<string, Told>>;

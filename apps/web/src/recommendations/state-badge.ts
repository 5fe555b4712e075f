import type { AddresseeState } from '#rules';

const BADGES = {
  drafted: ['Drafted', 'quiet'],
  made: ['To send', 'soon'],
  sent: ['Sent', 'calm'],
  acknowledged: ['Acknowledged', 'calm'],
  extended: ['More time agreed', 'calm'],
  responded: ['Answered', 'soon'],
  returned: ['Returned', 'soon'],
  'asked again': ['Asked again', 'soon'],
  considered: ['Considered', 'calm'],
  'in progress': ['In progress', 'calm'],
  'completion claimed': ['Claimed complete', 'soon'],
  closed: ['Closed', 'done'],
  escalated: ['Escalated', 'late'],
  paused: ['Paused', 'quiet'],
  fallen: ['Fell with its motion', 'quiet'],
} as const satisfies Record<AddresseeState, readonly [string, string]>;

const STATES = Object.keys(BADGES).filter((state): state is AddresseeState => state in BADGES);

/** The word of a state, the same everywhere, and the tone that echoes it. */
export function stateBadge(state: AddresseeState) {
  const [text, tone] = BADGES[state];
  return { text, tone };
}

/** The badge beside a state whose running clock is past its date: "Overdue", never "breach". */
export const OVERDUE = { text: 'Overdue', tone: 'late' } as const;

/** The states a list can be narrowed to. */
export const LISTED_STATES = STATES.filter((state) => state !== 'fallen');

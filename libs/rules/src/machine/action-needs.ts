import { missing, when, written, type Need } from './unmet.js';

/** What an action of a plan cannot do without when it is changed. */
export const ACTION_NEEDS = {
  'who agreed to it': (facts) =>
    when(written(facts.agreedBy), () =>
      missing('agreedBy', 'Say who agreed to the new date: a person or a meeting.'),
    ),
  'who is accountable': (facts) =>
    when(written(facts.owner), () =>
      missing('accountable', 'Choose which of the lead agencies is accountable.'),
    ),
} as const satisfies Record<string, Need>;

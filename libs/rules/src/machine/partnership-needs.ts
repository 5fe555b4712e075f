import { missing, when, written, type Need } from './unmet.js';

/** What the outcome of an item of a partnership's meeting cannot do without. */
export const PARTNERSHIP_NEEDS = {
  'what the outcome needs': (facts) => [
    ...when(written(facts.minute), () =>
      missing('minute', 'Give the minute in which the outcome is recorded.'),
    ),
    ...when(facts.outcome !== 'action agreed' || written(facts.owner), () =>
      missing('owner', 'Say who does it.'),
    ),
    ...when(facts.outcome !== 'action agreed' || facts.targetDate !== undefined, () =>
      missing('dueOn', 'Enter the date by which it is done.'),
    ),
  ],
} as const satisfies Record<string, Need>;

import type { DraftStep, ReviewView } from '#records/partnership';
import { RATINGS, shortDate, type Rating } from '#rules';
import type { Field } from '../../transitions/field.js';
import { FIELDS_OF, filledIn, type SaidField } from './said-so-far.js';

const HINTS: Readonly<Record<Rating, string>> = {
  'on track': 'It will be done as planned',
  'at risk': 'It may slip unless something is done',
  'off track': 'It will not be done as planned',
  complete: 'Nothing more is to be done',
};

/** How each step is called, in the order they are gone through. */
export const STEP_TITLES: Readonly<Record<DraftStep, string>> = {
  standing: 'How the priority stands',
  changes: 'What changed',
  risks: 'Risks and concerns',
};

const FIELDS: Readonly<Record<SaidField, Field>> = {
  rating: {
    kind: 'one of',
    name: 'rating',
    label: 'How does the priority stand?',
    choices: Object.entries(RATINGS).map(([value, text]) => ({
      value,
      text,
      hint: { text: hintOf(value) },
    })),
  },
  action: {
    kind: 'long text',
    name: 'action',
    label: 'What will you do?',
    hint: 'Needed when it is at risk or off track',
  },
  actionBy: {
    kind: 'date',
    name: 'actionBy',
    label: 'By when?',
    hint: 'For example 31 March 2027. Needed when it is at risk or off track',
    alsoCalled: ['targetDate'],
  },
  whatChanged: {
    kind: 'long text',
    name: 'whatChanged',
    label: 'What changed since last time?',
    alsoCalled: ['text'],
  },
  risks: {
    kind: 'long text',
    name: 'risks',
    label: 'What could still go wrong?',
    hint: 'Leave it empty where there is nothing to say',
  },
  concerns: {
    kind: 'long text',
    name: 'concerns',
    label: 'Is there anything the working group should take up?',
    hint: 'Leave it empty where there is nothing to say',
  },
};

/** The fields of a step, filled with what is said so far, or else with what of last time may still be so. */
export function fieldsOf(review: ReviewView, step: DraftStep): readonly Field[] {
  const words = filledIn(review, step);
  return FIELDS_OF[step].map((name) => ({ ...FIELDS[name], value: words[name] }));
}

/** What a field is called on the page of answers. */
export const labelOf = (name: SaidField): string => FIELDS[name].label;

/** What was said last time in the fields of a step, for the page to show beside them. */
export function lastTimeIn({ lastTime }: ReviewView, step: DraftStep) {
  if (lastTime === null) return [];
  const { rating, actionBy } = lastTime;
  const said: Readonly<Record<SaidField, string | null>> = {
    ...lastTime,
    rating: rating === null ? null : RATINGS[rating],
    actionBy: actionBy === null ? null : shortDate(actionBy),
  };
  return FIELDS_OF[step].flatMap((name) => {
    const value = said[name];
    return value === null ? [] : [{ key: `${labelOf(name)} (${lastTime.cycle})`, value }];
  });
}

function hintOf(value: string): string {
  return Object.entries(HINTS).find(([rating]) => rating === value)?.[1] ?? '';
}

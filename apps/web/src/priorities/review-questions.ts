import { dateInWords, RATINGS } from '#rules';
import type { Field } from '../transitions/field.js';
import type { ReviewSubject } from './review.subject.js';

const HINTS: Readonly<Record<string, string>> = {
  'on track': 'It will be done as planned',
  'at risk': 'It may slip unless something is done',
  'off track': 'It will not be done as planned',
  complete: 'Nothing more is to be done',
};

/** The fields of a return, filled with what was said this time before, or else last time. */
export function returnFields({ review }: ReviewSubject): readonly Field[] {
  const { lastTime } = review;
  const before = review.rating === null ? lastTime : review;
  return [
    {
      kind: 'one of',
      name: 'rating',
      label: 'How does the priority stand?',
      choices: Object.entries(RATINGS).map(([value, text]) => ({
        value,
        text,
        hint: { text: HINTS[value] ?? '' },
      })),
      ...filled(before?.rating),
    },
    {
      kind: 'long text',
      name: 'whatChanged',
      label: 'What changed?',
      alsoCalled: ['text'],
      hint:
        lastTime === null
          ? 'In a few sentences'
          : `These are the words of ${lastTime.cycle}: bring them up to date`,
      ...filled(before?.whatChanged),
    },
    {
      kind: 'long text',
      name: 'action',
      label: 'What will you do, and by when?',
      hint: 'Needed when it is at risk or off track',
      ...filled(before?.action),
    },
  ];
}

const filled = (value: string | null | undefined) => ({ value: value ?? '' });

/** What is asked for and by when, as the page repeats it. */
export const returnRows = ({ review }: ReviewSubject) => [
  { key: 'Priority', value: review.priority },
  { key: 'Review', value: review.cycle },
  { key: 'Due', value: dateInWords(review.dueOn) },
];

/** What the lead returned, for those who judge it. */
export function returnedRows({ review }: ReviewSubject) {
  const { rating, whatChanged, action, returnedBy } = review;
  return [
    ...(rating === null ? [] : [{ key: 'Rating', value: RATINGS[rating] }]),
    ...(whatChanged === null ? [] : [{ key: 'What changed', value: whatChanged }]),
    ...(action === null ? [] : [{ key: 'What will be done', value: action }]),
    ...(returnedBy === null ? [] : [{ key: 'Returned by', value: returnedBy }]),
  ];
}

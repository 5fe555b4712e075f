import type { ReviewView } from '#records/partnership';
import { dateInWords, RATINGS, shortDate } from '#rules';
import type { Choice } from '../transitions/field.js';
import { AFTER_CONCERN } from './review-forms.js';
import type { ReviewSubject } from './review.subject.js';

/** What is asked for and by when, as the page repeats it. */
export const returnRows = ({ review }: ReviewSubject) => [
  { key: 'Priority', value: review.priority },
  { key: 'Review', value: review.cycle },
  { key: 'Due', value: dateInWords(review.dueOn) },
];

/** The concern the working group raised, for those who settle or escalate it. */
export const concernRows = ({ review }: ReviewSubject) =>
  review.concern === null ? [] : [{ key: 'The concern', value: review.concern }];

/** What a concern would end, so that nobody waits for what is not asked any more. */
export const endedByConcern = ({ review: { state } }: ReviewSubject): readonly string[] => {
  if (state === 'queried') {
    return [
      'The query ends with it: the lead is told that nothing has to be returned while the concern is open.',
      'You say when you settle it whether you ask for the review again.',
    ];
  }
  if (state !== 'requested') return [];
  return [
    'The lead is told that nothing has to be returned while the concern is open.',
    'You say when you settle it whether you still ask for the review.',
  ];
};

/** What can become of a review when its concern is settled: only one that was returned can be accepted. */
export const afterConcern = ({ review: { returns } }: ReviewSubject): readonly Choice[] =>
  Object.entries(AFTER_CONCERN)
    .filter(([value]) => value !== 'accept' || returns.length > 0)
    .map(([value, text]) => ({ value, text }));

/** What the lead returned, for those who judge it. */
export function returnedRows({
  rating,
  whatChanged,
  action,
  actionBy,
  risks,
  concerns,
  returnedBy,
}: Pick<
  ReviewView,
  'rating' | 'whatChanged' | 'action' | 'actionBy' | 'risks' | 'concerns' | 'returnedBy'
>) {
  const row = (key: string, value: string | null) => (value === null ? [] : [{ key, value }]);
  return [
    ...row('Rating', rating === null ? null : RATINGS[rating]),
    ...row('What changed', whatChanged),
    ...row('What will be done', action),
    ...row('By when', actionBy === null ? null : shortDate(actionBy)),
    ...row('Risks', risks),
    ...row('Concerns of the lead', concerns),
    ...row('Returned by', returnedBy),
  ];
}

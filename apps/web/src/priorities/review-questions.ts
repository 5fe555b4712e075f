import type { ReviewView } from '#records/partnership';
import { dateInWords, RATINGS, shortDate } from '#rules';
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

import type { AskedLine } from '#records/asked';
import type { LocalDate } from '#rules';

/** One thing that is asked, as JSON and as a line of the download. Dates are local dates. */
export const askedResource = (line: AskedLine, today: LocalDate) => ({
  kind: line.kind,
  reference: line.reference,
  wording: line.wording,
  committee: line.committee,
  authority: line.authoritySlug,
  authorityName: line.authority,
  state: line.state,
  sentOn: line.sentOn,
  due: line.dueOn,
  isOpen: line.isOpen,
  isOverdue: line.dueOn !== null && line.dueOn < today,
});

export const ASKED_HEADINGS = [
  'kind',
  'reference',
  'wording',
  'committee',
  'authorityName',
  'state',
  'sentOn',
  'due',
  'isOpen',
  'isOverdue',
];

export const ASKED_EXAMPLE = {
  kind: 'recommendation',
  reference: 'CDC-2023-1',
  wording: 'That a joint plan for road safety outside schools be published by December.',
  committee: 'Crime and Disorder Committee',
  authority: 'police',
  authorityName: 'Marchfield Police',
  state: 'sent',
  sentOn: '2023-07-19',
  due: '2023-08-16',
  isOpen: true,
  isOverdue: false,
};

/** What a line of an answer is about. */
export type AnswerKind = 'committee' | 'member' | 'meeting';

/** How the cells of a committee, a seat or a meeting are called. */
export const MEETING_PARTS = {
  committee: 'Committee',
  prefix: 'Beginning of references',
  quorum: 'Quorum',
  member: 'Member',
  address: 'Email address',
  seat: 'Seat',
  from: 'Member since',
  day: 'Day',
  time: 'Time',
  venue: 'Place',
  status: 'Status',
} as const;

export type AnswerPart = keyof typeof MEETING_PARTS;

/** The cells of each kind of line, in their order. */
export const PARTS_OF = {
  committee: ['committee', 'prefix', 'quorum', 'status'],
  member: ['member', 'address', 'committee', 'seat', 'from'],
  meeting: ['committee', 'day', 'time', 'venue', 'status'],
} as const satisfies Record<AnswerKind, readonly AnswerPart[]>;

/** The cells a line of an answer is kept in. */
export const ANSWER_COLUMNS = [
  'kind',
  'committee',
  'member',
  'address',
  'seat',
  'from',
  'day',
  'time',
  'venue',
  'status',
] as const;

export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

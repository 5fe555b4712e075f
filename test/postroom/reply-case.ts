import type { ReplyCase } from '#records/letters';
import { localDate } from '#rules';

/** The reply of Marchfield Police to two recommendations, submitted by its signatory. */
export const aReplyCase = (more: Partial<ReplyCase> = {}): ReplyCase => ({
  about: 'reply',
  id: 'reply',
  councilId: 'council',
  council: 'Marchfield County Council',
  committeeId: 'committee',
  committee: 'Crime and Disorder Committee',
  authorityId: 'police',
  authority: 'Marchfield Police',
  state: 'submitted',
  letterId: 'letter',
  addresseeId: null,
  references: ['CDC-2023-1', 'CDC-2023-2'],
  dueOn: null,
  submittedAt: '2023-08-14T10:05:00.000Z',
  submittedOn: localDate('2023-08-14'),
  submittedBy: 'Tom Varley',
  submittedHow: 'online',
  hash: 'a'.repeat(64),
  answers: [
    { reference: 'CDC-2023-1', decision: 'accepted' },
    { reference: 'CDC-2023-2', decision: 'not accepted' },
  ],
  returned: [],
  holder: 'Ines Okoro',
  colleagueId: null,
  colleague: null,
  told: null,
  ...more,
});

/** The same while it is written: due on 18 August 2023, and brought to a colleague with a word. */
export const anUnsentReply = (more: Partial<ReplyCase> = {}): ReplyCase =>
  aReplyCase({
    state: 'being written',
    dueOn: localDate('2023-08-18'),
    submittedAt: null,
    submittedOn: null,
    submittedBy: null,
    submittedHow: null,
    hash: null,
    answers: [],
    colleagueId: 'colleague',
    colleague: 'Ada Lowe',
    told: { by: 'Ines Okoro', remark: 'Please start with the schools.', isKept: false },
    ...more,
  });

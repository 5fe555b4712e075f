import type { AnsweringRow } from '#records/answering';
import { paths } from '#records/paths';
import { ageBand, shortDate, type LocalDate } from '#rules';
import { stateBadge } from '../recommendations/state-badge.js';
import type { AnsweringRowsQuestion } from './answering-question.js';

const SENT = {
  asked: 'Asked in the last two years',
  answered: 'Answered, of what was sent in the last two years',
  accepted: 'Accepted, of what was sent in the last two years',
  achieved: 'Achieved, of what was sent in the last two years',
} as const;
const TIMES = {
  all: 'sent with a date',
  answered: 'answered',
  late: 'answered late',
  awaited: 'still awaited',
} as const;

/** The rows behind a number of the pictures, as their page lists them. */
export function answeringRowsPresenter(
  rows: readonly AnsweringRow[],
  asked: AnsweringRowsQuestion,
) {
  const { committee } = asked;
  const narrowed = committee === undefined ? '' : `?committee=${encodeURIComponent(committee)}`;
  return {
    title: `${titleOf(rows, asked)}: ${rows.length}`,
    back: { text: 'How it is answered', href: `${paths.answering}${narrowed}` },
    rows: rows.map((row) => ({
      reference: row.reference,
      authority: row.authority,
      href: paths.addressee(row.reference, row.authoritySlug),
      made: shortDate(row.madeOn),
      sent: day(row.sentOn, 'Not sent'),
      due: day(row.dueOn, ''),
      answered: day(row.answeredOn, ''),
      badge: stateBadge(row.state),
      cameOf: [row.decision, row.closedAs === null ? null : `closed as ${row.closedAs}`]
        .filter((one) => one !== null)
        .join(', '),
    })),
  };
}

function titleOf(rows: readonly AnsweringRow[], asked: AnsweringRowsQuestion): string {
  const { of, from = 0, which = 'all', authority = '' } = asked;
  if (of === 'open') return `Open, made ${(ageBand(from)?.label ?? '').toLowerCase()} ago`;
  if (of !== 'times') return SENT[of];
  return `${rows[0]?.authority ?? authority}, ${TIMES[which]}`;
}

const day = (date: LocalDate | null, none: string): string =>
  date === null ? none : shortDate(date);

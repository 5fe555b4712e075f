import { ASKED_KINDS, type AskedChoice, type AskedFilter, type AskedLine } from '#records/asked';
import { paths } from '#records/paths';
import {
  ATTENDANCE_REQUEST,
  AWAITING_ANSWER,
  shortDate,
  type Actor,
  type AttendanceRequestState,
  type LocalDate,
} from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { outcomeBadge } from '../outcomes/outcome-badge.js';
import { OVERDUE, stateBadge } from '../recommendations/state-badge.js';

interface Found {
  readonly actor: Actor;
  readonly lines: readonly AskedLine[];
  readonly filter: AskedFilter;
  readonly choices: readonly AskedChoice[];
  readonly today: LocalDate;
}

const EXCERPT = 240;

/** What an authority is asked, as its people see it: what waits for them first, and what they can do. */
export function askedPresenter({ actor, lines, filter, choices, today }: Found) {
  const { standing, ...narrowed } = filter;
  const own = answersFor(actor);
  const shown = lines.map((line) => ({ ...askedLine(line, today), mayAnswer: own }));
  return {
    standings: [
      { text: 'All', href: address(narrowed), active: standing === undefined },
      {
        text: 'Open',
        href: address({ ...narrowed, standing: 'open' }),
        active: standing === 'open',
      },
      {
        text: 'Done',
        href: address({ ...narrowed, standing: 'done' }),
        active: standing === 'done',
      },
    ],
    open: shown.filter(({ isOpen }) => isOpen),
    done: shown.filter(({ isOpen }) => !isOpen),
    authorities: choices.length < 2 ? null : menu('All authorities', choices),
    kinds: menu(
      'Everything',
      Object.entries(ASKED_KINDS).map(([slug, name]) => ({ slug, name })),
    ),
    empty:
      Object.keys(filter).length > 0
        ? 'Nothing matches. Try fewer filters.'
        : 'Nothing is asked yet. It appears here when a committee sends it.',
    isNarrowed: Object.keys(filter).length > 0,
    csv: address(filter, '.csv'),
    json: address(filter, '.json'),
  };
}

/** Whether somebody answers for an authority; who works for the committee only reads. */
const answersFor = ({ grants }: Actor): boolean =>
  grants.some(({ role }) => role === 'authority contact' || role === 'signatory');

/** One thing that is asked, as a line. */
export function askedLine(line: AskedLine, today: LocalDate) {
  const { kind, reference, wording, committee, authority, authoritySlug, sentOn, dueOn } = line;
  const isLate = dueOn !== null && dueOn < today;
  return {
    kind: ASKED_KINDS[kind],
    reference,
    authority,
    authoritySlug,
    href: pageOf(line),
    wording: wording.length <= EXCERPT ? wording : `${wording.slice(0, EXCERPT - 1)}…`,
    from: `${committee}, ${shortDate(sentOn)}, to ${authority}`,
    badge: badgeOf(line),
    overdue: isLate ? OVERDUE : null,
    due: dueOn === null ? null : duePresenter(dueOn, { today }),
    act: actOf(line),
    isOpen: line.isOpen,
  };
}

function pageOf({ kind, reference, authoritySlug }: AskedLine): string {
  if (kind === 'recommendation') return `${paths.recommendation(reference)}#${authoritySlug}`;
  return kind === 'attendance request'
    ? paths.attendanceRequest(reference)
    : paths.outcome(reference);
}

const COMING: Readonly<Record<AttendanceRequestState, 'calm' | 'soon' | 'done' | 'quiet'>> = {
  drafted: 'quiet',
  asked: 'soon',
  'will come': 'calm',
  'cannot come': 'soon',
  came: 'done',
  'did not come': 'done',
  withdrawn: 'quiet',
};

function badgeOf(line: AskedLine) {
  switch (line.kind) {
    case 'recommendation':
      return stateBadge(line.state);
    case 'attendance request': {
      const { is } = ATTENDANCE_REQUEST.states[line.state];
      return { text: `${is.charAt(0).toUpperCase()}${is.slice(1)}`, tone: COMING[line.state] };
    }
    case 'comment':
    case 'information request':
    case 'referral':
      return outcomeBadge({ ...line, toCommittee: false, settledAs: null });
  }
}

/** What can be done now, and where: a recommendation is answered by the reply it belongs to. */
function actOf(line: AskedLine): { readonly text: string; readonly href: string } | null {
  const { reference, authoritySlug } = line;
  const awaiting: readonly string[] = AWAITING_ANSWER;
  switch (line.kind) {
    case 'recommendation':
      if (awaiting.includes(line.state)) {
        return { text: 'Answer', href: paths.ownReply(reference, authoritySlug) };
      }
      return line.state === 'in progress'
        ? { text: 'Report progress', href: `${paths.addressee(reference, authoritySlug)}/progress` }
        : null;
    case 'attendance request':
      return line.state === 'asked' ? { text: 'Say who comes', href: pageOf(line) } : null;
    case 'comment':
    case 'information request':
    case 'referral':
      return line.state === 'sent' ? { text: 'Answer', href: `${pageOf(line)}/answer` } : null;
  }
}

const menu = (all: string, from: readonly AskedChoice[]) => [
  { value: '', text: all },
  ...from.map(({ slug, name }) => ({ value: slug, text: name })),
];

function address(filter: AskedFilter, suffix = ''): string {
  const query = new URLSearchParams(Object.entries(filter)).toString();
  return `${paths.asked}${suffix}${query === '' ? '' : `?${query}`}`;
}

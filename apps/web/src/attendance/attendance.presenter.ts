import {
  ATTENDED,
  SAT,
  type ApologyLine,
  type AttendanceLine,
  type AwayLine,
} from '#records/attendance';
import { paths } from '#records/paths';
import { newId } from '#platform/ids';
import { meetingBadge } from '../meetings/meeting-badge.js';
import type { AttendanceSubject } from './attendance-desk.js';
import { movementsInWords, partInWords } from './attendance-words.js';
import { quorumLost } from './quorum-lost.js';

/** Where something is asked of somebody, or done at one press. */
export interface AttendanceStep {
  readonly text: string;
  readonly href: string;
  /** A key of its own for a button that posts; null for a link to a page that asks. */
  readonly key: string | null;
}

/** The attendance of a meeting as its page shows it. */
export function attendancePresenter(subject: AttendanceSubject) {
  const { meeting, caption, lists } = subject;
  const at = paths.attendance(meeting.committeeSlug, meeting.heldOn);
  const isOpen = ATTENDED.includes(meeting.state);
  const steps = stepsFor(subject, at);
  const here = (people: readonly AttendanceLine[]) =>
    people.map((one) => hereLine(one, steps.here(one)));
  return {
    caption,
    at,
    meeting: {
      href: paths.meeting(meeting.committeeSlug, meeting.heldOn),
      badge: meetingBadge(meeting.state),
    },
    quorum: `${lists.voting} with a vote in the room; ${lists.quorum} needed.`,
    quorumLost: quorumLost(meeting),
    isOpen,
    hasBegun: meeting.state === 'in session' || meeting.state === 'adjourned',
    isLate: meeting.state === 'concluded',
    itemNow: lists.itemNow === null ? '' : String(lists.itemNow),
    items: meeting.items.map(({ number, title }) => ({
      value: String(number),
      text: `Item ${number}: ${title}`,
    })),
    groups: [
      { title: 'Members', id: 'members', people: here(lists.members) },
      { title: 'Substitutes', id: 'substitutes', people: here(lists.substitutes) },
      { title: 'Co-opted members', id: 'co-optees', people: here(lists.coOptees) },
      { title: 'Other councillors', id: 'councillors', people: here(lists.councillors) },
      { title: 'Officers in attendance', id: 'officers', people: here(lists.officers) },
      { title: 'Invited partners', id: 'partners', people: here(lists.partners) },
      { title: 'Members of the public', id: 'public', people: here(lists.public) },
    ].filter(({ people }) => people.length > 0),
    publicCount: lists.publicCount === null ? null : `${lists.publicCount} of the public counted`,
    apologies: lists.apologies.map((one) => apologyLine(one, steps.apologised(one))),
    absent: lists.absent.map((one) => ({
      name: one.name,
      part: partOfSeat(one),
      told: one.substitute === null ? [] : [`${one.substitute} stands in`],
      steps: steps.absent(one),
    })),
    absentTitle: SAT.includes(meeting.state) ? 'Absent without apologies' : 'Not recorded yet',
    additions: isOpen ? additions(at) : [],
  };
}

const additions = (at: string) => [
  { text: 'Add a substitute', href: `${at}/substitutes` },
  { text: 'Add an officer in attendance', href: `${at}/officers` },
  { text: 'Add an invited partner', href: `${at}/partners` },
  { text: 'Add another councillor', href: `${at}/councillors` },
  { text: 'Count the public', href: `${at}/public-count` },
  { text: 'Add a member of the public by name', href: `${at}/public` },
];

function hereLine(one: AttendanceLine, steps: readonly AttendanceStep[]) {
  const moved = movementsInWords(one);
  return {
    name: one.name,
    part: partInWords(one),
    told: moved === '' ? [] : [moved],
    isPresent: one.isPresent,
    steps,
  };
}

function apologyLine(one: ApologyLine, steps: readonly AttendanceStep[]) {
  const told = [
    one.sentHow === 'online' ? 'Sent by the member' : 'Told to the officer',
    ...(one.reason === null ? [] : [`Reason: ${one.reason}`]),
    ...(one.suggested === null ? [] : [`Suggests ${one.suggested} to come instead`]),
    ...(one.substitute === null ? [] : [`${one.substitute} stands in`]),
  ];
  return { name: one.name, part: partOfSeat(one), told, steps };
}

const partOfSeat = ({ seat, isVoting }: AwayLine): string =>
  partInWords({ seat, isVoting, insteadOf: null, post: null, authority: null });

/** What can be done about each: at one press while the meeting sits or before it, on a page that asks why after it. */
function stepsFor({ meeting }: AttendanceSubject, at: string) {
  const isOpen = ATTENDED.includes(meeting.state);
  const hasBegun = SAT.includes(meeting.state);
  const press = (text: string, href: string): AttendanceStep => ({
    text,
    href,
    key: meeting.state === 'concluded' ? null : newId(),
  });
  const ask = (text: string, href: string): AttendanceStep => ({ text, href, key: null });
  const present = ({ personId, substitute }: AwayLine) =>
    substitute === null
      ? [press(hasBegun ? 'Arrived' : 'Present', `${at}/members/${personId}/presence`)]
      : [];
  const none: readonly AttendanceStep[] = [];
  return {
    here: ({ attendanceId, isPresent }: AttendanceLine) => {
      const person = `${at}/people/${attendanceId}`;
      const goes = isPresent
        ? press('Left', `${person}/departure`)
        : press('Returned', `${person}/return`);
      return isOpen ? [...(hasBegun ? [goes] : []), ask('Take off', `${person}/striking`)] : none;
    },
    apologised: (one: AwayLine) => {
      const withdrawal = `${at}/members/${one.personId}/apologies-withdrawal`;
      return isOpen ? [...present(one), ask('Take apologies back', withdrawal)] : none;
    },
    absent: (one: AwayLine) =>
      isOpen
        ? [...present(one), ask('Apologies', `${at}/members/${one.personId}/apologies`)]
        : none,
  };
}

import { ATTENDED, TO_COME } from '#records/attendance';
import type { Told } from '#records/history';
import {
  BEFORE_THE_END,
  CHANGEABLE,
  type CountdownDate,
  type ItemView,
  type MeetingView,
  type SeatedMember,
} from '#records/meetings';
import { paths } from '#records/paths';
import {
  dateInWords,
  HELD,
  ITEM_PURPOSES,
  MEETING,
  may,
  shortDate,
  type Actor,
  type LocalDate,
  type MeetingState,
  type RunningTime,
} from '#rules';
import { quorumLost } from '../attendance/quorum-lost.js';
import { paperLinks } from '../publication/paper-links.js';
import { courseOfMeeting } from '../agenda/agenda.resource.js';
import { duePresenter, type DueShown } from '../layout/due.presenter.js';
import type { Button } from '../transitions/buttons.js';
import { whyCounted, whyDays } from '../transitions/why-counted.js';
import type { MeetingSubject } from './meeting.subject.js';
import { meetingBadge } from './meeting-badge.js';
import { seatInWords, startInWords } from './meeting-questions.js';
import { outcomeOf } from './outcome.js';

const BEFORE_AGENDA = new Set(['planned', 'convened']);
/** From when the agenda is out until the meeting has ended, it is run from a page of its own. */
const RUNS: readonly MeetingState[] = [
  'agenda published',
  'supplemented',
  'in session',
  'adjourned',
];
/** Steps that go aside rather than on: offered, but not as the first button. */
const ASIDE = new Set(['supplement', 'adjournment', 'postponement', 'cancellation']);

interface Shown {
  readonly subject: MeetingSubject;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly told: readonly Told[];
  readonly buttons: readonly Button[];
  readonly dates: readonly CountdownDate[];
}

/** A meeting as its page shows it. */
export function meetingPresenter(given: Shown) {
  const { subject, actor, today, told, buttons, dates } = given;
  const { meeting } = subject;
  const place = { councilId: meeting.councilId, committeeId: meeting.committeeId };
  const mayPlan = may(actor, 'plan meeting', place);
  const { committeeSlug, heldOn } = meeting;
  return {
    title: dateInWords(meeting.heldOn),
    committee: { name: meeting.committee, href: paths.committee(meeting.committeeSlug) },
    badge: meetingBadge(meeting.state),
    facts: factsOf(meeting),
    countdown: countdownOf(subject, today),
    next: buttons.filter(({ noun }) => !ASIDE.has(noun)),
    aside: buttons.filter(({ noun }) => ASIDE.has(noun)),
    dates: isToCome(meeting) ? dates.map((date) => datePresenter(date, today)) : [],
    change:
      mayPlan && CHANGEABLE.includes(meeting.state)
        ? paths.meetingChange(committeeSlug, heldOn)
        : null,
    prepare:
      mayPlan && BEFORE_THE_END.includes(meeting.state)
        ? paths.agenda(committeeSlug, heldOn)
        : null,
    calendar:
      meeting.state === 'planned' ? null : paths.publicMeetingCalendar(committeeSlug, heldOn),
    ownCalendar: paths.calendar,
    run:
      may(actor, 'run meeting', place) && RUNS.includes(meeting.state)
        ? paths.run(committeeSlug, heldOn)
        : null,
    papers: [
      ...paperLinks(meeting, actor),
      { text: 'Interests', href: paths.interests(committeeSlug, heldOn) },
    ],
    minutes:
      may(actor, 'approve minutes', place) && isHeld(meeting)
        ? paths.minutes(committeeSlug, heldOn)
        : null,
    isOpen: BEFORE_AGENDA.has(meeting.state),
    items: itemLines(meeting),
    members: meeting.members.map((member) => ({
      name: member.name,
      seat: seatInWords(member),
      present: attendanceInWords(meeting, member),
    })),
    substitutes: meeting.substitutes.map(({ name, insteadOf }) => `${name}, for ${insteadOf}`),
    attendance:
      may(actor, 'run meeting', place) && ATTENDED.includes(meeting.state)
        ? paths.attendance(committeeSlug, heldOn)
        : null,
    apologies: mayApologise(meeting, actor) ? paths.apologies(committeeSlug, heldOn) : null,
    quorumLost: quorumLost(meeting),
    history: told,
  };
}

/** A member who may say that they cannot come, until the meeting starts. */
const mayApologise = ({ members, state }: MeetingView, actor: Actor): boolean =>
  TO_COME.includes(state) && members.some(({ personId }) => personId === actor.id);

/** What is recorded of a member; null before anything is. */
function attendanceInWords({ quorate, state }: MeetingView, member: SeatedMember): string | null {
  if (member.present) return 'Present';
  if (member.attended) return state === 'in session' ? 'Left the room' : 'Present for a part';
  if (member.sentApologies) return 'Apologies';
  return quorate === null ? null : 'Not recorded as present';
}

function factsOf(meeting: MeetingView) {
  const { venue, constitutedAs, agendaPublishedOn, urgencyReason, quorum } = meeting;
  return [
    { key: 'When', value: `${dateInWords(meeting.heldOn)}, ${startInWords(meeting)}` },
    { key: 'Where', value: venue },
    ...(constitutedAs === null ? [] : [{ key: 'Sits as the', value: constitutedAs }]),
    ...(agendaPublishedOn === null
      ? []
      : [{ key: 'Agenda published', value: dateInWords(agendaPublishedOn) }]),
    ...(urgencyReason === null ? [] : [{ key: 'Reason for urgency', value: urgencyReason }]),
    {
      key: 'Quorum',
      value: `${quorum} ${quorum === 1 ? 'voting member' : 'voting members'}${quorateInWords(meeting)}`,
    },
  ];
}

function quorateInWords({ quorate }: MeetingView): string {
  if (quorate === null) return '';
  return quorate ? ', and quorate' : ', and not quorate';
}

/** While the agenda is not out: how long is left to publish it lawfully, with every day of the sum. */
function countdownOf({ meeting, deadline }: MeetingSubject, today: LocalDate) {
  if (!BEFORE_AGENDA.has(meeting.state)) return null;
  const due: DueShown = duePresenter(deadline.due, { today });
  return { due, why: whyCounted(deadline, 'How is this day counted?') };
}

/** The items with the clock times at which they are expected to begin; no times where none are planned. */
function itemLines(meeting: MeetingView) {
  const course = courseOfMeeting(meeting);
  return meeting.items.map((item, index) => {
    const time = course.total === 0 ? undefined : course.items[index];
    return { ...itemLine(meeting, item), time: time === undefined ? null : timeInWords(time) };
  });
}

const timeInWords = ({ starts, isAtLeast }: RunningTime): string =>
  isAtLeast ? `not before ${starts}` : starts;

const KINDS = { standing: null, ordinary: null, urgent: 'Urgent', 'outstanding responses': null };

function itemLine({ committeeSlug, heldOn }: MeetingView, item: ItemView) {
  return {
    kind: KINDS[item.kind],
    report: item.report,
    number: item.number,
    title: item.title,
    href: paths.agendaItem(committeeSlug, heldOn, item.number),
    purpose: ITEM_PURPOSES[item.purpose],
    reportBy: item.reportBy,
    outcomes: item.motions.map(outcomeOf),
  };
}

const isHeld = ({ state }: MeetingView): boolean => HELD.some((held) => held === state);

const isToCome = ({ state }: MeetingView): boolean => CHANGEABLE.includes(state);

/** One date of the countdown: nobody knows whether an internal one was kept, so a past one is only past. */
function datePresenter(date: CountdownDate, today: LocalDate) {
  const { name, on, citation } = date;
  const question = 'Why this day?';
  const due = duePresenter(on, { today, settled: on < today });
  if (citation === null) {
    const why = { ...whyDays(date), question, citation: 'Set in the settings of the committee.' };
    return { name, source: 'The committee’s timetable', due, why };
  }
  return { name, source: 'Set by law', due, why: whyCounted({ ...date, citation }, question) };
}

/** A meeting as other pages list it. */
export function meetingLinePresenter(meeting: {
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly startsAfter: string | null;
  readonly venue: string;
  readonly items: number;
  readonly state: keyof (typeof MEETING)['states'];
}) {
  const { committee, committeeSlug, heldOn, venue, items, state } = meeting;
  return {
    committee,
    date: heldOn,
    day: shortDate(heldOn),
    words: `${dateInWords(heldOn)}, ${startInWords(meeting)}`,
    venue,
    items: items === 1 ? '1 item' : `${items} items`,
    href: paths.meeting(committeeSlug, heldOn),
    badge: meetingBadge(state),
  };
}

import type { Told } from '#records/history';
import type { ItemView, MeetingView } from '#records/meetings';
import { paths } from '#records/paths';
import { dateInWords, MEETING, may, shortDate, type Actor, type LocalDate } from '#rules';
import { duePresenter, type DueShown } from '../layout/due.presenter.js';
import type { Button } from '../transitions/buttons.js';
import { whyCounted } from '../transitions/why-counted.js';
import type { MeetingSubject } from './meeting.subject.js';
import { PURPOSES } from './meeting-forms.js';
import { meetingBadge } from './meeting-badge.js';
import { seatInWords } from './meeting-questions.js';
import { outcomeOf } from './outcome.js';

const BEFORE_AGENDA = new Set(['planned', 'convened']);
/** Steps that go aside rather than on: offered, but not as the first button. */
const ASIDE = new Set(['supplement', 'adjournment', 'postponement', 'cancellation']);

interface Shown {
  readonly subject: MeetingSubject;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly told: readonly Told[];
  readonly buttons: readonly Button[];
}

/** A meeting as its page shows it. */
export function meetingPresenter({ subject, actor, today, told, buttons }: Shown) {
  const { meeting } = subject;
  const place = { councilId: meeting.councilId, committeeId: meeting.committeeId };
  const mayChangeAgenda = BEFORE_AGENDA.has(meeting.state) && may(actor, 'plan meeting', place);
  return {
    title: dateInWords(meeting.heldOn),
    committee: { name: meeting.committee, href: paths.committee(meeting.committeeSlug) },
    badge: meetingBadge(meeting.state),
    facts: factsOf(meeting),
    countdown: countdownOf(subject, today),
    next: buttons.filter(({ noun }) => !ASIDE.has(noun)),
    aside: buttons.filter(({ noun }) => ASIDE.has(noun)),
    addItem: mayChangeAgenda ? `${subject.page}/items/new` : null,
    items: meeting.items.map((item) => itemLine(meeting, item)),
    members: meeting.members.map((member) => ({
      name: member.name,
      seat: seatInWords(member),
      present: member.present ? 'Present' : 'Not recorded as present',
    })),
    attendanceTaken: meeting.quorate !== null,
    history: told,
  };
}

function factsOf(meeting: MeetingView) {
  const { startsAt, venue, constitutedAs, agendaPublishedOn, urgencyReason, quorum } = meeting;
  return [
    { key: 'When', value: `${dateInWords(meeting.heldOn)}, ${startsAt}` },
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

function itemLine({ committeeSlug, heldOn }: MeetingView, item: ItemView) {
  return {
    number: item.number,
    title: item.title,
    href: paths.agendaItem(committeeSlug, heldOn, item.number),
    purpose: PURPOSES[item.purpose],
    reportBy: item.reportBy,
    outcomes: item.motions.map(outcomeOf),
  };
}

/** A meeting as other pages list it. */
export function meetingLinePresenter(meeting: {
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  readonly items: number;
  readonly state: keyof (typeof MEETING)['states'];
}) {
  const { committee, committeeSlug, heldOn, startsAt, venue, items, state } = meeting;
  return {
    committee,
    date: heldOn,
    day: shortDate(heldOn),
    words: `${dateInWords(heldOn)}, ${startsAt}`,
    venue,
    items: items === 1 ? '1 item' : `${items} items`,
    href: paths.meeting(committeeSlug, heldOn),
    badge: meetingBadge(state),
  };
}

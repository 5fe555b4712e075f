import type { Told } from '#records/history';
import type {
  DueToGroup,
  EscalatedConcern,
  ItemLine,
  PartnershipMeetingView,
} from '#records/partnership-meetings';
import { paths } from '#records/paths';
import {
  dateInWords,
  PARTNERSHIP_ITEM_KINDS,
  PARTNERSHIP_OUTCOMES,
  shortDate,
  type LocalDate,
} from '#rules';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { ITEM_ROWS } from './item-rows.js';
import { itemBadge, meetingBadge } from './meeting-badges.js';
import type { ItemSubject, MeetingSubject } from './meeting-desk.js';
import { MEETING_ROWS } from './meeting-rows.js';

interface Around {
  readonly told: readonly Told[];
  readonly done: unknown;
  readonly today: LocalDate;
}

/** The page a meeting belongs to: its partnership's, or its working group's. */
const bodyOf = ({
  partnership,
  partnershipSlug,
  group,
  groupSlug,
}: Pick<PartnershipMeetingView, 'partnership' | 'partnershipSlug' | 'group' | 'groupSlug'>) => ({
  text: group ?? partnership,
  href:
    groupSlug === null
      ? paths.partnership(partnershipSlug)
      : paths.workingGroup(partnershipSlug, groupSlug),
});

/** A meeting with its agenda, and of a working group's what is due to it. */
export function meetingPresenter(
  subject: MeetingSubject,
  around: Around & { readonly due: readonly DueToGroup[] },
) {
  const { meeting, id, page } = subject;
  const { heldOn, startsAt, place, state, cancelledBecause } = meeting;
  const isOver = state === 'held' || heldOn < around.today;
  return {
    title: dateInWords(heldOn),
    body: bodyOf(meeting),
    notice: noticeOf(around.told, { id, done: around.done }),
    badge: meetingBadge(state),
    cancelledBecause,
    facts: [
      { key: 'Time', value: startsAt },
      { key: 'Place', value: place },
      { key: 'Agenda', value: agendaInWords(subject) },
    ],
    items: meeting.items.map((item) => itemLine(item, meeting, isOver)),
    due: around.due.map(dueLine),
    calendar: `${page}/meeting.ics`,
    buttons: buttonsFor(MEETING_ROWS, subject).filter(
      ({ noun }) => noun !== 'holding' || heldOn <= around.today,
    ),
    history: around.told,
  };
}

/** When the agenda went, and whether it changed since; to send it again is said to whoever can. */
function agendaInWords({ meeting, stance }: MeetingSubject): string {
  const { agendaSentOn, isAgendaBehind } = meeting;
  if (agendaSentOn === null) return 'Not sent yet';
  const sent = `Sent on ${shortDate(agendaSentOn)}`;
  if (!isAgendaBehind) return sent;
  const maySend = stance.offers.some(({ command }) => command === 'send-agenda');
  return `${sent}, and changed since${maySend ? ': send it again' : ''}`;
}

/** One item with the meeting it stands on and what came of it. */
export function itemPresenter(subject: ItemSubject, around: Around) {
  const { item, id } = subject;
  const { meeting, kind, title, words, state, partnershipSlug, groupSlug } = item;
  const isAhead = meeting?.state === 'planned' && meeting.heldOn > around.today;
  return {
    title,
    body: bodyOf(item),
    notice: noticeOf(around.told, { id, done: around.done }),
    badge: itemBadge(state, meeting?.state === 'held'),
    words,
    meeting:
      meeting === null
        ? null
        : {
            text: `Meeting on ${dateInWords(meeting.heldOn)}`,
            href: paths.partnershipMeeting(partnershipSlug, groupSlug, meeting.heldOn),
          },
    facts: [
      { key: 'About', value: PARTNERSHIP_ITEM_KINDS[kind] },
      ...reviewFact(item),
      ...editionFact(item),
      ...outcomeFacts(item),
      ...(isAhead
        ? [{ key: 'Outcome', value: `Recorded from ${dateInWords(meeting.heldOn)} on` }]
        : []),
    ],
    buttons: buttonsFor(ITEM_ROWS, subject).filter(({ noun }) => noun !== 'outcome' || !isAhead),
    history: around.told,
  };
}

/** A concern that was brought before the partnership, as the page of its review or priority shows it. */
export function concernPresenter(concern: EscalatedConcern) {
  const { partnershipSlug, partnership, number, heldOn, state, review } = concern;
  return {
    title: concern.title,
    cycle: review?.cycle ?? '',
    href: paths.partnershipItem(partnershipSlug, number),
    badge: itemBadge(state),
    where:
      heldOn === null
        ? `Waits until a meeting of the ${partnership} is planned`
        : `${partnership}, ${dateInWords(heldOn)}`,
    facts: outcomeFacts(concern),
  };
}

function itemLine(item: ItemLine, meeting: PartnershipMeetingView, isOver: boolean) {
  return {
    title: item.title,
    href: paths.partnershipItem(meeting.partnershipSlug, item.number),
    badge: itemBadge(item.state, isOver),
    outcome:
      item.outcome === null ? null : `${PARTNERSHIP_OUTCOMES[item.outcome]}: ${item.text ?? ''}`,
    minute: item.minute,
  };
}

const DUE = { returned: 'Returned, to be read', late: 'Late', concern: 'Concern raised' } as const;

function dueLine({ priority, prioritySlug, cycle, dueOn, what }: DueToGroup) {
  return {
    title: `${priority}, ${cycle}`,
    href: paths.review(prioritySlug, cycle),
    what: what === 'late' ? `Late: it was due on ${shortDate(dueOn)}` : DUE[what],
  };
}

function reviewFact({ review }: ItemLine) {
  if (review === null) return [];
  const { priority, prioritySlug, cycle } = review;
  return [
    { key: 'Review', value: `${priority}, ${cycle}`, href: paths.review(prioritySlug, cycle) },
  ];
}

function editionFact({ edition, partnershipSlug }: ItemSubject['item']) {
  if (edition === null) return [];
  const href = paths.edition(partnershipSlug, edition);
  return [{ key: 'Agreement', value: `Edition ${edition}`, href }];
}

function outcomeFacts({ outcome, text, owner, dueOn, minute, decidedOn }: ItemLine) {
  if (outcome === null) return [];
  return [
    { key: 'Outcome', value: PARTNERSHIP_OUTCOMES[outcome] },
    { key: 'In its words', value: text ?? '' },
    ...(owner === null ? [] : [{ key: 'Who does it', value: owner }]),
    ...(dueOn === null ? [] : [{ key: 'By when', value: shortDate(dueOn) }]),
    { key: 'Minute', value: minute ?? '' },
    { key: 'Decided on', value: decidedOn === null ? '' : shortDate(decidedOn) },
  ];
}

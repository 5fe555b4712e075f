import type { Told } from '#records/history';
import type { PartnershipEventView } from '#records/partnership-events';
import { paths } from '#records/paths';
import { dateInWords, PARTNERSHIP_EVENT_KINDS, type LocalDate } from '#rules';
import { noticeOf } from '../transitions/notice.js';

/** An event as a list tells it. */
export function eventLine(event: PartnershipEventView) {
  const { title, kind, isProvisional, isPublic, cancelledBecause, place, lead } = event;
  return {
    title,
    href: paths.partnershipEvent(event.partnershipSlug, event.slug),
    kind: PARTNERSHIP_EVENT_KINDS[kind],
    days: daysOf(event),
    badges: [
      ...(cancelledBecause === null ? [] : [{ text: 'Cancelled', tone: 'late' }]),
      ...(isProvisional && cancelledBecause === null
        ? [{ text: 'To be confirmed', tone: 'soon' }]
        : []),
      ...(isPublic ? [{ text: 'Public', tone: 'quiet' }] : []),
    ],
    words: [place, lead === '' ? '' : `led by ${lead}`].filter((one) => one !== '').join(', '),
    note: event.note,
  };
}

/** The calendar of a partnership: what is to come, then what was. */
export function eventsPresenter(events: readonly PartnershipEventView[], today: LocalDate) {
  const isOver = ({ endsOn }: PartnershipEventView) => endsOn < today;
  return {
    coming: events.filter((one) => !isOver(one)).map(eventLine),
    over: events.filter(isOver).toReversed().map(eventLine),
  };
}

/** One event as its page shows it. */
export function eventPresenter(
  event: PartnershipEventView,
  around: { readonly told: readonly Told[]; readonly done: unknown; readonly mayKeep: boolean },
) {
  const { told, done, mayKeep } = around;
  const { id, partnership, partnershipSlug, priority, prioritySlug, cancelledBecause } = event;
  const line = eventLine(event);
  return {
    ...line,
    back: { text: `Calendar of ${partnership}`, href: paths.partnershipEvents(partnershipSlug) },
    notice: noticeOf(told, { id, done }),
    facts: [
      { key: 'What', value: line.kind },
      { key: 'When', value: `${line.days}${event.isProvisional ? ', to be confirmed' : ''}` },
      { key: 'Where', value: event.place === '' ? 'Not said' : event.place },
      { key: 'Who leads it', value: event.lead === '' ? 'Nobody named' : event.lead },
      ...(event.note === '' ? [] : [{ key: 'What it is for', value: event.note }]),
      ...(priority === null || prioritySlug === null
        ? []
        : [{ key: 'Priority', value: priority, href: paths.priority(prioritySlug) }]),
      ...(event.actionId === null || event.planSlug === null
        ? []
        : [
            {
              key: 'Action',
              value: event.action ?? 'Action',
              href: paths.action(event.planSlug, event.actionId),
            },
          ]),
      { key: 'Who may see it', value: event.isPublic ? 'Everyone' : 'The partnership' },
      ...(cancelledBecause === null ? [] : [{ key: 'Cancelled because', value: cancelledBecause }]),
    ],
    buttons:
      mayKeep && cancelledBecause === null
        ? [
            { text: 'Change the event', href: `${line.href}/change` },
            { text: 'Cancel it', href: `${line.href}/cancellation` },
          ]
        : [],
    history: told,
  };
}

function daysOf({ startsOn, endsOn }: PartnershipEventView): string {
  return startsOn === endsOn
    ? dateInWords(startsOn)
    : `${dateInWords(startsOn)} to ${dateInWords(endsOn)}`;
}

import { BEFORE_THE_END, OPEN_AGENDA, type ItemView } from '#records/meetings';
import { paths } from '#records/paths';
import { courseOf, ITEM_PURPOSES, type Course } from '#rules';
import { meetingBadge } from '../meetings/meeting-badge.js';
import type { AgendaSubject } from './agenda-desk.js';

const KINDS: Readonly<Record<ItemView['kind'], string | null>> = {
  standing: 'Standing item',
  ordinary: null,
  urgent: 'Urgent item',
  'outstanding responses': 'Kept up to date by itself until publication',
};

/** An agenda as the page that prepares it shows it. */
export function agendaPresenter(subject: AgendaSubject) {
  const { meeting, caption, page } = subject;
  const here = paths.agenda(meeting.committeeSlug, meeting.heldOn);
  const isOpen = OPEN_AGENDA.includes(meeting.state);
  const course = courseOf(
    meeting.startsAt,
    meeting.items.map(({ minutes }) => minutes),
  );
  return {
    caption,
    meeting: { href: page, badge: meetingBadge(meeting.state) },
    here,
    isOpen,
    add: `${page}/items/new`,
    urgent: BEFORE_THE_END.includes(meeting.state) ? `${here}/urgent` : null,
    total: totalInWords(course, meeting.startsAt),
    purposes: Object.entries(ITEM_PURPOSES).map(([value, text]) => ({ value, text })),
    end: meeting.items.length + 1,
    items: meeting.items.map((item, index) => {
      const time = course.items[index];
      const at = `${here}/items/${item.number}`;
      return {
        id: item.id,
        number: item.number,
        title: item.title,
        summary: item.summary,
        href: paths.agendaItem(meeting.committeeSlug, meeting.heldOn, item.number),
        starts: time === undefined ? '' : time.starts,
        isAtLeast: time?.isAtLeast ?? false,
        facts: factsOf(item),
        urgent: urgentInWords(item),
        position: isOpen ? `${at}/position` : null,
        isFirst: index === 0,
        isLast: index === meeting.items.length - 1,
        change: isOpen || item.kind === 'urgent' ? at : null,
        removal: isOpen || item.kind === 'urgent' ? `${at}/removal` : null,
        after: isOpen ? `${page}/items/new?position=${item.number + 1}` : null,
      };
    }),
  };
}

/** "To recommend, 20 minutes, report “Road safety”". */
function factsOf(item: ItemView): string {
  const { purpose, minutes, report, reportBy, topic, kind } = item;
  const words = [
    KINDS[kind],
    ITEM_PURPOSES[purpose].toLowerCase(),
    minutes === null ? 'no time planned' : minutesInWords(minutes),
    report === null ? null : `report “${report}”`,
    reportBy === null ? null : `report by ${reportBy}`,
    topic === null ? null : `topic “${topic}”`,
  ]
    .filter((part) => part !== null)
    .join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function urgentInWords({ urgentReason, acceptedBy }: ItemView): string | null {
  if (urgentReason === null) return null;
  return `Accepted as urgent by ${acceptedBy ?? 'the chair'}: ${urgentReason}`;
}

function totalInWords({ items, total, ends, unplanned }: Course, startsAt: string): string {
  if (items.length === 0) return 'The agenda has no items yet.';
  const many = items.length === 1 ? '1 item' : `${items.length} items`;
  if (total === 0) return `${many}; no time is planned yet.`;
  const open =
    unplanned === 0
      ? ''
      : ` ${unplanned === 1 ? '1 item has' : `${unplanned} items have`} no planned time.`;
  return `${many}, ${minutesInWords(total)} planned: from ${startsAt} to ${unplanned === 0 ? 'about' : 'at least'} ${ends}.${open}`;
}

/** "1 minute", "45 minutes", "1 hour 30 minutes". */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const of = (n: number, unit: string) => (n === 0 ? [] : [`${n} ${unit}${n === 1 ? '' : 's'}`]);
  return [...of(hours, 'hour'), ...of(rest, 'minute')].join(' ');
}

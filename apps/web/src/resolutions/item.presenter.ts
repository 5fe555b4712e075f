import type { Told } from '#records/history';
import type { ItemView, MeetingView } from '#records/meetings';
import { paths } from '#records/paths';
import { dateInWords, ITEM_PURPOSES } from '#rules';
import { sittingAs } from '../meetings/meeting-caption.js';
import { minutesInWords } from '../agenda/agenda.presenter.js';
import { meetingBadge } from '../meetings/meeting-badge.js';

interface Shown {
  readonly meeting: MeetingView;
  readonly item: ItemView;
  readonly told: readonly Told[];
}

/** An item of an agenda as its page shows it, beside its motions. */
export function itemPresenter({ meeting, item, told }: Shown) {
  return {
    title: item.title,
    caption: `Item ${item.number}${sittingAs(meeting)}`,
    meeting: {
      words: `${meeting.committee}, ${dateInWords(meeting.heldOn)}`,
      href: paths.meeting(meeting.committeeSlug, meeting.heldOn),
      badge: meetingBadge(meeting.state),
    },
    facts: [
      { key: 'The committee is asked', value: ITEM_PURPOSES[item.purpose].toLowerCase() },
      ...(item.reportBy === null ? [] : [{ key: 'Report by', value: item.reportBy }]),
      ...(item.summary === null ? [] : [{ key: 'Summary', value: item.summary }]),
      ...(item.minutes === null
        ? []
        : [{ key: 'Planned time', value: minutesInWords(item.minutes) }]),
      ...(item.report === null ? [] : [{ key: 'Report', value: item.report }]),
      ...(item.topic === null ? [] : [{ key: 'Topic', value: item.topic }]),
      ...(item.urgentReason === null
        ? []
        : [
            {
              key: `Urgent, accepted by ${item.acceptedBy ?? 'the chair'}`,
              value: item.urgentReason,
            },
          ]),
    ],
    before: neighbour(meeting, item.number - 1),
    after: neighbour(meeting, item.number + 1),
    history: told.map((entry) => ({
      ...entry,
      sentence: `${motionOf(item, entry)}${entry.sentence}`,
    })),
  };
}

function neighbour({ items, committeeSlug, heldOn }: MeetingView, number: number) {
  const item = items.find((one) => one.number === number);
  return item === undefined
    ? null
    : {
        text: `Item ${number}: ${item.title}`,
        href: paths.agendaItem(committeeSlug, heldOn, number),
      };
}

const motionOf = ({ motions }: ItemView, { subjectId }: Told): string => {
  const motion = motions.length > 1 ? motions.find(({ id }) => id === subjectId) : undefined;
  return motion === undefined ? '' : `Motion ${motion.number}: `;
};

import type { ItemView, MeetingView } from '#records/meetings';
import { courseOf, type Course, type RunningTime } from '#rules';

/** The planned course of a meeting, for its agenda as JSON. Clock times are London's. */
export const courseOfMeeting = ({
  startsAt,
  items,
}: Pick<MeetingView, 'startsAt' | 'items'>): Course =>
  courseOf(
    startsAt,
    items.map(({ minutes }) => minutes),
  );

/** An item of an agenda as JSON; `starts` is London's clock time, worked out from the minutes planned before it. */
export function itemResource(item: ItemView, time: RunningTime | undefined) {
  const { number, kind, title, purpose, reportBy, summary, minutes, version } = item;
  return {
    number,
    kind,
    title,
    purpose,
    reportBy,
    summary,
    minutes,
    starts: time?.starts ?? null,
    topic: item.topicSlug,
    report: item.reportSlug,
    urgent:
      item.urgentReason === null
        ? null
        : { reason: item.urgentReason, acceptedBy: item.acceptedBy },
    version,
  };
}

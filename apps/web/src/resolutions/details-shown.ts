import type { MeetingView, MotionView } from '#records/meetings';
import { dateInWords } from '#rules';

/** What a motion asks beside its words, as facts. A body is shown as it was named; an item by its number. */
export function detailsShown(
  { kind, details }: Pick<MotionView, 'kind' | 'details'>,
  { items }: Pick<MeetingView, 'items'>,
) {
  if (details === null) return [];
  if ('items' in details) {
    const chosen = items.filter(({ id }) => details.items.includes(id));
    const grounds = [...new Set(Object.values(details.grounds))].join('; ');
    return [
      { key: 'During items', value: chosen.map(({ number }) => String(number)).join(', ') },
      ...(grounds === '' ? [] : [{ key: 'On the ground', value: grounds }]),
    ];
  }
  if ('who' in details) {
    return [{ key: 'Appointed', value: [details.who, details.to].filter(Boolean).join(', ') }];
  }
  if ('to' in details) {
    const due = 'dueOn' in details ? details.dueOn : undefined;
    return [
      ...(details.to.length === 0 ? [] : [{ key: 'To', value: details.to.join(', ') }]),
      ...(due === undefined ? [] : [{ key: 'Asked for by', value: dateInWords(due) }]),
    ];
  }
  if (kind === 'defer' && 'toMeeting' in details && details.toMeeting !== undefined) {
    return [{ key: 'To the meeting on', value: dateInWords(details.toMeeting) }];
  }
  return [];
}

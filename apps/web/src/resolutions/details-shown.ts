import type { MeetingView, MotionView } from '#records/meetings';
import { dateInWords } from '#rules';

/** What a motion asks beside its words, as facts. A body is shown as it was named; an item by its number. */
export function detailsShown(
  { kind, details, state }: Pick<MotionView, 'kind' | 'details' | 'state'>,
  { items }: Pick<MeetingView, 'items'>,
) {
  const isOpen = NOT_PUT.has(state) && ASKS_SOMEBODY.has(kind);
  if (details === null) return isOpen ? [toNobody(state)] : [];
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
      ...(details.to.length === 0
        ? isOpen
          ? [toNobody(state)]
          : []
        : [{ key: 'To', value: details.to.join(', ') }]),
      ...(due === undefined ? [] : [{ key: 'Asked for by', value: dateInWords(due) }]),
    ];
  }
  if (kind === 'defer' && 'toMeeting' in details && details.toMeeting !== undefined) {
    return [{ key: 'To the meeting on', value: dateInWords(details.toMeeting) }];
  }
  return [];
}

const NOT_PUT: ReadonlySet<MotionView['state']> = new Set([
  'drafted',
  'moved',
  'seconded',
] as const);
const ASKS_SOMEBODY: ReadonlySet<MotionView['kind']> = new Set([
  'comment',
  'request information',
  'standing request',
  'refer',
] as const);

/** Once it is moved nobody can be named on it any more: it is withdrawn and drafted anew. */
const toNobody = (state: MotionView['state']) => ({
  key: 'To',
  value: `Nobody is named yet. ${
    state === 'drafted'
      ? 'Change the words, and name them there.'
      : 'To name them, withdraw the motion and draft it again.'
  }`,
});

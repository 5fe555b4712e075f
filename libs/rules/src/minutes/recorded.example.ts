import { instant, localDate } from '../calendar/index.js';
import type { MinutesBlock } from './minutes-document.js';
import { partMark } from './part-mark.js';
import type { Happening, RecordedItem, RecordedMeeting } from './recorded.js';
import type { RecordedMotion } from './recorded-motion.js';

export const at = (time: string) => instant(`2023-07-19T${time}:00Z`);
export const votes = (ayes: number, against: number, castingVote?: 'for' | 'against') => ({
  for: ayes,
  against,
  abstained: 0,
  notVoting: 0,
  eligible: ayes + against,
  ...(castingVote === undefined ? {} : { castingVote }),
});
export const MOTION: RecordedMotion = {
  id: 'm',
  kind: 'note',
  wording: 'That the report be noted.',
  mover: 'Councillor A',
  seconder: 'Councillor B',
  outcome: 'carried',
  minute: '47',
  moved: { at: at('10:00') },
  decided: { at: at('10:05') },
  amendments: [],
  to: [],
  toMeeting: null,
  recommendations: [],
  votes: votes(3, 1),
  method: 'show of hands',
  named: [],
};
export const ITEM: RecordedItem = {
  id: 'i',
  number: 4,
  minute: '47',
  title: 'Road safety',
  urgent: null,
  takenAt: at('09:50'),
  discussion: 'Members asked about schools.',
  motions: [],
  kept: null,
  exempt: { title: null, discussion: null },
};
export const MEETING: RecordedMeeting = {
  constitutedAs: null,
  urgencyReason: null,
  heldOn: localDate('2023-07-19'),
  startedAt: at('09:00'),
  closedAt: at('11:00'),
  people: [],
  apologies: [],
  interests: [],
  happenings: [],
  items: [ITEM],
};
export const printed = (blocks: readonly MinutesBlock[]) =>
  blocks.flatMap(({ number, wording, parts }) => [
    ...(number === null ? wording : `${number}. ${wording}`).split('\n\n'),
    ...parts.map((part, index) => `${partMark(index, 'letters')} ${part}`),
  ]);
export const happening = (kind: 'arrived' | 'left' | 'returned', time: string): Happening => ({
  id: `${kind}-${time}`,
  at: at(time),
  itemId: null,
  kind,
  who: 'Councillor C',
  because: kind === 'left' ? 'interest' : null,
});

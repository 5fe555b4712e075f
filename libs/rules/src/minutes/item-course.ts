import { compareInstants, type Instant } from '../calendar/index.js';
import { block } from './block.js';
import { happeningInWords } from './happening-in-words.js';
import { publicMotions } from './kept-motions.js';
import type { MinutesBlock } from './minutes-document.js';
import { motionBlocks } from './motion-blocks.js';
import { isOnTime } from './on-time.js';
import type { Happening, RecordedItem, RecordedMeeting } from './recorded.js';
import type { RecordedMotion } from './recorded-motion.js';

/** An item with what happened while it was taken. */
interface Course {
  readonly meeting: RecordedMeeting;
  readonly item: RecordedItem;
  readonly happenings: readonly Happening[];
}

interface Step {
  readonly at: Instant | null;
  readonly is: Happening | RecordedMotion;
}

/**
 * What was said, moved and done under an item, in order of time. Who came or went before the first motion stands before the
 * discussion; the discussion before the first motion, return or adjournment.
 */
export function itemCourse({ meeting, item, happenings }: Course): readonly MinutesBlock[] {
  const steps = [
    ...happenings.map((one): Step => ({ at: one.at, is: one })),
    ...publicMotions(item).map((one): Step => ({ at: one.movedAt, is: one })),
  ].toSorted(inOrder);
  const first = steps.findIndex((step) => !comesFirst(step, { meeting, item }));
  const at = first === -1 ? steps.length : first;
  const told = ({ is }: Step) =>
    isMotion(is)
      ? motionBlocks(is, item.minute)
      : [block(`happening:${is.id}`, 'note', happeningInWords(is, isOnTime(is, meeting)))];
  return [
    ...steps.slice(0, at).flatMap(told),
    ...discussionOf(item),
    ...steps.slice(at).flatMap(told),
  ];
}

/** What has no time comes last; at one moment comings and goings, then the motion, then the exclusion it brings. */
function inOrder(a: Step, b: Step): number {
  if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null);
  return compareInstants(a.at, b.at) || rankOf(a) - rankOf(b);
}

const rankOf = ({ is }: Step): number => (isMotion(is) ? 1 : is.kind === 'public excluded' ? 2 : 0);

const COMING: ReadonlySet<string> = new Set<Happening['kind']>([
  'arrived',
  'left',
  'quorum lost',
  'quorum regained',
]);

function comesFirst({ is }: Step, { meeting, item }: Omit<Course, 'happenings'>): boolean {
  if (isMotion(is)) return false;
  if (is.kind === 'public excluded') return !is.isResolved;
  const isAtTheStart = item.takenAt !== null && compareInstants(is.at, item.takenAt) <= 0;
  return COMING.has(is.kind) || isAtTheStart || !isOnTime(is, meeting);
}

const isMotion = (one: Happening | RecordedMotion): one is RecordedMotion => 'wording' in one;

const discussionOf = ({ id, discussion, kept }: RecordedItem): readonly MinutesBlock[] =>
  discussion === null || discussion.trim() === '' || kept?.what === 'item'
    ? []
    : [block(`item:${id}:discussion`, 'text', discussion.trim())];

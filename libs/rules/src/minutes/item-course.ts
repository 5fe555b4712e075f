import { compareInstants } from '../calendar/index.js';
import { block } from './block.js';
import { itemSteps, type Step } from './item-steps.js';
import { isExemptMotion } from './kept-motions.js';
import type { MinutesBlock } from './minutes-document.js';
import { isOnTime } from './on-time.js';
import type { Happening, RecordedInterest, RecordedItem, RecordedMeeting } from './recorded.js';
import { stepBlocks } from './step-blocks.js';

/** An item with what happened while it was taken, and the interests declared as it was. */
interface Course {
  readonly meeting: RecordedMeeting;
  readonly item: RecordedItem;
  readonly happenings: readonly Happening[];
  readonly interests: readonly RecordedInterest[];
}

/**
 * What was said, declared, moved, decided and done under an item, in the order in which it happened, so that the reader sees
 * who was in the room for which vote. Who came or went before the first motion stands before the discussion; the discussion
 * before the first motion, return or adjournment.
 */
export function itemCourse({
  meeting,
  item,
  happenings,
  interests,
}: Course): readonly MinutesBlock[] {
  const all = itemSteps(item, happenings, interests);
  const steps = all.filter((step) => !isExemptStep(item, step));
  const first = steps.findIndex((step) => !comesFirst(step, meeting, item));
  const at = first === -1 ? steps.length : first;
  const telling = { meeting, item, all };
  return [
    ...stepBlocks(steps.slice(0, at), telling),
    ...discussionOf(item),
    ...stepBlocks(steps.slice(at), telling),
  ];
}

/** The motions on an item that are minuted apart from the public. */
export function exemptCourse(
  meeting: RecordedMeeting,
  item: RecordedItem,
): readonly MinutesBlock[] {
  const all = itemSteps(item, [], []);
  return stepBlocks(
    all.filter((step) => isExemptStep(item, step)),
    { meeting, item, all },
  );
}

const isExemptStep = (item: RecordedItem, step: Step): boolean =>
  'motion' in step && isExemptMotion(item, step.motion);

const COMING: ReadonlySet<string> = new Set<Happening['kind']>([
  'arrived',
  'left',
  'quorum lost',
  'quorum regained',
]);

function comesFirst(step: Step, meeting: RecordedMeeting, item: RecordedItem): boolean {
  if (step.is === 'declared') return true;
  if (step.is !== 'happening') return false;
  const { happening } = step;
  if (happening.kind === 'public excluded') return !happening.isResolved;
  const isAtTheStart = item.takenAt !== null && compareInstants(happening.at, item.takenAt) <= 0;
  return COMING.has(happening.kind) || isAtTheStart || !isOnTime(happening, meeting);
}

const discussionOf = ({ id, discussion, kept }: RecordedItem): readonly MinutesBlock[] =>
  discussion === null || discussion.trim() === '' || kept?.what === 'item'
    ? []
    : [block(`item:${id}:discussion`, 'text', discussion.trim())];

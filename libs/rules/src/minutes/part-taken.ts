import { compareMoments } from './moment.js';
import { isInTheRoom } from './in-the-room.js';
import type { Step } from './item-steps.js';
import { isOnTime } from './on-time.js';
import type { Happening, RecordedMeeting } from './recorded.js';

/** What somebody who left for an interest had to do with the item: nothing, something before they left, or after it. */
export type PartTaken = 'none' | 'before' | 'after';

/**
 * The part somebody took in an item they left for an interest: by moving, seconding, a recorded vote, or by being in the room
 * for a vote before they left. `steps` are those of the item in order. Of a departure recorded after the meeting the time is
 * not known: whatever they did is then before it.
 */
export function partTaken(
  left: Extract<Happening, { kind: 'left' | 'arrived' | 'returned' }>,
  steps: readonly Step[],
  meeting: RecordedMeeting,
): PartTaken {
  const isTimed = isOnTime(left, meeting);
  const isBefore = (step: Step) => !isTimed || compareMoments(step, left) <= 0;
  const { who } = left;
  if (steps.some((step) => !isBefore(step) && isBy(who, step))) return 'after';
  const before = steps.filter(isBefore);
  const wasThere = before.some(
    (step) => isTimed && isVote(step) && isInTheRoom(who, step, meeting.happenings),
  );
  return wasThere || before.some((step) => isBy(who, step)) ? 'before' : 'none';
}

function isBy(who: string, step: Step): boolean {
  if (step.is === 'happening' || step.is === 'declared') return false;
  const { mover, seconder, named } = step.is === 'amended' ? step.amendment : step.motion;
  const isMover = step.is !== 'decided' && (mover === who || seconder === who);
  return isMover || (step.is !== 'moved' && named.some(({ name }) => name === who));
}

function isVote(step: Step): boolean {
  if (step.is === 'decided') return step.motion.votes !== null;
  return step.is === 'amended' && step.amendment.votes !== null;
}

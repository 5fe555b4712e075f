import { block } from './block.js';
import { happeningInWords } from './happening-in-words.js';
import { isInTheRoom } from './in-the-room.js';
import { interestInWords } from './interest-in-words.js';
import type { Step } from './item-steps.js';
import type { MinutesBlock } from './minutes-document.js';
import { amendmentBlocks, decidedBlocks, movedBlocks, shortMotionBlocks } from './motion-blocks.js';
import { isOnTime } from './on-time.js';
import { partTaken } from './part-taken.js';
import type { RecordedItem, RecordedMeeting } from './recorded.js';

/** The item whose steps are told, with all of them in order, kept from the public or not. */
export interface Telling {
  readonly meeting: RecordedMeeting;
  readonly item: RecordedItem;
  readonly all: readonly Step[];
}

/** The steps of an item in the words of the minutes. A carried motion decided as it was moved is told in short. */
export function stepBlocks(steps: readonly Step[], telling: Telling): readonly MinutesBlock[] {
  return steps.flatMap((step, index) => {
    if (step.is === 'moved' && isWhole(step, steps[index + 1])) return [];
    if (step.is === 'decided' && isWhole(steps[index - 1], step)) {
      return shortMotionBlocks(step.motion, decidingOf(step, telling));
    }
    return blocksOf(step, telling);
  });
}

/** Carried, with nothing between its being moved and its being decided. */
const isWhole = (moved: Step | undefined, decided: Step | undefined): boolean =>
  moved?.is === 'moved' &&
  decided?.is === 'decided' &&
  moved.motion.id === decided.motion.id &&
  decided.motion.outcome === 'carried';

function blocksOf(step: Step, telling: Telling): readonly MinutesBlock[] {
  const { meeting, all } = telling;
  switch (step.is) {
    case 'moved':
      return movedBlocks(step.motion);
    case 'amended':
      return amendmentBlocks(step.amendment, decidingOf(step, telling));
    case 'decided':
      return decidedBlocks(step.motion, decidingOf(step, telling));
    case 'declared': {
      const { interest } = step;
      const about = meeting.items.find(({ id }) => id === interest.itemId);
      return [block(`interest:${interest.id}`, 'text', interestInWords(interest, about))];
    }
    case 'happening': {
      const { happening } = step;
      const part = happening.kind === 'left' ? partTaken(happening, all, meeting) : undefined;
      const words = happeningInWords(happening, isOnTime(happening, meeting), part);
      return [block(`happening:${happening.id}`, 'note', words)];
    }
  }
}

/** The chair gave the casting vote when the chair of the committee was in the room; else nobody recorded who presided. */
function decidingOf(step: Step, { meeting, item }: Telling) {
  const chair = meeting.people.find(({ seat }) => seat === 'chair');
  const isThere = chair !== undefined && isInTheRoom(chair.name, step, meeting.happenings);
  return { itemMinute: item.minute, castBy: isThere ? 'The Chair' : null } as const;
}

import type { MotionView } from '#records/meetings';
import { DECIDED, RESOLUTION, RESOLUTION_KINDS } from '#rules';

/** What became of a motion in one line: "Carried to recommend, minute 12: 2 recommendations". */
export function outcomeOf(motion: MotionView): string {
  const { kind, state, minute, number, recommendations } = motion;
  const decided = DECIDED.some((one) => one === state);
  if (!decided) return `Motion ${number} (${kindInWords(kind)}) is ${RESOLUTION.states[state].is}`;
  const count = recommendations.length;
  const made =
    count === 0 ? '' : `: ${count} ${count === 1 ? 'recommendation' : 'recommendations'}`;
  return `Carried to ${kindInWords(kind)}, minute ${minute ?? ''}${made}`;
}

/** What a motion would do, after "to": `recommend`, `exclude the public`. */
export const kindInWords = (kind: MotionView['kind']): string =>
  RESOLUTION_KINDS[kind].toLowerCase();

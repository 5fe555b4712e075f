import type { InterestView } from '#records/interests';

/** In the room, and not to be there for this. */
export const mustGo = ({ state, leavesRoom, isPresent }: InterestView): boolean =>
  state !== 'withdrawn' && leavesRoom && isPresent === true;

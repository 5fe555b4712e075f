import { isLadderName, refuse, type LadderName } from '#rules';

/** Which ladder of which council: it has no row of its own until it differs from the default. */
export interface LadderPlace {
  readonly councilId: string;
  readonly name: LadderName;
}

/** A ladder's place as one text, as an act names it. */
export const ladderId = ({ councilId, name }: LadderPlace): string => `${councilId} ${name}`;

/** Reads it back. Refuses what names no ladder. */
export function ladderPlace(id: string): LadderPlace {
  const [councilId = '', name = ''] = id.split(' ');
  return isLadderName(name) ? { councilId, name } : refuse('not-found', 'There is no such ladder.');
}

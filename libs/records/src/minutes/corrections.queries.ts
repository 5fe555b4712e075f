import type { EntityManager } from 'typeorm';
import type { LocalDate, MinutesBlock } from '#rules';

/** A correction of the minutes by a resolution of a later meeting. */
export interface Correction {
  readonly id: string;
  readonly key: string;
  readonly was: string;
  readonly becomes: string;
  /** The minute that corrects it. */
  readonly minute: string;
  readonly correctedOn: LocalDate;
}

/** The corrections of the minutes of a meeting, in the order they were entered. One statement. */
export function findCorrections(manager: EntityManager, meetingId: string): Promise<Correction[]> {
  return manager.query<Correction[]>(
    `SELECT c.id, c.paragraph_key AS key, c.was, c.becomes, r.minute, c.corrected_on AS "correctedOn"
     FROM minute_corrections c JOIN resolutions r ON r.id = c.resolution_id
     WHERE c.meeting_id = $1 ORDER BY c.id`,
    [meetingId],
  );
}

/** The minutes with their corrections: each paragraph in its corrected words, and after it by which minute. */
export function corrected(
  blocks: readonly MinutesBlock[],
  corrections: readonly Correction[],
): readonly MinutesBlock[] {
  return blocks.flatMap((block) => {
    const last = corrections.findLast(({ key }) => key === block.key);
    if (last === undefined) return [block];
    const note: MinutesBlock = {
      key: `correction:${last.id}`,
      kind: 'note',
      number: null,
      wording: `(Corrected by minute ${last.minute}.)`,
      parts: [],
    };
    return [{ ...block, wording: last.becomes, parts: [] }, note];
  });
}

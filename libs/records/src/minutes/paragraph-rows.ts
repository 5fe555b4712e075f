import type { EntityManager } from 'typeorm';
import type { MinutesParagraph } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** The minutes everybody may read, or those that are not for publication. */
export type MinutesPart = 'public' | 'exempt';

/** A paragraph as it is kept. */
export interface KeptParagraph extends MinutesParagraph {
  readonly id: string;
  /** Its own: two people who edit different paragraphs do not meet. */
  readonly version: number;
}

/** Exempt words have a table of their own: no statement for the public names it. */
export const PARAGRAPHS = {
  public: 'minute_paragraphs',
  exempt: 'exempt_minute_paragraphs',
} as const satisfies Record<MinutesPart, string>;

/** The paragraphs of one part of the minutes of a meeting, in order. One statement. */
export function findParagraphs(
  manager: EntityManager,
  meetingId: string,
  part: MinutesPart,
): Promise<KeptParagraph[]> {
  return manager.query<KeptParagraph[]>(
    `SELECT id, key, kind, number, drafted, wording, parts, waiting, is_left_out AS "isLeftOut", version
     FROM ${PARAGRAPHS[part]} WHERE meeting_id = $1 ORDER BY position, id`,
    [meetingId],
  );
}

/** Keeps one part of the minutes as it now is, in this order; a paragraph that changed has its version raised. The meeting is locked. */
export async function keepParagraphs(
  tx: Tx,
  kept: { readonly meetingId: string; readonly part: MinutesPart },
  paragraphs: readonly MinutesParagraph[],
): Promise<void> {
  const { meetingId, part } = kept;
  const table = PARAGRAPHS[part];
  await tx.query(`DELETE FROM ${table} WHERE meeting_id = $1 AND key <> ALL($2)`, [
    meetingId,
    paragraphs.map(({ key }) => key),
  ]);
  await tx.query(
    `INSERT INTO ${table} AS p (id, meeting_id, key, position, kind, number, drafted, wording, parts, waiting, is_left_out)
     SELECT n.id, $1, n.key, n.position, n.kind, n.number, n.drafted, n.wording, n.parts, n.waiting, n."isLeftOut"
     FROM jsonb_to_recordset($2) AS n(id uuid, key text, position integer, kind text, number text, drafted text,
       wording text, parts jsonb, waiting text, "isLeftOut" boolean)
     ON CONFLICT (meeting_id, key) DO UPDATE SET position = excluded.position, kind = excluded.kind,
       number = excluded.number, drafted = excluded.drafted, wording = excluded.wording, parts = excluded.parts,
       waiting = excluded.waiting, is_left_out = excluded.is_left_out,
       version = p.version + ((p.wording, p.parts, p.waiting, p.is_left_out)
         IS DISTINCT FROM (excluded.wording, excluded.parts, excluded.waiting, excluded.is_left_out))::int`,
    [
      meetingId,
      JSON.stringify(
        paragraphs.map((one, index) => ({ ...one, id: newId(), position: index + 1 })),
      ),
    ],
  );
}

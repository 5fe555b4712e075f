import type { EntityManager } from 'typeorm';
import type { DraftAnswer, LocalDate } from '#rules';

/** An answer as it was saved, with its version and who saved it. `savedAt` is an instant. */
export interface SavedAnswer extends DraftAnswer {
  readonly addresseeId: string;
  readonly version: number;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly savedOn: LocalDate;
}

/** The drafts to these addressees, as JSON in a larger statement: of `d`, and of `e` what is kept back. */
export const DRAFT = `jsonb_build_object('addresseeId', d.addressee_id, 'decision', d.decision, 'reason', d.reason,
  'action', d.action, 'owner', d.owner, 'targetRaw', d.target_raw, 'evidence', d.evidence,
  'keptBack', coalesce(e.wording, ''), 'keptBackReason', coalesce(e.reason, ''), 'version', d.version,
  'savedBy', d.saved_by, 'savedOn', (d.saved_at AT TIME ZONE 'Europe/London')::date,
  'savedAt', to_char(d.saved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

/** The drafts to some addressees. One statement. */
export async function draftsTo(
  manager: EntityManager,
  addresseeIds: readonly string[],
): Promise<SavedAnswer[]> {
  const rows = await manager.query<{ draft: SavedAnswer }[]>(
    `SELECT ${DRAFT} AS draft FROM reply_answers d
     LEFT JOIN exempt_reply_texts e ON e.addressee_id = d.addressee_id AND e.response_id IS NULL
     WHERE d.addressee_id = ANY($1::uuid[])`,
    [addresseeIds],
  );
  return rows.map(({ draft }) => draft);
}

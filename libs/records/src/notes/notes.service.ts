import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A note as it is to be: empty words take it away. `seen` is the version the person had before them, 0 for none. */
export interface NoteKept {
  readonly itemId: string;
  readonly wording: string;
  readonly seen: number;
}

/** Private notes on items. They are nobody's business: no history tells of them, and no other person reads them. */
@Injectable()
export class NotesService {
  constructor(private readonly recorder: Recorder) {}

  /** Keeps a note. Refuses with `stale-version` when another device of the same person changed it since. Returns its version. */
  keep(actor: Actor, note: NoteKept, key?: string): Promise<{ readonly version: number }> {
    return this.recorder.writeOnce({ actor, key }, ['note', note], async (tx) => {
      await refuseElsewhere(tx, actor, note.itemId);
      const [kept] = await tx.query<{ version: number }[]>(
        `INSERT INTO private_notes (person_id, agenda_item_id, wording, version, changed_at)
         SELECT $1, $2, $3, 1, $5
         WHERE $4 = 0 OR EXISTS (SELECT FROM private_notes WHERE person_id = $1 AND agenda_item_id = $2)
         ON CONFLICT (person_id, agenda_item_id) DO UPDATE
           SET wording = excluded.wording, version = private_notes.version + 1, changed_at = excluded.changed_at
           WHERE private_notes.version = $4 OR (private_notes.wording = '' AND $4 = 0)
         RETURNING version`,
        [actor.id, note.itemId, note.wording.trim(), note.seen, this.recorder.now()],
      );
      if (kept === undefined) {
        refuse('stale-version', 'You changed this note meanwhile, perhaps on another device.');
      }
      return { version: kept.version };
    });
  }
}

/** Refuses with `not-found` an item that is not there, or of a committee whose work is not the actor's. */
async function refuseElsewhere(tx: Tx, actor: Actor, itemId: string): Promise<void> {
  const [at] = await tx.query<{ councilId: string; committeeId: string }[]>(
    `SELECT m.council_id AS "councilId", m.committee_id AS "committeeId"
     FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id
     WHERE i.id::text = $1 AND i.removed_on IS NULL`,
    [itemId],
  );
  if (at === undefined || actor.kind !== 'person' || !may(actor, 'keep notes', at)) {
    refuse('not-found', 'There is no such item on the agenda.');
  }
}

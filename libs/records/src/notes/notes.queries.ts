import { Injectable } from '@nestjs/common';
import type { Actor } from '#rules';
import { Recorder } from '../record/index.js';

/** What a person noted on one item, for nobody else. */
export interface PrivateNote {
  readonly itemId: string;
  readonly wording: string;
  readonly version: number;
  /** The instant it was last changed. */
  readonly changedAt: string;
}

/** Private notes, each read by the person who wrote it and by nobody else, whatever their role. */
@Injectable()
export class NotesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The actor's own notes on a meeting; none for who is not a signed-in person. One statement. */
  own(actor: Actor, meetingId: string): Promise<PrivateNote[]> {
    return this.recorder.dataSource.query<PrivateNote[]>(
      `SELECT n.agenda_item_id AS "itemId", n.wording, n.version, n.changed_at AS "changedAt"
       FROM private_notes n JOIN agenda_items i ON i.id = n.agenda_item_id
       WHERE n.person_id = $1 AND i.meeting_id = $2 AND n.wording <> ''
       ORDER BY i.number`,
      [actor.kind === 'person' ? actor.id : null, meetingId],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { may, type Actor, type Place } from '#rules';
import { quorumNow } from '../attendance/index.js';
import { Recorder } from '../record/index.js';
import type { ExclusionView, ItemNotes, ItemSitting, NotesView, Sitting } from './sitting-views.js';
import { isPublicOut } from './the-public.js';

const NO_NOTES: NotesView = { wording: '', version: 0, changedAt: null, changedBy: null };

/** A meeting as it is run. Whoever asks has found it within the asker's scope. */
@Injectable()
export class SittingsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** How a meeting and every item of it stands at this moment, in the order of the agenda. Five statements. */
  async of(meetingId: string): Promise<Sitting> {
    const { manager } = this.recorder.dataSource;
    const items = await manager.query<ItemSitting[]>(ITEMS, [meetingId, this.recorder.now()]);
    const exclusions = await manager.query<ExclusionView[]>(EXCLUSIONS, [meetingId]);
    const [started] = await manager.query<{ at: string }[]>(
      `SELECT at FROM history WHERE subject_kind = 'meeting' AND subject_id = $1 AND event = 'meeting.started'
       ORDER BY version LIMIT 1`,
      [meetingId],
    );
    const isOut = await isPublicOut(manager, meetingId);
    const quorum = await quorumNow(manager, { meetingId });
    return { ...quorum, startedAt: started?.at ?? null, items, exclusions, isPublicOut: isOut };
  }

  /** The notes of one item. The exempt ones only for who may read exempt papers there. At most two statements. */
  async notes(actor: Actor, place: Place, itemId: string): Promise<ItemNotes> {
    const mayRead = may(actor, 'read exempt papers', place);
    return {
      public: await this.notesIn('item_discussions', itemId),
      exempt: mayRead ? await this.notesIn('exempt_item_discussions', itemId) : null,
    };
  }

  private async notesIn(
    table: 'item_discussions' | 'exempt_item_discussions',
    itemId: string,
  ): Promise<NotesView> {
    const [row] = await this.recorder.dataSource.query<NotesView[]>(
      `SELECT wording, version, changed_at AS "changedAt", changed_by AS "changedBy"
       FROM ${table} WHERE agenda_item_id = $1`,
      [itemId],
    );
    return row ?? NO_NOTES;
  }
}

const ITEMS = `
  SELECT i.id AS "itemId", s.began_at AS "beganAt", coalesce(s.used, 0) AS "usedSeconds",
    CASE WHEN s.agenda_item_id IS NULL THEN 'not taken' WHEN s.is_open THEN 'being taken'
      WHEN s.ended_by = 'adjournment' THEN 'adjourned' ELSE 'taken' END AS state,
    coalesce((SELECT jsonb_agg(jsonb_build_object('what', e.subject_kind, 'kind', e.kind, 'paragraphs', e.paragraphs,
        'publicSummary', e.public_summary) ORDER BY e.subject_id = i.id DESC, e.decided_on, e.id)
      FROM exemptions e WHERE e.lifted_on IS NULL AND (e.subject_id = i.id OR e.report_id = i.report_id
        OR e.subject_id IN (SELECT d.id FROM documents d WHERE d.agenda_item_id = i.id))), '[]') AS kept,
    EXISTS (SELECT FROM excluded_items x JOIN exclusions o ON o.id = x.exclusion_id
      WHERE x.agenda_item_id = i.id AND o.ended_at IS NULL) AS "isCovered"
  FROM agenda_items i
  LEFT JOIN (
    SELECT agenda_item_id, min(began_at) AS began_at, bool_or(ended_at IS NULL) AS is_open,
      sum(extract(epoch FROM coalesce(ended_at, $2) - began_at))::int AS used,
      (array_agg(ended_by ORDER BY began_at DESC, id DESC))[1] AS ended_by
    FROM item_spells WHERE meeting_id = $1 GROUP BY agenda_item_id
  ) s ON s.agenda_item_id = i.id
  WHERE i.meeting_id = $1 AND i.removed_on IS NULL
  ORDER BY i.number`;

const EXCLUSIONS = `
  SELECT o.id, r.minute, o.ended_at IS NOT NULL AS "isOver",
    jsonb_agg(jsonb_build_object('number', i.number, 'ground', x.ground) ORDER BY i.number) AS items
  FROM exclusions o
  LEFT JOIN resolutions r ON r.id = o.resolution_id
  JOIN excluded_items x ON x.exclusion_id = o.id
  JOIN agenda_items i ON i.id = x.agenda_item_id
  WHERE o.meeting_id = $1
  GROUP BY o.id, r.id
  ORDER BY o.began_at, o.id`;

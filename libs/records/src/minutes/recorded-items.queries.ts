import type { EntityManager } from 'typeorm';
import {
  groundInWords,
  instant,
  type ExemptionKind,
  type KeptFromPublic,
  type RecordedItem,
} from '#rules';
import { recordedMotions } from './recorded-motions.queries.js';

interface Row {
  readonly id: string;
  readonly number: number;
  readonly minute: string | null;
  readonly title: string;
  readonly urgentReason: string | null;
  readonly acceptedBy: string | null;
  readonly takenAt: string | null;
  readonly discussion: string | null;
  readonly exemptTitle: string | null;
  readonly exemptDiscussion: string | null;
  readonly kept: {
    readonly what: KeptFromPublic['what'];
    readonly kind: ExemptionKind;
    readonly paragraphs: readonly number[];
    readonly publicSummary: string;
  } | null;
}

/** The items of a meeting with what was said, moved and kept from the public on each. Two statements. */
export async function recordedItems(
  manager: EntityManager,
  meetingId: string,
): Promise<readonly RecordedItem[]> {
  const motions = await recordedMotions(manager, meetingId);
  const rows = await manager.query<Row[]>(ITEMS, [meetingId]);
  return rows.map((row) => itemOf(row, motions.get(row.id) ?? []));
}

function itemOf(row: Row, motions: RecordedItem['motions']): RecordedItem {
  const { id, number, minute, title, urgentReason, acceptedBy, takenAt, discussion, kept } = row;
  return {
    id,
    number,
    minute,
    title,
    discussion,
    motions,
    urgent: urgentReason === null ? null : { reason: urgentReason, acceptedBy },
    takenAt: takenAt === null ? null : instant(takenAt),
    kept:
      kept === null
        ? null
        : { what: kept.what, ground: groundInWords(kept), publicSummary: kept.publicSummary },
    exempt: { title: row.exemptTitle, discussion: row.exemptDiscussion },
  };
}

/** Whether the public was excluded for an item, if only for a paper of it: then what was moved on it was moved in private. */
const WAS_PRIVATE = 'EXISTS (SELECT FROM excluded_items y WHERE y.agenda_item_id = i.id)';

/** Of several decisions that keep something of an item, that on the item itself stands before that on its report. */
const ITEMS = `
  SELECT i.id, i.number, i.minute, i.title, i.urgent_reason AS "urgentReason", i.accepted_by AS "acceptedBy",
    (SELECT to_jsonb(min(s.began_at)) #>> '{}' FROM item_spells s WHERE s.agenda_item_id = i.id) AS "takenAt",
    d.wording AS discussion, x.wording AS "exemptDiscussion", t.title AS "exemptTitle",
    (SELECT jsonb_build_object('kind', e.kind, 'paragraphs', e.paragraphs, 'publicSummary', e.public_summary,
        'what', CASE WHEN e.subject_id = i.id THEN 'item' WHEN e.subject_id = i.report_id OR ${WAS_PRIVATE} THEN 'report' ELSE 'part' END)
     FROM exemptions e
     WHERE e.lifted_on IS NULL AND (e.subject_id = i.id OR e.report_id = i.report_id
       OR e.subject_id IN (SELECT o.id FROM documents o WHERE o.agenda_item_id = i.id))
     ORDER BY e.subject_id = i.id DESC, e.subject_id = i.report_id DESC NULLS LAST, e.decided_on, e.id LIMIT 1) AS kept
  FROM agenda_items i
  LEFT JOIN item_discussions d ON d.agenda_item_id = i.id
  LEFT JOIN exempt_item_discussions x ON x.agenda_item_id = i.id
  LEFT JOIN exempt_item_texts t ON t.agenda_item_id = i.id
  WHERE i.meeting_id = $1 AND i.removed_on IS NULL
  ORDER BY i.number`;

import type { EntityManager } from 'typeorm';
import { instant, type Happening } from '#rules';

type Row = Omit<Happening, 'at'> & { readonly at: string };

/** Who came and went, adjournments, quorum, and when the public was out of the room, in order of time. One statement. */
export async function recordedHappenings(
  manager: EntityManager,
  meetingId: string,
): Promise<readonly Happening[]> {
  const rows = await manager.query<{ happening: Row }[]>(HAPPENINGS, [meetingId]);
  return rows.map(({ happening }) => ({ ...happening, at: instant(happening.at) }) as Happening);
}

const TOLD = {
  'meeting.adjourned': 'adjourned',
  'meeting.resumed': 'resumed',
  'quorum.lost': 'quorum lost',
  'quorum.regained': 'quorum regained',
  'public.readmitted': 'public readmitted',
} as const;

const KINDS = Object.entries(TOLD).map(([event, kind]) => `WHEN '${event}' THEN '${kind}'`);
const EVENTS = Object.keys(TOLD).map((event) => `'${event}'`);

/** At one moment: who came or went, then what follows from it. */
const HAPPENINGS = `
  SELECT happening FROM (
    SELECT v.moved_at AS at, 0 AS rank, v.number, jsonb_build_object('id', v.id, 'at', v.moved_at,
        'itemId', v.agenda_item_id, 'kind', v.kind, 'who', coalesce(p.name, t.name), 'because', v.because,
        'order', coalesce((SELECT min(h.id) FROM history h WHERE h.subject_kind = 'meeting' AND h.subject_id = $1
          AND h.event = 'person.' || v.kind AND h.at = v.moved_at
          AND h.facts ->> 'owner' = coalesce(t.name, p.name)), 0)) AS happening
    FROM movements v
    JOIN attendances t ON t.id = v.attendance_id
    LEFT JOIN people p ON p.id = t.person_id
    WHERE v.meeting_id = $1
    UNION ALL
    SELECT h.at, 1, h.version, jsonb_build_object('id', h.event || ':' || h.version, 'order', h.id, 'at', h.at, 'itemId', NULL,
        'kind', CASE h.event ${KINDS.join(' ')} END, 'reason', coalesce(h.facts ->> 'reason', ''))
    FROM history h
    WHERE h.subject_kind = 'meeting' AND h.subject_id = $1 AND h.event IN (${EVENTS.join(', ')})
    UNION ALL
    SELECT x.began_at, 2, 0, jsonb_build_object('id', x.id, 'at', x.began_at, 'itemId', r.agenda_item_id,
        'kind', 'public excluded', 'order', coalesce((SELECT min(h.id) FROM history h
          WHERE h.subject_kind = 'resolution' AND h.subject_id = r.id AND h.event = 'resolution.carried'), 0), 'isResolved', x.resolution_id IS NOT NULL, 'items', coalesce((
          SELECT jsonb_agg(jsonb_build_object('number', i.number, 'title', i.title, 'ground', e.ground) ORDER BY i.number)
          FROM excluded_items e JOIN agenda_items i ON i.id = e.agenda_item_id WHERE e.exclusion_id = x.id), '[]'))
    FROM exclusions x LEFT JOIN resolutions r ON r.id = x.resolution_id
    WHERE x.meeting_id = $1
  ) AS all_of_them
  ORDER BY at, rank, number`;

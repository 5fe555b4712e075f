import type { EntityManager } from 'typeorm';
import type { RecordedMotion } from '#rules';
import { ASKED_OF } from '../resolutions/index.js';
import { MOMENT } from './recorded-moment.js';

type Row = RecordedMotion & { readonly itemId: string };

/** The motions of a meeting that were moved and came to something, in the order they were moved, by item. One statement. */
export async function recordedMotions(
  manager: EntityManager,
  meetingId: string,
): Promise<ReadonlyMap<string, readonly RecordedMotion[]>> {
  const rows = await manager.query<{ motion: Row }[]>(MOTIONS, [meetingId]);
  const byItem = new Map<string, readonly RecordedMotion[]>();
  for (const { motion: row } of rows) {
    const { itemId, ...motion } = row;
    byItem.set(itemId, [...(byItem.get(itemId) ?? []), motion]);
  }
  return byItem;
}

const ROLL = (where: string) => `
  coalesce((SELECT jsonb_agg(jsonb_build_object('name', v.name, 'vote', v.vote, 'atOwnRequest', v.at_own_request)
      ORDER BY v.name) FROM votes_cast v WHERE v.resolution_id = r.id AND ${where}), '[]')`;

const MOTIONS = `
  SELECT jsonb_build_object('itemId', r.agenda_item_id, 'id', r.id, 'kind', r.kind, 'wording', r.wording,
      'mover', r.mover, 'seconder', r.seconder, 'minute', r.minute, 'votes', r.votes, 'method', r.vote_method,
      'outcome', CASE WHEN r.state IN ('lost','withdrawn') THEN r.state ELSE 'carried' END,
      'moved', ${MOMENT('moved')}, 'decided', ${MOMENT('decided')}, 'named', ${ROLL('v.amendment_id IS NULL')},
      'amendments', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', a.id, 'was', a.was, 'wording', a.wording, 'mover', a.mover,
            'seconder', a.seconder, 'outcome', a.outcome, 'votes', a.votes, 'method', a.vote_method,
            'decided', ${MOMENT('settled')}, 'named', ${ROLL('v.amendment_id = a.id')}) ORDER BY a.number)
        FROM amendments a
        LEFT JOIN LATERAL (SELECT h.at, h.id FROM history h
          WHERE h.subject_kind = 'resolution' AND h.subject_id = r.id
            AND h.event IN ('amendment.carried', 'amendment.lost', 'amendment.withdrawn')
          ORDER BY h.id OFFSET a.number - 1 LIMIT 1) settled ON true
        WHERE a.resolution_id = r.id AND a.outcome IS NOT NULL), '[]'),
      'to', ${ASKED_OF('r')}, 'toMeeting', r.details ->> 'toMeeting',
      'recommendations', coalesce((
        SELECT jsonb_agg(jsonb_build_object('wording', n.wording, 'to', (
            SELECT coalesce(jsonb_agg(o.name ORDER BY o.name), '[]') FROM addressees d
            JOIN authorities o ON o.id = d.authority_id WHERE d.recommendation_id = n.id))
          ORDER BY length(n.reference), n.reference)
        FROM recommendations n WHERE n.resolution_id = r.id AND n.made_on IS NOT NULL), '[]')) AS motion
  FROM resolutions r
  LEFT JOIN LATERAL (SELECT min(h.at) AS at, min(h.id) AS id FROM history h
    WHERE h.subject_kind = 'resolution' AND h.subject_id = r.id AND h.event = 'resolution.moved') moved ON true
  LEFT JOIN LATERAL (SELECT min(h.at) AS at, min(h.id) AS id FROM history h
    WHERE h.subject_kind = 'resolution' AND h.subject_id = r.id
      AND h.event IN ('resolution.carried', 'resolution.lost', 'resolution.withdrawn')) decided ON true
  WHERE r.meeting_id = $1
    AND (r.state IN ('carried','minuted','confirmed','lost') OR (r.state = 'withdrawn' AND r.mover IS NOT NULL))
  ORDER BY moved.at, moved.id, r.id`;

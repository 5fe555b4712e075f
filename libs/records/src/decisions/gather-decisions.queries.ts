import type { EntityManager } from 'typeorm';
import { DECIDED } from '#rules';
import { keptBy } from '../exemptions/index.js';
import { ASKED_OF } from '../resolutions/index.js';
import { decided, type DecidedRow } from './decided.js';
import type { Decisions } from './decision.js';

/**
 * The decisions of a meeting as the public may have them, in the order of the agenda: carried resolutions with minute,
 * vote, recommendations and where their words come from. On an item that is kept from the public, or was taken without it,
 * only what the public may know; the resolution that excludes the public is itself public (Local Government Act 1972
 * s100A(5)). Null when there is no such meeting. Two statements.
 */
export async function gatherDecisions(
  manager: EntityManager,
  meetingId: string,
): Promise<Decisions | null> {
  const [head] = await manager.query<Omit<Decisions, 'decisions'>[]>(
    `SELECT l.name AS council, c.name AS committee, c.slug AS "committeeSlug", m.held_on AS "heldOn",
       c.minute_parts AS "partsIn"
     FROM meetings m
     JOIN committees c ON c.id = m.committee_id
     JOIN councils l ON l.id = m.council_id
     WHERE m.id = $1`,
    [meetingId],
  );
  if (head === undefined) return null;
  const rows = await manager.query<DecidedRow[]>(DECIDED_ON, [meetingId, DECIDED]);
  return { ...head, decisions: rows.map((row) => decided(head, row)) };
}

/** The words of what is kept are not even asked for. */
const open = (value: string, otherwise = 'NULL'): string =>
  `CASE WHEN kept.kind IS NULL THEN ${value} ELSE ${otherwise} END`;

const NAMED = `coalesce((SELECT jsonb_agg(jsonb_build_object('name', v.name, 'vote', v.vote,
    'atOwnRequest', v.at_own_request) ORDER BY v.name)
  FROM votes_cast v WHERE v.resolution_id = s.id AND v.amendment_id IS NULL), '[]')`;

const RECOMMENDED = `coalesce((SELECT jsonb_agg(jsonb_build_object('reference', r.reference, 'wording', r.wording,
    'to', (SELECT coalesce(jsonb_agg(o.name ORDER BY o.name), '[]') FROM addressees a
      JOIN authorities o ON o.id = a.authority_id WHERE a.recommendation_id = r.id)) ORDER BY r.reference)
  FROM recommendations r WHERE r.resolution_id = s.id), '[]')`;

const REPORT = `(SELECT jsonb_build_object('title', w.title, 'template', w.template, 'content', v.content,
    'kept', coalesce((SELECT jsonb_agg(e.subject_id) FROM exemptions e
      WHERE e.lifted_on IS NULL AND e.report_id = w.id AND e.subject_kind = 'paragraph'), '[]'))
  FROM reports w JOIN report_versions v ON v.report_id = w.id
  WHERE w.id::text = s.source ->> 'reportId' AND v.number::text = s.source ->> 'version'
    AND NOT EXISTS (SELECT FROM exemptions e WHERE e.lifted_on IS NULL AND e.subject_id = w.id))`;

const DECIDED_ON = `
  SELECT s.id AS "resolutionId", s.minute, s.minute_period AS period, s.kind,
    jsonb_build_object('number', i.number, 'title', i.title) AS item,
    CASE WHEN kept.kind IS NOT NULL THEN jsonb_build_object('kind', kept.kind, 'summary', kept.summary) END AS kept,
    ${open('s.wording')} AS wording,
    ${open(ASKED_OF('s'), `'[]'`)} AS "to",
    ${open(`s.details ->> 'toMeeting'`)} AS "toMeeting",
    ${open('s.vote_method')} AS method,
    ${open('s.votes')} AS votes,
    ${open(NAMED, `'[]'`)} AS named,
    ${open('s.source')} AS source,
    ${open(REPORT)} AS report,
    ${open(RECOMMENDED, `'[]'`)} AS recommendations
  FROM resolutions s
  JOIN agenda_items i ON i.id = s.agenda_item_id
  LEFT JOIN LATERAL (SELECT all_of.* FROM (${keptBy('i')}) AS all_of
    WHERE s.kind <> 'exclude public' ORDER BY all_of.summary IS NULL LIMIT 1) AS kept ON TRUE
  WHERE s.meeting_id = $1 AND s.state = ANY($2) AND s.minute IS NOT NULL
  ORDER BY i.number,
    (SELECT min(h.id) FROM history h WHERE h.subject_kind = 'resolution' AND h.subject_id = s.id)`;

import type { EntityManager } from 'typeorm';
import { refuse } from '#rules';
import type {
  Gathered,
  GatheredDocument,
  GatheredExemption,
  GatheredItem,
  GatheredMeeting,
  GatheredReport,
} from './gathered.js';

/** The live rows a meeting's papers are made of. Refuses with `not-found` when there is no such meeting. Five statements. */
export async function gather(manager: EntityManager, meetingId: string): Promise<Gathered> {
  const ask = <Row>(sql: string) => manager.query<Row[]>(sql, [meetingId]);
  const [meeting] = await ask<GatheredMeeting>(MEETING);
  if (meeting === undefined) refuse('not-found', 'There is no such meeting.');
  return {
    meeting,
    items: await ask<GatheredItem>(ITEMS),
    reports: await ask<GatheredReport>(REPORTS),
    documents: await ask<GatheredDocument>(DOCUMENTS),
    exemptions: await ask<GatheredExemption>(EXEMPTIONS),
  };
}

const SEATS = `CASE s.kind WHEN 'chair' THEN 'Chair' WHEN 'vice-chair' THEN 'Vice-chair'
  WHEN 'co-optee' THEN 'Co-optee' ELSE 'Member' END`;

const MEETING = `
  SELECT m.id, m.council_id AS "councilId", m.committee_id AS "committeeId", m.state, l.name AS council,
    c.name AS committee, c.slug AS "committeeSlug", m.constituted_as AS "constitutedAs", m.held_on AS "heldOn",
    m.starts_at AS "startsAt", m.venue,
    (SELECT b.name FROM meetings a JOIN committees b ON b.id = a.committee_id
     WHERE a.id = m.starts_after_id) AS "startsAfter",
    (SELECT max(number) FROM publications u WHERE u.meeting_id = m.id) AS "lastNumber",
    coalesce((SELECT jsonb_agg(jsonb_build_object('slug', r.slug, 'title', r.title) ORDER BY r.title) FROM reports r
      WHERE r.meeting_id = m.id AND r.state NOT IN ('proposed','deferred','withdrawn','considered')
        AND NOT EXISTS (SELECT FROM agenda_items i WHERE i.report_id = r.id AND i.removed_on IS NULL)), '[]') AS unplaced,
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', p.name, 'seat', ${SEATS})
        ORDER BY s.kind = 'chair' DESC, s.kind = 'vice-chair' DESC, s.is_voting DESC, p.name)
      FROM memberships s JOIN people p ON p.id = s.person_id
      WHERE s.committee_id = c.id AND s.valid_from <= m.held_on
        AND coalesce(s.valid_to, 'infinity') >= m.held_on), '[]') AS members,
    (SELECT jsonb_build_object('name', p.name, 'post', p.post, 'email', p.email)
     FROM grants g JOIN people p ON p.id = g.person_id AND p.disabled_at IS NULL
     WHERE g.role = 'officer' AND g.ended_at IS NULL AND g.scope_id IN (m.committee_id, m.council_id)
     ORDER BY g.scope_id = m.committee_id DESC, p.name LIMIT 1) AS contact
  FROM meetings m
  JOIN committees c ON c.id = m.committee_id
  JOIN councils l ON l.id = m.council_id
  WHERE m.id = $1`;

const ITEMS = `
  SELECT i.id, i.number, i.kind, i.title, i.purpose, i.minutes, i.summary, i.urgent_reason AS "urgentReason",
    i.accepted_by AS "acceptedBy", i.report_by AS "reportBy", i.report_id AS "reportId", f.reason AS "toFollow",
    x.title AS "exemptTitle", x.summary AS "exemptSummary"
  FROM agenda_items i
  LEFT JOIN reports_to_follow f ON f.agenda_item_id = i.id
  LEFT JOIN exempt_item_texts x ON x.agenda_item_id = i.id
  WHERE i.meeting_id = $1 AND i.removed_on IS NULL
  ORDER BY i.number`;

const OWN_REPORTS = `SELECT i.report_id FROM agenda_items i WHERE i.meeting_id = $1 AND i.removed_on IS NULL`;

const REPORTS = `
  SELECT r.id, r.slug, r.title, r.template, r.state, r.current_version AS version, v.hash, v.content,
    coalesce((SELECT jsonb_object_agg(t.paragraph_id, t.text) FROM report_exempt_texts t
      WHERE t.version_id = v.id), '{}') AS "exemptTexts",
    coalesce((SELECT jsonb_object_agg(t.appendix_id, t.title) FROM exempt_appendix_titles t
      WHERE t.report_id = r.id), '{}') AS "exemptAppendices",
    coalesce((SELECT jsonb_agg(k.kind ORDER BY k.kind) FROM clearances k
      WHERE k.report_id = r.id AND (k.state IN ('asked','returned')
        OR (k.state = 'given' AND k.cleared_hash IS DISTINCT FROM v.hash))), '[]') AS uncleared
  FROM reports r
  LEFT JOIN report_versions v ON v.report_id = r.id AND v.number = r.current_version
  WHERE r.id IN (${OWN_REPORTS})`;

const DOCUMENTS = `
  SELECT d.id, d.agenda_item_id AS "itemId", d.report_id AS "reportId", d.title, d.file_name AS "fileName",
    d.media_type AS "mediaType", d.bytes, d.sha256, d.storage_key AS key, d.pages,
    d.is_scanned_image AS "isScannedImage", d.state, d.replaces_id AS "replacesId",
    x.title AS "exemptTitle", x.file_name AS "exemptFileName"
  FROM documents d
  LEFT JOIN exempt_document_texts x ON x.document_id = d.id
  WHERE (d.meeting_id = $1 AND d.agenda_item_id IS NOT NULL) OR d.report_id IN (${OWN_REPORTS})
  ORDER BY d.added_at, d.id`;

const EXEMPTIONS = `
  SELECT e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.report_id AS "reportId", e.kind,
    e.paragraphs, e.reasoning, e.public_summary AS "publicSummary", e.review_on AS "reviewOn"
  FROM exemptions e
  WHERE e.lifted_on IS NULL AND (e.meeting_id = $1 OR e.report_id IN (${OWN_REPORTS}))
  ORDER BY e.decided_on, e.id`;

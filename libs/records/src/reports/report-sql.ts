import { meetingOf } from './meeting-of.js';

const FROM = `
  FROM reports r
  JOIN committees c ON c.id = r.committee_id
  LEFT JOIN meetings m ON m.id = ${meetingOf('r')}
  LEFT JOIN people p ON p.id = r.author_id`;

/** Columns both have, in the order of `ReportLine`. */
const COMMON = `r.id, r.slug, r.title, r.state, c.name AS committee, c.slug AS "committeeSlug", r.due_on AS "dueOn",
  m.held_on AS "heldOn", r.current_version AS "currentVersion"`;

/** Lines of a list of reports; a condition follows. */
export const LINE = `SELECT ${COMMON}, p.name AS author ${FROM}`;

/** Whether what is exempt may be seen: $4 and $5 bound those who read the committee's, $6 one's own report. */
const SEES_EXEMPT = '(r.council_id = ANY($4) OR r.committee_id = ANY($5) OR r.id = ANY($6))';

/** Whether somebody decided to keep the whole report from the public, or an item it stands on. */
const IS_KEPT = `EXISTS (SELECT FROM exemptions e WHERE e.lifted_on IS NULL AND (e.subject_id = r.id
  OR e.subject_id IN (SELECT i.id FROM agenda_items i WHERE i.report_id = r.id AND i.removed_on IS NULL)))`;
const IS_SHOWN = `(${SEES_EXEMPT} OR NOT ${IS_KEPT})`;

/** One report with its text as it stands; a condition follows. */
export const ONE = `
  SELECT ${COMMON}, r.version, r.council_id AS "councilId", r.committee_id AS "committeeId",
    m.id AS "meetingId", r.template, r.brief, ${SEES_EXEMPT} AS "maySeeExempt", NOT ${IS_SHOWN} AS "isWithheld",
    CASE WHEN p.id IS NOT NULL THEN
      jsonb_build_object('id', p.id, 'name', p.name, 'post', p.post, 'email', p.email) END AS author,
    (SELECT jsonb_build_object('slug', t.slug, 'title', t.title) FROM topics t WHERE t.id = r.topic_id) AS topic,
    coalesce((SELECT jsonb_agg(jsonb_build_object('askedOn', q.asked_on, 'askedBy', q.asked_by,
        'currentDue', q.current_due, 'newDue', q.new_due, 'reason', q.reason, 'agreed', q.agreed,
        'decidedBy', q.decided_by, 'decisionReason', q.decision_reason)
        ORDER BY q.asked_on DESC, q.agreed IS NULL DESC)
      FROM more_time_requests q WHERE q.report_id = r.id), '[]') AS "moreTime",
    (SELECT jsonb_build_object('startedOn', k.started_on, 'dueOn', k.due_on, 'originalDueOn', k.original_due_on,
        'isRunning', k.state = 'running', 'citation', k.citation)
      FROM clocks k WHERE k.subject_id = r.id AND k.kind = 'report'
      ORDER BY k.state = 'running' DESC, k.started_on DESC LIMIT 1) AS clock,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'fileName', d.file_name)
        ORDER BY d.added_at, d.id)
      FROM documents d WHERE d.report_id = r.id AND d.state IN ('clean','quarantined')
        AND NOT EXISTS (SELECT FROM documents n WHERE n.replaces_id = d.id) AND ${IS_SHOWN}), '[]') AS documents,
    coalesce((SELECT jsonb_agg(a.id) FROM clearances a WHERE a.report_id = r.id), '[]') AS "clearanceIds",
    (SELECT jsonb_build_object('number', v.number, 'hash', v.hash, 'why', v.why, 'writtenBy', v.written_by,
        'writtenAt', to_char(v.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'content', v.content,
        'exemptTexts', CASE WHEN ${SEES_EXEMPT} THEN
          coalesce((SELECT jsonb_object_agg(x.paragraph_id, x.text) FROM report_exempt_texts x
            WHERE x.version_id = v.id), '{}') ELSE '{}'::jsonb END)
      FROM report_versions v WHERE v.report_id = r.id AND v.number = r.current_version AND ${IS_SHOWN}) AS current
  ${FROM}`;

import type { EntityManager } from 'typeorm';
import { replyTaskStatus, type LocalDate } from '#rules';
import { LATEST_CORRECTION } from '../recommendations/index.js';
import { bundleOf, type Bundle } from './bundle.js';
import { isAwaited } from './locked-reply.js';
import { DRAFT } from './reply-drafts.js';
import type { ReplyTask, ReplyView } from './reply-views.js';

type Row = Omit<ReplyView, 'tasks'> & {
  readonly tasks: readonly Omit<ReplyTask, 'isAwaited' | 'status'>[];
};

const ANSWER = `jsonb_build_object('id', w.id, 'number', w.number, 'decision', w.decision, 'reason', w.reason,
  'action', w.action, 'owner', w.owner, 'targetDate', w.target_date, 'targetRaw', w.target_raw, 'evidence', w.evidence,
  'evidenced', EXISTS (SELECT FROM evidence v WHERE v.addressee_id = a.id AND v.given_at IS NOT NULL
          AND v.given_with <> 'progress' AND v.state <> 'refused'),
  'submittedAt', to_char(w.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'submittedOn', w.submitted_on, 'submittedBy', w.submitted_by, 'how', w.how, 'returnedBecause', w.returned_because,
  'acceptedOn', w.accepted_on, 'acceptedBy', w.accepted_by)`;

/** The reply to a bundle with all that stands in it, as it is on a local date. One statement. */
export async function replyTo(
  manager: EntityManager,
  bundle: Bundle,
  today: LocalDate,
): Promise<ReplyView> {
  const { letterId, addresseeId, place, members } = bundle;
  const [row] = await manager.query<Row[]>(
    `SELECT y.id, coalesce(y.state, 'being written') AS state, coalesce(y.version, 0) AS version,
       $1::uuid AS "letterId", $2::uuid AS "addresseeId", l.id AS "councilId", l.name AS council,
       c.id AS "committeeId", c.name AS committee, o.id AS "authorityId", o.name AS authority, o.slug AS "authoritySlug",
       t.opening, $7::date AS "sentOn",
       CASE WHEN h.id IS NOT NULL THEN jsonb_build_object('personId', h.id, 'name', h.name, 'post', h.post) END AS holder,
       to_char(y.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "submittedAt",
       coalesce((SELECT max(w.submitted_on) FROM responses w WHERE w.reply_id = y.id AND w.submitted_at = y.submitted_at),
         (y.submitted_at AT TIME ZONE 'Europe/London')::date) AS "submittedOn", y.submitted_by AS "submittedBy",
       y.submitted_how AS "submittedHow", y.hash,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('addresseeId', a.id, 'reference', r.reference, 'wording', r.wording,
           'correction', ${LATEST_CORRECTION('r.id')}, 'minute', s.minute, 'regime', a.regime, 'state', a.state,
           'dueOn', (SELECT k.due_on FROM clocks k WHERE k.subject_id = a.id AND k.kind = 'response'
             ORDER BY k.state = 'running' DESC, k.started_on DESC LIMIT 1),
           'draft', CASE WHEN d.addressee_id IS NOT NULL THEN ${DRAFT} END,
           'evidence', (SELECT count(DISTINCT v.number)::int FROM evidence v
             WHERE v.addressee_id = a.id AND v.given_with = 'answer' AND v.state <> 'refused'),
           'answer', (SELECT ${ANSWER} FROM responses w WHERE w.addressee_id = a.id ORDER BY w.number DESC LIMIT 1),
           'keptBack', (SELECT CASE WHEN x.wording <> '' THEN jsonb_build_object('wording', x.wording, 'reason', x.reason) END
             FROM responses w LEFT JOIN exempt_reply_texts x ON x.response_id = w.id
             WHERE w.addressee_id = a.id ORDER BY w.number DESC LIMIT 1))
           ORDER BY length(r.reference), r.reference), '[]')
        FROM addressees a
        JOIN recommendations r ON r.id = a.recommendation_id
        JOIN resolutions s ON s.id = r.resolution_id
        LEFT JOIN reply_answers d ON d.addressee_id = a.id
        LEFT JOIN exempt_reply_texts e ON e.addressee_id = a.id AND e.response_id IS NULL
        WHERE a.id = ANY($6::uuid[])) AS tasks,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('part', n.kind, 'personId', p.id, 'name', p.name, 'post', p.post,
           'email', p.email) ORDER BY n.kind, p.name), '[]')
        FROM contacts n JOIN people p ON p.id = n.person_id AND p.disabled_at IS NULL
        WHERE n.authority_id = o.id AND n.valid_to IS NULL) AS people
     FROM authorities o
     JOIN committees c ON c.id = $4
     JOIN councils l ON l.id = $5
     LEFT JOIN authority_letters t ON t.id = $1
     LEFT JOIN replies y ON y.letter_id = $1 OR y.addressee_id = $2
     LEFT JOIN people h ON h.id = y.holder_id
     WHERE o.id = $3`,
    [
      letterId,
      addresseeId,
      place.authorityId,
      place.committeeId,
      place.councilId,
      members.map((member) => member.addresseeId),
      bundle.sentOn,
    ],
  );
  if (row === undefined) throw new Error('An authority, committee or council of a letter is gone.');
  const tasks = row.tasks.map((task) => {
    const awaited = isAwaited(task);
    const evidenced = task.evidence > 0;
    const status = replyTaskStatus({ isAwaited: awaited, draft: task.draft, evidenced }, today);
    return { ...task, isAwaited: awaited, status };
  });
  return { ...row, tasks };
}

/** A reply by its own id, without a word that was not submitted; null when there is none. Three statements. */
export async function replyById(
  manager: EntityManager,
  id: string,
  today: LocalDate,
): Promise<ReplyView | null> {
  const [found] = await manager.query<{ subject: string }[]>(
    'SELECT coalesce(letter_id, addressee_id) AS subject FROM replies WHERE id::text = $1',
    [id],
  );
  if (found === undefined) return null;
  const reply = await replyTo(manager, await bundleOf(manager, found.subject), today);
  return withoutKeptBack(withoutDrafts(reply));
}

/** A reply for whoever is not of the authority. */
export const withoutDrafts = (reply: ReplyView): ReplyView => ({
  ...reply,
  tasks: reply.tasks.map((task) => ({ ...task, draft: null, evidence: 0 })),
});

/** A reply for whoever may not read what is not for publication. */
export const withoutKeptBack = (reply: ReplyView): ReplyView => ({
  ...reply,
  tasks: reply.tasks.map((task) => ({ ...task, keptBack: null })),
});

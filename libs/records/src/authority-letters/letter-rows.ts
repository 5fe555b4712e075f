import type { EntityManager } from 'typeorm';
import { copiedPeople } from '../authorities/index.js';
import type { LocalDate } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import { LATEST_CORRECTION } from '../recommendations/index.js';
import { ASKED_ALL, askedOf } from './also-asked.js';
import type { LetterView } from './letter-views.js';

/** A further condition on letters `t`, their meetings `m`, committees `c` and authorities `o`, from `$2` on. */
interface Narrowing {
  readonly today: LocalDate;
  readonly where: string;
  readonly values: readonly unknown[];
}

const UNDER_CRIME_AND_DISORDER = `EXISTS (
  SELECT FROM letter_addressees g JOIN addressees a ON a.id = g.addressee_id
  WHERE g.letter_id = t.id AND a.regime = 'CD_S19')`;

/** Letters with all that stands in them, by authority and number. One statement. */
export function letterRows(
  manager: EntityManager,
  { today, where, values }: Narrowing,
): Promise<LetterView[]> {
  return manager.query<LetterView[]>(
    `SELECT t.id, t.version, t.state, t.number, t.council_id AS "councilId", l.name AS council,
       t.committee_id AS "committeeId", c.name AS committee, c.slug AS "committeeSlug",
       t.meeting_id AS "meetingId", m.held_on AS "heldOn", t.authority_id AS "authorityId",
       o.name AS authority, o.slug AS "authoritySlug", t.opening, t.closing,
       t.chairs_remark AS "chairsRemark", t.approved_on AS "approvedOn", t.approved_by AS "approvedBy",
       (SELECT p.name FROM memberships s JOIN people p ON p.id = s.person_id
         WHERE s.committee_id = t.committee_id AND s.kind = 'chair' AND s.valid_from <= coalesce(t.approved_on, $1::date)
           AND coalesce(s.valid_to, 'infinity') >= coalesce(t.approved_on, $1::date)
         ORDER BY s.valid_from DESC LIMIT 1) AS chair,
       t.approved_how AS "approvedHow", t.sent_on AS "sentOn", t.sent_how AS "sentHow",
       coalesce((SELECT jsonb_agg(jsonb_build_object('addresseeId', a.id, 'reference', r.reference,
           'isKept', ${isKeptItem('i')}, 'wording', r.wording, 'minute', s.minute, 'sourceParagraph', r.source_paragraph,
           'madeOn', r.made_on, 'regime', a.regime, 'localRule', a.local_rule, 'state', a.state, 'sentOn', a.sent_on,
           'dueOn', (SELECT k.original_due_on FROM clocks k
             WHERE k.subject_id = a.id AND k.kind = 'response' ORDER BY k.started_on LIMIT 1),
           'correction', ${LATEST_CORRECTION('r.id')})
           ORDER BY length(r.reference), r.reference)
         FROM letter_addressees g
         JOIN addressees a ON a.id = g.addressee_id
         JOIN recommendations r ON r.id = a.recommendation_id
         JOIN resolutions s ON s.id = r.resolution_id
         JOIN agenda_items i ON i.id = s.agenda_item_id
         WHERE g.letter_id = t.id), '[]') AS recommendations,
       coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('name', p.name, 'post', p.post))
         FROM contacts k JOIN people p ON p.id = k.person_id AND p.disabled_at IS NULL
         WHERE k.authority_id = t.authority_id AND k.kind IN ('contact','signatory')
           AND coalesce(k.valid_to, 'infinity') >= $1), '[]') AS readers,
       ${ASKED_ALL} AS "askedAll",
       CASE WHEN ${UNDER_CRIME_AND_DISORDER} THEN coalesce((
         SELECT jsonb_agg(jsonb_build_object('authority', z.name,
           'asked', ${askedOf('z.id')}, 'people', coalesce((
             SELECT jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'post', p.post) ORDER BY p.name)
             FROM (${copiedPeople({ councilId: 't.council_id', besides: 'ARRAY[t.authority_id]', on: '$1::date' })}) AS q
             JOIN people p ON p.id = q.person_id WHERE q.authority_id = z.id), '[]')) ORDER BY z.name)
         FROM authorities z
         WHERE z.council_id = t.council_id AND z.kind IN ('responsible','co-operating')
           AND z.id <> t.authority_id AND z.id <> ALL(${ASKED_ALL})
           AND coalesce(z.valid_to, 'infinity') >= $1::date), '[]')
         ELSE '[]' END AS copies
     FROM authority_letters t
     JOIN meetings m ON m.id = t.meeting_id
     JOIN committees c ON c.id = t.committee_id
     JOIN councils l ON l.id = t.council_id
     JOIN authorities o ON o.id = t.authority_id
     WHERE ${where}
     ORDER BY o.name, t.number`,
    [today, ...values],
  );
}

/** One letter by its id, as it stands on a local date; null when there is none. One statement. */
export async function letterById(
  manager: EntityManager,
  id: string,
  today: LocalDate,
): Promise<LetterView | null> {
  const [found] = await letterRows(manager, { today, where: 't.id::text = $2', values: [id] });
  return found ?? null;
}

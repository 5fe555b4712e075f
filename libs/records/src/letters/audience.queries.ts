import type { EntityManager } from 'typeorm';
import type { Audience, LocalDate } from '#rules';
import { copiedPeople } from '../authorities/index.js';
import { LEADS_ON } from '../leads/index.js';
import { ROLES_ON } from '../people/index.js';

const COPIED = copiedPeople({ councilId: '$1', besides: '$13::uuid[]', on: '$5' });

/** Whether the holder of a role `g` chairs the very partnership, or that of the priority, or it has no chair of its own. */
const CHAIRS_THIS_PARTNERSHIP = `
       (SELECT coalesce(bool_or(m.person_id = g.person_id), true) FROM partnership_members m
        WHERE m.partnership_id = coalesce($21::uuid,
            (SELECT t.partnership_id FROM priorities y JOIN agreements t ON t.id = y.agreement_id WHERE y.id = $4))
          AND m.working_group_id IS NULL AND m.part = 'chair'
          AND m.valid_from <= $5 AND coalesce(m.valid_to, 'infinity') >= $5)`;

/**
 * Who sits in the partnership of a priority for the agency its leads came from, whoever leads it now: the agency they
 * were a contact of, or sat for.
 */
const AGENCY_MEMBERS = `
       SELECT 'agency member', m.person_id FROM priorities y
       JOIN agreements t ON t.id = y.agreement_id
       JOIN partnership_members m ON m.partnership_id = t.partnership_id AND m.working_group_id IS NULL
         AND m.valid_from <= $5 AND coalesce(m.valid_to, 'infinity') >= $5
       WHERE y.id = $4 AND m.authority_id IN (
         SELECT k.authority_id FROM priority_leads d JOIN contacts k ON k.person_id = d.person_id WHERE d.priority_id = $4
         UNION
         SELECT f.authority_id FROM priority_leads d JOIN partnership_members f ON f.person_id = d.person_id
         WHERE d.priority_id = $4)`;

/** Whether whom a review was handed over to is still there for its priority; else it is the lead's again. */
const IS_HANDED_OVER = `EXISTS (SELECT FROM priority_leads h JOIN people i ON i.id = h.person_id AND i.disabled_at IS NULL
         WHERE h.priority_id = $4 AND h.person_id = $18::uuid AND ${LEADS_ON('h', '$5')})`;

/** Whether a deputy is there themselves, and for those of an authority still is one of its people. */
const ANSWERS_MEANWHILE = `
       NOT EXISTS (SELECT FROM absences v WHERE v.person_id = q.id AND v.ended_at IS NULL AND $5 BETWEEN v.away_from AND v.away_to)
       AND (b.audience NOT IN ('contact','signatory','senior officer')
         OR EXISTS (SELECT FROM contacts k WHERE k.person_id = q.id AND k.authority_id = $3 AND coalesce(k.valid_to, 'infinity') >= $5)
         OR EXISTS (SELECT FROM grants g WHERE g.person_id = q.id AND g.scope_id = $3 AND g.ended_at IS NULL))`;

/** Where a letter's subject stands; what it has none of is null. */
export interface AudiencePlace {
  readonly councilId: string;
  readonly committeeId: string | null;
  readonly authorityId: string | null;
  readonly priorityId: string | null;
  readonly reportId: string | null;
  readonly clearanceId: string | null;
  /** The meeting whose members and subscribers are written to. */
  readonly meetingId: string | null;
  /** The one subscription a letter is about, confirmed or not. */
  readonly subscriptionId: string | null;
  /** Authorities that have the thing itself, when every other one the law names gets a copy; null when none is made. */
  readonly notCopied: readonly string[] | null;
  /** The topic whose suggester is written to. */
  readonly topicId: string | null;
  /** The question whose asker is written to. */
  readonly questionId: string | null;
  /** The member who declared the interest, or whose register it is, that is written of. */
  readonly declaringId: string | null;
  /** Who took over what a letter lists; null where an authority did. */
  readonly receiverId: string | null;
  /** To whom of the authority a reply was brought: passed on, to approve, sent back, or their code. */
  readonly colleagueId: string | null;
  /** The request for data whose giver is written to, or the assessment whose workshop people are asked to. */
  readonly assessedId?: string | null;
  /** What a partner is asked for a review, when they are written to of it. */
  readonly contributionId?: string | null;
  /** The deputy a review was handed over to: of it, they are the lead. */
  readonly handedToId?: string | null;
  /** The partnership or working group whose members are written to; left out for none. */
  readonly partnershipBodyId?: string | null;
  /** The partnership whose own chair is meant; left out, that of the priority. */
  readonly partnershipId?: string | null;
  /** The only subscriber who is wanted; all of them when left out. */
  readonly subscriber?: string;
}

/** Beside the audiences of the ladders: those who step in when nobody else is left. */
export type Standing = Audience | 'agency member' | 'other officer' | 'administrator';

/** One person in one audience. */
export interface AudienceMember {
  readonly audience: Standing;
  readonly personId: string;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  /** Until when they are away, and who answers meanwhile; null or left out while they are there. */
  readonly away?: AudienceAway | null;
  /** Whether letters to their address come back, and nobody has seen to it. */
  readonly bounces?: boolean;
}

/** Until when somebody is away, a local date, and who answers meanwhile; null where they named nobody who is there. */
export interface AudienceAway {
  readonly until: LocalDate;
  readonly deputy: {
    readonly personId: string;
    readonly name: string;
    readonly email: string;
  } | null;
}

/**
 * Who stands behind each audience of a place on a local date. Nobody who is disabled, whose part has ended or
 * whose grant has. The chief officer of the council's own executive is its monitoring officer, of any other authority
 * its senior officer. Where the partnership has a chair of its own, the chair of no other is meant.
 * One statement.
 */
export function audienceOf(
  manager: EntityManager,
  place: AudiencePlace,
  today: LocalDate,
): Promise<AudienceMember[]> {
  return manager.query<AudienceMember[]>(
    `SELECT DISTINCT b.audience, p.id AS "personId", p.name, p.post, p.email,
       CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('until', w.away_to, 'deputy',
         CASE WHEN q.id IS NOT NULL THEN jsonb_build_object('personId', q.id, 'name', q.name, 'email', q.email) END) END AS away,
       EXISTS (SELECT FROM bounces u WHERE u.person_id = p.id AND u.email = p.email
         AND u.kind = 'hard' AND u.settled_at IS NULL) AS bounces
     FROM (
       SELECT k.kind AS audience, k.person_id FROM contacts k
       WHERE k.authority_id = $3 AND coalesce(k.valid_to, 'infinity') >= $5
       UNION ALL
       SELECT 'chief officer', k.person_id FROM contacts k
       JOIN authorities o ON o.id = k.authority_id AND o.kind <> 'executive'
       WHERE k.authority_id = $3 AND k.kind = 'senior officer' AND coalesce(k.valid_to, 'infinity') >= $5
       UNION ALL
       SELECT 'chief officer', g.person_id FROM grants g
       JOIN authorities o ON o.id = $3 AND o.kind = 'executive'
       WHERE g.ended_at IS NULL AND g.scope_id = $1 AND g.role = 'monitoring officer'
       UNION ALL
       SELECT CASE WHEN d.kind = 'lead' OR d.person_id = $18 THEN 'priority lead' ELSE 'deputy' END, d.person_id
       FROM priority_leads d
       WHERE d.priority_id = $4 AND ${LEADS_ON('d', '$5')}
         AND (d.kind = 'deputy' OR NOT ${IS_HANDED_OVER})
       UNION ALL
       ${AGENCY_MEMBERS}
       UNION ALL
       SELECT g.role, g.person_id FROM ${ROLES_ON('$5')} g
       WHERE g.scope_id IN ($1, $2)
         AND g.role IN ('officer','chair','monitoring officer','working-group chair','administrator')
       UNION ALL
       SELECT g.role, g.person_id FROM ${ROLES_ON('$5')} g
       WHERE g.scope_id = $1 AND g.role = 'partnership chair' AND ${CHAIRS_THIS_PARTNERSHIP}
       UNION ALL
       SELECT g.role, g.person_id FROM grants g
       WHERE g.ended_at IS NULL AND g.scope_id = $6 AND g.role = 'report author'
       UNION ALL
       SELECT 'clearing officer', k.person_id FROM clearances k WHERE k.id = $7
       UNION ALL
       SELECT 'committee member', s.person_id FROM memberships s
       WHERE $8::uuid IS NOT NULL AND s.committee_id = $2
         AND s.valid_from <= $5 AND coalesce(s.valid_to, 'infinity') >= $5
       UNION ALL
       SELECT 'subscriber', s.person_id FROM subscriptions s
       WHERE s.ended_at IS NULL AND ($10::uuid IS NULL OR s.person_id = $10)
         AND (s.id = $9 OR ($8::uuid IS NOT NULL AND s.committee_id = $2 AND s.confirmed_at IS NOT NULL))
       UNION ALL
       SELECT 'copied authority', q.person_id FROM (${COPIED}) AS q
       UNION ALL
       SELECT 'topic suggester', t.suggested_by FROM topics t WHERE t.id = $11
       UNION ALL
       SELECT 'question asker', q.asked_by_id FROM questions q WHERE q.id = $12
       UNION ALL
       SELECT 'declaring member', $14::uuid
       UNION ALL
       SELECT 'receiver', $15::uuid
       UNION ALL
       SELECT 'colleague', $16::uuid
       UNION ALL
       SELECT 'contributor', c.person_id FROM contributions c WHERE c.id = $20
       UNION ALL
       SELECT 'data provider', y.person_id FROM data_requests y WHERE y.id = $17
       UNION ALL
       SELECT 'data provider', k.person_id FROM data_requests y JOIN contacts k ON k.authority_id = y.authority_id
       WHERE y.id = $17 AND y.person_id IS NULL AND k.kind = 'contact' AND coalesce(k.valid_to, 'infinity') >= $5
       UNION ALL
       SELECT 'workshop invitee', i.person_id FROM workshop_invitees i WHERE i.assessment_id = $17
       UNION ALL
       SELECT 'partnership member', m.person_id FROM partnership_members m
       WHERE coalesce(m.working_group_id, m.partnership_id) = $19
         AND m.valid_from <= $5 AND coalesce(m.valid_to, 'infinity') >= $5
       UNION ALL
       SELECT 'other officer', g.person_id FROM grants g JOIN committees c ON c.id = g.scope_id
       WHERE g.ended_at IS NULL AND g.role = 'officer' AND c.council_id = $1
     ) AS b
     JOIN people p ON p.id = b.person_id AND p.disabled_at IS NULL
     LEFT JOIN absences w ON w.person_id = p.id AND w.ended_at IS NULL AND $5 BETWEEN w.away_from AND w.away_to
     LEFT JOIN LATERAL (
       SELECT q.id, q.name, q.email FROM people q
       WHERE q.id = w.deputy_id AND q.disabled_at IS NULL AND ${ANSWERS_MEANWHILE} LIMIT 1) q ON true
     ORDER BY b.audience, p.name, p.id`,
    [
      place.councilId,
      place.committeeId,
      place.authorityId,
      place.priorityId,
      today,
      place.reportId,
      place.clearanceId,
      place.meetingId,
      place.subscriptionId,
      place.subscriber ?? null,
      place.topicId,
      place.questionId,
      place.notCopied,
      place.declaringId,
      place.receiverId,
      place.colleagueId,
      place.assessedId ?? null,
      place.handedToId ?? null,
      place.partnershipBodyId ?? null,
      place.contributionId ?? null,
      place.partnershipId ?? null,
    ],
  );
}

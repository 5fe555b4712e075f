import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Actor, type Grant, type LocalDate } from '#rules';
import { CONFIG, derivedToken, newId, sha256, type Config } from '#platform';
import { LEADS_ON } from '../leads/index.js';
import { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

export type LinkPurpose =
  | 'answer'
  | 'progress'
  | 'review'
  | 'contribution'
  | 'report'
  | 'clearance'
  | 'apologies'
  | 'outcome'
  | 'attendance'
  | 'data'
  | 'reply'
  | 'hand-over'
  | 'agenda'
  | 'action';

export interface LinkOrder {
  readonly personId: string;
  readonly purpose: LinkPurpose;
  readonly subjectKind:
    | 'addressee'
    | 'contribution'
    | 'review'
    | 'action'
    | 'report'
    | 'clearance'
    | 'meeting'
    | 'outcome'
    | 'attendance request'
    | 'data request'
    | 'letter'
    | 'partnership meeting'
    | 'hand-over';
  readonly subjectId: string;
  /** The last local date on which it works. */
  readonly expiresOn: LocalDate;
}

/** A link that was opened and is good: whose it is, what for, and the narrow actor who holds it. */
export interface OpenedLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly subjectId: string;
  readonly personId: string;
  /** The last local date on which it works. */
  readonly expiresOn: LocalDate;
  readonly actor: Actor;
}

interface LinkRow {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly subject_id: string;
  readonly person_id: string;
  readonly expires_on: LocalDate;
  readonly name: string;
  readonly grants: Grant[];
}

/** Somebody named to answer one request for data speaks for its authority by that link alone. */
const NAMED_FOR_DATA = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('role', 'authority contact',
    'scope', jsonb_build_object('kind', 'authority', 'id', b.authority_id))), '[]')
  FROM data_requests b WHERE b.id = l.subject_id AND l.purpose = 'data' AND b.person_id = p.id)`;

/** A partner asked for a contribution may answer that one by its link, and do nothing else of the priority. */
const CONTRIBUTES = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('role', 'contributor',
    'scope', jsonb_build_object('kind', 'contribution', 'id', c.id))), '[]')
  FROM contributions c WHERE c.id = l.subject_id AND l.purpose = 'contribution' AND c.person_id = p.id)`;

/** Whoever a review fell to returns it by its link alone, for as long as its priority has neither lead nor deputy. */
const STANDS_IN_FOR_LEAD = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('role', 'priority lead',
    'scope', jsonb_build_object('kind', 'priority', 'id', r.priority_id))), '[]')
  FROM reviews r WHERE r.id = l.subject_id AND l.purpose = 'review' AND NOT EXISTS (
    SELECT FROM priority_leads d JOIN people w ON w.id = d.person_id AND w.disabled_at IS NULL
    WHERE d.priority_id = r.priority_id AND ${LEADS_ON('d', '$2')}))`;

/**
 * Signed links: one person, one purpose, one subject. The token is made from the link's id with the product's
 * secret, so a letter sent twice after a crash carries the same one; only its hash is stored.
 */
@Injectable()
export class SignedLinksService {
  constructor(
    private readonly recorder: Recorder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The token of this person's link for this purpose; made now, or the one they have with its life prolonged. */
  async tokenFor(tx: Tx, order: LinkOrder): Promise<string> {
    const id = newId();
    const [link] = await tx.query<{ id: string }[]>(
      `INSERT INTO signed_links (id, token_hash, person_id, purpose, subject_kind, subject_id, created_at, expires_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (person_id, purpose, subject_id)
         DO UPDATE SET expires_on = greatest(signed_links.expires_on, excluded.expires_on)
       RETURNING id`,
      [
        id,
        sha256(this.token(id)),
        order.personId,
        order.purpose,
        order.subjectKind,
        order.subjectId,
        this.recorder.now(),
        order.expiresOn,
      ],
    );
    return this.token(link?.id ?? id);
  }

  /** Opens a link without changing anything. Unknown, expired and revoked links, and links of disabled people, are refused alike. */
  async open(token: string): Promise<OpenedLink> {
    const [link] = await this.recorder.dataSource.query<LinkRow[]>(
      `SELECT l.id, l.purpose, l.subject_id, l.person_id, l.expires_on, p.name,
         coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role,
             'scope', jsonb_build_object('kind', g.scope_kind, 'id', g.scope_id)))
           FROM grants g
           WHERE g.person_id = p.id AND g.ended_at IS NULL
             AND (g.scope_kind <> 'report'
               OR g.role = CASE l.purpose WHEN 'report' THEN 'report author' ELSE 'clearing officer' END)
             AND g.scope_id IN (SELECT a.authority_id FROM addressees a WHERE a.id = l.subject_id
                                UNION ALL SELECT r.priority_id FROM reviews r WHERE r.id = l.subject_id
                                UNION ALL SELECT unnest(ARRAY[n.priority_id, n.authority_id]) FROM actions n WHERE n.id = l.subject_id
                                UNION ALL SELECT r.id FROM reports r WHERE r.id = l.subject_id
                                UNION ALL SELECT k.report_id FROM clearances k WHERE k.id = l.subject_id
                                UNION ALL SELECT m.committee_id FROM meetings m WHERE m.id = l.subject_id AND g.role IN ('member','chair')
                                UNION ALL SELECT t.authority_id FROM authority_letters t WHERE t.id = l.subject_id
                                UNION ALL SELECT o.authority_id FROM outcomes o WHERE o.id = l.subject_id
                                UNION ALL SELECT q.authority_id FROM attendance_requests q WHERE q.id = l.subject_id
                                UNION ALL SELECT b.authority_id FROM data_requests b WHERE b.id = l.subject_id)), '[]')
         || ${NAMED_FOR_DATA} || ${STANDS_IN_FOR_LEAD} || ${CONTRIBUTES} AS grants
       FROM signed_links l JOIN people p ON p.id = l.person_id
       WHERE l.token_hash = $1 AND l.revoked_at IS NULL AND l.expires_on >= $2 AND p.disabled_at IS NULL`,
      [sha256(token), this.recorder.today()],
    );
    if (link === undefined) refuse('link-not-valid', 'This link is not valid or has expired.');
    return {
      id: link.id,
      purpose: link.purpose,
      subjectId: link.subject_id,
      personId: link.person_id,
      expiresOn: link.expires_on,
      actor: { kind: 'link', id: link.person_id, name: link.name, grants: link.grants },
    };
  }

  private token(linkId: string): string {
    return derivedToken(this.config.appSecret, `signed link ${linkId}`);
  }
}

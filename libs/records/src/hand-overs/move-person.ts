import type { Actor, ContactKind, LocalDate } from '#rules';
import { newId } from '#platform';
import { leaveContactPart, takeContactPart } from '../authorities/index.js';
import { LEADS_ON, LEADS_ON_OR_AFTER } from '../leads/index.js';
import { handOnMember } from '../partnerships/index.js';
import { handOverDesk } from '../tracking/index.js';
import type { Tx } from '../transaction/index.js';
import type { Held } from './held.js';

/** Who hands over to whom, by whose hand, when. */
export interface Handing {
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly actor: Actor;
  readonly reason: string;
  readonly now: string;
  readonly today: LocalDate;
}

/** Moves one part of a person to their successor: the part, its role, and the links that came with it. */
export async function movePart(tx: Tx, held: Held, handing: Handing): Promise<void> {
  switch (held.part) {
    case 'contact':
    case 'signatory':
    case 'senior officer':
      return moveContact(tx, held.part, { held, handing });
    case 'priority lead':
    case 'deputy':
      return moveLead(tx, held, handing);
    case 'report author':
      return moveRole(tx, { held, handing, role: 'report author', scope: 'report' });
    case 'clearing officer':
      return moveRole(tx, { held, handing, role: 'clearing officer', scope: 'report' });
    case 'contributor':
    case 'data provider':
      return moveLinks(tx, held, handing);
    case 'officer':
    case 'monitoring officer':
      return moveGrant(tx, held, handing);
    case 'partnership chair':
    case 'partnership member':
    case 'working-group chair':
      // A role is granted or a part brings it: the row is of one or the other.
      await moveGrant(tx, held, handing);
      return handOnMember(tx, { ...handing, memberId: held.id });
    case 'authority':
      throw new Error('A whole authority is not a part of a person.');
  }
}

interface Moving {
  readonly held: Held;
  readonly handing: Handing;
}

async function moveContact(tx: Tx, kind: ContactKind, { held, handing }: Moving): Promise<void> {
  const at = { authorityId: held.scopeId, kind };
  await takeContactPart(tx, { ...at, personId: handing.to.id }, handing);
  await leaveContactPart(tx, { ...at, personId: handing.from.id }, handing);
}

async function moveLead(tx: Tx, held: Held, handing: Handing): Promise<void> {
  const { from, to, today } = handing;
  await tx.query(
    `INSERT INTO priority_leads (id, priority_id, person_id, kind, valid_from, valid_to, reason)
     SELECT $1, d.priority_id, $3, d.kind, greatest($4, d.valid_from), d.valid_to, $5 FROM priority_leads d
     WHERE d.id = $2 AND NOT EXISTS (SELECT FROM priority_leads o WHERE o.priority_id = d.priority_id AND o.person_id = $3
       AND o.kind = d.kind AND ${LEADS_ON('o', 'greatest($4, d.valid_from)')})
     ON CONFLICT (priority_id, person_id, kind) WHERE valid_to IS NULL DO NOTHING`,
    [newId(), held.id, to.id, today, handing.reason],
  );
  await tx.query(
    `UPDATE priority_leads SET valid_to = greatest($2::date, valid_from) - 1, ended_because = $3 WHERE id = $1`,
    [held.id, today, handing.reason],
  );
  await grantAnew(tx, { role: 'priority lead', scope: 'priority', scopeId: held.scopeId }, handing);
  await tx.query(
    `UPDATE grants SET ended_at = $3 WHERE person_id = $1 AND scope_id = $2 AND role = 'priority lead' AND ended_at IS NULL
       AND NOT EXISTS (SELECT FROM priority_leads d WHERE d.priority_id = $2 AND d.person_id = $1 AND ${LEADS_ON_OR_AFTER('d', '$4')})`,
    [from.id, held.scopeId, handing.now, today],
  );
  await moveLinks(tx, held, handing);
}

async function moveRole(
  tx: Tx,
  { held, handing, role, scope }: Moving & { readonly role: string; readonly scope: string },
): Promise<void> {
  await grantAnew(tx, { role, scope, scopeId: held.scopeId }, handing);
  // Who clears one report twice keeps the role while one clearance is theirs.
  await tx.query(
    `UPDATE grants SET ended_at = $4 WHERE person_id = $1 AND scope_id = $2 AND role = $3 AND ended_at IS NULL
       AND NOT ($3 = 'clearing officer' AND EXISTS (SELECT FROM clearances c
         WHERE c.report_id = $2 AND c.person_id = $1 AND c.id <> $5 AND c.state IN ('named','asked')))`,
    [handing.from.id, held.scopeId, role, handing.now, held.id],
  );
  await moveLinks(tx, held, handing);
}

async function moveGrant(tx: Tx, held: Held, handing: Handing): Promise<void> {
  const kept = held.items.flatMap(({ subjectKind, subjectId }) =>
    subjectKind !== 'addressee' || subjectId === null ? [] : [subjectId],
  );
  if (held.part === 'officer') await handOverDesk(tx, kept, handing);
  await tx.query(
    `INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
     SELECT $1, $3, g.role, g.scope_kind, g.scope_id, $4 FROM grants g WHERE g.id = $2 ON CONFLICT DO NOTHING`,
    [newId(), held.id, handing.to.id, handing.now],
  );
  await tx.query('UPDATE grants SET ended_at = $2 WHERE id = $1', [held.id, handing.now]);
}

async function grantAnew(
  tx: Tx,
  {
    role,
    scope,
    scopeId,
  }: { readonly role: string; readonly scope: string; readonly scopeId: string },
  { to, now }: Handing,
): Promise<void> {
  await tx.query(
    `INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [newId(), to.id, role, scope, scopeId, now],
  );
}

/** The leaver's links to what is handed over open no more; ones that were once taken from the successor are made anew. */
async function moveLinks(tx: Tx, { items }: Held, { from, to, now }: Handing): Promise<void> {
  const subjects = items.map(({ subjectId }) => subjectId);
  await tx.query(
    'UPDATE signed_links SET revoked_at = $3 WHERE person_id = $1 AND subject_id = ANY($2::uuid[]) AND revoked_at IS NULL',
    [from.id, subjects, now],
  );
  await tx.query(
    'DELETE FROM signed_links WHERE person_id = $1 AND subject_id = ANY($2::uuid[]) AND revoked_at IS NOT NULL',
    [to.id, subjects],
  );
}

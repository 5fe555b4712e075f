import { addDays, MEMBER_PARTS, type Actor, type LocalDate, type MemberPart } from '#rules';
import type { Tx } from '../transaction/index.js';
import { found, tellOfBody, type ToldOfBody } from './keep-body.js';
import { called, insertMember, named, type From } from './member-rows.js';
import { PartnershipMember } from './partnership-member.entity.js';

/** A part handed to somebody: the row that makes it the leaver's, and who follows, with names as history tells them. */
interface HandingOn {
  readonly memberId: string;
  readonly from: { readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly actor: Actor;
  readonly reason: string;
  readonly now: string;
  readonly today: LocalDate;
}

interface Part {
  readonly bodyId: string;
  readonly kind: 'partnership' | 'working group';
  readonly part: MemberPart;
  readonly validFrom: LocalDate;
  readonly from: From | null;
  /** The successor's own part in it, if they have one. */
  readonly own: {
    readonly id: string;
    readonly part: MemberPart;
    readonly validFrom: LocalDate;
  } | null;
}

const RANKS: readonly string[] = Object.keys(MEMBER_PARTS);

/**
 * Ends a part in a partnership or a working group the day before a local date, and has the successor follow from then
 * on. A successor who belongs to it already takes the higher of the two parts. Nothing happens where the row is none.
 */
export async function handOnMember(tx: Tx, handing: HandingOn): Promise<void> {
  const { memberId, to, actor, reason, now, today } = handing;
  const part = await partOf(tx, handing);
  if (part === null) return;
  const body = await found(tx, part.kind, part.bodyId);
  if (body === null) return;
  const validFrom = part.validFrom > today ? part.validFrom : today;
  await tx.update(PartnershipMember, { id: memberId }, { validTo: addDays(validFrom, -1) });
  const next = await follow(tx, { body, part, personId: to.id, validFrom });
  await tx.update(PartnershipMember, { id: memberId }, { successorId: next.id });
  const ended = { owner: handing.from.name, kind: called(part.part), reason, successor: to.name };
  const told: readonly ToldOfBody[] = [
    { event: 'partnership-member.ended', facts: ended },
    ...(next.isNew ? [named(to.name, { part: part.part, from: part.from, on: validFrom })] : []),
  ];
  await tellOfBody(tx, { body, told, actor, now });
}

async function follow(
  tx: Tx,
  following: {
    readonly body: { readonly partnershipId: string; readonly workingGroupId: string | null };
    readonly part: Part;
    readonly personId: string;
    readonly validFrom: LocalDate;
  },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { body, part, personId, validFrom } = following;
  const { own } = part;
  if (own !== null) {
    if (RANKS.indexOf(own.part) <= RANKS.indexOf(part.part)) return { id: own.id, isNew: false };
    const lastDay = addDays(own.validFrom > validFrom ? own.validFrom : validFrom, -1);
    await tx.update(PartnershipMember, { id: own.id }, { validTo: lastDay });
  }
  const member = { personId, from: part.from, part: part.part, validFrom };
  return { id: await insertMember(tx, body, member), isNew: true };
}

async function partOf(tx: Tx, { memberId, to }: HandingOn): Promise<Part | null> {
  const [part] = await tx.query<Part[]>(
    `SELECT coalesce(m.working_group_id, m.partnership_id) AS "bodyId", m.part, m.valid_from AS "validFrom",
       CASE WHEN m.working_group_id IS NULL THEN 'partnership' ELSE 'working group' END AS kind,
       CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.name) END AS "from",
       (SELECT jsonb_build_object('id', o.id, 'part', o.part, 'validFrom', o.valid_from) FROM partnership_members o
        WHERE coalesce(o.working_group_id, o.partnership_id) = coalesce(m.working_group_id, m.partnership_id)
          AND o.person_id = $2 AND o.valid_to IS NULL) AS own
     FROM partnership_members m LEFT JOIN authorities a ON a.id = m.authority_id
     WHERE m.id = $1 AND m.valid_to IS NULL`,
    [memberId, to.id],
  );
  return part ?? null;
}

import { MEMBER_PARTS, type LocalDate, type MemberPart } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import type { Body, ToldOfBody } from './keep-body.js';
import { PartnershipMember } from './partnership-member.entity.js';

/** The authority somebody comes from. */
export interface From {
  readonly id: string;
  readonly name: string;
}

/** A part as history calls it. */
export const called = (part: MemberPart): string => MEMBER_PARTS[part].toLowerCase();

/** What history tells of somebody named in a part from a local date on. */
export function named(
  owner: string,
  { part, from, on }: { part: MemberPart; from: From | null; on: LocalDate },
): ToldOfBody {
  const authority = from === null ? {} : { authority: from.name };
  return {
    event: 'partnership-member.named',
    facts: { owner, kind: called(part), on, ...authority },
  };
}

/** Writes somebody into a partnership or one of its working groups, without an end. Returns the id of the row. */
export async function insertMember(
  tx: Tx,
  body: Pick<Body, 'partnershipId' | 'workingGroupId'>,
  member: { personId: string; from: From | null; part: MemberPart; validFrom: LocalDate },
): Promise<string> {
  const { personId, from, part, validFrom } = member;
  const id = newId();
  await tx.insert(PartnershipMember, {
    id,
    partnershipId: body.partnershipId,
    workingGroupId: body.workingGroupId,
    personId,
    authorityId: from?.id ?? null,
    part,
    validFrom,
    validTo: null,
    successorId: null,
  });
  return id;
}

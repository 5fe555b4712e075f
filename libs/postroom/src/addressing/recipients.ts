import type { Audience } from '#rules';
import type { AudienceMember, Standing } from '#records/letters';
import { STAND_INS } from './stand-ins.js';

/** One person a letter goes to, once, whatever number of audiences they stand in. */
export interface Recipient {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Every part this person has in the case. */
  readonly parts: readonly Standing[];
  /** The audiences nobody stands in, for which this person gets the letter. */
  readonly standsInFor: readonly Audience[];
}

/**
 * Who gets a letter to these audiences, by who stands where. A person in two of them appears once; an empty
 * audience falls to its stand-ins. Empty only when the council has nobody at all who keeps its record.
 */
export function recipientsOf(
  to: readonly Audience[],
  members: readonly AudienceMember[],
): readonly Recipient[] {
  const meant = to.flatMap((audience) =>
    standingIn(audience, members).map((member) => ({ audience, member })),
  );
  const ids = [...new Set(meant.map(({ member }) => member.personId))];
  return ids.flatMap((personId) => {
    const own = members.filter((member) => member.personId === personId);
    const parts = [...new Set(own.map((member) => member.audience))];
    const [first] = own;
    if (first === undefined) return [];
    const standsInFor = meant
      .filter(({ member }) => member.personId === personId)
      .map(({ audience }) => audience)
      .filter((audience) => !parts.includes(audience));
    return [{ personId, name: first.name, email: first.email, parts, standsInFor }];
  });
}

function standingIn(
  audience: Audience,
  members: readonly AudienceMember[],
): readonly AudienceMember[] {
  const steps: readonly (readonly Standing[])[] = [[audience], ...STAND_INS[audience]];
  for (const step of steps) {
    const found = members.filter((member) => step.includes(member.audience));
    if (found.length > 0) return found;
  }
  return [];
}

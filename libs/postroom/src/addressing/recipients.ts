import type { Audience, LocalDate } from '#rules';
import type { AudienceMember, Standing } from '#records/letters';
import { IN_PERSON, STAND_INS } from './stand-ins.js';

/** For whom somebody gets a letter who is named there, and why: they are away, or letters to them come back. */
export interface InPlace {
  readonly name: string;
  /** The last local date they are away; null where their letters come back. */
  readonly awayUntil: LocalDate | null;
  /** Whether it is they who named the reader, and get none themselves. */
  readonly isDeputised: boolean;
}

/** One person a letter goes to, once, whatever number of audiences they stand in. */
export interface Recipient {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Every part this person has in the case; of a deputy with none, the parts of whom they answer for. */
  readonly parts: readonly Standing[];
  /** The audiences nobody stands in, for which this person gets the letter. */
  readonly standsInFor: readonly Audience[];
  /** Those for whom this person gets it because they cannot be reached; left out when there is nobody. */
  readonly inPlaceOf?: readonly InPlace[];
  /** Of a deputy whose parts are those of whom they answer for: they have none of their own. */
  readonly hasNoPart?: true;
}

/** One way in which somebody is meant. */
interface Meant {
  readonly audience: Audience;
  readonly person: Pick<AudienceMember, 'personId' | 'name' | 'email'>;
  readonly instead: InPlace | null;
  /** Of a deputy: the part of whom they answer for. */
  readonly part: Standing | null;
}

/**
 * Who gets a letter to these audiences, by who stands where. A person in two of them appears once; an empty audience
 * falls to its stand-ins. For somebody who is away the deputy gets it; where there is none, or letters to somebody
 * come back, the stand-ins get it too. Empty only when the council has nobody at all who keeps its record.
 */
export function recipientsOf(
  to: readonly Audience[],
  members: readonly AudienceMember[],
): readonly Recipient[] {
  const meant = to.flatMap((audience) => meantBy(audience, members));
  const ids = [...new Set(meant.map(({ person }) => person.personId))];
  return ids.flatMap((personId) => {
    const own = meant.filter(({ person }) => person.personId === personId);
    const [first] = own;
    if (first === undefined) return [];
    const parts = [
      ...new Set(members.filter((one) => one.personId === personId).map((one) => one.audience)),
    ];
    const inherited = [...new Set(own.flatMap(({ part }) => part ?? []))];
    const inPlaceOf = own.flatMap(({ instead }) => instead ?? []);
    const standsInFor = own
      .filter(({ instead }) => instead === null)
      .map(({ audience }) => audience)
      .filter((audience) => !parts.includes(audience));
    return [
      {
        ...pick(first.person),
        parts: parts.length > 0 ? parts : inherited,
        standsInFor,
        ...(inPlaceOf.length > 0 ? { inPlaceOf } : {}),
        ...(parts.length === 0 ? { hasNoPart: true } : {}),
      },
    ];
  });
}

function meantBy(audience: Audience, members: readonly AudienceMember[]): readonly Meant[] {
  const [, ...later] = stepsOf(audience);
  return standing(stepsOf(audience), members).flatMap((member): readonly Meant[] => {
    const itself = { audience, person: member, instead: null, part: null };
    // What is brought to one colleague by name, such as a code, is for no deputy.
    if (audience === 'colleague') return [itself];
    const { away, bounces } = member;
    if ((!away && bounces !== true) || IN_PERSON.has(audience)) return [itself];
    const awayUntil = away?.until ?? null;
    if (away?.deputy) {
      const instead = { name: member.name, awayUntil, isDeputised: true };
      return [{ audience, person: away.deputy, instead, part: partOf(member, members) }];
    }
    const instead = { name: member.name, awayUntil, isDeputised: false };
    const others = standing(later, members).filter((one) => one.personId !== member.personId);
    return [itself, ...others.map((person) => ({ audience, person, instead, part: null }))];
  });
}

/** As what somebody is answered for: a chief officer is the senior officer or the monitoring officer they are. */
function partOf(
  { audience, personId }: AudienceMember,
  members: readonly AudienceMember[],
): Standing {
  if (audience !== 'chief officer') return audience;
  const isSenior = members.some(
    (one) => one.personId === personId && one.audience === 'senior officer',
  );
  return isSenior ? 'senior officer' : 'monitoring officer';
}

type Steps = readonly (readonly Standing[])[];

const stepsOf = (audience: Audience): Steps => [[audience], ...STAND_INS[audience]];

/** Whoever stands in the first step with somebody in it. */
function standing(steps: Steps, members: readonly AudienceMember[]): readonly AudienceMember[] {
  for (const step of steps) {
    const found = members.filter((member) => step.includes(member.audience));
    if (found.length > 0) return found;
  }
  return [];
}

const pick = ({ personId, name, email }: Meant['person']) => ({ personId, name, email });

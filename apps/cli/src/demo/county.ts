import type { LocalDate } from '#rules';
import { settle } from '../staging/authority.js';
import { addPlanBodies } from '../staging/plan-bodies.js';
import type { Stage } from '../staging/stage.js';
import { AUTHORITIES } from './authorities.js';
import { COUNCIL_PEOPLE, type Place } from './people.js';
import type { DemoCommittee } from './sittings.js';

/** The demonstration is tried out at any hour, so its letters never wait for the morning. */
const AT_ANY_HOUR = null;

/** The ids of the demonstration county. */
export interface County {
  readonly countyId: string;
  readonly districtId: string;
  readonly committees: ReadonlyMap<DemoCommittee, string>;
  readonly authorities: ReadonlyMap<string, string>;
}

const CRIME_AND_DISORDER = 'crime and disorder committee';
const KINDS = ['contact', 'signatory', 'senior officer'] as const;
/** The authorities whose contact and signatory can sign in. */
const SIGN_IN = ['police', 'fire'];

/** Those with a vote in every committee. */
export const VOTING = ['chair', 'member one', 'member two', 'member three'] as const;

/** A county council and two districts, their committees, the authorities they can ask, and everybody's people. */
export async function foundCounty(
  stage: Stage,
  told: { readonly password: string; readonly since: LocalDate },
): Promise<County> {
  const { councils } = stage;
  const countyId = await councils.add({
    slug: 'marchfield',
    name: 'Marchfield County Council',
    parentId: null,
    quiet: AT_ANY_HOUR,
  });
  const district = (slug: string, name: string) =>
    councils.add({ slug, name, parentId: countyId, quiet: AT_ANY_HOUR });
  const [districtId] = await Promise.all([
    district('wealdham', 'Wealdham District Council'),
    district('eastmere', 'Eastmere Borough Council'),
  ]);
  const committees = await appoint(stage, countyId, districtId);
  const [authorities] = await Promise.all([
    settleAuthorities(stage, countyId, told.password),
    enlistCouncil(stage, { countyId, districtId, committees, ...told }),
  ]);
  await addPlanBodies(stage, countyId, [...authorities.keys()]);
  return { countyId, districtId, committees, authorities };
}

async function appoint(
  stage: Stage,
  countyId: string,
  districtId: string,
): Promise<ReadonlyMap<DemoCommittee, string>> {
  const add = async (
    key: DemoCommittee,
    committee: { councilId: string; slug: string; name: string; referencePrefix: string },
  ) => {
    const constitutedAs =
      key === 'crime and disorder' || key === 'district panel' ? CRIME_AND_DISORDER : null;
    return [key, await stage.committees.add({ quorum: 3, constitutedAs, ...committee })] as const;
  };
  return new Map([
    await add('crime and disorder', {
      councilId: countyId,
      slug: 'crime-and-disorder',
      name: 'Crime and Disorder Committee',
      referencePrefix: 'CDC',
    }),
    await add('overview', {
      councilId: countyId,
      slug: 'overview-and-scrutiny',
      name: 'Overview and Scrutiny Committee',
      referencePrefix: 'OSC',
    }),
    await add('health scrutiny', {
      councilId: countyId,
      slug: 'health-scrutiny',
      name: 'Health Overview and Scrutiny Committee',
      referencePrefix: 'HOSC',
    }),
    await add('district panel', {
      councilId: districtId,
      slug: 'community-safety-panel',
      name: 'Community Safety Scrutiny Panel',
      referencePrefix: 'CSSP',
    }),
  ]);
}

async function settleAuthorities(
  stage: Stage,
  councilId: string,
  password: string,
): Promise<ReadonlyMap<string, string>> {
  const entries = AUTHORITIES.map(async ({ people, posts, ...authority }) => {
    const id = await settle(stage, {
      ...authority,
      councilId,
      domain: `${authority.slug}.example`,
      password: SIGN_IN.includes(authority.slug) ? password : null,
      people: KINDS.map((kind, index) => ({
        kind,
        name: people[index] ?? kind,
        post: posts[index] ?? kind,
      })),
    });
    return [authority.slug, id] as const;
  });
  return new Map(await Promise.all(entries));
}

async function enlistCouncil(
  stage: Stage,
  told: Omit<County, 'authorities'> & { readonly password: string; readonly since: LocalDate },
): Promise<void> {
  const { countyId, districtId, committees, password, since } = told;
  const idOf = (place: Place): string => {
    if (place === 'county') return countyId;
    return place === 'district' ? districtId : (committees.get(place) ?? '');
  };
  await Promise.all(
    COUNCIL_PEOPLE.map(async ({ signsIn, roles, ...person }) => {
      await stage.enlist({
        ...person,
        councilId: countyId,
        password: signsIn ? password : null,
        roles: roles.map(({ role, kind, at }) => ({ role, kind, id: idOf(at) })),
      });
    }),
  );
  const seats = [...committees.values()].flatMap((committeeId) =>
    VOTING.map((part) => ({ committeeId, part })),
  );
  await Promise.all(
    seats.map(({ committeeId, part }) =>
      stage.committees.seat({
        committeeId,
        personId: stage.idOf(part),
        kind: part === 'chair' ? 'chair' : 'member',
        isVoting: true,
        validFrom: since,
      }),
    ),
  );
}

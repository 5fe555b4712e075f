import { localDate, type Audience } from '#rules';
import { settle, type StagedAuthority } from '../staging/authority.js';
import { addPlanBodies } from '../staging/plan-bodies.js';
import type { Stage } from '../staging/stage.js';
import { PRIORITIES } from './priorities.js';

/** The ids the story needs. */
export interface Cast {
  readonly councilId: string;
  readonly committeeId: string;
  readonly police: string;
  readonly fire: string;
  readonly priorities: ReadonlyMap<string, string>;
}

const DOMAIN = 'marrowshire.example';

/** Those who serve the council, by audience: written down here and nowhere asked for. */
const COUNCIL_PEOPLE = [
  { part: 'officer', name: 'Scrutiny Research Officer', role: 'officer', scope: 'council' },
  { part: 'chair', name: 'Chair of the Scrutiny Committee', role: 'chair', scope: 'committee' },
  { part: 'member one', name: 'Vice-Chair', role: 'member', scope: 'committee' },
  { part: 'member two', name: 'Member for the Coast', role: 'member', scope: 'committee' },
  { part: 'member three', name: 'Member for the Weald', role: 'member', scope: 'committee' },
  {
    part: 'monitoring officer',
    name: 'Monitoring Officer',
    role: 'monitoring officer',
    scope: 'council',
  },
  {
    part: 'working-group chair',
    name: 'Chair of the Working Group',
    role: 'working-group chair',
    scope: 'council',
  },
] as const;

/** The addresses a letter to an audience must reach, for the police, the fire service or a priority. */
export function addressesOf(audience: Audience, about: string): readonly string[] {
  const at = (post: string, domain = DOMAIN) => `${post.replaceAll(' ', '-')}@${domain}`;
  switch (audience) {
    case 'contact':
    case 'signatory':
    case 'senior officer':
      return [at(audience, `${about}.example`)];
    case 'chief officer':
      // Police and fire are partners: whoever is senior there.
      return [at('senior officer', `${about}.example`)];
    case 'priority lead':
      return [at('lead', `${about}.example`)];
    case 'deputy':
      return [at('deputy', `${about}.example`)];
    case 'partnership chair':
      // Nobody chairs the partnership in the story: the working-group chair and the officer stand in.
      return [at('working-group chair'), at('officer')];
    case 'contributor':
    case 'partnership member':
    case 'report author':
    case 'clearing officer':
    case 'committee member':
    case 'declaring member':
    case 'subscriber':
    case 'copied authority':
    case 'receiver':
    case 'colleague':
    case 'topic suggester':
    case 'question asker':
    case 'data provider':
    case 'workshop invitee':
    case 'administrator':
      throw new Error(`The story has no report, letter, agenda or topic of its own: ${audience}.`);
    case 'officer':
    case 'chair':
    case 'monitoring officer':
    case 'working-group chair':
      return [at(audience)];
  }
}

/** Whose people a subject is about, by the words the ledger has for it; empty for the yearly duty. */
export function aboutWhom(subject: string | null): string {
  if (subject?.includes(' to Marrowshire Police')) return 'police';
  if (subject?.includes(' to Marrowshire Fire')) return 'fire';
  return PRIORITIES.find(({ name }) => subject?.startsWith(`${name}, `))?.slug ?? '';
}

/** A county with its scrutiny committee, police and fire, the other bodies its papers name, and eight priorities. */
export async function enlistCast(stage: Stage): Promise<Cast> {
  const councilId = await stage.councils.add({
    slug: 'marrowshire',
    name: 'Marrowshire County Council',
    parentId: null,
  });
  const committeeId = await stage.committees.add({
    councilId,
    slug: 'scrutiny',
    name: 'Scrutiny Committee',
    constitutedAs: 'crime and disorder committee',
    referencePrefix: 'SC',
    quorum: 3,
  });
  await enlistCouncil(stage, { councilId, committeeId });
  const police = await settle(
    stage,
    authority(councilId, 'police', 'Marrowshire Police', ['Police']),
  );
  const fire = await settle(
    stage,
    authority(councilId, 'fire', 'Marrowshire Fire and Rescue', [
      'MFRS',
      'Marrowshire Fire & Rescue',
    ]),
  );
  await stage.authorities.add({
    councilId,
    slug: 'probation',
    name: 'Marrowshire Probation Service',
    kind: 'responsible',
    aliases: ['Probation', 'Probation Service'],
  });
  await addPlanBodies(stage, councilId);
  return { councilId, committeeId, police, fire, priorities: await enlistLeads(stage, councilId) };
}

async function enlistCouncil(
  stage: Stage,
  at: { readonly councilId: string; readonly committeeId: string },
): Promise<void> {
  for (const { part, name, role, scope } of COUNCIL_PEOPLE) {
    const id = scope === 'council' ? at.councilId : at.committeeId;
    const personId = await stage.enlist({
      part,
      name,
      post: name,
      councilId: at.councilId,
      email: `${part.replaceAll(' ', '-')}@${DOMAIN}`,
      password: null,
      roles: [{ role, kind: scope, id }],
    });
    if (scope !== 'committee') continue;
    await stage.committees.seat({
      personId,
      committeeId: at.committeeId,
      kind: role,
      isVoting: true,
      validFrom: localDate('2021-05-19'),
    });
  }
}

function authority(
  councilId: string,
  slug: string,
  name: string,
  aliases: readonly string[],
): StagedAuthority {
  return {
    councilId,
    slug,
    name,
    aliases,
    kind: 'responsible',
    domain: `${slug}.example`,
    password: null,
    people: [
      { kind: 'contact', name: `Partnership Officer, ${name}`, post: 'Partnership Officer' },
      { kind: 'signatory', name: `Deputy Chief Officer, ${name}`, post: 'Deputy Chief Officer' },
      { kind: 'senior officer', name: `Chief Officer, ${name}`, post: 'Chief Officer' },
    ],
  };
}

async function enlistLeads(stage: Stage, councilId: string): Promise<ReadonlyMap<string, string>> {
  const partnershipId = await stage.partnerships.add({
    councilId,
    slug: 'community-safety',
    name: 'Marrowshire Community Safety Partnership',
    validFrom: localDate('2023-04-01'),
  });
  const agreementId = await stage.agreements.add({
    councilId,
    partnershipId,
    slug: 'community-safety-agreement',
    title: 'Community Safety Agreement',
    edition: 1,
    startsOn: localDate('2023-04-01'),
    endsOn: localDate('2024-03-31'),
  });
  const ids = new Map<string, string>();
  for (const [index, { slug, name, lead }] of PRIORITIES.entries()) {
    const number = index + 1;
    const id = await stage.agreements.addPriority({ councilId, agreementId, slug, name, number });
    ids.set(slug, id);
    for (const kind of ['lead', 'deputy'] as const) {
      const post = kind === 'lead' ? lead : `Deputy to the ${lead}`;
      const personId = await stage.enlist({
        post,
        councilId,
        part: `${slug} ${kind}`,
        name: post,
        email: `${kind}@${slug}.example`,
        password: null,
        roles: [{ role: 'priority lead', kind: 'priority', id }],
      });
      await stage.agreements.lead({ priorityId: id, personId, kind });
    }
  }
  return ids;
}

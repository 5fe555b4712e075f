import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AbsencesService } from '#records/absences';
import { CouncilsService } from '#records/councils';
import {
  BeginningEditionsService,
  EditionDecisionsService,
  EditionsService,
  PublicEditionsQueries,
} from '#records/editions';
import { fingerprintOf, HandOversQueries, HandOversService, itemsOf } from '#records/hand-overs';
import { HistoryQueries } from '#records/history';
import { AgreementsService, ReviewsService } from '#records/partnership';
import {
  MembersService,
  PartnershipKeepingService,
  PartnershipsQueries,
  PartnershipsService,
} from '#records/partnerships';
import { PeopleService } from '#records/people';
import { localDate } from '#rules';
import { aContribution } from '../support/a-contribution.js';
import { anAssessment } from '../support/an-assessment.js';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';
import { whoGets } from './partnership-letters.js';

const COUNCIL = { kind: 'council', id: '' } as const;

let world: World;
let id = '';
let slug = '';
beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  const since = { parent: null, validFrom: localDate('2023-04-01'), validTo: null };
  const form = { councilId: world.councilId, name: 'Safer Fenland Partnership', ...since };
  ({ id, slug } = await keeping().form(await world.as('officer'), form));
}, 60_000);
afterAll(() => world?.end());

const keeping = () => world.app.get(PartnershipKeepingService);
const members = () => world.app.get(MembersService);
const act = async () => ({ actor: await world.as('officer'), id });
const known = (personId: string) => ({ personId, name: null, post: null, email: null });
const roles = async (part: string) => (await world.as(part)).grants.map(({ role }) => role);
const view = async () => world.app.get(PartnershipsQueries).find(await world.as('officer'), slug);

async function named(part: 'chair' | 'member', who: string, from: string): Promise<void> {
  const personId = world.people[who]?.id ?? (await world.person(who, null, COUNCIL));
  const validFrom = localDate(from);
  const form = { who: known(personId), part, authority: null, validFrom };
  await members().name(await act(), 'partnership', form);
}

async function ended(who: string, lastDay: string): Promise<void> {
  const { id: personId } = world.someone(who);
  const line = (await view()).members.find((one) => one.personId === personId);
  const form = { memberId: line?.id ?? '', lastDay: localDate(lastDay), successor: null };
  await members().end(await act(), 'partnership', { ...form, reason: 'moved on' });
}

async function listOf(who: string) {
  const officer = await world.as('officer');
  const from = await world.app
    .get(HandOversQueries)
    .holder(officer, `person:${world.someone(who).id}`);
  return { from, items: itemsOf(await world.app.get(HandOversQueries).held(from)) };
}

describe('A part in a partnership', () => {
  it('brings its role from its first day to its last, and none before or after', async () => {
    world.time.set('2023-07-19T09:30:00Z');
    await named('chair', 'coming chair', '2023-08-01');
    expect(await roles('coming chair')).toEqual([]);
    const officer = await world.as('officer');
    const shown = async () => {
      const list = await world.app.get(PartnershipsQueries).list(officer);
      return list.find((one) => one.slug === slug);
    };
    expect(await shown()).toMatchObject({ chair: null, members: 0 });
    world.time.set('2023-07-31T23:30:00Z');
    expect(await roles('coming chair')).toEqual(['partnership chair']);
    expect(await shown()).toMatchObject({ chair: 'The coming chair', members: 1 });
    world.time.set('2023-09-15T12:00:00Z');
    await ended('coming chair', '2023-09-15');
    expect(await roles('coming chair')).toEqual(['partnership chair']);
    world.time.set('2023-09-16T12:00:00Z');
    expect(await roles('coming chair')).toEqual([]);
  });

  it('takes nothing at its end that was given by hand', async () => {
    const council = { kind: 'council', id: world.councilId } as const;
    await world.person('old hand', 'partnership member', council);
    await named('member', 'old hand', '2023-09-16');
    expect(await roles('old hand')).toEqual(['partnership member']);
    await ended('old hand', '2023-09-16');
    world.time.set('2023-09-17T12:00:00Z');
    expect(await roles('old hand')).toEqual(['partnership member']);
  });

  it('lets those who have one answer for each other while away', async () => {
    await named('member', 'first of two', '2023-09-17');
    await named('member', 'second of two', '2023-09-17');
    const deputies = await world.app
      .get(AbsencesService)
      .deputies(world.someone('first of two').id);
    expect(deputies.map(({ name }) => name)).toContain('The second of two');
  });
});

describe('A leaver’s parts in partnerships', () => {
  it('are on the list with what waits for them, and go to the successor with their role', async () => {
    await named('chair', 'leaving chair', '2023-09-17');
    await world.priority('burglary', 'Burglary');
    await world.dataSource.query(
      `UPDATE agreements SET state = 'proposed', version = version + 1 WHERE slug = 'agreement-burglary'`,
    );
    const people = world.app.get(PeopleService);
    const { id: leaver } = world.someone('leaving chair');
    await expect(people.disable(leaver)).rejects.toThrow(
      'Nobody else is partnership chair of Marchfield County Council: hand over to somebody first.',
    );
    const { from, items } = await listOf('leaving chair');
    expect(items).toMatchObject([
      {
        part: 'partnership chair',
        of: 'Safer Fenland Partnership',
        subjectKind: 'edition',
        reference: 'Edition 1',
        state: 'proposed',
      },
    ]);
    const next = await world.person('chair after', null, COUNCIL);
    await world.app.get(HandOversService).handOver(await world.as('officer'), {
      from,
      to: known(next),
      leaves: true,
      reason: 'Retired',
      fingerprint: fingerprintOf(items),
    });
    expect(await roles('chair after')).toEqual(['partnership chair']);
    expect((await view()).members).toContainEqual(
      expect.objectContaining({ name: 'The chair after', part: 'chair', validFrom: '2023-09-17' }),
    );
  });

  it('make a member who takes over the chair no member twice', async () => {
    await named('member', 'plain member', '2023-09-17');
    const { from, items } = await listOf('chair after');
    await world.app.get(HandOversService).handOver(await world.as('officer'), {
      from,
      to: known(world.someone('plain member').id),
      leaves: false,
      reason: 'Elected',
      fingerprint: fingerprintOf(items),
    });
    expect(await roles('plain member')).toEqual(['partnership chair']);
    expect(await roles('chair after')).toEqual([]);
  });
});

describe('What a partner is asked for by name', () => {
  it('is on the list of whoever leaves, and goes to their successor', async () => {
    world.time.set('2023-09-20T09:00:00Z');
    const priorityId = await world.priority('road-safety', 'Road safety');
    const reviews = world.app.get(ReviewsService);
    const actor = await world.as('officer');
    const dueOn = localDate('2023-10-31');
    const review = (await reviews.plan(actor, { priorityId, cycle: 'October', dueOn })) ?? '';
    await reviews.request({ actor, id: review });
    const part = await aContribution(world, review);
    const { requestId, reference } = await anAssessment(world, { year: '2024/25' });
    const { from, items } = await listOf('police contact');
    expect(items.map((one) => [one.part, one.subjectKind, one.reference])).toEqual([
      ['contact', 'data request', reference],
      ['contributor', 'contribution', 'Part of the review for October'],
    ]);
    const next = await world.person('analyst', null, COUNCIL);
    await world.app.get(HandOversService).handOver(actor, {
      from,
      to: known(next),
      leaves: false,
      reason: 'Moved to another force',
      fingerprint: fingerprintOf(items),
    });
    const [row] = await world.dataSource.query<{ personId: string }[]>(
      'SELECT person_id AS "personId" FROM contributions WHERE id = $1',
      [part],
    );
    expect(row?.personId).toBe(next);
    const told = await world.app
      .get(HistoryQueries)
      .of({ kinds: ['data request'], ids: [requestId] });
    expect(told[0]?.sentence).toContain('Handed over from The police contact to The analyst');
  });
});

describe('A first edition that is proposed', () => {
  it('is brought to the chair of its own partnership, though no priority is in force yet', async () => {
    const officer = await world.as('officer');
    const since = { parent: null, validFrom: localDate('2023-04-01'), validTo: null };
    const form = { councilId: world.councilId, name: 'Safer Marsh Partnership', ...since };
    const marsh = await keeping().form(officer, form);
    const chair = await world.person('chair of the marsh', null, COUNCIL);
    await members().name({ actor: officer, id: marsh.id }, 'partnership', {
      who: known(chair),
      part: 'chair',
      authority: null,
      validFrom: localDate('2023-09-01'),
    });
    const edition = await world.app.get(BeginningEditionsService).begin(
      { actor: officer },
      {
        partnership: marsh.slug,
        title: 'Marsh Agreement',
        startsOn: localDate('2024-04-01'),
        endsOn: localDate('2025-03-31'),
      },
    );
    const act = { actor: officer, id: edition.id };
    const fraud = { kind: 'add', from: [], to: ['Fraud'], reason: 'It doubled.' } as const;
    await world.app.get(EditionDecisionsService).decide(act, fraud);
    await world.app.get(EditionsService).propose(act);
    expect(await whoGets(world, 'edition.proposed', edition.id)).toEqual([
      'The chair of the marsh',
    ]);
  });
});

describe('Two councils of one installation', () => {
  it('have public pages that never hide one another', async () => {
    const councils = world.app.get(CouncilsService);
    const councilId = await councils.add({ slug: 'wold', name: 'Wold', parentId: null });
    const since = { parent: null, validFrom: localDate('2023-04-01'), validTo: null };
    await world.person('far officer', 'officer', { kind: 'council', id: councilId });
    const form = { councilId, name: 'Safer Fenland Partnership', ...since };
    const far = await keeping().form(await world.as('far officer'), form);
    expect([slug, far.slug]).toEqual(['safer-fenland-partnership', 'safer-fenland-partnership-2']);

    const agreements = world.app.get(AgreementsService);
    const days = { startsOn: localDate('2023-04-01'), endsOn: localDate('2024-03-31') };
    const agreement = { councilId, partnershipId: far.id, title: 'Wold', edition: 1, ...days };
    const taken = agreements.add({ ...agreement, slug: 'agreement-burglary' });
    await expect(taken).rejects.toThrow('agreements_edition_once');
    const agreementId = await agreements.add({ ...agreement, slug: 'wold' });
    const priority = { councilId, agreementId, name: 'Burglary', number: 1 };
    const twice = agreements.addPriority({ ...priority, slug: 'burglary' });
    await expect(twice).rejects.toThrow('priorities_slug_once');
    await agreements.addPriority({ ...priority, slug: 'burglary-2' });
    const editions = world.app.get(PublicEditionsQueries);
    expect(await editions.priority('burglary-2')).toMatchObject({ agreement: 'Wold' });
    expect(await refusals(editions.edition('wold', 2))).toEqual(['not-found']);
    const same = { councilId, slug, name: 'Another', validFrom: localDate('2023-04-01') };
    await expect(world.app.get(PartnershipsService).add(same)).rejects.toThrow(
      'partnerships_slug_once',
    );
  });
});

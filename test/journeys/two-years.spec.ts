import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BeginningEditionsService,
  EditionDecisionsService,
  EditionDescribingService,
  EditionsQueries,
  EditionsService,
  LeadsService,
  PriorityLineageQueries,
} from '#records/editions';
import { MeasuresQueries } from '#records/measures';
import { ConcernsService, PartnershipQueries, ReviewsService } from '#records/partnership';
import {
  ConcernOutcomesQueries,
  PartnershipItemsService,
  PartnershipMeetingsService,
} from '#records/partnership-meetings';
import { ReviewCyclesService } from '#records/review-cycles';
import { localDate } from '#rules';
import { PartnershipAtWork } from './partnership-at-work.js';

const PRIORITIES = {
  burglary: 'Burglary',
  robbery: 'Robbery',
  roads: 'Road Safety',
  drugs: 'Drugs',
  arson: 'Arson',
};

/** Two years of a partnership, lived by the worker day by day on a clock of the test's own. */
describe('A partnership’s two years', () => {
  let work: PartnershipAtWork;
  let casualties = '';
  let burglaries = '';
  beforeAll(async () => {
    work = await PartnershipAtWork.begin('2023-04-03T09:30:00Z', PRIORITIES);
    const actor = await work.world.as('officer');
    await work
      .get(ReviewCyclesService)
      .start({ actor, slug: work.slug }, { pattern: 'every quarter' });
    await work.planYear(2023);
    casualties = await work.measure('roads', 'Casualties on rural roads');
    burglaries = await work.measure('burglary', 'Burglaries of homes');
  }, 60_000);
  afterAll(() => work?.end());

  const officer = (id: string) => work.act('officer', id);
  const of = (slug: string) => work.ids[slug] ?? '';
  const days = async (part: string, about: string) =>
    (await work.got(part))
      .filter(({ subject, text }) => subject.includes(about) || text.includes(about))
      .map(({ on, subject }) => `${on} ${subject}`);

  it('begin in July with every priority: its lead is asked four weeks ahead and reminded until it is returned', async () => {
    await work.liveUntil('2023-07-20');
    const before = await work.got('roads lead');
    for (const priority of ['burglary', 'robbery', 'roads', 'drugs', 'arson']) {
      await work.return(`${priority} lead`, { priority, cycle: 'July 2023' });
    }
    await work.observe(casualties, '2023-04-01', 41);
    await work.observe(burglaries, '2023-04-01', 412);
    await work.liveUntil('2023-08-31');
    expect(before.map(({ on }) => on)).toEqual(['2023-07-03', '2023-07-17']);
    expect(await work.got('roads lead')).toHaveLength(before.length);
    expect(before[0]?.text).toContain('Road Safety');
  });

  it('go on when a lead leaves: a vacancy falls to the deputy, who is told why', async () => {
    await work.get(LeadsService).change(await officer(of('arson')), {
      kind: 'lead',
      leaving: work.world.someone('arson lead').id,
      coming: null,
      from: localDate('2023-09-01'),
      reason: 'Moved to another county.',
    });
    await work.liveUntil('2023-10-12');
    expect((await work.got('arson lead')).filter(({ on }) => on > '2023-09-05')).toEqual([]);
    const asked = (await work.got('arson deputy')).filter(({ text }) =>
      text.includes('October 2023'),
    );
    expect(asked[0]?.on).toBe('2023-10-05');
    expect(asked[0]?.text).toMatch(/Why you got this: .*(lead|vacant|nobody)/);
    await work.return('arson deputy', { priority: 'arson', cycle: 'October 2023' });
  });

  it('have a lead who never answers: the two chairs are told in turn, and the review stays open', async () => {
    for (const priority of ['burglary', 'robbery', 'roads']) {
      await work.return(`${priority} lead`, { priority, cycle: 'October 2023' });
    }
    await work.liveUntil('2023-12-15');
    const late = 'No review of Drugs yet; it was due on Tuesday 31 October 2023';
    expect(await days('working-group chair', late)).toEqual([`2023-11-16 ${late}`]);
    expect(await days('partnership chair', late)).toEqual([`2023-11-30 ${late}`]);
    expect(await work.reviews('drugs')).toContain('October 2023: requested');
  });

  it('bring a concern to the partnership, whose answer comes back to the review', async () => {
    const review = await work.review({ priority: 'burglary', cycle: 'October 2023' });
    const chair = await work.act('working-group chair', review.id);
    const concerns = work.get(ConcernsService);
    await concerns.raise(chair, { text: 'Homes are entered by day, and nobody patrols then.' });
    await concerns.escalate(chair, { reason: 'It needs officers of two forces.' });
    const meetings = work.get(PartnershipMeetingsService);
    const meeting = await meetings.plan(await officer(work.partnershipId), 'partnership', {
      heldOn: localDate('2024-01-16'),
      startsAt: '10:00',
      place: 'County Hall',
    });
    await meetings.sendAgenda(await officer(meeting.id));
    await work.liveUntil('2024-01-16');
    await meetings.hold(await officer(meeting.id));
    const outcomes = work.get(ConcernOutcomesQueries);
    const [placed] = await outcomes.ofReview(review.id);
    await work.get(PartnershipItemsService).decide(await officer(placed?.id ?? ''), {
      outcome: 'action agreed',
      text: 'A joint patrol by day from February.',
      minute: '3/24',
      owner: 'Superintendent, Marchfield Police',
      dueOn: localDate('2024-02-29'),
    });
    await work.liveUntil('2024-01-19');
    expect(await outcomes.ofReview(review.id)).toMatchObject([
      { state: 'decided', outcome: 'action agreed', minute: '3/24' },
    ]);
    for (const part of ['burglary lead', 'working-group chair']) {
      const letters = (await work.got(part)).filter(({ on }) => on >= '2024-01-16');
      expect([part, letters.some(({ text }) => text.includes('A joint patrol by day'))]).toEqual([
        part,
        true,
      ]);
    }
  });

  it('change leads between two reviews: the next is asked of whoever leads then', async () => {
    const { world } = work;
    const newcomer = await world.person('roads newcomer', null, {
      kind: 'council',
      id: world.councilId,
    });
    await work.get(LeadsService).change(await officer(of('roads')), {
      kind: 'lead',
      leaving: world.someone('roads lead').id,
      coming: newcomer,
      from: localDate('2024-02-01'),
      reason: 'A new post.',
    });
    await work.liveUntil('2024-03-04');
    for (const priority of ['burglary', 'robbery', 'drugs', 'arson']) {
      const part = priority === 'arson' ? 'arson deputy' : `${priority} lead`;
      await work.return(part, { priority, cycle: 'January 2024' });
    }
    await work.return(
      'roads newcomer',
      { priority: 'roads', cycle: 'January 2024' },
      {
        rating: 'at risk',
        action: 'Speed watch in twelve villages by summer.',
        actionBy: localDate('2024-06-30'),
      },
    );
  });

  it('end with a new edition: renamed, merged, split, dropped and added, by the partnership’s minute', async () => {
    const actor = await work.world.as('officer');
    const begun = await work.get(BeginningEditionsService).begin(
      { actor },
      {
        partnership: work.slug,
        title: 'Safer Marrow Agreement',
        startsOn: localDate('2024-04-01'),
        endsOn: localDate('2025-03-31'),
      },
    );
    const edition = await officer(begun.id);
    const decide = (
      kind: 'rename' | 'merge' | 'split' | 'drop' | 'add',
      from: string[],
      to: string[],
    ) =>
      work.get(EditionDecisionsService).decide(edition, { kind, from, to, reason: `${kind} it` });
    await decide('rename', ['roads'], ['Safer Roads']);
    await decide('merge', ['burglary', 'robbery'], ['Theft']);
    await decide('split', ['drugs'], ['County Lines', 'Drug Harm']);
    await decide('drop', ['arson'], []);
    await decide('add', [], ['Fraud']);
    const drafted = await work
      .get(EditionsQueries)
      .find(actor, { partnership: work.slug, edition: 2 });
    for (const [index, { id, name }] of drafted.priorities.entries()) {
      const describing = work.get(EditionDescribingService);
      await describing.describe(await officer(id), { number: index + 1, rationale: 'Harm' });
      if (name !== 'Fraud') continue;
      const leads = [work.world.someone('arson deputy').id];
      await describing.nameLeads(await officer(id), { leads, deputies: [] });
    }
    const editions = work.get(EditionsService);
    await editions.propose(edition);
    await editions.approve(edition, { minute: '9/24', on: localDate('2024-03-04') });
    await work.liveUntil('2024-04-04');
    await editions.publish(edition);
    const now = await work.get(PartnershipQueries).priorities(actor);
    const rows = await work.world.dataSource.query<{ id: string; slug: string }[]>(
      'SELECT id, slug FROM priorities',
    );
    for (const { id, slug } of rows) work.ids[slug] = id;
    const current = now.filter(({ edition: number }) => number === 2);
    expect(current.map(({ name }) => name)).toEqual([
      'Theft',
      'Safer Roads',
      'County Lines',
      'Drug Harm',
      'Fraud',
    ]);
    const lineage = work.get(PriorityLineageQueries);
    const earlier = async (slug: string) =>
      (await lineage.of(of(slug))).earlier.map(({ name }) => name);
    expect(await earlier('theft')).toEqual(['Burglary', 'Robbery']);
    expect(await earlier('county-lines')).toEqual(['Drugs']);
    expect(await earlier('drug-harm')).toEqual(['Drugs']);
    expect((await lineage.of(of('roads'))).names.map(({ name }) => name)).toEqual([
      'Road Safety',
      'Safer Roads',
    ]);
  });

  it('leave no review of what has ended open, and plan the second year for what there is', async () => {
    await work.planYear(2024);
    for (const slug of ['burglary', 'robbery', 'drugs', 'arson']) {
      const open = (await work.reviews(slug)).filter((line) =>
        /planned|requested|queried/.test(line),
      );
      expect([slug, open]).toEqual([slug, []]);
    }
    expect((await work.reviews('theft')).map((line) => line.split(':')[0])).toEqual([
      'July 2024',
      'October 2024',
      'January 2025',
      'April 2025',
    ]);
  });

  it('go through a second year to its end, with nobody asked who does not lead', async () => {
    await work.return('roads newcomer', { priority: 'roads', cycle: 'April 2024' });
    for (const [cycle, until] of [
      ['July 2024', '2024-07-22'],
      ['October 2024', '2024-10-21'],
      ['January 2025', '2025-01-20'],
      ['April 2025', '2025-04-14'],
    ] as const) {
      await work.liveUntil(until);
      const leads = {
        theft: 'burglary lead',
        roads: 'roads newcomer',
        'county-lines': 'drugs lead',
        'drug-harm': 'drugs lead',
        fraud: 'arson deputy',
      };
      for (const [priority, part] of Object.entries(leads)) {
        const id = await work.return(part, { priority, cycle });
        await work.get(ReviewsService).accept(await work.act('working-group chair', id));
      }
    }
    const july = await work.review({ priority: 'roads', cycle: 'July 2024' });
    expect(july.lastTime).toMatchObject({ cycle: 'April 2024' });
    expect((await work.got('arson lead')).filter(({ on }) => on > '2023-09-05')).toEqual([]);
    const left = await work.world.dataSource.query<unknown[]>(
      `SELECT cycle FROM reviews WHERE state IN ('planned','requested','queried')`,
    );
    expect(left).toEqual([]);
  }, 60_000);

  it('carry a series on under the new name, and through a merger', async () => {
    await work.observe(casualties, '2024-04-01', 33);
    const actor = await work.world.as('officer');
    const measures = work.get(MeasuresQueries);
    const [roads] = await measures.ofPriority(actor, of('roads'));
    expect(roads?.judgement.sentence).toContain(
      '33 against 41 in the same period last year: 8 fewer, which is better',
    );
    const theft = await measures.ofPriority(actor, of('theft'));
    expect(theft.map(({ name }) => name)).toEqual(['Burglaries of homes']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HistoryQueries } from '#records/history';
import {
  MeasurePlacesQueries,
  MeasuresQueries,
  MeasuresService,
  type FigureForm,
  type MeasureForm,
} from '#records/measures';
import { PlanKeepingService } from '#records/plans';
import { localDate, periodFrom, type Target } from '#rules';
import { aWorld, type World } from '../support/world.js';

let world: World;
let priorityId: string;
let service: MeasuresService;
let queries: MeasuresQueries;
beforeAll(async () => {
  world = await aWorld('2026-11-21T10:00:00Z');
  priorityId = await world.priority('burglary', 'Burglary');
  service = world.app.get(MeasuresService);
  queries = world.app.get(MeasuresQueries);
});
afterAll(() => world.end());

const officer = async (id: string, more: { version?: number; key?: string } = {}) => ({
  actor: await world.as('officer'),
  id,
  ...more,
});

const aMeasure = (name: string, target: Target, more: Partial<MeasureForm> = {}): MeasureForm => ({
  name,
  unit: 'offences',
  target,
  direction: 'lower',
  periodKind: 'quarter',
  decimals: 0,
  hidesBelow: 5,
  source: 'Police recorded crime',
  isPublic: true,
  planId: null,
  parts: [],
  sumOf: [],
  ...more,
});

function figure(startsOn: string, counts: Partial<FigureForm>): FigureForm {
  const period = periodFrom('quarter', localDate(startsOn));
  if (period === null) throw new Error(`${startsOn} begins no quarter`);
  const none = { value: null, part: null, whole: null };
  const known = { asAt: localDate('2026-10-05'), source: 'Police', isProvisional: false };
  return { period, ...none, ...known, ...counts };
}

const added = async (name: string, target: Target, more: Partial<MeasureForm> = {}) =>
  service.add(await officer(priorityId), aMeasure(name, target, more));
const found = async (slug: string) => queries.find(await world.as('burglary lead'), slug);

describe('A measure of a priority', () => {
  it('says how it stands, keeps what was revised, and never tells a small number', async () => {
    const { id, slug } = await added('Burglaries of homes', { kind: 'same period' });
    expect((await found(slug)).judgement.sentence).toBe('No figure yet.');
    const lead = { actor: await world.as('burglary lead'), id };
    await service.observe(lead, figure('2025-07-01', { value: 412 }));
    await service.observe(lead, figure('2026-07-01', { value: 398, isProvisional: true }));
    await expect(service.observe(lead, figure('2026-07-01', { value: 390 }))).rejects.toThrow(
      'There is a figure for July to September 2026: revise it.',
    );
    const revised = { ...figure('2026-07-01', { value: 390 }), reason: 'Late returns.' };
    await service.revise(lead, revised);
    await service.observe(lead, figure('2026-04-01', { value: 3 }));
    const { judgement, lastFour, awaited, version } = await found(slug);
    expect(judgement).toMatchObject({
      verdict: 'met',
      sentence: '390 against 412 in the same period last year: 22 fewer, which is better.',
    });
    expect(lastFour.map(({ words }) => words)).toEqual(['412', 'fewer than 5', '390']);
    expect(lastFour.at(-1)?.was).toMatchObject([{ words: '398', reason: 'Late returns.' }]);
    expect(awaited).toBeNull();
    expect(version).toBe(5);
    const told = await world.app.get(HistoryQueries).of({ kinds: ['measure'], ids: [id] });
    expect(told.map(({ sentence }) => sentence)).toContain(
      'Figure for July to September 2026 revised: Late returns.',
    );
    expect(JSON.stringify(told)).not.toMatch(/390|398|412/);
    await expect(
      world.dataSource.query('UPDATE observations SET value = 1 WHERE measure_id = $1', [id]),
    ).rejects.toThrow('a figure is revised, never changed');
  });

  it('is not compared across a break, and says why', async () => {
    const { id, slug } = await added('Thefts from vehicles', { kind: 'same period' });
    await service.observe(await officer(id), figure('2025-07-01', { value: 90 }));
    await service.observe(await officer(id), figure('2026-07-01', { value: 70 }));
    const on = localDate('2026-04-01');
    await service.addBreak(await officer(id), { on, reason: 'a new recording standard' });
    const { judgement, breaks } = await found(slug);
    expect(judgement.verdict).toBe('cannot tell');
    expect(judgement.sentence).toContain('a new recording standard');
    expect(breaks).toEqual([{ on, reason: 'a new recording standard' }]);
    await expect(service.addBreak(await officer(id), { on, reason: 'again' })).rejects.toThrow(
      'A break on that day is there already.',
    );
  });

  it('made of others stands as they do', async () => {
    const share = { kind: 'percentage', percent: 60 } as const;
    const one = await added('Victims told', share, { direction: 'higher' });
    const two = await added(
      'Areas visited',
      { kind: 'coverage', reach: null },
      { direction: null, hidesBelow: null },
    );
    await service.observe(await officer(one.id), figure('2026-07-01', { part: 58, whole: 100 }));
    await service.observe(await officer(two.id), figure('2026-07-01', { part: 12, whole: 12 }));
    const parts = [one, two].map(({ id: measureId }) => ({ measureId, weight: 1 }));
    const compound = { kind: 'compound', rule: 'all', percent: null } as const;
    const made = await added('Victims and areas', compound, { direction: null, parts });
    const { judgement, parts: shown } = await found(made.slug);
    expect(judgement.sentence).toBe(
      '1 of 2 measures is met and all are wanted, so the measure is not met.',
    );
    expect(shown.map(({ name }) => name).toSorted()).toEqual(['Areas visited', 'Victims told']);
    await expect(
      added('Of a compound', compound, {
        direction: null,
        parts: [{ measureId: made.id, weight: 1 }, ...parts.slice(0, 1)],
      }),
    ).rejects.toThrow('that are not made of others themselves');
  });

  it('is changed by whoever saw it as it is, with a reason; ended, it takes no more figures', async () => {
    const target = { kind: 'maintained', from: 35, to: 45 } as const;
    const { id, slug, version } = await added('Patrols', target, { direction: null });
    const form = aMeasure('Patrols a week', { ...target, to: 50 }, { direction: null });
    const change = { ...form, reason: 'More officers.' };
    const { sentence } = await service.change(await officer(id, { version }), change);
    expect(sentence).toBe(
      'Measure changed from “Patrols”, kept from 35 to 45 to “Patrols a week”, kept from 35 to 50: More officers.',
    );
    await expect(service.change(await officer(id, { version }), change)).rejects.toThrow(
      'Somebody changed this measure since you opened it.',
    );
    await service.end(await officer(id), { reason: 'Counted no more.' });
    await expect(
      service.observe(await officer(id), figure('2026-07-01', { value: 40 })),
    ).rejects.toThrow('This measure has ended.');
    expect(await found(slug)).toMatchObject({ endedOn: '2026-11-21', awaited: null });
  });

  it('is kept by the officer: a lead enters figures of their own priority only, a stranger sees none', async () => {
    await world.priority('drugs', 'Drugs');
    const { id, slug } = await added('Robberies', { kind: 'same period' });
    const other = await world.as('drugs lead');
    await expect(
      service.observe({ actor: other, id }, figure('2026-07-01', { value: 9 })),
    ).rejects.toThrow('You do not have the role');
    await expect(queries.find(other, slug)).rejects.toThrow('There is no such measure.');
    await expect(
      service.end({ actor: await world.as('burglary lead'), id }, { reason: 'no' }),
    ).rejects.toThrow('You do not have the role');
  });

  it('is read with all others of its priority and of its partnership', async () => {
    const actor = await world.as('officer');
    const names = (await queries.ofPriority(actor, priorityId)).map(({ name }) => name);
    expect(names).toContain('Burglaries of homes');
    const all = await queries.ofPartnership(actor, await world.partnership());
    expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it('worked out from a plan counts what was verified of its dated actions', async () => {
    const actor = await world.as('officer');
    const keeping = world.app.get(PlanKeepingService);
    const planSlug = await keeping.begin(
      { actor },
      {
        councilId: world.councilId,
        title: 'Burglary plan 2026/27',
        startsOn: localDate('2026-04-01'),
        endsOn: localDate('2027-03-31'),
      },
    );
    const [plan] = await world.dataSource.query<{ id: string }[]>(
      'SELECT id FROM action_plans WHERE slug = $1 AND council_id = $2',
      [planSlug, world.councilId],
    );
    const planId = plan?.id ?? '';
    for (const [reference, due] of [
      ['1', 'Sept 2026'],
      ['2', 'March 2027'],
      ['3', 'Ongoing'],
    ] as const) {
      const action = { reference, group: 'Burglary', wording: `Do ${reference}.`, due };
      const who = { funding: '', leads: ['police'], partners: [], accountable: 'police' };
      await keeping.add({ actor, id: planId }, { ...action, ...who, priorities: [priorityId] });
    }
    await world.dataSource.query(
      `UPDATE actions SET state = 'verified', version = version + 1 WHERE action_plan_id = $1 AND reference = '1'`,
      [planId],
    );
    const target = { kind: 'plan delivery', percent: 80 } as const;
    const { slug } = await added('Plan delivered', target, { direction: null, planId });
    expect((await found(slug)).judgement.sentence).toBe(
      '1 of 2 dated actions of Burglary plan 2026/27 are verified, 50 per cent: at least 80 per cent is wanted, so the measure is not met.',
    );
  });

  it('goes on with whatever its priority was merged into', async () => {
    const scams = await world.priority('scams', 'Scams');
    const online = await world.priority('online-harm', 'Online harm');
    const { id, slug } = await service.add(
      await officer(scams),
      aMeasure('Victims of scams', { kind: 'same period' }),
    );
    const lead = await world.as('online-harm lead');
    await expect(queries.find(lead, slug)).rejects.toThrow('There is no such measure.');
    await world.dataSource.query(
      `INSERT INTO priority_changes (id, agreement_id, decision, kind, from_priority_id, to_id, reason, decided_by, decided_at)
       SELECT gen_random_uuid(), e.agreement_id, 1, 'merge', $1, e.id, 'One harm.', 'The officer', now()
       FROM edition_priorities e WHERE e.priority_id = $2`,
      [scams, online],
    );
    await service.observe({ actor: lead, id }, figure('2026-07-01', { value: 19 }));
    const [carried] = await queries.ofPriority(lead, online);
    expect(carried).toMatchObject({ name: 'Victims of scams', priority: 'Scams' });
    expect(carried && (await queries.enteredFor(lead, carried))).toBe(online);
    const beside = await world.app.get(MeasurePlacesQueries).measuresBeside(online);
    expect(beside.map(({ name }) => name)).toContain('Victims of scams');
  });

  it('that is the sum of others gives away no small number of theirs', async () => {
    const same = { kind: 'same period' } as const;
    const homes = await added('Homes entered', same);
    const shops = await added('Shops entered', same);
    const sumOf = [homes.id, shops.id];
    const all = await added('Buildings entered', same, { sumOf });
    const counts = [
      [homes, 30],
      [shops, 3],
      [all, 33],
    ] as const;
    for (const [{ id }, value] of counts) {
      await service.observe(await officer(id), figure('2026-07-01', { value }));
    }
    const words = async ({ slug }: { slug: string }) =>
      (await found(slug)).figures.map((one) => one.words);
    expect(await words(homes)).toEqual(['30']);
    expect(await words(shops)).toEqual(['fewer than 5']);
    expect(await words(all)).toEqual(['not shown: a small number could be worked out from it']);
    expect((await found(all.slug)).sumOf.map(({ name }) => name).toSorted()).toEqual([
      'Homes entered',
      'Shops entered',
    ]);
    const change = { reason: 'Round.', ...aMeasure('Homes entered', same, { sumOf: [all.id] }) };
    await expect(service.change(await officer(homes.id), change)).rejects.toThrow(
      'One of these is itself the sum of this measure.',
    );
    const share = await added(
      'Homes visited',
      { kind: 'coverage', reach: null },
      { direction: null },
    );
    await expect(added('Of two ways of counting', same, { sumOf: [share.id] })).rejects.toThrow(
      'counted in the same way',
    );
  });

  it('entered twice under one key is entered once', async () => {
    const { id } = await added('Scams', { kind: 'same period' });
    const key = `scams ${id}`;
    const first = await service.observe(
      await officer(id, { key }),
      figure('2026-07-01', { value: 9 }),
    );
    const again = await service.observe(
      await officer(id, { key }),
      figure('2026-07-01', { value: 9 }),
    );
    expect(again).toEqual(first);
  });
});

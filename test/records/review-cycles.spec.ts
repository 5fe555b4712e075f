import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LaddersQueries, LetterYearQueries } from '#records/ladders';
import { ReviewsService } from '#records/partnership';
import {
  GeneratingService,
  ReviewCyclesQueries,
  ReviewCyclesService,
} from '#records/review-cycles';
import type { CycleStep } from '#rules';
import { aWorld, type World } from '../support/world.js';

describe('The reviews of a partnership’s year', () => {
  let world: World;
  const slug = 'community-safety';
  beforeAll(async () => {
    world = await aWorld();
    await world.priority('road-safety', 'Road safety');
    await cycles().start({ actor: await officer(), slug }, { pattern: 'every quarter' });
  });
  afterAll(() => world.end());

  const officer = () => world.as('officer');
  const cycles = () => world.app.get(ReviewCyclesService);
  const generating = () => world.app.get(GeneratingService);
  const preview = async (year = 2023) => generating().preview(await officer(), slug, year);
  const generate = async (year = 2023) => {
    const { fingerprint } = await preview(year);
    return generating().generate({ actor: await officer(), slug }, { year, fingerprint });
  };
  const reviews = () =>
    world.dataSource.query<{ id: string; cycle: string; due_on: string; state: string }[]>(
      `SELECT r.id, r.cycle, r.due_on, r.state FROM reviews r JOIN priorities p ON p.id = r.priority_id
       WHERE p.council_id = $1 ORDER BY p.slug, r.due_on, r.cycle`,
      [world.councilId],
    );
  const listed = async () =>
    (await reviews()).map(({ cycle, due_on: due, state }) => `${cycle} ${due} ${state}`);
  const steps = async () =>
    (await world.app.get(ReviewCyclesQueries).find(await officer(), slug)).steps;
  const change = async (month: number, to: Partial<CycleStep>) => {
    const step = (await steps()).find((one) => one.month === month);
    if (step === undefined) throw new Error(`no step in month ${month}`);
    await cycles().changeStep(
      { actor: await officer(), slug },
      { id: step.id, step: { ...step, ...to } },
    );
  };

  it('have their letters in the year before anything is planned', async () => {
    const council = { kind: 'council', id: world.councilId } as const;
    await world.person('keeper', 'administrator', council);
    const view = await world.app.get(LaddersQueries).find(await world.as('keeper'), 'review');
    const year = await world.app.get(LetterYearQueries).of([view], 'on');
    const about = [...new Set(year.letters.map((letter) => letter.about))];
    expect(about).toEqual([
      'Road safety, July 2023',
      'Road safety, October 2023',
      'Road safety, January 2024',
      'Road safety, April 2024',
      'Road safety, July 2024',
    ]);
  });

  it('are planned once; generating again changes nothing', async () => {
    const { sentence } = await generate();
    expect(sentence).toBe('Year 2023 planned: 4 new reviews, 0 reviews moved.');
    const planned = [
      'July 2023 2023-07-31 planned',
      'October 2023 2023-10-31 planned',
      'January 2024 2024-01-31 planned',
      'April 2024 2024-04-30 planned',
    ];
    expect(await listed()).toEqual(planned);
    expect(await preview()).toMatchObject({ isNothing: true });
    expect((await generate()).state).toBe('unchanged');
    expect(await listed()).toEqual(planned);
  });

  it('are only moved once somebody confirmed what was shown, and never one that was asked for', async () => {
    const [july] = await reviews();
    if (july === undefined) throw new Error('there is no review');
    await world.app.get(ReviewsService).request({ actor: await officer(), id: july.id });
    for (const month of [7, 10]) await change(month, { dayRule: 'day of the month', day: 28 });
    const seen = await preview();
    expect(seen.reviews.move.map(({ review, to }) => `${review.dueOn} to ${to.dueOn}`)).toEqual([
      '2023-10-31 to 2023-10-28',
    ]);
    await change(1, { month: 2 });
    const stale = { year: 2023, fingerprint: seen.fingerprint };
    await expect(generating().generate({ actor: await officer(), slug }, stale)).rejects.toThrow(
      'something changed meanwhile',
    );
    await generate();
    expect(await listed()).toEqual([
      'July 2023 2023-07-31 requested',
      'October 2023 2023-10-28 planned',
      'February 2024 2024-02-29 planned',
      'April 2024 2024-04-30 planned',
    ]);
  });

  it('may take each other’s months', async () => {
    const was = await steps();
    const [february] = was.filter(({ month }) => month === 2);
    const [april] = was.filter(({ month }) => month === 4);
    if (february === undefined || april === undefined)
      throw new Error('the pattern has no such steps');
    const actor = await officer();
    await cycles().changeStep(
      { actor, slug },
      { id: february.id, step: { ...february, month: 6 } },
    );
    await cycles().changeStep({ actor, slug }, { id: april.id, step: { ...april, month: 2 } });
    await cycles().changeStep(
      { actor, slug },
      { id: february.id, step: { ...february, month: 4 } },
    );
    await generate();
    expect((await listed()).slice(2)).toEqual([
      'February 2024 2024-02-29 planned',
      'April 2024 2024-04-30 planned',
    ]);
  });

  it('of a priority added in mid-year are those that are ahead', async () => {
    world.time.set('2023-12-01T09:30:00Z');
    await world.priority('youth-violence', 'Youth violence');
    const { reviews: found } = await preview();
    expect(found.fresh.map(({ cycle }) => cycle)).toEqual(['February 2024', 'April 2024']);
    expect(found.past.map(({ cycle }) => cycle)).toEqual(['July 2023', 'October 2023']);
    await generate();
    expect((await listed()).slice(4)).toEqual([
      'February 2024 2024-02-29 planned',
      'April 2024 2024-04-30 planned',
    ]);
  });

  it('stay when their step is taken out, until the officer withdraws them', async () => {
    const [step] = (await steps()).filter(({ month }) => month === 4);
    await cycles().removeStep({ actor: await officer(), slug }, { id: step?.id ?? '' });
    const { reviews: found } = await preview();
    expect(found.unwanted.map(({ cycle }) => cycle)).toEqual(['April 2024', 'April 2024']);
    const [first] = found.unwanted;
    await world.app
      .get(ReviewsService)
      .withdraw(
        { actor: await officer(), id: first?.id ?? '' },
        { reason: 'Three a year are enough.' },
      );
    const aprils = (await listed()).filter((line) => line.startsWith('April'));
    expect(aprils.toSorted()).toEqual([
      'April 2024 2024-04-30 planned',
      'April 2024 2024-04-30 withdrawn',
    ]);
    expect((await preview()).reviews.unwanted).toHaveLength(1);
  });

  it('and the other steps have their days in the year', async () => {
    const actor = await officer();
    await cycles().addStep(
      { actor, slug },
      {
        what: 'decision',
        name: 'The partnership decides',
        month: 3,
        dayRule: 'working day',
        day: 1,
        askedAhead: 28,
        priorities: null,
      },
    );
    await generate();
    const year = await world.app.get(ReviewCyclesQueries).year(actor, slug, 2023);
    expect(year.dates.map(({ name, on }) => `${name} ${on}`)).toEqual([
      'The partnership decides 2024-03-01',
    ]);
    expect(year.reviews.map(({ priority, cycle }) => `${priority} ${cycle}`)).toContain(
      'Youth violence February 2024',
    );
  });

  it('are planned by the officer alone', async () => {
    const lead = await world.as('road-safety lead');
    await expect(generating().preview(lead, slug, 2023)).rejects.toThrow('no such partnership');
    await expect(
      cycles().start({ actor: lead, slug }, { pattern: 'every quarter' }),
    ).rejects.toThrow();
    expect(
      (await world.app.get(ReviewCyclesQueries).find(lead, slug)).steps.length,
    ).toBeGreaterThan(3);
  });
});

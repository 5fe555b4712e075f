import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MeasuresService } from '#records/measures';
import { ReviewsService } from '#records/partnership';
import { PlanKeepingService } from '#records/plans';
import { localDate } from '#rules';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const RETURN = '/app/priorities/scams/reviews/January%202024/return';
let world: WebWorld;
let lead: Visitor;
let measureId: string;
let actionId: string;

beforeAll(async () => {
  world = await WebWorld.begin('2024-01-08T09:00:00Z');
  const priorityId = await world.priority('scams', 'Scams');
  const actor = await world.as('officer');
  const reviews = world.app.get(ReviewsService);
  const plan = { priorityId, cycle: 'January 2024', dueOn: localDate('2024-01-31') };
  await reviews.request({ actor, id: (await reviews.plan(actor, plan)) ?? '' });
  const form = {
    name: 'Scams stopped at the bank',
    unit: 'payments',
    target: { kind: 'same period' },
    direction: 'higher',
    periodKind: 'quarter',
    decimals: 0,
    hidesBelow: null,
    source: 'The banks',
    isPublic: false,
    planId: null,
    parts: [],
    sumOf: [],
  } as const;
  const measures = world.app.get(MeasuresService);
  measureId = (await measures.add({ actor, id: priorityId }, form)).id;
  const keeping = world.app.get(PlanKeepingService);
  const slug = await keeping.begin(
    { actor },
    {
      councilId: world.councilId,
      title: 'Scams plan 2023/24',
      startsOn: localDate('2023-04-01'),
      endsOn: localDate('2024-03-31'),
    },
  );
  const [begun] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM action_plans WHERE slug = $1 AND council_id = $2',
    [slug, world.councilId],
  );
  actionId = await keeping.add(
    { actor, id: begun?.id ?? '' },
    {
      reference: '1.1',
      group: 'Scams',
      wording: 'Train every counter clerk.',
      due: 'March 2024',
      funding: '',
      leads: ['police'],
      partners: [],
      accountable: 'police',
      priorities: [priorityId],
    },
  );
  lead = await world.at('scams lead');
}, 60_000);
afterAll(() => world.end());

async function press(page: string, to: string, fields: Record<string, string>) {
  const asked = await lead.see(page);
  expect([page, asked.status]).toEqual([page, 200]);
  const version = /id="action-[\s\S]*?name="version" value="(\d+)"/.exec(asked.body)?.[1];
  return lead.send(to, {
    ...hiddenIn(asked.body),
    ...(version === undefined ? {} : { version }),
    ...fields,
  });
}

describe('In a return', () => {
  test('the lead enters the figure that is awaited, and a wrong one is told of with what was typed', async () => {
    const page = `${RETURN}/measures`;
    const slug = /\/return\/measures\/([\w-]+)"/.exec((await lead.see(page)).body)?.[1] ?? '';
    const to = `${page}/${slug}`;
    const wrong = await press(page, to, { value: 'a dozen', asAt: '5 January 2024', source: 'B' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain(`href="#value-${slug}"`);
    expect(wrong.body).toContain('value="a dozen"');
    const fields = { value: '1,204', asAt: '5 January 2024', source: 'The banks' };
    expect((await press(page, to, fields)).status).toBe(303);
    const kept = await world.dataSource.query<{ value: string }[]>(
      'SELECT value::text FROM observations WHERE measure_id = $1',
      [measureId],
    );
    expect(kept.map(({ value }) => Number(value))).toEqual([1204]);
    expect(textOf((await lead.see(page)).body)).toContain('1,204');
    expect(textOf((await lead.see(page)).body)).not.toContain('Confirm or revise');
  });

  test('a provisional figure is confirmed or revised with the reason', async () => {
    const page = `${RETURN}/measures`;
    const [measure] = await world.dataSource.query<{ slug: string }[]>(
      'SELECT slug FROM measures WHERE id = $1',
      [measureId],
    );
    const to = `${page}/${measure?.slug ?? ''}`;
    const period = 'quarter:2023-07-01:2023-09-30';
    await world.app.get(MeasuresService).observe(
      { actor: await world.as('officer'), id: measureId },
      {
        period: {
          kind: 'quarter',
          startsOn: localDate('2023-07-01'),
          endsOn: localDate('2023-09-30'),
        },
        value: 900,
        part: null,
        whole: null,
        asAt: localDate('2023-10-05'),
        source: 'The banks',
        isProvisional: true,
      },
    );
    const before = (await lead.see(page)).body;
    expect(before).toContain(`value="${period}"`);
    const fields = { period, value: '912', asAt: '5 January 2024', source: 'The banks' };
    const wrong = await press(page, to, { ...fields, reason: '' });
    expect([
      wrong.status,
      wrong.body.includes(`href="#reason-${measure?.slug ?? ''}-revision"`),
    ]).toEqual([422, true]);
    expect(wrong.body).toContain('value="912"');
    const sent = await press(page, to, { ...fields, reason: 'The last bank has answered.' });
    expect(sent.status).toBe(303);
    const after = textOf((await lead.see(page)).body);
    expect(after).toContain('912');
    expect(after).not.toContain('Confirm or revise');
  });

  test('an action that has not changed is said to be answered in this review', async () => {
    const page = `${RETURN}/actions`;
    expect(textOf((await lead.see(page)).body)).not.toContain('No change, 8 January');
    const sent = await press(page, `${page}/${actionId}`, { says: 'no change' });
    expect(sent.status).toBe(303);
    expect(textOf((await lead.see(page)).body)).toContain('No change, 8 January 2024');
    const judge = await world.at('working-group chair');
    const review = textOf((await judge.see(RETURN.replace('/return', ''))).body);
    expect(review).toContain('No change, 8 January 2024');
  });

  test('an action gets a new date with the reason, and is done with what shows it', async () => {
    const page = `${RETURN}/actions`;
    const to = `${page}/${actionId}`;
    const wrong = await press(page, to, { says: 'new date', due: '', reason: 'The trainer left.' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain(`href="#due-${actionId}"`);
    expect(wrong.body).toContain('The trainer left.');
    const unagreed = { says: 'new date', due: 'June 2024', reason: 'The trainer left.' };
    const alone = await press(page, to, unagreed);
    expect([alone.status, alone.body.includes(`href="#agreedBy-${actionId}"`)]).toEqual([
      422,
      true,
    ]);
    const moved = { ...unagreed, agreedBy: 'The working group on 3 January' };
    expect((await press(page, to, moved)).headers.get('location')).toBe(`${page}?done=${actionId}`);
    const after = textOf((await lead.see(`${page}?done=${actionId}`)).body);
    expect(after).toContain('Done Saved: 1.1 Train every counter clerk.');
    expect(after).toContain('Due: June 2024 Not started');
    expect(after).toContain('Save this action : 1.1 Train every counter clerk.');
    const [told] = await world.dataSource.query<{ sentence: string }[]>(
      'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version DESC LIMIT 1',
      [actionId],
    );
    expect(told?.sentence).toBe(
      'Date moved from March 2024 to June 2024, agreed by The working group on 3 January: The trainer left.',
    );
    world.web.time.set('2024-07-01T09:00:00Z');
    lead = await world.at('scams lead');
    expect(textOf((await lead.see(page)).body)).toContain('Not started Overdue');
    const done = { says: 'done', due: '', reason: 'All ninety were trained.' };
    expect((await press(page, to, done)).status).toBe(303);
    expect(textOf((await lead.see(`${page}?done=${actionId}`)).body)).toContain('Saved: 1.1');
    const [row] = await world.dataSource.query<{ state: string }[]>(
      'SELECT state FROM actions WHERE id = $1',
      [actionId],
    );
    expect(row?.state).toBe('claimed complete');
  });
});

describe('Whoever judges a return', () => {
  const REVIEW = '/app/priorities/scams/reviews/January%202024';
  let judge: Visitor;
  let id: string;
  const lastSaid = async (whatChanged: string) =>
    world.app
      .get(ReviewsService)
      .return(
        { actor: await world.as('scams lead'), id },
        { rating: 'on track', whatChanged, action: null },
      );
  const ask = async (noun: string, fields: Record<string, string>) => {
    const asked = await judge.see(`${REVIEW}/${noun}`);
    return judge.send(`${REVIEW}/${noun}`, { ...hiddenIn(asked.body), ...fields });
  };

  test('sees the measures and actions the lead saw, on the review and in the round', async () => {
    const [row] = await world.dataSource.query<{ id: string }[]>(
      `SELECT r.id FROM reviews r JOIN priorities p ON p.id = r.priority_id WHERE p.slug = 'scams' AND r.cycle = 'January 2024'`,
    );
    id = row?.id ?? '';
    await lastSaid('The banks ring back.');
    judge = await world.at('working-group chair');
    const text = textOf((await judge.see(REVIEW)).body);
    expect(text).toContain('Measures Scams stopped at the bank');
    expect(text).toContain('1,204');
    expect(text).toMatch(/Train every counter clerk\..*June 2024.*Claimed complete/);
    const [at] = await world.dataSource.query<{ slug: string }[]>(
      `SELECT n.slug FROM partnerships n WHERE n.council_id = $1`,
      [world.councilId],
    );
    const round = await judge.see(`/app/partnerships/${at?.slug ?? ''}/reviews/January%202024`);
    expect(textOf(round.body)).toContain('Actions still to be done: 1 , of Scams');
  });

  test('finds each return once: the last in full, the one before under it', async () => {
    expect((await ask('query', { reason: 'Which banks?' })).status).toBe(303);
    const queried = (await judge.see(REVIEW)).body;
    expect(queried.match(/The banks ring back\./g)).toHaveLength(2);
    expect(textOf(queried)).toContain('The working group asks: Which banks?');
    expect(queried).not.toContain('Return 1, of');
    await lastSaid('All four banks.');
    const text = textOf((await judge.see(REVIEW)).body);
    expect(text).toContain('What changed All four banks.');
    expect(text).toMatch(/Return 1, of 1 July 2024 .*What changed The banks ring back\./);
  });

  test('is told that a concern ends a query, as the lead is, and says what becomes of the review', async () => {
    await ask('query', { reason: 'Since when?' });
    expect(textOf((await judge.see(`${REVIEW}/concern`)).body)).toContain(
      'The query ends with it: the lead is told that nothing has to be returned',
    );
    expect((await ask('concern', { text: 'Losses grew.' })).status).toBe(303);
    expect(textOf((await lead.see(REVIEW)).body)).toContain(
      'It ended the query: nothing has to be returned while it is open.',
    );
    const reason = 'The banks pay back.';
    const half = await ask('settlement', { reason });
    expect([half.status, half.body.includes('href="#becomes"')]).toEqual([422, true]);
    expect((await ask('settlement', { reason, becomes: 'ask again' })).status).toBe(303);
    expect(textOf((await lead.see(`${REVIEW}/return`)).body)).toContain(
      'The working group asks: The banks pay back.',
    );
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ReviewsService } from '#records/partnership';
import { localDate } from '#rules';
import { postJson } from '../support/post-json.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const AT = '/app/partnerships/community-safety';
const API = '/api/v1/partnerships/community-safety/review-cycle';
let world: WebWorld;
let officer: Visitor;
let lead: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:30:00Z');
  await world.priority('road-safety', 'Road safety');
  officer = await world.at('officer');
  lead = await world.at('road-safety lead');
}, 60_000);
afterAll(() => world.end());

async function press(path: string, fields: Record<string, string> = {}, to = path) {
  const asked = await officer.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return officer.send(to, { ...hiddenIn(asked.body), ...fields });
}

describe('The year of a partnership', () => {
  test('is empty until a pattern is chosen, and says so', async () => {
    expect(textOf((await lead.see(`${AT}/year`)).body)).toContain(
      'Nothing of this year is planned yet. The partnership has chosen no pattern.',
    );
    expect((await lead.send(`${AT}/pattern`, { pattern: 'every quarter' })).status).toBe(404);
    const none = await press(`${AT}/pattern`);
    expect(none.status).toBe(422);
    expect(none.body).toContain('Choose a pattern to start from');
  });

  test('begins with a pattern a person chooses, whose steps they change', async () => {
    expect((await press(`${AT}/pattern`, { pattern: 'twice a year' })).status).toBe(303);
    const shown = textOf((await officer.see(`${AT}/pattern`)).body);
    expect(shown).toContain(
      'Action plan agreed Action plan the last working day of July Nobody is asked',
    );
    const steps =
      (await officer.see(`${AT}/pattern`)).body.match(/pattern\/steps\/[0-9a-f-]{36}(?=")/g) ?? [];
    const october = `/app/partnerships/community-safety/${steps[1] ?? ''}`;
    const fields = {
      what: 'priority review',
      name: 'Autumn review',
      month: '10',
      dayRule: 'working day',
      askedAhead: '30',
    };
    const wrong = await press(october, { ...fields, month: '1', day: '3' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('There is a review in January already');
    expect(wrong.body).toContain('value="Autumn review"');
    expect((await press(october, { ...fields, day: '3' })).status).toBe(303);
    expect(textOf((await officer.see(`${AT}/pattern`)).body)).toContain(
      'Autumn review Review of priorities working day 3 of October 30 days ahead All priorities',
    );
  });

  test('is looked at before it is planned, and planned exactly as it was shown', async () => {
    const asked = await officer.see(`${AT}/planning?year=2023`);
    expect(textOf(asked.body)).toContain('Road safety October 2023 4 October 2023');
    const [, fingerprint = ''] = /name="fingerprint" value="([0-9a-f]+)"/.exec(asked.body) ?? [];
    const seen = { ...hiddenIn(asked.body), year: '2023', fingerprint };
    const stale = { ...seen, key: 'another-key-for-it', fingerprint: '0'.repeat(64) };
    const refused = await officer.send(`${AT}/planning`, stale);
    expect(refused.status).toBe(409);
    expect(textOf(refused.body)).toContain('something changed meanwhile');
    const done = await officer.send(`${AT}/planning`, seen);
    expect([done.status, done.headers.get('location')]).toEqual([
      303,
      `${AT}/year?year=2023&done=3`,
    ]);
    const year = textOf((await lead.see(`${AT}/year?year=2023`)).body);
    expect(year).toContain(
      'Wednesday 4 October 2023: October 2023 Review of priorities. 0 of 1 returned Road safety Planned',
    );
    expect(year).toContain('Friday 1 March 2024: The partnership decides on its priorities');
    expect(textOf((await officer.see(`${AT}/planning?year=2023`)).body)).toContain(
      'there is nothing to do',
    );
  });

  test('is a calendar file with every day once', async () => {
    const { body } = await lead.see(`${AT}/year.ics?year=2023`);
    expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(6);
    expect(body).toContain('SUMMARY:Reviews due: October 2023');
    expect(body).toContain('DTSTART;TZID=Europe/London:20231004T090000');
  });

  test('is the same for machines', async () => {
    const cycle: unknown = JSON.parse((await lead.see(API)).body);
    expect(cycle).toMatchObject({ begins: 7, slug: 'community-safety' });
    const year: unknown = JSON.parse((await lead.see(`${API}/years/2023`)).body);
    expect(year).toMatchObject({
      year: 2023,
      reviews: [{ cycle: 'October 2023' }, { cycle: 'January 2024' }],
    });
    const preview: unknown = JSON.parse((await officer.see(`${API}/years/2023/preview`)).body);
    expect(preview).toMatchObject({ isNothing: true });
  });

  test('two machines that change one step at once: the second is told what the first saved', async () => {
    const shown = await officer.see(API);
    const etag = shown.headers.get('etag') ?? '';
    const { steps } = JSON.parse(shown.body) as { steps: { id: string; month: number }[] };
    const { id = '', ...step } = steps.find(({ month }) => month === 1) ?? {};
    const at = `${API}/steps/${id}`;
    const change = (name: string, headers: Record<string, string>) =>
      postJson(world, officer, at, { ...step, name, priorities: [] }, headers);
    const first = { 'if-match': etag, 'idempotency-key': 'the-first-of-two' };
    expect((await change('Winter review', first)).status).toBe(200);
    expect((await change('Winter review', first)).status).toBe(200);
    const second = await change('Review after Christmas', { 'if-match': etag });
    expect(second).toMatchObject({
      status: 409,
      body: {
        code: 'stale-version',
        errors: expect.arrayContaining([
          { field: 'name', code: 'stale-version', sentence: 'Saved now: Winter review' },
        ]),
      },
    });
    const gone = await postJson(world, officer, `${at}/removal`, {}, { 'if-match': etag });
    expect(gone.status).toBe(409);
  });
});

describe('A round of reviews', () => {
  const ROUND = `${AT}/reviews/October%202023`;

  test('is read by the working group on one page, and accepted in one press each', async () => {
    const actor = await world.as('officer');
    const reviews = world.app.get(ReviewsService);
    const [row] = await world.dataSource.query<{ id: string; priority_id: string }[]>(
      "SELECT id, priority_id FROM reviews WHERE cycle = 'October 2023'",
    );
    const id = row?.id ?? '';
    await reviews.request({ actor, id });
    world.web.time.set('2023-10-06T09:30:00Z');
    const judge = await world.at('working-group chair');
    lead = await world.at('road-safety lead');
    expect(textOf((await judge.see(ROUND)).body)).toContain('Late: it was due on 4 October 2023');
    await reviews.return(
      { actor: await world.as('road-safety lead'), id },
      {
        rating: 'at risk',
        whatChanged: 'One crossing opened.',
        action: 'Open another.',
        actionBy: localDate('2024-01-31'),
        concerns: 'The money ends in March.',
      },
    );
    const asked = await judge.see(ROUND);
    const text = textOf(asked.body);
    expect(text).toContain('Returned 1 of 1 Waiting to be read 1 Late 1');
    expect(text).toContain('Returned late, on 6 October 2023');
    expect(text).toContain('Concerns The money ends in March.');
    const sent = { ...hiddenIn(asked.body), review: id };
    expect((await lead.see(ROUND)).body).not.toContain('>Accept<');
    expect((await judge.send(`${ROUND}/acceptance`, { ...sent, version: '1' })).status).toBe(409);
    const key = 'another-key-of-it';
    expect((await judge.send(`${ROUND}/acceptance`, { ...sent, key })).status).toBe(303);
    expect(textOf((await judge.see(`${ROUND}?done=accepted`)).body)).toContain(
      'Review accepted by the working group.',
    );
    const planned = {
      priorityId: row?.priority_id ?? '',
      cycle: 'Never',
      dueOn: localDate('2023-10-05'),
    };
    const unwanted = (await reviews.plan(actor, planned)) ?? '';
    await reviews.withdraw({ actor, id: unwanted }, { reason: 'Planned by mistake.' });
    expect((await lead.see(`${AT}/reviews/Never`)).status).toBe(404);
    expect((await lead.see(ROUND)).body).not.toContain('/reviews/Never');
    const round: unknown = JSON.parse((await judge.see(`${API}/rounds/October%202023`)).body);
    expect(round).toMatchObject({
      priorities: [{ review: { state: 'accepted', rating: 'at risk' } }],
    });
  });
});

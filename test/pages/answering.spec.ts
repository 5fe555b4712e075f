import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ResponsesService } from '#records/responses';
import { localDate } from '#rules';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let reference = '';

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  ({ reference } = made);
  await world.send(made.to(world.police));
  await world.send(made.to(world.fire));
  world.time.set('2023-08-18T09:30:00Z');
  const act = { actor: await world.as('police signatory'), id: made.to(world.police) };
  await world.app.get(ResponsesService).respond(act, {
    decision: 'accepted',
    reason: null,
    action: 'Publish the plan.',
    owner: 'Head of Roads Policing',
    targetDate: localDate('2023-12-01'),
    how: 'online',
  });
  world.time.set('2023-10-18T09:30:00Z');
  officer = await world.at('officer');
}, 90_000);
afterAll(() => world.end());

test('pictures say what they find, and their tables hold the same figures', async () => {
  const { status, body } = await officer.see('/app/answering');
  expect(status).toBe(200);
  const text = textOf(body);
  expect(text).toContain('2 of 2 open recommendations have waited more than 90 days');
  expect(text).toMatch(/91 to 180 days 2 More than 180 days 0/);
  expect(text).toContain('1 of 1 answer came after the date');
  expect(text).toMatch(/Marchfield Police 1 answered 1 late 30 days Limit 28 days 0 awaited/);
  expect(text).toMatch(/0 answered 0 late None yet Limit 28 days 1 awaited, 1 overdue/);
  expect(text).toContain('Of 2 asked in the last two years, 1 was accepted and 0 achieved');
});

test('each number of their tables leads to as many rows', async () => {
  const { body } = await officer.see('/app/answering?committee=crime-and-disorder');
  const numbers = [
    ...body.matchAll(/href="(\/app\/answering\/rows[^"]*)"[^>]*>(\d+)(?: \w+)*[,<]/g),
  ];
  expect(numbers.length).toBeGreaterThan(12);
  for (const [, href = '', number] of numbers) {
    if (/which=answered/.test(href) && number === '30') continue;
    const rows = await officer.see(href.replaceAll('&amp;', '&'));
    expect([href, rows.status, rows.body.split('data-row').length - 1]).toEqual([
      href,
      200,
      Number(number),
    ]);
  }
  for (const wrong of ['of=most', 'of=open', 'of=open&from=7', 'of=times', ''])
    expect((await officer.see(`/app/answering/rows?${wrong}`)).status).toBe(422);
});

test('machines get the same figures', async () => {
  for (const address of ['/app/answering.json', '/api/v1/answering']) {
    const { status, body } = await officer.see(`${address}?committee=crime-and-disorder`);
    expect(status).toBe(200);
    const found: unknown = JSON.parse(body);
    expect(found).toMatchObject({
      open: { total: 2, moreThan90Days: 2 },
      achieved: { asked: 2, answered: 1, accepted: 1, achieved: 0 },
    });
  }
  const none = await officer.see('/app/answering.json?committee=another');
  expect(JSON.parse(none.body)).toMatchObject({ open: { total: 0 }, times: [] });
});

test('an authority sees how it answers itself, and nobody sees it without signing in', async () => {
  const police = await world.at('police contact');
  const text = textOf((await police.see('/app/answering')).body);
  expect(text).toContain('Marchfield Police');
  expect(text).not.toContain('1 awaited');
  expect((await world.stranger().see('/app/answering')).status).toBe(303);
  expect((await officer.see('/app/answering?committee=a&committee=b')).status).toBe(422);
});

test('each badge of a recommendation says why, and its life is drawn with its table', async () => {
  const text = textOf((await officer.see(`/app/recommendations/${reference}`)).body);
  expect(text).toContain('Why “Answered”?');
  expect(text).toContain('Why is it overdue?');
  expect(text).toContain('Overdue: its answer was due on Wednesday 16 August 2023');
  expect(text).toContain('Answered 30 days after it was sent, 2 days late');
  expect(text).toMatch(/18 August 2023 Answered 18 October 2023 Today/);
});

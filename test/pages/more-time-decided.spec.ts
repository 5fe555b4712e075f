import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MoreTimeService } from '#records/replies';
import { localDate } from '#rules';
import { aSentLetter } from '../support/a-sent-letter.js';
import { postJson } from '../support/post-json.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let chair: Visitor;
let letterId: string;
let references: readonly string[];
let addressees: readonly string[];

beforeAll(async () => {
  world = await WebWorld.begin();
  const letter = await aSentLetter(world, world.police, 3);
  ({ letterId } = letter);
  references = letter.addressees.map(({ reference }) => reference);
  addressees = letter.addressees.map(({ id }) => id);
  chair = await world.at('chair');
}, 60_000);
afterAll(() => world.end());

const ask = async (newDue: string, which: readonly string[] = references) =>
  world.app
    .get(MoreTimeService)
    .ask(
      { actor: await world.as('police contact'), id: letterId },
      { references: which, newDue: localDate(newDue), reason: 'Summer leave.' },
    );
const page = (index: number) => `/app/replies/${references[index]}/police/more-time`;
const seenIn = (body: string) => ({
  ...hiddenIn(body),
  fingerprint: /name="fingerprint" value="(\w+)"/.exec(body)?.[1] ?? '',
});
const dues = async () => {
  const rows = await world.dataSource.query<{ due: string }[]>(
    `SELECT due_on AS due FROM clocks WHERE subject_id = ANY($1::uuid[]) AND kind = 'response'
     ORDER BY array_position($1::uuid[], subject_id)`,
    [addressees],
  );
  return rows.map(({ due }) => due);
};

test('More time for several recommendations is one letter to the chair', async () => {
  await ask('2023-09-01');
  const told = await world.dataSource.query<{ together: string }[]>(
    `SELECT payload->>'together' AS together FROM outbox WHERE event = 'extension.asked' ORDER BY id`,
  );
  expect(told.map(({ together }) => together).toSorted()).toEqual([
    references.join(', '),
    'carried',
    'carried',
  ]);
  expect((await chair.see('/app')).body).toContain(`href="${page(0)}"`);
});

test('The chair reads all of it on one page; a refusal without its reason loses nothing', async () => {
  const { body } = await chair.see(page(1));
  expect(body.match(/<h1/g)).toHaveLength(1);
  for (const reference of references)
    expect(textOf(body)).toContain(`Your decision on ${reference}`);
  const none = await chair.send(page(1), { ...seenIn(body), all: 'each' });
  expect(none.status).toBe(422);
  expect(textOf(none.body)).toContain('Decide on at least one.');
  const each = { [`decision-${references[0]}`]: 'agree', [`decision-${references[1]}`]: 'refuse' };
  const silent = await chair.send(page(1), { ...seenIn(none.body), all: 'each', ...each });
  expect(silent.status).toBe(422);
  expect(silent.body).toContain('href="#reason"');
  const reason = 'There is time enough.';
  const done = await chair.send(page(1), { ...seenIn(silent.body), ...each, reason });
  expect(done.headers.get('location')).toBe(`/app/replies/${references[1]}/police?done=decided`);
  expect(await dues()).toEqual(['2023-09-01', '2023-08-16', '2023-08-16']);
});

test('What changed while it was read is not decided; all that waits is agreed in one press', async () => {
  const { body } = await chair.see(page(1));
  await ask('2023-09-15', references.slice(1));
  const all = Object.fromEntries(references.map((one) => [`decision-${one}`, 'wait']));
  const stale = await chair.send(page(1), { ...seenIn(body), ...all, all: 'agree' });
  expect(stale.status).toBe(409);
  expect(textOf(stale.body)).toContain('15 September 2023');
  const left = Object.fromEntries(references.slice(1).map((one) => [`decision-${one}`, 'wait']));
  const again = { ...seenIn(stale.body), ...left, all: 'agree' };
  expect((await chair.send(page(1), again)).status).toBe(303);
  expect(await dues()).toEqual(['2023-09-01', '2023-09-15', '2023-09-15']);
  expect((await chair.see(page(1))).status).toBe(409);
});

test('Only the chair decides, by page and by machine', async () => {
  await ask('2023-10-02', references.slice(0, 1));
  const officer = await world.at('officer');
  expect((await officer.see(page(0))).status).toBe(403);
  const api = `/api/v1/replies/${references[0]}/police/more-time-decision`;
  expect((await officer.see(api)).status).toBe(403);
  const { fingerprint } = JSON.parse((await chair.see(api)).body);
  const decisions = [{ recommendation: references[0], decision: 'agree' }];
  const stale = await postJson(world, chair, api, { decisions, fingerprint: 'another' });
  expect(stale.status).toBe(409);
  const done = await postJson(world, chair, api, { decisions, fingerprint });
  expect(done.body['done']).toBe('More time agreed for 1.');
});

import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BouncesService } from '#records/bounces';
import { DeliveriesService } from '#records/deliveries';
import { localDate } from '#rules';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const SECRET = 'what the mail server and we alone know of';

let world: WebWorld;
let officer: Visitor;
let letter = '';
let late = '';

/** A letter to the police that went. */
beforeAll(async () => {
  world = await WebWorld.begin(undefined, {
    BOUNCE_ADDRESS: 'bounce@county.example',
    BOUNCE_SECRET: SECRET,
  });
  officer = await world.at('officer');
  const made = await world.recommendation([world.police]);
  await world.send(made.to(world.police));
  const deliveries = world.app.get(DeliveriesService);
  const personId = world.someone('police contact').id;
  const { deliveries: placed } = await deliveries.relay({ most: 100 }, (_, { event }) =>
    Promise.resolve(
      event === 'recommendation.sent' ? [{ notice: 'recommendation-sent', personId }] : [],
    ),
  );
  letter = placed[0] ?? '';
  await deliveries.claim(letter);
  await deliveries.settle(letter, 'sent', null);
}, 60_000);
afterAll(() => world.end());

const returnPath = () => world.app.get(BouncesService).returnPathOf(letter) ?? '';
/** Another letter to the police contact that went, ordered at an instant. */
const anotherLetter = async (at: string): Promise<string> => {
  world.time.set(at);
  const day = localDate(at.slice(0, 10));
  const made = await world.recommendation([world.police], day);
  await world.send(made.to(world.police), day);
  const deliveries = world.app.get(DeliveriesService);
  const personId = world.someone('police contact').id;
  const { deliveries: placed } = await deliveries.relay({ most: 100 }, (_, { event }) =>
    Promise.resolve(
      event === 'recommendation.sent' ? [{ notice: 'recommendation-sent', personId }] : [],
    ),
  );
  const [id = ''] = placed;
  await deliveries.claim(id);
  await deliveries.settle(id, 'sent', null);
  return id;
};
const comesBack = (id: string) =>
  world.app.get(BouncesService).receive({
    returnedTo: world.app.get(BouncesService).returnPathOf(id) ?? '',
    kind: 'hard',
    diagnostic: '550 no such person',
  });
const repeats = () =>
  world.dataSource.query<object[]>(
    `SELECT f.id, d.state, p.email FROM deliveries d JOIN people p ON p.id = d.person_id
     JOIN deliveries f ON f.outbox_id = d.outbox_id AND f.person_id = d.person_id AND f.repeat = 0
     WHERE d.repeat > 0 ORDER BY d.id`,
  );
const report = async (returnedTo: string, secret = SECRET) => {
  const body = JSON.stringify({ returnedTo, kind: 'hard', diagnostic: '550 no such person\u0007' });
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  const answer = await fetch(`${world.web.address}/hooks/bounces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', signature },
    body,
  });
  return { status: answer.status, body: await answer.text() };
};
const bounces = () => world.dataSource.query<object[]>('SELECT diagnostic FROM bounces');

describe('A letter that came back', () => {
  test('is kept only on a signed report, and an unknown letter is answered alike', async () => {
    expect((await report(returnPath(), 'another secret of whoever else it may be')).status).toBe(
      404,
    );
    const unknown = await report(`bounce+${'0'.repeat(56)}@county.example`);
    expect(await bounces()).toEqual([]);
    const known = await report(returnPath().toUpperCase());
    expect(known).toEqual(unknown);
    expect(known.status).toBe(202);
  });

  test('is kept once, however often it is told of', async () => {
    await report(returnPath());
    expect(await bounces()).toEqual([{ diagnostic: '550 no such person' }]);
  });

  test('waits on Home with its date, and is found in the ledger', async () => {
    const home = textOf((await officer.see('/app')).body);
    expect(home).toContain('Correct the address of');
    expect(home).toContain('16 August 2023');
    const open = textOf((await officer.see('/app/letters?bounced=open')).body);
    expect(open).toContain('It came back: 550 no such person');
    expect(textOf((await officer.see('/app/letters?bounced=open&rung=remind+D')).body)).toContain(
      'No letter is like that.',
    );
    expect((await officer.see('/app/letters.csv?bounced=any')).body).toContain(
      '550 no such person',
    );
    const api = await officer.see('/api/v1/letters?bounced=open&authority=police');
    expect(api.body).toContain('"kind":"hard"');
  });

  test('goes again to an address that is right, and waits no longer', async () => {
    const other = await anotherLetter('2023-07-20T09:00:00Z');
    late = await anotherLetter('2023-07-21T10:00:00Z');
    await comesBack(other);
    world.time.set('2023-07-21T12:00:00Z');
    officer = await world.at('officer');
    const at = `/app/letters/${letter}/mail-address`;
    const asked = await officer.see(at);
    const fields = { ...hiddenIn(asked.body), email: 'not an address' };
    const wrong = await officer.send(at, fields);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('not an address');
    const done = await officer.send(at, { ...fields, email: 'New.Contact@police.example' });
    expect(done.status).toBe(303);
    const email = 'new.contact@police.example';
    const again = [other, letter].map((id) => ({ id, email, state: 'waiting' }));
    expect(new Set(await repeats())).toEqual(new Set(again));
    expect(textOf((await officer.see('/app')).body)).not.toContain('Correct the address of');
    expect((await officer.send(at, { ...fields, email: 'other@police.example' })).status).toBe(409);
    expect(textOf((await officer.see(`/app/letters/${letter}`)).body)).toContain(
      'Seen to by The officer: address corrected',
    );
  });

  test('from the old address after it was corrected says nothing of the new one, and goes there', async () => {
    expect(await comesBack(late)).toBe(true);
    expect(await repeats()).toContainEqual(expect.objectContaining({ id: late, state: 'waiting' }));
    expect(textOf((await officer.see('/app')).body)).not.toContain('Correct the address of');
  });
});

describe('A letter that failed for good', () => {
  const failed = async (): Promise<string> => {
    const deliveries = world.app.get(DeliveriesService);
    const [row] = await world.dataSource.query<{ id: string }[]>(
      `INSERT INTO deliveries (id, council_id, outbox_id, notice, person_id, subject_kind, subject_id, state,
         next_attempt_at, offered_at, message_id, created_at, repeat)
       SELECT gen_random_uuid(), council_id, outbox_id, notice, $2, subject_kind, subject_id, 'waiting', now(), now(),
         gen_random_uuid()::text, created_at, 0 FROM deliveries WHERE id = $1 RETURNING id`,
      [letter, world.someone('police signatory').id],
    );
    await deliveries.claim(row?.id ?? '');
    await deliveries.settle(row?.id ?? '', 'failed', 'The server said no such user.');
    return row?.id ?? '';
  };

  test('waits on the Home of the officer until the reader was told another way', async () => {
    const id = await failed();
    officer = await world.at('officer');
    const words = 'Send “recommendation sent” to The police signatory again';
    const home = textOf((await officer.see('/app')).body);
    expect(home.split(words)).toHaveLength(2);
    expect(home).toContain('could not be sent');
    expect(textOf((await (await world.at('chair')).see('/app')).body)).not.toContain(words);
    const page = await officer.see(`/app/letters/${id}`);
    expect(textOf(page.body)).toContain('They were told another way');
    const asked = await officer.see(`/app/letters/${id}/told`);
    const told = await officer.send(`/app/letters/${id}/told`, {
      ...hiddenIn(asked.body),
      reason: 'By telephone.',
    });
    expect(told.status).toBe(303);
    expect(textOf((await officer.see('/app')).body)).not.toContain(words);
    expect(textOf((await officer.see(`/app/letters/${id}`)).body)).toContain('told another way');
  });
});

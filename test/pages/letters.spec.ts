import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DeliveriesService } from '#records/deliveries';
import { newId } from '#platform';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let ids: Record<string, string>;

/** A letter that went, one that could not, and one that waits: as the postroom leaves them. */
beforeAll(async () => {
  world = await WebWorld.begin();
  officer = await world.at('officer');
  const made = await world.recommendation([world.police]);
  await world.send(made.to(world.police));
  const deliveries = world.app.get(DeliveriesService);
  const personId = world.someone('police contact').id;
  await deliveries.relay({ most: 100 }, (_, { event }) =>
    Promise.resolve(
      event === 'recommendation.sent'
        ? ['recommendation-sent', 'response-overdue', 'response-due-soon'].map((notice) => ({
            notice,
            personId,
          }))
        : [],
    ),
  );
  const rows = await world.dataSource.query<{ id: string; notice: string }[]>(
    'SELECT id, notice FROM deliveries',
  );
  ids = Object.fromEntries(rows.map(({ id, notice }) => [notice, id]));
  const settled = [
    ['recommendation-sent', 'sent', null],
    ['response-overdue', 'failed', 'The mailbox is full.'],
  ] as const;
  for (const [notice, state, why] of settled) {
    await deliveries.claim(ids[notice] ?? '');
    await deliveries.settle(ids[notice] ?? '', state, why);
  }
}, 60_000);
afterAll(() => world.end());

describe('The ledger of letters', () => {
  test('is one link from the Home of an officer, and nobody else’s', async () => {
    expect((await officer.see('/app')).body).toContain('href="/app/letters"');
    expect((await (await world.at('chair')).see('/app/letters')).status).toBe(403);
    expect((await (await world.at('police contact')).see('/app/letters')).status).toBe(404);
  });

  test('tells every letter, to whom, why, and what became of it', async () => {
    const text = textOf((await officer.see('/app/letters')).body);
    expect(text).toContain('CDC-2023-1 to Marchfield Police');
    expect(text).toContain('Could not be sent The mailbox is full.');
    expect(text).toContain('Waiting to be sent');
  });

  test('is narrowed by what became of it and by words, and says when nothing is like that', async () => {
    const failed = textOf((await officer.see('/app/letters?state=failed')).body);
    expect(failed).toContain('Response overdue');
    expect(failed).not.toContain('Recommendation sent');
    const found = textOf((await officer.see('/app/letters?text=due%20soon')).body);
    expect(found).toContain('Response due soon');
    expect(textOf((await officer.see('/app/letters?text=%25')).body)).toContain(
      'No letter is like that.',
    );
    expect((await officer.see('/app/letters?state=lost')).status).toBe(422);
    expect((await officer.see('/app/letters?before=nonsense')).status).toBe(422);
  });

  test('goes as a spreadsheet, and to machines a page at a time', async () => {
    const file = await officer.see('/app/letters.csv');
    expect(file.body.trim().split('\r\n')).toHaveLength(4);
    const page = JSON.parse((await officer.see('/api/v1/letters')).body) as { letters: unknown[] };
    expect(page.letters).toHaveLength(3);
  });

  test('sends a letter again for a reason, as a message of its own, and twice at most', async () => {
    const path = `/app/letters/${ids['response-overdue']}/repeat`;
    const repeat = async (fields: Record<string, string>) => {
      const asked = await officer.see(path);
      return officer.send(path, { ...hiddenIn(asked.body), ...fields });
    };
    const reasonless = await repeat({ reason: ' ' });
    expect(reasonless.status).toBe(422);
    const sent = await repeat({ reason: 'The mailbox was emptied.' });
    expect(sent.status).toBe(303);
    const again = textOf((await officer.see(sent.headers.get('location') ?? '')).body);
    expect(again).toContain('Sent again: The mailbox was emptied.');
    expect(again).toContain('Waiting to be sent');
    const soon = await repeat({ reason: 'Once more.' });
    expect([soon.status, textOf(soon.body)]).toEqual([
      422,
      expect.stringContaining('It has not been sent yet: wait for it.'),
    ]);
    await world.dataSource.query(`UPDATE deliveries SET state = 'sent' WHERE repeat = 1`);
    expect((await repeat({ reason: 'Once more.' })).status).toBe(303);
    await world.dataSource.query(`UPDATE deliveries SET state = 'sent' WHERE repeat = 2`);
    const third = await repeat({ reason: 'And once more.' });
    expect(third.status).toBe(409);
    expect(textOf(third.body)).toContain('It was sent again twice already');
    const rows = await world.dataSource.query<{ message: string }[]>(
      `SELECT DISTINCT message_id AS message FROM deliveries WHERE notice = 'response-overdue'`,
    );
    expect(rows).toHaveLength(3);
  });

  test('does not send again what has not gone yet, nor what is not there', async () => {
    const waits = `/app/letters/${ids['response-due-soon']}`;
    expect(textOf((await officer.see(waits)).body)).not.toContain('Send it again');
    const early = await officer.send(`${waits}/repeat`, { reason: 'Now.' });
    expect([409, 422]).toContain(early.status);
    expect((await officer.see(`/app/letters/${newId()}`)).status).toBe(404);
  });

  test('tells in a history that it was sent again, by whom and why', async () => {
    const told = await world.dataSource.query<{ sentence: string }[]>(
      `SELECT sentence FROM history WHERE subject_kind = 'delivery' ORDER BY id`,
    );
    expect(told[0]?.sentence).toBe('Sent again to The police contact: The mailbox was emptied.');
  });
});

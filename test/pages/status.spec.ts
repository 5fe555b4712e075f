import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HealthQueries } from '#records/health';
import { LettersQueries } from '#records/letters';
import { MailOutagesService } from '#records/mail-outages';
import { DeliveriesService } from '#records/deliveries';
import { SweepService } from '#records/reminders';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin();
  officer = await world.at('officer');
  const made = await world.recommendation([world.police]);
  await world.send(made.to(world.police));
  await world.app.get(DeliveriesService).relay({ most: 100 }, () => Promise.resolve([]));
}, 60_000);
afterAll(() => world.end());

const status = async () => textOf((await officer.see('/app/status')).body);

describe('The status of the mail', () => {
  test('is for officers and administrators, from the letters', async () => {
    expect((await officer.see('/app/letters')).body).toContain('href="/app/status"');
    expect((await (await world.at('chair')).see('/app/status')).status).toBe(403);
  });

  test('says that all is well, and which reminders come next', async () => {
    const text = await status();
    expect(text).toContain('Everything that is due by now has been sent.');
    expect(text).toContain('Monday 24 July 2023: 1 clock of the response');
  });

  test('has a red line when a reminder has come by the ladders and nothing put it together', async () => {
    world.time.set('2023-07-25T07:00:00Z');
    officer = await world.at('officer');
    const text = await status();
    expect(text).toContain('Mail is due and has not been sent');
    expect(text).toContain('CDC-2023-1 to Marchfield Police: acknowledge A+3, since 24 July 2023');
    const { checks, clocksPassedBy } = await world.app.get(HealthQueries).readiness();
    expect(clocksPassedBy).toBe(1);
    expect(checks.find(({ name }) => name === 'reminders')?.isNotable).toBe(true);
    const api = JSON.parse((await officer.see('/api/v1/status')).body) as { alarm: string };
    expect(api.alarm).toBe(
      '1 due by the ladders and never put together, the oldest since 24 July 2023',
    );
  });

  test('is well again once the sweep has caught up and the letters have left', async () => {
    world.time.set('2023-07-25T09:30:00Z');
    officer = await world.at('officer');
    await world.app.get(SweepService).sweep();
    expect(await status()).toContain('Everything that is due by now has been sent.');
  });

  test('lets an administrator alone say when letters are quiet', async () => {
    const at = '/app/status/quiet-hours';
    expect((await officer.see(at)).status).toBe(403);
    const scope = { kind: 'council', id: world.councilId } as const;
    await world.person('administrator', 'administrator', scope);
    const administrator = await world.at('administrator');
    expect((await administrator.see('/app/status')).body).toContain(`href="${at}"`);
    await administrator.see(at);
    const wrong = await administrator.send(at, { from: '20:00', to: '01:30' });
    expect([wrong.status, textOf(wrong.body)]).toEqual([
      422,
      expect.stringContaining('Give an end before 01:00 or from 02:00'),
    ]);
    expect((await administrator.send(at, { from: '21:00', to: '06:30' })).status).toBe(303);
    expect((await administrator.see('/api/v1/quiet-hours')).body).toContain('"from":"21:00"');
    await administrator.see(at);
    expect((await administrator.send(at, { from: '', to: '' })).status).toBe(303);
    expect((await administrator.see('/api/v1/quiet-hours')).body).toContain('"quiet":null');
  });

  test('names letters that should have left', async () => {
    const personId = world.someone('police contact').id;
    const { deliveries } = await world.app
      .get(DeliveriesService)
      .relay({ most: 1 }, () => Promise.resolve([{ notice: 'recommendation-sent', personId }]));
    expect(deliveries).toEqual([]);
    await world.dataSource.query(
      `UPDATE deliveries SET state = 'waiting', next_attempt_at = now() - interval '10 minutes'`,
    );
    expect(await status()).toContain('1 due and not sent, the oldest since');
  });

  test('has a red line while the mail server takes nothing, though the next try is hours away', async () => {
    await world.dataSource.query(
      `UPDATE deliveries SET state = 'waiting', attempts = 3, next_attempt_at = now() + interval '2 hours'`,
    );
    expect(await status()).toContain(
      '1 due and not sent: the mail server has not taken it in three tries',
    );
    const { ready, checks } = await world.app.get(HealthQueries).readiness();
    expect(ready).toBe(true);
    expect(checks.find(({ name }) => name === 'mail server')?.isNotable).toBe(true);
  });

  test('has administrators written to once when mail leaves again, however many workers look', async () => {
    const outages = world.app.get(MailOutagesService);
    const watch = () => Promise.all([outages.watch(), outages.watch()]);
    const told = () =>
      world.dataSource.query<{ id: string }[]>(
        `SELECT subject_id AS id FROM outbox WHERE event = 'mail.recovered' AND council_id = $1`,
        [world.councilId],
      );
    const every = (state: string) =>
      world.dataSource.query(
        `UPDATE deliveries SET state = $2, settled_at = now() WHERE council_id = $1`,
        [world.councilId, state],
      );
    await watch();
    await every('failed');
    await watch();
    expect(await told()).toEqual([]);
    await every('sent');
    await watch();
    await watch();
    const [first, ...more] = await told();
    expect(more).toEqual([]);
    const asked = { subjectKind: 'mail outage', subjectId: first?.id ?? '', payload: {} };
    expect(await world.app.get(LettersQueries).case(asked)).toMatchObject({
      about: 'mail outage',
      givenUp: 0,
    });
  });

  test('has a red line, and an outage noted, when no worker looked at what happened', async () => {
    const here = [world.councilId];
    await world.dataSource.query(
      `UPDATE deliveries SET state = 'sent', settled_at = now() WHERE council_id = $1`,
      here,
    );
    await world.dataSource.query(
      `UPDATE outbox SET relayed_at = NULL, put_at = now() - interval '10 minutes' WHERE council_id = $1`,
      here,
    );
    expect(await status()).toContain('happened and nobody was written to for 10 minutes');
    const { checks } = await world.app.get(HealthQueries).readiness();
    expect(checks.find(({ name }) => name === 'letters')?.ok).toBe(false);
    await world.app.get(MailOutagesService).watch();
    const open = 'SELECT id FROM mail_outages WHERE council_id = $1 AND ended_at IS NULL';
    expect(await world.dataSource.query(open, here)).toHaveLength(1);
    await world.dataSource.query(
      'UPDATE outbox SET relayed_at = now() WHERE council_id = $1',
      here,
    );
    await world.dataSource.query(
      `UPDATE deliveries SET settled_at = now() WHERE council_id = $1`,
      here,
    );
    await world.app.get(MailOutagesService).watch();
    expect(await world.dataSource.query(open, here)).toEqual([]);
  });

  test('has letters that waited for the morning due from the morning on', async () => {
    await world.dataSource.query(
      `UPDATE deliveries SET state = 'waiting', attempts = 0, next_attempt_at = now() - interval '9 hours',
         not_before = now() WHERE council_id = $1`,
      [world.councilId],
    );
    world.time.set(new Date(Date.now() + 60_000).toISOString());
    const { checks } = await world.app.get(HealthQueries).readiness();
    expect(checks.find(({ name }) => name === 'letters')?.ok).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HealthQueries } from '#records/health';
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
});

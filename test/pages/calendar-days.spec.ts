import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgendaService, MeetingsService } from '#records/meetings';
import { SweepService } from '#records/reminders';
import { localDate } from '#rules';
import { postJson } from '../support/post-json.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let administrator: Visitor;
let police = '';
let fire = '';
beforeAll(async () => {
  world = await WebWorld.begin();
  const council = { kind: 'council', id: world.councilId } as const;
  await world.person('administrator', 'administrator', council);
  const made = await world.recommendation([world.police, world.fire]);
  police = made.to(world.police);
  fire = made.to(world.fire);
  await world.send(police);
  await world.send(fire);
  await world.dataSource.query(
    `UPDATE clocks SET rule = 'WORKING_DAYS', n = 20 WHERE subject_id = $1`,
    [fire],
  );
  await meeting('2023-08-17');
  const out = await meeting('2023-08-16');
  const actor = await world.as('officer');
  await world.app.get(MeetingsService).convene({ actor, id: out });
  await world.app
    .get(AgendaService)
    .add(
      { actor, id: out },
      { title: 'Roads', purpose: 'note', reportBy: 'An officer', summary: null },
    );
  await world.app.get(MeetingsService).publishAgenda({ actor, id: out }, { reason: 'in time' });
  administrator = await world.at('administrator');
});
afterAll(() => world?.end());

const meeting = async (heldOn: string): Promise<string> => {
  const plan = { committeeId: world.committeeId, startsAt: '10:00', venue: 'Council Chamber' };
  const actor = await world.as('officer');
  const found = await world.app
    .get(MeetingsService)
    .plan(actor, { ...plan, heldOn: localDate(heldOn) });
  return found.id;
};
const clockOf = async (addresseeId: string) => {
  const [clock] = await world.dataSource.query<{ due: string; next: string }[]>(
    `SELECT due_on AS due, next_rung_on AS next FROM clocks WHERE subject_id = $1 AND state = 'running'`,
    [addresseeId],
  );
  return clock;
};
const DAY = {
  day: '9 August 2023',
  name: 'A day of thanks',
  kind: 'proclaimed holiday',
  reason: 'Proclaimed on 18 July',
};
const fingerprintIn = (body: string): string =>
  /name="fingerprint" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '';

describe('A day of the council', () => {
  it('is not entered when it is no working day already, and nothing typed is lost', async () => {
    await administrator.see('/app/calendar-days/new');
    const sunday = { ...DAY, day: '28 March 2027' };
    const { status, body } = await administrator.send('/app/calendar-days/new', sunday);
    expect(status).toBe(422);
    expect(body).toContain('28 March 2027 is no working day already: Sunday.');
    expect(body).toContain('Proclaimed on 18 July');
  });

  it('shows what would move, and moves nothing yet', async () => {
    await administrator.see('/app/calendar-days/new');
    const { body } = await administrator.send('/app/calendar-days/new', DAY);
    expect(body).toContain('CDC-2023-1 to Marchfield Fire and Rescue');
    expect(body).toContain('Thursday 17 August 2023');
    expect(body).toContain('Crime and Disorder Committee, 17 August 2023');
    expect(body).toContain('Stands: its agenda is lawfully published');
    expect(body).toMatch(/Reminder D-7[\s\S]*?9 August 2023[\s\S]*?8 August 2023/);
    expect(await clockOf(fire)).toMatchObject({ due: '2023-08-16' });
  });

  it('is shown again when something changed since it was looked at', async () => {
    const { body: looked } = await administrator.send('/app/calendar-days/new', DAY);
    const other = await meeting('2023-08-15');
    const { status, body } = await administrator.send('/app/calendar-days/new', {
      ...DAY,
      step: 'apply',
      fingerprint: fingerprintIn(looked),
    });
    expect(status).toBe(409);
    expect(body).toContain('What would move is not what you were shown');
    expect(body).toContain('Crime and Disorder Committee, 15 August 2023');
    expect(fingerprintIn(body)).not.toBe(fingerprintIn(looked));
    expect(await clockOf(fire)).toMatchObject({ due: '2023-08-16' });
    await world.app
      .get(MeetingsService)
      .cancel({ actor: await world.as('officer'), id: other }, { reason: 'set out by a test' });
  });

  it('moves exactly what was shown, with its reason, once it is confirmed', async () => {
    const { body: looked } = await administrator.send('/app/calendar-days/new', DAY);
    const sent = await administrator.send('/app/calendar-days/new', {
      ...DAY,
      step: 'apply',
      fingerprint: fingerprintIn(looked),
    });
    const { body } = await administrator.see(sent.headers.get('location') ?? '');
    expect(body).toContain('A day of thanks, 9 August 2023, entered as a proclaimed holiday');
    expect(await clockOf(fire)).toMatchObject({ due: '2023-08-17' });
    expect(await clockOf(police)).toMatchObject({ due: '2023-08-16' });
    const [move] = await world.dataSource.query<object[]>(
      'SELECT from_due, to_due, reason, agreed_by FROM clock_moves',
    );
    expect(move).toEqual({
      from_due: '2023-08-16',
      to_due: '2023-08-17',
      reason: 'A day of thanks, 9 August 2023: Proclaimed on 18 July',
      agreed_by: 'The administrator',
    });
    expect((await world.sentences(fire)).at(-1)).toBe(
      'Date due counted again: A day of thanks, 9 August 2023: Proclaimed on 18 July. It was 16 August 2023 and is now 17 August 2023.',
    );
  });

  it('leaves an agenda that is out as it is, and tells the meeting that is not', async () => {
    const told = await world.dataSource.query<{ held_on: string }[]>(
      `SELECT m.held_on FROM history h JOIN meetings m ON m.id = h.subject_id
       WHERE h.event = 'last-day.recounted'`,
    );
    expect(told).toEqual([{ held_on: '2023-08-17' }]);
  });

  it('sends no reminder on it, and the one of that day before it', async () => {
    world.time.set('2023-08-08T09:00:00Z');
    await world.app.get(SweepService).sweep();
    const rows = await world.dataSource.query<{ falls_on: string }[]>(
      `SELECT r.falls_on FROM reminders r JOIN clocks c ON c.id = r.clock_id
       WHERE c.subject_id = $1 AND r.rung = 'remind D-7'`,
      [police],
    );
    expect(rows).toEqual([{ falls_on: '2023-08-08' }]);
  });

  it('is taken out again the same way, by machine as well', async () => {
    administrator = await world.at('administrator');
    const at = '/api/v1/calendar-days/2023-08-09';
    const looked = await postJson(world, administrator, `${at}/removal-preview`, {});
    expect(looked.body).toMatchObject({ clocks: [{ from: '2023-08-17', to: '2023-08-16' }] });
    const body = { reason: 'It was withdrawn', fingerprint: looked.body['fingerprint'] };
    const done = await postJson(world, administrator, `${at}/removal`, body);
    expect(done.status).toBe(200);
    expect(await clockOf(fire)).toMatchObject({ due: '2023-08-16' });
    const again = await postJson(world, administrator, `${at}/removal`, body);
    expect(again.status).toBe(404);
  });

  it('is the administrator’s to enter; the officer reads', async () => {
    const officer = await world.at('officer');
    expect((await officer.see('/app/calendar-days')).status).toBe(200);
    expect((await officer.see('/app/calendar-days/new')).status).toBe(403);
  });
});

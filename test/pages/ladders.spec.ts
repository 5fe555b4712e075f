import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepService } from '#records/reminders';
import { postJson } from '../support/post-json.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let administrator: Visitor;
let officer: Visitor;
let addresseeId = '';
beforeAll(async () => {
  world = await WebWorld.begin();
  const council = { kind: 'council', id: world.councilId } as const;
  await world.person('administrator', 'administrator', council);
  administrator = await world.at('administrator');
  officer = await world.at('officer');
  const made = await world.recommendation([world.police]);
  addresseeId = made.to(world.police);
  await world.send(addresseeId);
});
afterAll(() => world?.end());

const LADDER = '/app/ladders/response';
const RUNG = {
  days: '10',
  side: 'before',
  unit: 'days',
  letter: 'response-due-soon',
  to: ['contact', 'chair'],
  unless: 'never',
};
const nextRung = async () => {
  const [clock] = await world.dataSource.query<{ on: string }[]>(
    'SELECT next_rung_on AS on FROM clocks WHERE subject_id = $1',
    [addresseeId],
  );
  return clock?.on;
};
const reminders = () =>
  world.dataSource.query<{ rung: string; outcome: string; audiences: string[] }[]>(
    'SELECT rung, outcome, audiences FROM reminders ORDER BY settled_on, rung',
  );

describe('The ladders of a council', () => {
  it('are listed with what is on, and read by the officer, who changes none', async () => {
    const { status, body } = await officer.see('/app/ladders');
    expect(status).toBe(200);
    expect(body).toContain('Answer to a recommendation');
    expect(body).toContain('11 rungs, the default');
    const { body: shown } = await officer.see(LADDER);
    expect(shown).toContain('14 days before the due date');
    expect(shown).not.toContain('/rungs/1/change');
    expect((await officer.see(`${LADDER}/rung`)).status).toBe(403);
  });

  it('take no rung that would say what is not true, and keep what was typed', async () => {
    await administrator.see(`${LADDER}/rung`);
    const { status, body } = await administrator.send(`${LADDER}/rung`, {
      ...RUNG,
      side: 'after',
      version: '0',
    });
    expect(status).toBe(422);
    expect(body).toContain('&quot;response due soon&quot; is true only before the due date');
    expect(body).toContain('value="10"');
    expect(body).toContain('href="#days"');
  });

  it('are drafted apart from what is on', async () => {
    await administrator.see(`${LADDER}/rung`);
    const sent = await administrator.send(`${LADDER}/rung`, { ...RUNG, version: '0' });
    expect(sent.headers.get('location')).toBe(LADDER);
    const { body } = await administrator.see(LADDER);
    expect(body).toContain('Nothing is sent by it until it is switched on.');
    expect(body).toContain('10 days before the due date');
    expect(await nextRung()).toBe('2023-07-24');
  });

  it('show whoever was second what was saved meanwhile', async () => {
    await administrator.see(`${LADDER}/rung`);
    const { status, body } = await administrator.send(`${LADDER}/rung`, {
      ...RUNG,
      days: '9',
      version: '0',
    });
    expect(status).toBe(409);
    expect(body).toContain('Somebody changed this ladder while you were looking at it.');
    expect(body).toContain('value="9"');
  });

  it('foretell every letter of a year, and how the draft differs', async () => {
    const { body } = await administrator.see(`${LADDER}/year`);
    expect(body).toContain('1 letter more, 0 letters fewer, 0 letters on another day');
    expect(body).toContain('July 2023');
    expect(body).toContain('CDC-2023-1 to Marchfield Police');
    expect(body).toContain('Contact: The police contact; chair: The chair');
    const { body: now } = await administrator.see(`${LADDER}/year?by=on`);
    expect(now).toContain('by what is on');
    const csv = await officer.see(`${LADDER}/year.csv?by=draft`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.body.split('\r\n').filter((line) => line.startsWith('2023-'))).toHaveLength(12);
    const ics = await officer.see('/app/ladders/year.ics');
    expect(ics.body).toContain('BEGIN:VEVENT');
    expect(ics.body).toContain('DTSTART;TZID=Europe/London:20230724T090000');
  });

  it('hang every running clock on the draft once it is switched on, and tell it', async () => {
    world.time.set('2023-08-09T08:30:00Z');
    await world.app.get(SweepService).sweep();
    const sent = (await reminders()).filter(({ outcome }) => outcome === 'offered');
    expect(sent.map(({ rung }) => rung)).toEqual(['acknowledge A+3', 'remind D-7']);
    administrator = await world.at('administrator');
    await administrator.see(`${LADDER}/switching-on`);
    const on = await administrator.send(`${LADDER}/switching-on`, { version: '1' });
    expect(on.headers.get('location')).toBe(`${LADDER}?done=1`);
    const { body } = await administrator.see(`${LADDER}?done=1`);
    expect(body).toContain('The council’s own ladder is on.');
    expect(body).toContain(
      'Ladder of &quot;Answer to a recommendation&quot; changed: new: 10 days before the due date',
    );
    await world.app.get(SweepService).sweep();
    const after = await reminders();
    expect(after.filter(({ outcome }) => outcome === 'offered')).toHaveLength(2);
    expect(after).toContainEqual(
      expect.objectContaining({ rung: 'remind D-10', outcome: 'passed over' }),
    );
    expect(await nextRung()).toBe('2023-08-11');
  });

  it('keep to whom a rung spoke, though the rung is gone when the letter is written', async () => {
    const found = (await reminders()).find(({ rung }) => rung === 'remind D-7');
    expect(found?.audiences).toEqual(['contact', 'signatory']);
  });

  it('go back to the default in one press', async () => {
    await administrator.see(`${LADDER}/default`);
    expect((await administrator.send(`${LADDER}/default`, { version: '2' })).status).toBe(303);
    expect((await administrator.see(LADDER)).body).toContain('The default ladder is on.');
    expect((await administrator.see(`${LADDER}/switching-on`)).status).toBe(409);
  });
});

describe('The ladders by machine', () => {
  it('are drafted rung by rung, with every fault named', async () => {
    const wrong = await postJson(world, administrator, '/api/v1/ladders/clearance/rung', {
      ...RUNG,
      days: 4,
    });
    expect(wrong.status).toBe(422);
    const said = JSON.stringify(wrong.body);
    expect(said).toContain('this ladder sends clearance due, clearance overdue');
    expect(said).toContain('contact, chair cannot be reached by this ladder');
    const right = await postJson(world, administrator, '/api/v1/ladders/clearance/rung', {
      ...RUNG,
      days: 4,
      letter: 'clearance-due',
      to: ['officer'],
    });
    expect(right.status).toBe(200);
    const removed = await postJson(
      world,
      administrator,
      '/api/v1/ladders/clearance/rungs/5/removal',
      {},
    );
    expect(removed.body).toMatchObject({ isOwn: false, draft: { length: 4 } });
    const none = await postJson(
      world,
      administrator,
      '/api/v1/ladders/clearance/rungs/9/removal',
      {},
    );
    expect(none.status).toBe(404);
  });
});

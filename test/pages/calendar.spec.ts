import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import nodeIcal, { type CalendarResponse, type VEvent } from 'node-ical';
import { MeetingChangesService, MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const MEETING = '/committees/crime-and-disorder/meetings/2023-09-20/meeting.ics';
const SURE = { sure: 'yes' };
const COMMITTEE = '/committees/crime-and-disorder/meetings.ics';
let world: WebWorld;
let anybody: Visitor;
let id: string;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:00:00Z');
  anybody = world.stranger();
  id = await plan('2023-09-20');
}, 60_000);
afterAll(() => world.end());

async function plan(heldOn: string): Promise<string> {
  const when = { heldOn: localDate(heldOn), startsAt: '10:00', venue: 'Council Chamber' };
  const actor = await world.as('officer');
  const meetings = world.app.get(MeetingsService);
  return (await meetings.plan(actor, { committeeId: world.committeeId, ...when })).id;
}
const act = async () => ({ actor: await world.as('officer'), id });
const eventsIn = (text: string): readonly VEvent[] => {
  const found: CalendarResponse = nodeIcal.sync.parseICS(text);
  return Object.values(found).filter((one): one is VEvent => one?.type === 'VEVENT');
};
async function event(path = MEETING): Promise<VEvent | undefined> {
  const seen = await anybody.see(path);
  expect([path, seen.status]).toEqual([path, 200]);
  expect(seen.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return eventsIn(seen.body)[0];
}

describe('What the public finds in a calendar', () => {
  test('is no meeting that is only planned', async () => {
    expect((await anybody.see(MEETING)).status).toBe(404);
    expect(eventsIn((await anybody.see(COMMITTEE)).body)).toEqual([]);
    expect((await anybody.see('/committees/nobody/meetings.ics')).status).toBe(404);
  });

  test('is a meeting that is convened: when, where, and its page', async () => {
    await world.app.get(MeetingsService).convene(await act());
    const found = await event();
    expect(found?.start.toISOString()).toBe('2023-09-20T09:00:00.000Z');
    expect(found).toMatchObject({
      summary: 'Crime and Disorder Committee',
      location: 'Council Chamber',
      status: 'CONFIRMED',
    });
    expect(JSON.stringify(found?.url)).toContain(
      '/committees/crime-and-disorder/meetings/2023-09-20',
    );
    expect(await event(COMMITTEE)).toMatchObject({ uid: found?.uid });
  });

  test('is the same event after a change, under a higher number', async () => {
    const before = await event();
    const change = { startsAt: '14:00', venue: 'Room 2', reason: 'a clash' };
    const heldOn = localDate('2023-09-20');
    await world.app.get(MeetingChangesService).change(await act(), { heldOn, ...change });
    const after = await event();
    expect(after?.uid).toBe(before?.uid);
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
    expect(after).toMatchObject({ location: 'Room 2' });
    expect(after?.start.toISOString()).toBe('2023-09-20T13:00:00.000Z');
  });

  test('is a cancelled meeting as cancelled', async () => {
    const before = await event();
    await world.app.get(MeetingsService).cancel(await act(), { reason: 'not quorate' });
    const after = await event();
    expect(after).toMatchObject({ status: 'CANCELLED', uid: before?.uid });
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
  });
});

describe('Somebody’s own calendar', () => {
  const addressOn = (body: string) => /http:\/\/[^<]+\/calendar\/([\w-]+)\.ics/.exec(body)?.[1];

  test('has a secret address, which they make, make anew and end', async () => {
    const member = await world.at('member one');
    expect((await member.see('/app/calendar')).body).toContain('You have none yet.');
    await member.send('/app/calendar/address', SURE);
    const first = addressOn((await member.see('/app/calendar')).body) ?? '';
    await plan('2023-10-18');
    const found = await anybody.see(`/calendar/${first}.ics`);
    expect(found.headers.get('cache-control')).toBe('no-store');
    expect(eventsIn(found.body).map(({ status }) => status)).toEqual(['CANCELLED', 'TENTATIVE']);
    expect((await anybody.see(`/calendar/${first}`)).status).toBe(404);

    await member.send('/app/calendar/address', SURE);
    const second = addressOn((await member.see('/app/calendar')).body) ?? '';
    expect(second).not.toBe(first);
    expect((await anybody.see(`/calendar/${first}.ics`)).status).toBe(404);
    expect((await anybody.see(`/calendar/${second}.ics`)).status).toBe(200);

    await member.send('/app/calendar/revocation', SURE);
    expect((await anybody.see(`/calendar/${second}.ics`)).status).toBe(404);
  });

  test('tells only what its holder may read, and nothing once they left', async () => {
    const contact = await world.at('police contact');
    expect((await contact.see('/app/calendar')).status).toBe(404);
    const member = await world.at('member two');
    await member.see('/app/calendar');
    await member.send('/app/calendar/address', SURE);
    const token = addressOn((await member.see('/app/calendar')).body) ?? '';
    await world.dataSource.query('UPDATE people SET disabled_at = now() WHERE id = $1', [
      world.someone('member two').id,
    ]);
    expect((await anybody.see(`/calendar/${token}.ics`)).status).toBe(404);
  });
});

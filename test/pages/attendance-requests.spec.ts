import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SignedLinksService } from '#records/links';
import { MeetingsService } from '#records/meetings';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let reference = '';
const NEW = '/app/committees/crime-and-disorder/attendance-requests/new';
const PAGE = '/app/attendance-requests/CDC-2023-A1';

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police]);
  await world.send(made.to(world.police));
  ({ reference } = made);
  const meetings = world.app.get(MeetingsService);
  for (const heldOn of ['2023-10-11', '2023-07-26']) {
    const actor = await world.as('officer');
    const { id } = await meetings.plan(actor, {
      committeeId: world.committeeId,
      heldOn: localDate(heldOn),
      startsAt: '10:00',
      venue: 'Council Chamber',
    });
    await meetings.convene({ actor, id });
  }
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

const linkTo = async (id: string) => {
  const token = await world.app.get(Recorder).write((tx) =>
    world.app.get(SignedLinksService).tokenFor(tx, {
      personId: world.someone('police contact').id,
      purpose: 'attendance',
      subjectKind: 'attendance request',
      subjectId: id,
      expiresOn: localDate('2024-01-31'),
    }),
  );
  return `/l/${token}`;
};
const idOf = async (request: string) => {
  const [row] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM attendance_requests WHERE reference = $1',
    [request],
  );
  return row?.id ?? '';
};
async function does(visitor: Visitor, address: string, fields: Record<string, string>) {
  const asked = await visitor.see(address);
  expect(asked.status).toBe(200);
  return visitor.send(address, { ...hiddenIn(asked.body), ...fields });
}

test('the recommendation leads to a page that asks its authority to come, with reasonable notice', async () => {
  const shown = await officer.see(`/app/recommendations/${reference}`);
  const ask = `${NEW}?authority=police&recommendation=${reference}`;
  expect(shown.body).toContain(ask.replace('&', '&amp;'));
  const form = { meeting: '26 July 2023', about: 'How the plan for crossings goes.' };
  const soon = await does(officer, ask, {
    ...form,
    authority: 'police',
    recommendation: reference,
  });
  expect(soon.status).toBe(422);
  const text = textOf(soon.body);
  expect(text).toContain('notice is reasonable for a meeting from Wednesday 2 August 2023 on');
  expect(text).toContain('say who agreed');
  expect(soon.body).toContain('How the plan for crossings goes.</textarea>');
  const asked = await officer.send(NEW, {
    ...hiddenIn(soon.body),
    authority: 'police',
    recommendation: reference,
    meeting: '2023-10-11',
    about: 'How the plan for crossings goes.',
  });
  expect(asked.status).toBe(303);
  expect(asked.headers.get('location')).toBe(`${PAGE}?done=2`);
  const page = textOf((await officer.see(`${PAGE}?done=2`)).body);
  expect(page).toContain('Marchfield Police was asked to come to the meeting on 11 October 2023');
  expect(page).toContain('Reasonable: asked in time for any meeting from Wednesday 2 August 2023');
  const recommendation = textOf((await officer.see(`/app/recommendations/${reference}`)).body);
  expect(recommendation).toContain('CDC-2023-A1');
});

test('it stands on Home, on the page of the meeting and in the data', async () => {
  expect(textOf((await officer.see('/app')).body)).toContain('Marchfield Police');
  const meeting = await officer.see('/app/committees/crime-and-disorder/meetings/2023-10-11');
  expect(meeting.body).toContain(`href="${PAGE}"`);
  const found = JSON.parse((await officer.see('/api/v1/attendance-requests/CDC-2023-A1')).body);
  expect(found).toMatchObject({ state: 'asked', meeting: '2023-10-11', recommendation: reference });
  const other = await world.at('fire contact');
  expect((await other.see(PAGE)).status).toBe(404);
});

test('the title of an item that is not for publication stays with the council, in lists too', async () => {
  const title = 'The price of the contract';
  const [item] = await world.dataSource.query<{ id: string }[]>(
    `WITH one AS (
       SELECT q.id, q.meeting_id FROM attendance_requests q WHERE q.reference = 'CDC-2023-A1'),
     item AS (
       INSERT INTO agenda_items (id, meeting_id, number, title, purpose)
       SELECT gen_random_uuid(), meeting_id, 99, $1, 'note' FROM one RETURNING id, meeting_id),
     begun AS (
       INSERT INTO exclusions (id, meeting_id, began_at)
       SELECT gen_random_uuid(), meeting_id, now() FROM one RETURNING id),
     kept AS (INSERT INTO excluded_items SELECT begun.id, item.id, 'paragraph 3' FROM begun, item)
     SELECT id FROM item`,
    [title],
  );
  const put = (to: string | null) =>
    world.dataSource.query(
      `UPDATE attendance_requests SET agenda_item_id = $1, version = version + 1 WHERE reference = 'CDC-2023-A1'`,
      [to],
    );
  await put(item?.id ?? null);
  const contact = await world.at('police contact');
  for (const at of ['', '/CDC-2023-A1']) {
    const path = `/api/v1/attendance-requests${at}`;
    expect((await officer.see(path)).body).toContain(title);
    expect((await contact.see(path)).body).not.toContain(title);
  }
  await world.dataSource.query('DELETE FROM excluded_items');
  await put(null);
});

test('its signed link shows it, says who comes in one press, and changes nothing when it is only read', async () => {
  const link = await linkTo(await idOf('CDC-2023-A1'));
  const someone = world.stranger();
  expect((await someone.see(link)).headers.get('location')).toBe(`${link}/attendance`);
  const shown = await someone.see(`${link}/attendance`);
  expect(textOf(shown.body)).toContain('Who will come?');
  expect((await world.sentences(await idOf('CDC-2023-A1'))).length).toBe(2);
  const [, form = ''] = /action="[^"]*\/promise"([\s\S]*?)<\/form>/.exec(shown.body) ?? [];
  const wrong = await someone.send(`${link}/attendance/promise`, {
    ...hiddenIn(form),
    who: 'Sam Ward',
    post: '',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('value="Sam Ward"');
  const said = await someone.send(`${link}/attendance/promise`, {
    ...hiddenIn(form),
    who: 'Sam Ward',
    post: 'Head of Roads Policing',
  });
  expect(said.status).toBe(303);
  const after = textOf((await someone.see(`${link}/attendance?done=yes`)).body);
  expect(after).toContain('The committee has been told who will come.');
  const page = textOf((await officer.see(PAGE)).body);
  expect(page).toContain('Sam Ward, Head of Roads Policing');
});

test('an officer withdraws it, and a stale or empty body is refused', async () => {
  expect((await officer.send(`${PAGE}/withdrawal`, { version: '2' })).status).toBe(422);
  const gone = await does(officer, `${PAGE}/withdrawal`, { reason: 'Answered in writing.' });
  expect(gone.status).toBe(303);
  expect(textOf((await officer.see(PAGE)).body)).toContain('Withdrawn');
});

test('a committee says how much notice it takes as reasonable', async () => {
  const settings = '/app/committees/crime-and-disorder/settings/following';
  const policy = { attendanceNotice: '0', laterDatesAgreedBy: 'officer' };
  const wrong = await does(officer, settings, policy);
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('href="#attendanceNotice"');
  expect((await does(officer, settings, { ...policy, attendanceNotice: '3' })).status).toBe(303);
  const page = textOf((await officer.see('/app/committees/crime-and-disorder/settings')).body);
  expect(page).toContain('Reasonable notice to attend: 3 working days');
  expect(page).toContain('Later target dates are agreed by the officer');
  const ask = () =>
    does(officer, NEW, { authority: 'fire', meeting: '26 July 2023', about: 'Hydrants.' });
  const lastDay = (on: string | null) =>
    world.dataSource.query('UPDATE authorities SET valid_to = $2 WHERE id = $1', [world.fire, on]);
  await lastDay('2023-07-18');
  const ended = await ask();
  expect([ended.status, ended.body.includes('Choose the authority to ask.')]).toEqual([422, true]);
  await lastDay(null);
  expect((await ask()).status).toBe(303);
});

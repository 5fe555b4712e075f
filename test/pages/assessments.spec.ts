import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sha256 } from '#platform';
import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { postJson } from '../support/post-json.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
const ALL = '/app/partnerships/community-safety/assessment';
const YEAR = `${ALL}/2031-32`;
const API = '/api/v1/partnerships/community-safety/assessments/2031-32';

beforeAll(async () => {
  world = await WebWorld.begin('2023-09-04T09:30:00Z');
  await world.priority('nights', 'Safe nights');
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

async function does(visitor: Visitor, address: string, fields: Record<string, string | string[]>) {
  const asked = await visitor.see(address);
  expect(asked.status).toBe(200);
  return visitor.send(address, { ...hiddenIn(asked.body), ...fields });
}
const requestId = async (reference: string) => {
  const [row] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM data_requests WHERE reference = $1',
    [reference],
  );
  return row?.id ?? '';
};
const linkTo = async (reference: string, personId: string) => {
  const subjectId = await requestId(reference);
  const token = await world.app.get(Recorder).write((tx) =>
    world.app.get(SignedLinksService).tokenFor(tx, {
      personId,
      subjectId,
      purpose: 'data',
      subjectKind: 'data request',
      expiresOn: localDate('2024-01-31'),
    }),
  );
  return `/l/${token}`;
};

test('a year is begun, and partners are asked for data, one of them by a name and an address', async () => {
  const wrong = await does(officer, `${ALL}/new`, { year: 'next', closesOn: '30 November 2023' });
  expect(wrong.status).toBe(422);
  expect(textOf(wrong.body)).toContain('Enter a year, such as 2027/28.');
  const begun = await does(officer, `${ALL}/new`, { year: '2031/32', closesOn: '2023-11-30' });
  expect(begun.headers.get('location')).toBe(`${YEAR}?done=1`);
  const form = { authority: 'police', due: '2 October 2023', note: 'By ward if you can.' };
  const bars = await does(officer, `${YEAR}/requests/new`, { ...form, asked: 'a | b | c | d' });
  expect(bars.status).toBe(422);
  expect(textOf(bars.body)).toContain('Put no more than two bars');
  const asked = 'Reported burglary | 2022/23 | a table by month\nRepeat callers';
  const sent = await does(officer, `${YEAR}/requests/new`, { ...form, asked });
  expect(sent.headers.get('location')).toBe(`${YEAR}/requests/SA-2031-32-1?done=2`);
  const named = { name: 'Kit Moss', post: 'Analyst', email: 'kit.moss@fire.example' };
  await does(officer, `${YEAR}/requests/new`, { ...form, authority: 'fire', asked, ...named });
  const page = textOf((await officer.see(YEAR)).body);
  expect(page).toContain('0 of 2 have answered; nobody is late.');
  expect(page).toContain('Marchfield Fire and Rescue (Kit Moss)');
});

test('whoever is named answers by a link without an account, in figures, and asks for more time', async () => {
  const [kit] = await world.dataSource.query<{ id: string }[]>(
    "SELECT id FROM people WHERE email = 'kit.moss@fire.example'",
  );
  const link = await linkTo('SA-2031-32-2', kit?.id ?? '');
  const stranger = world.stranger();
  expect((await stranger.see(link)).headers.get('location')).toBe(`${link}/data`);
  const shown = await stranger.see(`${link}/data`);
  expect(textOf(shown.body)).toContain('Reported burglary (2022/23; a table by month)');
  const odd = await stranger.send(`${link}/data/answer`, {
    kind: 'part',
    text: 'April so far.',
    figures: 'Month,Fires\nApril',
  });
  expect(odd.status).toBe(422);
  expect(textOf(odd.body)).toContain('Line 2 of the figures has one cell where 2 are named');
  expect(odd.body).toContain('April so far.</textarea>');
  const given = await stranger.send(`${link}/data/answer`, {
    kind: 'part',
    text: 'April so far.',
    figures: 'Month,Fires\nApril,12',
  });
  expect(given.status).toBe(303);
  const more = { newDue: '16 October 2023', reason: 'A new system.' };
  expect((await stranger.send(`${link}/data/more-time`, more)).status).toBe(303);
  const after = textOf((await stranger.see(`${link}/data?done=more-time`)).body);
  expect(after).toContain('The officer has been told that you ask for more time.');
  expect(after).toContain('April 12');
  const page = `${YEAR}/requests/SA-2031-32-2`;
  await does(officer, `${page}/more-time-decision`, { decision: 'agree', reason: '' });
  expect(textOf((await officer.see(page)).body)).toContain('Due Monday 16 October 2023');
});

test('an officer writes down what came by post, and it is data too', async () => {
  const page = `${YEAR}/requests/SA-2031-32-1`;
  const without = await does(officer, `${page}/answer`, { kind: 'declined', text: '' });
  expect(without.status).toBe(422);
  const answer = { kind: 'whole', text: 'A letter.', how: 'post', receivedOn: '4 September 2023' };
  expect((await does(officer, `${page}/answer`, answer)).status).toBe(303);
  const found = JSON.parse((await officer.see('/api/v1/data-requests/SA-2031-32-1')).body);
  expect(found).toMatchObject({ state: 'received', answers: [{ how: 'post', kind: 'whole' }] });
  const fire = await world.at('fire contact');
  expect((await fire.see(page)).status).toBe(404);
});

test('what an authority says itself came online, on the day it says it, whatever is sent with it', async () => {
  const page = `${YEAR}/requests/SA-2031-32-1`;
  const police = await world.at('police contact');
  const asked = textOf((await police.see(`${page}/answer`)).body);
  expect(asked).toContain('All of it');
  expect(asked).not.toContain('Part of it');
  await world.dataSource.query(
    `UPDATE data_requests SET asked_on = '2023-08-01', version = version + 1 WHERE reference = 'SA-2031-32-1'`,
  );
  const answer = { kind: 'whole', text: 'Again.', how: 'post', receivedOn: '2 August 2023' };
  expect((await does(police, `${page}/answer`, answer)).status).toBe(303);
  const { answers } = JSON.parse((await police.see('/api/v1/data-requests/SA-2031-32-1')).body);
  expect(answers).toMatchObject([{ how: 'post' }, { how: 'online', receivedOn: '2023-09-04' }]);
});

test('the workshop is called, held and written up; findings feed the edition', async () => {
  const invited = [world.someone('nights lead').id];
  const called = await does(officer, `${YEAR}/workshop`, {
    on: '6 December 2023',
    at: '10:00',
    place: 'County Hall',
    about: 'Read the pack.',
    invited,
  });
  expect(called.status).toBe(303);
  const file = await officer.see(`${YEAR}/workshop.ics`);
  expect(file.body).toContain('DTSTART;TZID=Europe/London:20231206T100000');
  expect((await officer.see(`${API}/workshop.ics`)).body).toContain('STATUS:CONFIRMED');
  const cancelled = await does(officer, `${YEAR}/workshop-cancellation`, { reason: 'A flood.' });
  expect(cancelled.status).toBe(303);
  expect(textOf((await officer.see(YEAR)).body)).toContain('County Hall. Cancelled: A flood.');
  expect((await officer.see(`${API}/workshop.ics`)).body).toContain('STATUS:CANCELLED');
  await does(officer, `${YEAR}/data-set`, {});
  await does(officer, `${YEAR}/workshop-notes`, { on: '2023-09-04', notes: 'Ten came.' });
  const finding = {
    title: 'Nights are quieter',
    evidence: 'Fewer calls.',
    dataRequest: 'SA-2031-32-1',
    priority: 'nights',
    proposal: 'merge',
    proposed: 'With violence.',
  };
  const first = await officer.see(`${YEAR}/findings/new`);
  expect((await does(officer, `${YEAR}/findings/new`, finding)).status).toBe(303);
  const stale = await officer.send(`${YEAR}/findings/new`, {
    ...hiddenIn(first.body),
    ...finding,
    title: 'Mine, not lost',
  });
  expect(stale.status).toBe(409);
  expect(stale.body).toContain('Mine, not lost');
  const changed = await postJson(world, officer, `${API}/findings/1`, {
    ...finding,
    evidence: 'Far fewer calls.',
  });
  expect(changed.body).toMatchObject({
    findingRows: [{ number: 1, evidence: 'Far fewer calls.' }],
  });
  await does(officer, `${YEAR}/findings/new`, { ...finding, title: 'Too many' });
  const removed = await postJson(world, officer, `${API}/findings/2/removal`, {});
  expect(removed.body).toMatchObject({ findingRows: [{ number: 1 }] });
  await does(officer, `${YEAR}/findings-finished`, {});
  const chair = await world.at('chair');
  const seen = textOf((await chair.see(YEAR)).body);
  expect(seen).toContain('As at Monday 4 September 2023, SHA-256');
  expect(seen).toContain('1. Nights are quieter');
  expect((await chair.see(`${YEAR}/edition`)).status).toBe(403);
  const data = JSON.parse((await officer.see(API)).body);
  const frozen = await chair.see(`${YEAR}/data-set.json`);
  expect(sha256(frozen.body)).toBe(data.dataSetHash);
  expect(JSON.parse(frozen.body)).toMatchObject({ asAt: '2023-09-04', requests: [{}, {}] });
  expect((await officer.see(`${API}/data-set`)).body).toBe(frozen.body);
  const late = { kind: 'whole', text: 'A later figure.', how: 'email', receivedOn: '2023-09-04' };
  const request = `${YEAR}/requests/SA-2031-32-2`;
  expect((await does(officer, `${request}/answer`, late)).status).toBe(303);
  expect((await chair.see(`${YEAR}/data-set.json`)).body).toBe(frozen.body);
  expect(data).toMatchObject({ state: 'findings written', findingRows: [{ proposal: 'merge' }] });
});

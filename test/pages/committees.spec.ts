import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const COMMITTEE = '/app/committees/crime-and-disorder';
const SETTINGS = `${COMMITTEE}/settings`;
const MEMBERS = `${COMMITTEE}/members`;
const API = '/api/v1/committees/crime-and-disorder';
const TERMS = {
  termsOfReference: 'To scrutinise the partnership.',
  quorum: '3',
  constitutedAs: 'crime and disorder committee',
  minutePattern: 'CDC{yy}/{n}',
  minutePeriod: 'calendar year',
  minutedBy: 'resolution',
  minuteParts: 'letters',
  reportTemplate: 'scrutiny',
  usualVenue: 'Council Chamber',
  usualStart: '10am',
};
let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-19T09:30:00Z');
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

type Fields = Record<string, string | readonly string[]>;

async function press(path: string, fields: Fields = {}) {
  const asked = await officer.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return officer.send(path, { ...hiddenIn(asked.body), ...fields });
}
async function done(path: string, fields: Fields = {}) {
  const sent = await press(path, fields);
  expect([path, sent.status, textOf(sent.body)]).toEqual([path, 303, '']);
  return textOf((await officer.see(sent.headers.get('location') ?? '')).body);
}

describe('an officer sets how a committee works', () => {
  test('from its page, which shows everybody else where its members and its programme are', async () => {
    expect((await officer.see(COMMITTEE)).body).toContain(`href="${SETTINGS}"`);
    const member = await world.at('member one');
    const seen = await member.see(COMMITTEE);
    expect(seen.body).not.toContain(`href="${SETTINGS}"`);
    expect(seen.body).toContain(`href="${MEMBERS}"`);
    expect((await member.see(SETTINGS)).status).toBe(403);
  });

  test('terms, quorum and minute numbers with an example', async () => {
    const text = await done(`${SETTINGS}/terms`, TERMS);
    expect(text).toContain('Done Committee changed: minute numbers CDC{yy}/{n} instead of {n}');
    expect(text).toContain('CDC{yy}/{n}, for example CDC23/17');
    expect(text).toContain('To scrutinise the partnership.');
  });

  test('but not to numbers without a number: everything typed stays', async () => {
    const sent = await press(`${SETTINGS}/terms`, {
      ...TERMS,
      minutePattern: 'CDC{yy}',
      usualVenue: 'Room 9',
    });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('href="#minutePattern"');
    expect(sent.body).toContain('value="Room 9"');
    const wrong = await press(`${SETTINGS}/terms`, {
      ...TERMS,
      quorum: 'some',
      usualStart: 'noonish',
    });
    expect(wrong.body).toContain('href="#quorum"');
    expect(wrong.body).toContain('href="#usualStart"');
  });

  test('and of two who change it at once, the second sees both texts and loses neither', async () => {
    const first = await officer.see(`${SETTINGS}/terms`);
    await done(`${SETTINGS}/terms`, { ...TERMS, usualVenue: 'Committee Room 1' });
    const mine = { ...TERMS, termsOfReference: 'My own words.', usualVenue: 'Room 9' };
    const second = await officer.send(`${SETTINGS}/terms`, { ...hiddenIn(first.body), ...mine });
    expect(second.status).toBe(409);
    const text = textOf(second.body);
    expect(text).toContain('Usual place, as saved now Committee Room 1');
    expect(text).toContain('Terms of reference, as saved now To scrutinise the partnership.');
    expect(text).not.toContain('Quorum, as saved now');
    expect(second.body).toContain('My own words.');
    const again = await officer.send(`${SETTINGS}/terms`, { ...hiddenIn(second.body), ...mine });
    expect(again.status).toBe(303);
  });

  test('standing items are written in rows, ordered by buttons and removed', async () => {
    const address = `${SETTINGS}/standing-items`;
    const one = { 'title-1': 'Apologies', 'purpose-1': 'note', 'minutes-1': '' };
    expect(await done(address, { ...one, do: 'save' })).toContain(
      'Standing items changed: added Apologies (to note).',
    );
    const two = { ...one, 'title-2': 'Minutes', 'purpose-2': 'decide', 'minutes-2': '5' };
    await done(address, { ...two, do: 'save' });
    expect(await done(address, { ...two, do: 'up-2' })).toContain('now in the order Minutes');
    const shown = await officer.see(address);
    expect(shown.body).toMatch(/id="title-1"[^>]*value="Minutes"/);
    const wrong = await press(address, { ...two, 'minutes-2': 'long', do: 'save' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#minutes-2"');
    expect(wrong.body).toContain('value="long"');
    expect(await done(address, { ...two, do: 'remove-1' })).toContain('removed Apologies');
    const late = await officer.send(address, { ...hiddenIn(shown.body), ...one, do: 'save' });
    expect(late.status).toBe(409);
    expect(textOf(late.body)).toContain(
      'As somebody else has saved it since you opened this page Minutes',
    );
    expect(late.body).toContain('value="Apologies"');
  });

  test('the timetable, the questions and the clearances', async () => {
    await done(`${SETTINGS}/timetable`, {
      'name-1': 'Draft from the author',
      'kind-1': 'draft',
      'workingDaysBefore-1': '20',
      do: 'save',
    });
    await done(`${SETTINGS}/questions`, { 'wording-1': 'Does it matter?', 'weight-1': '3' });
    const newcomer = { kind: 'finance', needed: 'yes', personId: '', post: 'Accountant' };
    const half = await press(`${SETTINGS}/clearances`, {
      ...newcomer,
      name: 'A. Newcomer',
      email: '',
    });
    expect(half.status).toBe(422);
    expect(half.body).toContain('href="#email"');
    const whole = { ...newcomer, name: 'A. Newcomer', email: 'a.newcomer@marchfield.example' };
    const text = await done(`${SETTINGS}/clearances`, whole);
    expect(text).toContain('Finance: A. Newcomer, Accountant');
    expect(text).toContain('Draft from the author: 20 working days before');
    expect(text).toContain('Does it matter? Weight 3.');
  });
});

describe('who sits on a committee', () => {
  test('is seated with a first day, and can see it', async () => {
    await world.person('newcomer', null, { kind: 'committee', id: world.committeeId });
    const newcomer = await world.at('newcomer');
    expect((await newcomer.see(COMMITTEE)).status).toBe(404);
    const text = await done(`${MEMBERS}/seat`, {
      personId: world.someone('newcomer').id,
      kind: 'member',
      votes: 'yes',
      from: '19 July 2023',
    });
    expect(text).toContain('Done The newcomer sits as member from 19 July 2023.');
    expect((await newcomer.see(COMMITTEE)).status).toBe(200);
  });

  test('is shown as it was on any day, and a day that is none is said to be none', async () => {
    const then = textOf((await officer.see(`${MEMBERS}?on=18/7/2023`)).body);
    expect(then).toContain('Who sat on it on Tuesday 18 July 2023');
    const [before = '', record = ''] = then.split('Everybody on record');
    expect(before).not.toContain('The newcomer');
    expect(record).toContain('The newcomer');
    const none = await officer.see(`${MEMBERS}?on=31%20June`);
    expect(none.status).toBe(422);
    expect(none.body).toContain('href="#on"');
  });

  test('leaves, and can see it no longer', async () => {
    world.time.set('2023-07-20T09:30:00Z');
    officer = await world.at('officer');
    const newcomer = await world.at('newcomer');
    expect((await newcomer.see(COMMITTEE)).status).toBe(200);
    const asked = await officer.see(`${MEMBERS}/ending`);
    const [, id = ''] =
      /value="([0-9a-f-]{36})"[^>]*>\s*<label[^>]*>\s*The newcomer/.exec(asked.body) ?? [];
    const text = await done(`${MEMBERS}/ending`, {
      membershipId: id,
      lastDay: '19 July 2023',
      reason: 'Resigned',
    });
    expect(text).toContain('last day 19 July 2023: Resigned.');
    expect((await newcomer.see(COMMITTEE)).status).toBe(404);
  });

  test('changes its chair, and names substitutes', async () => {
    const text = await done(`${MEMBERS}/chair`, {
      personId: world.someone('member one').id,
      from: '20 July 2023',
      staysMember: 'yes',
    });
    expect(text).toContain('The member one takes the chair from 20 July 2023 after The chair.');
    expect(text).toMatch(/The member one member one Chair 20 July 2023, and still/);
    const named = await done(`${MEMBERS}/substitute`, {
      personId: '',
      name: 'The reserve',
      post: 'Councillor',
      email: 'reserve@marchfield.example',
      from: '20 July 2023',
    });
    expect(named).toContain('The reserve, Councillor, since 20 July 2023');
  });
});

describe('the same for machines', () => {
  const json = { accept: 'application/json' };

  test('settings and members, with what may be done', async () => {
    const settings = JSON.parse((await officer.see(`${API}/settings`, json)).body);
    expect(settings).toMatchObject({ minuteExample: 'CDC23/17', usualStart: '10:00' });
    expect(settings.actions.map(({ action }: { action: string }) => action)).toContain('timetable');
    const members = JSON.parse((await officer.see(`${API}/members?on=2023-07-19`, json)).body);
    expect(members.members.map(({ name }: { name: string }) => name)).toContain('The newcomer');
    expect(members.substitutes).toEqual([]);
  });
});

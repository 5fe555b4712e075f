import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommitteeSettingsService } from '#records/committees';
import { MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const COMMITTEE = '/app/committees/crime-and-disorder';
const TOPIC = `${COMMITTEE}/programme/shop-theft`;
const API = '/api/v1/committees/crime-and-disorder';
const REASON = { reason: 'The figures are late.' };
let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-19T09:30:00Z');
  officer = await world.at('officer');
  const actor = await world.as('officer');
  const { committeeId } = world;
  await world.app.get(CommitteeSettingsService).setQuestions({ actor, id: committeeId }, [
    { id: null, wording: 'Does it matter to residents?', weight: 3 },
    { id: null, wording: 'Can we change it?', weight: 1 },
  ]);
  await world.app.get(MeetingsService).plan(actor, {
    committeeId,
    heldOn: localDate('2023-10-11'),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
}, 60_000);
afterAll(() => world.end());

type Fields = Record<string, string | readonly string[]>;

async function press(path: string, fields: Fields = {}, who = officer) {
  const asked = await who.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return who.send(path, { ...hiddenIn(asked.body), ...fields });
}
async function done(path: string, fields: Fields = {}, who = officer) {
  const sent = await press(path, fields, who);
  expect([path, sent.status, textOf(sent.body)]).toEqual([path, 303, '']);
  return textOf((await who.see(sent.headers.get('location') ?? '')).body);
}

describe('a topic', () => {
  test('is suggested from Home, by an authority too, who then sees what becomes of it', async () => {
    const contact = await world.at('police contact');
    const home = await contact.see('/app');
    expect(home.body).toContain('href="/app/topics/new"');
    const empty = await press('/app/topics/new', { title: '', reason: 'Kept.' }, contact);
    expect(empty.status).toBe(422);
    expect(empty.body).toContain('href="#title"');
    expect(empty.body).toContain('Kept.');
    const text = await done(
      '/app/topics/new',
      { committee: 'crime-and-disorder', title: 'Shop theft', reason: 'Residents ask about it.' },
      contact,
    );
    expect(text).toContain('Suggested. You are written to when it is decided on.');
    expect(text).toContain('Shop theft Suggested');
    expect((await contact.see(TOPIC)).status).toBe(404);
    expect((await contact.see(`${COMMITTEE}/programme`)).status).toBe(404);
  });

  test('stands on the board and is scored by members', async () => {
    const board = textOf((await officer.see(`${COMMITTEE}/programme`)).body);
    expect(board).toContain('Suggested: 1 Shop theft Not scored yet');
    const member = await world.at('member one');
    const asked = await member.see(`${TOPIC}/scores`);
    const [first = '', second = ''] = [...asked.body.matchAll(/name="(score-[0-9a-f-]+)"/g)]
      .map(([, name = '']) => name)
      .filter((name, index, all) => all.indexOf(name) === index);
    const half = await member.send(`${TOPIC}/scores`, { ...hiddenIn(asked.body), [first]: '5' });
    expect(half.status).toBe(422);
    expect(half.body).toContain(`href="#${second}"`);
    const text = await done(`${TOPIC}/scores`, { [first]: '5', [second]: '1' }, member);
    expect(text).toContain('Done Scored: 4.0 of 5.');
    expect(text).toContain('4.0 of 5, by 1 person');
    expect(text).toContain(
      'Does it matter to residents? 5.0 of 5 on average, by 1 person Weight 3. You gave it 5',
    );
  });

  test('is taken up, placed on a meeting and its agenda, and carried forward', async () => {
    expect(await done(`${TOPIC}/taking-up`)).toContain('Done Taken into the work programme.');
    const unsaid = await press(`${TOPIC}/placing`, { purpose: '' });
    expect(unsaid.status).toBe(422);
    expect(unsaid.body).toContain('href="#meeting"');
    const text = await done(`${TOPIC}/placing`, { meeting: '2023-10-11', purpose: 'comment' });
    expect(text).toContain('Done Placed on the meeting of 11 October 2023.');
    expect(text).toContain('On its agenda Item 1');
    const report = await officer.see(`${COMMITTEE}/reports/new?topic=shop-theft`);
    expect((await officer.see(TOPIC)).body).toContain('/reports/new?topic=shop-theft"');
    expect(report.body).toMatch(/id="title"[^>]*value="Shop theft"/);
    expect(report.body).toMatch(/selected>\s*Shop theft/);
    const agenda = textOf((await officer.see(`${COMMITTEE}/meetings/2023-10-11`)).body);
    expect(agenda).toContain('Shop theft');
    const own = textOf((await (await world.at('police contact')).see('/app/topics')).body);
    expect(own).toContain('Placed on the meeting of 11 October 2023.');
    expect(await done(`${TOPIC}/carrying-forward`, REASON)).toContain(
      'Carried forward: The figures are late.',
    );
  });

  test('is reworded by one officer at a time: the second sees both texts', async () => {
    const first = await officer.see(`${TOPIC}/words`);
    await done(`${TOPIC}/words`, { title: 'Theft from shops', reason: 'Residents ask.' });
    const mine = { title: 'Shoplifting', reason: 'Residents ask about it.' };
    const second = await officer.send(`${TOPIC}/words`, { ...hiddenIn(first.body), ...mine });
    expect(second.status).toBe(409);
    expect(textOf(second.body)).toContain('What it is about, as saved now Theft from shops');
    expect(second.body).toContain('value="Shoplifting"');
  });

  test('is declined with a reason, found by its state, and looked at again', async () => {
    expect(await done(`${TOPIC}/declining`, REASON)).toContain('Not taken up');
    const list = `${COMMITTEE}/topics?state=not%20taken%20up&text=shops`;
    const text = textOf((await officer.see(list)).body);
    expect(text).toContain('Theft from shops');
    expect(textOf((await officer.see(`${COMMITTEE}/topics?state=placed`)).body)).toContain(
      'No topic is like this.',
    );
    const csv = await officer.see(`${COMMITTEE}/topics.csv?state=not%20taken%20up`);
    expect(csv.body).toContain('Theft from shops,not taken up,4,1,,2023-07-19,The police contact,');
    expect(await done(`${TOPIC}/second-look`, REASON)).toContain('To be looked at again');
  });
});

describe('Home of the officer', () => {
  const home = async () => textOf((await officer.see('/app')).body);

  test('shows a suggestion until it is decided on', async () => {
    expect(await home()).toContain('Take up “Theft from shops”, or decline it');
    await done(`${TOPIC}/taking-up`);
    expect(await home()).not.toContain('Take up “Theft from shops”');
  });

  test('says at once when the meeting of a topic is called off', async () => {
    await done(`${TOPIC}/placing`, { meeting: '2023-10-11', purpose: '' });
    expect(await home()).not.toContain('Carry “Theft from shops” forward');
    await done(`${COMMITTEE}/meetings/2023-10-11/cancellation`, { reason: 'Election.' });
    expect(await home()).toContain('Carry “Theft from shops” forward');
    expect(textOf((await officer.see(TOPIC)).body)).toContain('Its meeting is cancelled.');
    await done(`${TOPIC}/carrying-forward`, { reason: 'The meeting is cancelled.' });
  });
});

describe('the same for machines', () => {
  test('a topic with its scores and what may be done, and the list', async () => {
    const topic = JSON.parse((await officer.see(`${API}/programme/shop-theft`)).body);
    expect(topic).toMatchObject({ state: 'in the work programme', score: 4, scorers: 1 });
    expect(topic.actions.map(({ action }: { action: string }) => action)).toEqual([
      'placing',
      'declining',
    ]);
    const list = JSON.parse((await officer.see(`${API}/topics?text=shops`)).body);
    expect(list.items).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import { newId } from '#platform';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const MEETING = '/app/committees/crime-and-disorder/meetings/2023-07-19';
const AGENDA = `${MEETING}/agenda`;
const API = '/api/v1/committees/crime-and-disorder/meetings/2023-07-19';
let world: WebWorld;
let officer: Visitor;
let id: string;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:00:00Z');
  officer = await world.at('officer');
  const actor = await world.as('officer');
  const heldOn = localDate('2023-07-19');
  const plan = { committeeId: world.committeeId, heldOn, startsAt: '10:00', venue: 'Chamber' };
  id = (await world.app.get(MeetingsService).plan(actor, plan)).id;
  await world.dataSource.query(
    `INSERT INTO topics (id, council_id, committee_id, slug, title, reason, suggested_on, state, version)
     VALUES ($1, $2, $3, 'road-safety', 'Road safety', 'Collisions rose', '2023-05-01', 'in the work programme', 1)`,
    [newId(), world.councilId, world.committeeId],
  );
}, 60_000);
afterAll(() => world.end());

async function press(path: string, fields: Record<string, string> = {}, on = path) {
  const asked = await officer.see(on);
  expect([on, asked.status]).toEqual([on, 200]);
  const hidden = on === path ? hiddenIn(asked.body) : {};
  return officer.send(path, { ...hidden, ...fields });
}
async function done(path: string, fields: Record<string, string> = {}, on = path) {
  const sent = await press(path, fields, on);
  expect([path, sent.status, textOf(sent.body)]).toEqual([path, 303, '']);
  return textOf((await officer.see(sent.headers.get('location') ?? '')).body);
}
const itemId = async (title: string) => {
  const [row] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM agenda_items WHERE meeting_id = $1 AND title = $2',
    [id, title],
  );
  return row?.id ?? '';
};

describe('An officer prepares an agenda', () => {
  test('from nothing, in place, with running times', async () => {
    expect(textOf((await officer.see(AGENDA)).body)).toContain('The agenda has no items yet.');
    const add = `${MEETING}/items/new`;
    await done(add, { title: 'Apologies', purpose: 'note', minutes: '5' }, AGENDA);
    await done(add, { title: 'Any other business', purpose: 'note' }, AGENDA);
    const text = await done(add, {
      title: 'Road safety outside schools',
      purpose: 'recommend',
      minutes: '45',
      position: '2',
      topic: 'road-safety',
    });
    expect(text).toContain('3 items, 50 minutes planned: from 10:00 to at least 10:50.');
    expect(text).toContain('1 item has no planned time.');
    expect(text).toMatch(/Item 2: Road safety outside schools 10:05 .*topic “Road safety”/);
    expect(text).toMatch(/Item 3: Any other business 10:50/);
  });

  test('what is wrong comes back with every word kept and a message at the field', async () => {
    const sent = await press(`${MEETING}/items/new`, {
      title: '',
      purpose: 'note',
      minutes: 'ten',
      summary: 'About speeding.',
    });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('href="#title"');
    expect(sent.body).toContain('href="#minutes"');
    expect(sent.body).toContain('About speeding.');
  });

  test('moves items by button and by position, and says what a position is', async () => {
    const item = await itemId('Any other business');
    const place = `${AGENDA}/items/3/position`;
    let text = await done(place, { item, to: 'up' }, AGENDA);
    expect(text).toContain('Item 2: Any other business');
    const wrong = await press(`${AGENDA}/items/2/position`, { item, to: 'second' }, AGENDA);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#position-2"');
    expect(wrong.body).toContain('value="second"');
    // Number 2 by now, moved by a page on which it still was 3: the item goes, not the number.
    text = await done(place, { item, to: '1' }, AGENDA);
    expect(text).toContain('Item 1: Any other business');
    await done(`${AGENDA}/items/1/position`, { item, to: '3' }, AGENDA);
  });

  test('two officers who write one item lose nothing', async () => {
    const change = `${AGENDA}/items/2`;
    const first = hiddenIn((await officer.see(change)).body);
    const second = hiddenIn((await officer.see(change)).body);
    const words = { title: 'Road safety', purpose: 'recommend', minutes: '45', reportBy: '' };
    const saved = await officer.send(change, { ...first, ...words, summary: 'The first text.' });
    expect(saved.status).toBe(303);
    const late = await officer.send(change, { ...second, ...words, summary: 'The second text.' });
    expect(late.status).toBe(409);
    const text = textOf(late.body);
    expect(text).toContain('Somebody else changed this item while you were writing.');
    expect(text).toContain('Summary, as saved now The first text.');
    expect(late.body).toContain('The second text.');
    const again = await officer.send(change, {
      ...hiddenIn(late.body),
      ...words,
      summary: 'Both texts.',
    });
    expect(again.status).toBe(303);
  });

  test('takes an item off; once convened only with a reason', async () => {
    await done(`${MEETING}/convening`);
    const removal = `${AGENDA}/items/3/removal`;
    const bare = await press(removal, { reason: '' });
    expect(bare.status).toBe(422);
    expect(bare.body).toContain('href="#reason"');
    const text = await done(removal, { reason: 'nothing to raise' });
    expect(text).not.toContain('Any other business');
    const told = textOf((await officer.see(MEETING)).body);
    expect(told).toContain('Item taken off the agenda: Any other business: nothing to raise.');
  });

  test('an urgent item needs the chair’s reason, and can follow publication', async () => {
    await done(`${MEETING}/publication`);
    const closed = textOf((await officer.see(AGENDA)).body);
    expect(closed).toContain('only an urgent item can still be added');
    const urgent = { title: 'Flood at the refuge', purpose: 'decide', acceptedBy: 'The chair' };
    const bare = await press(`${AGENDA}/urgent`, urgent);
    expect(bare.status).toBe(422);
    expect(bare.body).toContain('href="#reason"');
    const text = await done(`${AGENDA}/urgent`, { ...urgent, reason: 'it cannot wait' });
    expect(text).toContain('Accepted as urgent by The chair: it cannot wait');
  });

  test('is theirs to change, and no member’s', async () => {
    const member = await world.at('member one');
    expect((await member.see(AGENDA)).status).toBe(403);
    expect((await member.see(MEETING)).body).not.toContain('Prepare the agenda');
  });
});

describe('A machine prepares an agenda', () => {
  const json = async (path: string, method: string, body: object) => {
    const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const init = { method, headers, body: JSON.stringify(body) };
    const response = await fetch(`${world.web.address}${path}`, init);
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  test('by the same rules', async () => {
    const actor = await world.as('officer');
    const heldOn = localDate('2023-09-20');
    const plan = { committeeId: world.committeeId, heldOn, startsAt: '18:30', venue: 'Chamber' };
    await world.app.get(MeetingsService).plan(actor, plan);
    const at = API.replace('2023-07-19', '2023-09-20');
    const item = { title: 'Road safety', purpose: 'note', minutes: 20, topic: 'road-safety' };
    const added = await json(`${at}/items`, 'POST', item);
    expect(added.status).toBe(201);
    await json(`${at}/items`, 'POST', { title: 'Apologies', purpose: 'note', position: 1 });
    const moved = await json(`${at}/items/2/position`, 'POST', { to: 1 });
    expect(moved.body.agenda.items[0]).toMatchObject({
      number: 1,
      title: 'Road safety',
      topic: 'road-safety',
      starts: '18:30',
      version: 1,
    });
    expect(moved.body.agenda.items[1].starts).toBe('18:50');
    const words = { title: 'Safer roads', purpose: 'note', version: 1 };
    expect((await json(`${at}/items/1/wording`, 'POST', words)).status).toBe(200);
    expect((await json(`${at}/items/1/wording`, 'POST', words)).status).toBe(409);
    const wrong = await json(`${at}/items/1/wording`, 'POST', { ...words, topic: 'unheard-of' });
    expect(wrong.body.errors[0].field).toBe('topic');
    const gone = await json(`${at}/items/1/removal`, 'POST', {});
    expect(gone.body.agenda.items).toHaveLength(1);
  });
});

describe('An officer changes a meeting', () => {
  const OTHER = '/app/committees/crime-and-disorder/meetings/2023-09-20';

  test('its date, time and place, told as before and after', async () => {
    const change = `${OTHER}/change`;
    const as = { heldOn: '2023-09-20', startsAt: '18:30', venue: 'Chamber' };
    const same = await press(change, as);
    expect(same.status).toBe(422);
    expect(textOf(same.body)).toContain('Nothing is different');
    const words = { heldOn: '21 September 2023', startsAt: '7pm', venue: 'Town Hall' };
    const text = await done(change, words);
    expect(text).toContain(
      'Changed from Wednesday 20 September 2023, 18:30, Chamber to Thursday 21 September 2023, 19:00, Town Hall.',
    );
    expect(text).toContain('Due Wednesday 13 September 2023');
    expect((await officer.see(change)).status).toBe(404);
    const old = await officer.see(OTHER);
    const address = OTHER.replace('2023-09-20', '2023-09-21');
    expect([old.status, old.headers.get('location')]).toEqual([303, address]);
  });

  test('not to a time that comes twice when the clocks go back', async () => {
    const moved = OTHER.replace('2023-09-20', '2023-09-21');
    const sent = await press(`${moved}/change`, { heldOn: '2023-09-22', startsAt: '01:30' });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('href="#startsAt"');
  });
});

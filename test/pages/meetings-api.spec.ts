import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPersonWho, PASSWORD } from '../support/people.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const COMMITTEE = '/api/v1/committees/crime-and-disorder';
const MEETING = `${COMMITTEE}/meetings/2023-07-26`;
const MOTIONS = `${MEETING}/items/1/motions`;
const STRANGER = 'officer@anyshire.example';
let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:00:00Z');
  await aPersonWho(world.web.app, { role: 'officer', email: STRANGER });
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

async function post(
  path: string,
  body: object,
  more: { who?: Visitor; [header: string]: unknown } = {},
) {
  const { who = officer, ...headers } = more;
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${world.web.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...Object(headers) },
    body: JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, json: JSON.parse(await answer.text()) };
}
async function read(path: string, who = officer) {
  const { status, headers, body } = await who.see(path);
  return { status, headers, json: JSON.parse(body) };
}
const actionsOf = (json: { actions: { action: string }[] }) =>
  json.actions.map(({ action }) => action);

describe('meetings as JSON', () => {
  test('a meeting is planned once, however often the request is sent', async () => {
    const plan = { heldOn: '2023-07-26', startsAt: '10:00', venue: 'Council Chamber' };
    const keyed = { 'idempotency-key': 'plan-july-meeting' };
    const first = await post(`${COMMITTEE}/meetings`, plan, keyed);
    const again = await post(`${COMMITTEE}/meetings`, plan, keyed);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json).toEqual({ href: MEETING, state: 'planned', version: 1 });
    const clash = await post(`${COMMITTEE}/meetings`, plan);
    expect([clash.status, clash.json.code]).toEqual([409, 'already-done']);
    expect(clash.json.errors[0].field).toBe('heldOn');
  });

  test('every wrong field is named at once, a misspelt one too', async () => {
    const { status, json } = await post(`${COMMITTEE}/meetings`, { heldOn: 'soon', starts: '10' });
    expect([status, json.code]).toEqual([422, 'form-invalid']);
    expect(json.errors.map((one: { field: string }) => one.field).sort()).toEqual([
      'heldOn',
      'starts',
      'startsAt',
      'venue',
    ]);
  });

  test('lists what the caller may do, with its version as a tag', async () => {
    const { headers, json } = await read(MEETING);
    expect(headers.get('etag')).toBe('"v1"');
    expect(actionsOf(json)).toEqual(['convening', 'postponement', 'cancellation']);
    expect(json.agenda.lastDayToPublish).toBe('2023-07-18');
    const chair = await world.at('chair');
    expect((await read(MEETING, chair)).json.actions).toEqual([]);
    const stale = await post(`${MEETING}/convening`, {}, { 'if-match': '"v9"' });
    expect([stale.status, stale.json.code]).toEqual([409, 'stale-version']);
  });

  test('goes all the way to a carried motion with its recommendation', async () => {
    await post(`${MEETING}/convening`, {});
    const item = { title: 'Community Safety Agreement', purpose: 'recommend' };
    expect((await post(`${MEETING}/items`, item)).status).toBe(201);
    await post(`${MEETING}/publication`, {});
    const present = ['chair', 'member one', 'member two'].map((part) => world.someone(part).id);
    const early = await post(`${MEETING}/start`, { present });
    expect(early.status).toBe(422);
    expect(early.json).toMatchObject({
      code: 'not-ready',
      detail: 'The meeting is called for Wednesday 26 July 2023: it starts on that day.',
    });
    world.time.set('2023-07-26T09:00:00Z');
    officer = await world.at('officer');
    const started = await post(`${MEETING}/start`, { present });
    expect(started.json).toMatchObject({ done: 'Meeting started, quorate.', state: 'in session' });
    const motion = await post(MOTIONS, { kind: 'recommend', wording: 'That they act.' });
    expect([motion.status, motion.json.number]).toEqual([201, 1]);
    const wrong = await post(`${MOTIONS}/1/recommendations`, {
      wording: 'Publish a plan.',
      addressees: [{ authority: 'nobody', regime: 'CD_S19' }],
    });
    expect([wrong.status, wrong.json.errors[0].field]).toEqual([422, 'addressees.0.authority']);
    const drafted = await post(`${MOTIONS}/1/recommendations`, {
      wording: 'Publish a plan.',
      addressees: [
        { authority: 'police', regime: 'CD_S19' },
        { authority: 'fire', regime: 'LOCAL', local: { rule: 'WORKING_DAYS', n: 10 } },
      ],
    });
    expect(drafted.json).toMatchObject({ reference: 'CDC-2023-1', ifSentOn: '2023-07-26' });
    expect(drafted.json.addressees.map((one: { due: string }) => one.due)).toEqual([
      '2023-08-23',
      '2023-08-09',
    ]);
    await post(`${MOTIONS}/1/moving`, { mover: 'The chair' });
    await post(`${MOTIONS}/1/seconding`, { seconder: 'The member one' });
    await post(`${MOTIONS}/1/putting`, {});
    const votes = { for: 3, against: 0, abstained: 0, notVoting: 0 };
    const carried = await post(`${MOTIONS}/1/vote`, votes);
    expect(carried.json).toMatchObject({ state: 'carried', minute: '1', eligible: 3 });
    expect(carried.json.actions.map((one: { action: string }) => one.action)).toEqual(['own-vote']);
    const twice = await post(`${MOTIONS}/1/vote`, votes);
    expect([twice.status, twice.json.code]).toEqual([409, 'state-moved-on']);
  });

  test('no database number of a meeting or motion is told', async () => {
    const rows = await world.dataSource.query<{ id: string }[]>(
      'SELECT id FROM meetings UNION SELECT id FROM resolutions UNION SELECT id FROM agenda_items',
    );
    const told = JSON.stringify((await read(MEETING)).json);
    for (const { id } of rows) expect(told).not.toContain(id);
  });

  test('another council sees nothing of it, and is told no more than of what is not there', async () => {
    const stranger = world.stranger();
    await stranger.signIn(STRANGER, PASSWORD);
    expect((await read('/api/v1/meetings', stranger)).json.items).toEqual([]);
    const hidden = await read(MEETING, stranger);
    const absent = await read(`${COMMITTEE}/meetings/2020-01-01`, stranger);
    expect([hidden.status, hidden.json.code]).toEqual([404, 'not-found']);
    expect({ ...hidden.json, reference: '' }).toEqual({ ...absent.json, reference: '' });
    const moved = await post(`${MEETING}/conclusion`, {}, { who: stranger });
    expect(moved.status).toBe(404);
  });

  test('somebody of an authority gets no committee work, nobody gets none', async () => {
    const police = await world.at('police contact');
    expect((await read('/api/v1/meetings', police)).status).toBe(404);
    expect((await read('/api/v1/meetings', world.stranger())).status).toBe(401);
  });

  test('the documentation names every transition with the fields of its form', async () => {
    const { json } = await read('/api/openapi.json');
    const path = '/api/v1/committees/{slug}/meetings/{date}/items/{number}/motions/{motion}/vote';
    expect(json.paths[path].post.summary).toBe('Record the vote');
    expect(Object.keys(json.components.schemas.VoteForm.properties)).toEqual([
      'for',
      'against',
      'abstained',
      'notVoting',
      'castingVote',
    ]);
  });
});

describe('how much is asked of the database', () => {
  const PATHS = [
    ['/app', 9],
    ['/app/committees', 4],
    ['/app/committees/crime-and-disorder', 6],
    ['/app/committees/crime-and-disorder/meetings/2023-07-26', 7],
    ['/app/committees/crime-and-disorder/meetings/2023-07-26/items/1', 11],
    ['/api/v1/meetings', 3],
    [MEETING, 5],
  ] as const;
  const few = new Map<string, number>();
  const countAt = async (path: string) => {
    const statements = await statementsOf(async () => {
      expect((await officer.see(path)).status).toBe(200);
    });
    return statements.length;
  };
  beforeAll(async () => {
    // With something due: its calendar is asked for only then.
    const first = { heldOn: '2023-09-09', startsAt: '10:00', venue: 'Here' };
    await post(`${COMMITTEE}/meetings`, first);
    for (const [path] of PATHS) await countAt(path);
    for (const [path] of PATHS) few.set(path, await countAt(path));
    for (let n = 0; n < 12; n += 1) {
      await post(MOTIONS, { kind: 'note', wording: `That it be noted, ${n}.` });
      const heldOn = `2023-09-${String(n + 10)}`;
      await post(`${COMMITTEE}/meetings`, { heldOn, startsAt: '10:00', venue: 'Here' });
    }
  });

  test.each(PATHS)(
    '%s asks at most %i statements, for many rows as for few',
    async (path, most) => {
      const many = await countAt(path);
      expect(many).toBeLessThanOrEqual(most);
      expect(many).toBe(few.get(path));
    },
  );
});

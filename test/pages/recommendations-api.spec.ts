import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADDRESSEE_TRANSITIONS } from '../../apps/web/src/recommendations/transitions/table.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const API = '/api/v1/recommendations';
let world: WebWorld;
let officer: Visitor;
let reference: string;
let toPolice: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  reference = made.reference;
  toPolice = made.to(world.police);
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

const addressee = (slug = 'police') => `${API}/${reference}/addressees/${slug}`;
async function post(
  who: Visitor,
  noun: string,
  body: object,
  headers: Record<string, string> = {},
) {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${world.web.address}${addressee()}/${noun}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, json: JSON.parse(await answer.text()) };
}
const read = async (who: Visitor, path: string) => JSON.parse((await who.see(path)).body);

describe('the loop as JSON', () => {
  test('a recommendation lists what the caller may do to each addressee', async () => {
    const found = await read(officer, `${API}/${reference}`);
    expect(found).toMatchObject({
      recommendation: 'CDC-2023-1',
      madeOn: '2023-07-19',
      source: { committee: { slug: 'crime-and-disorder' }, minute: '1', paragraph: '4.1' },
    });
    expect(found.addressees.map((one: { authority: object }) => one.authority)).toEqual([
      { slug: 'fire', name: 'Marchfield Fire and Rescue' },
      { slug: 'police', name: 'Marchfield Police' },
    ]);
    expect(found.addressees[0].actions.map((one: { action: string }) => one.action)).toEqual([
      'sending',
      'closure',
    ]);
    const text = JSON.stringify(found);
    expect(text).not.toContain(toPolice);
    expect(text).not.toContain(world.councilId);
  });

  test('what is wrong is named by field, all at once, and nothing is written', async () => {
    const { status, headers, json } = await post(officer, 'sending', { on: 'soon', by: 'pigeon' });
    expect(status).toBe(422);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(json.code).toBe('form-invalid');
    expect(json.errors.map((one: { field: string }) => one.field).sort()).toEqual([
      'by',
      'how',
      'on',
    ]);
    expect(await world.sentences(toPolice)).toHaveLength(2);
  });

  test('If-Match of another version is refused; a repeated key gets the first answer', async () => {
    const seen = await officer.see(addressee());
    expect(seen.headers.get('etag')).toBe('"v2"');
    const body = { on: '2023-07-19', how: 'email' };
    const stale = await post(officer, 'sending', body, { 'if-match': '"v1"' });
    expect([stale.status, stale.json.code]).toEqual([409, 'stale-version']);
    const keyed = { 'if-match': '"v2"', 'idempotency-key': 'send-police-once' };
    const first = await post(officer, 'sending', body, keyed);
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"v3"']);
    expect(first.json).toMatchObject({
      state: 'sent',
      due: '2023-08-16',
      version: 3,
      isOverdue: false,
    });
    expect(first.json.done).toContain('an answer is due by 16 August 2023');
    const again = await post(officer, 'sending', body, keyed);
    expect([again.status, again.json.done]).toEqual([200, first.json.done]);
    const other = await post(officer, 'sending', { ...body, how: 'post' }, keyed);
    expect([other.status, other.json.code]).toEqual([409, 'key-reused']);
    expect(await world.sentences(toPolice)).toHaveLength(3);
  });

  test('the clock carries its working', async () => {
    const { clocks } = await read(officer, addressee());
    expect(clocks).toHaveLength(1);
    expect(clocks[0]).toMatchObject({
      rule: 'DAYS_FROM',
      n: 28,
      startedOn: '2023-07-19',
      dueOn: '2023-08-16',
    });
    expect(clocks[0].steps).toHaveLength(29);
  });

  test('the rules refuse in sentences: who, state and needs', async () => {
    const contact = await world.at('police contact');
    const forbidden = await post(contact, 'response', { decision: 'accepted' });
    expect([forbidden.status, forbidden.json.code]).toEqual([404, 'not-found']);
    const moved = await post(officer, 'return', { missing: 'Everything.' });
    expect([moved.status, moved.json.code]).toEqual([409, 'state-moved-on']);
    const chair = await world.at('chair');
    const unasked = await post(chair, 'extension-decision', { decision: 'agree' });
    expect([unasked.status, unasked.json.code]).toEqual([422, 'not-ready']);
  });

  test('an answer is submitted by the signatory and kept apart from what the committee makes of it', async () => {
    const signatory = await world.at('police signatory');
    const answer = { decision: 'not accepted', reason: 'The duty lies with the county.' };
    const sent = await post(signatory, 'response', answer);
    expect(sent.json).toMatchObject({ state: 'responded', considerations: [], due: null });
    expect(sent.json.responses[0]).toMatchObject({
      ...answer,
      how: 'online',
      submittedOn: '2023-07-19',
    });
    expect(sent.json.responses[0].id).toBeUndefined();
  });

  test('a form from another site, or none at all, is refused', async () => {
    const form = await officer.send(`${addressee()}/return`, { missing: 'x' });
    expect(form.status).toBe(415);
    expect((await world.stranger().see(`${API}/${reference}`)).status).toBe(401);
    expect((await post(world.stranger(), 'return', { missing: 'x' })).status).toBe(401);
  });

  test('lists with counts, filters and a cursor', async () => {
    const list = await read(officer, `${API}?authority=fire`);
    expect(list.recommendations).toHaveLength(1);
    expect(list.recommendations[0]).toMatchObject({ authority: 'fire', state: 'made', due: null });
    const wrong = await officer.see(`${API}?group=nonsense`);
    expect([wrong.status, JSON.parse(wrong.body).errors[0].field]).toEqual([422, 'group']);
  });

  test('every transition is documented with its own fields', async () => {
    const { paths } = await read(officer, '/api/openapi.json');
    const base = `${API}/{reference}/addressees/{authority}`;
    const nouns = Object.keys(paths).filter((path) => path.startsWith(`${base}/`));
    const asked = ADDRESSEE_TRANSITIONS.map(({ noun }) => `${base}/${noun}`);
    expect(nouns).toEqual(expect.arrayContaining(asked));
    expect(paths[`${base}/closure`].post.summary).toBe('Close with a minute');
    expect(JSON.stringify(paths[`${base}/response`].post)).toContain('ResponseForm');
  });
});

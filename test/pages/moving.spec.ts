import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postJson } from '../support/post-json.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let reference = '';
let police = '';
beforeAll(async () => {
  world = await WebWorld.begin('2023-07-27T09:30:00Z');
  officer = await world.at('officer');
  const made = await world.recommendation([world.police], '2023-07-19');
  reference = made.reference;
  police = made.to(world.police);
  await world.send(police, '2023-07-26');
});
afterAll(() => world?.end());

const clock = async () => {
  const [found] = await world.dataSource.query<object[]>(
    `SELECT started_on, due_on, rule, n FROM clocks WHERE subject_id = $1 AND state = 'running'`,
    [police],
  );
  return found;
};
const fingerprintIn = (body: string): string =>
  /name="fingerprint" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '';
const outbox = () =>
  world.dataSource.query<{ event: string; payload: object }[]>(
    `SELECT event, payload FROM outbox WHERE event IN ('start.corrected', 'due.recounted') ORDER BY id`,
  );

describe('The day a recommendation was sent', () => {
  const at = () => `/app/recommendations/${reference}/police/start`;

  it('is corrected from its own page, but never to a day before it was made', async () => {
    const { body } = await officer.see(`/app/recommendations/${reference}`);
    expect(body).toContain(`${at()}"`);
    await officer.see(at());
    const wrong = await officer.send(at(), { on: '18 July 2023', reason: 'Misread' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('It was made on 19 July 2023: give that day or a later one.');
    expect(wrong.body).toContain('Misread');
  });

  it('says that the date would be earlier than was told, and moves nothing yet', async () => {
    await officer.see(at());
    const { body } = await officer.send(at(), { on: '20 July 2023', reason: 'Misread' });
    expect(body).toContain('A date moves to an earlier day than the one that was told.');
    expect(body).toContain('Thursday 17 August 2023');
    expect(await clock()).toMatchObject({ started_on: '2023-07-26', due_on: '2023-08-23' });
  });

  it('is counted anew once it is confirmed, and the authority is told both dates', async () => {
    const typed = { on: '20 July 2023', reason: 'Misread' };
    const { body } = await officer.send(at(), typed);
    const confirmed = { ...typed, step: 'apply', fingerprint: fingerprintIn(body) };
    const done = await officer.send(at(), confirmed);
    expect(done.status).toBe(303);
    expect(await clock()).toMatchObject({ started_on: '2023-07-20', due_on: '2023-08-17' });
    const [passed] = await world.dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM reminders WHERE due_on = $1',
      ['2023-08-17'],
    );
    expect(passed?.n).toBe(0);
    const page = await officer.see(done.headers.get('location') ?? '');
    expect(page.body).toContain('Day it was sent corrected to 20 July 2023: Misread.');
    expect(await outbox()).toEqual([
      {
        event: 'start.corrected',
        payload: expect.objectContaining({ from: '2023-08-23', to: '2023-08-17' }),
      },
    ]);
  });

  it('cannot be confirmed as it was seen before', async () => {
    const api = `/api/v1/recommendations/${reference}/addressees/police/start`;
    const body = { on: '2023-07-21', reason: 'Again', fingerprint: '0'.repeat(64) };
    expect((await postJson(world, officer, api, body)).status).toBe(409);
    const none = await postJson(world, officer, api, {});
    expect(none.status).toBe(422);
  });

  it('is the officer’s to correct', async () => {
    const chair = await world.at('chair');
    expect((await chair.see(at())).status).toBe(403);
  });
});

describe('The local protocol of an authority', () => {
  const at = '/app/authorities/police/protocol';
  const typed = { rule: 'WORKING_DAYS', n: '25', reason: 'Agreed in July' };
  const isLocal = () =>
    world.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      await manager.query(`UPDATE addressees SET regime = 'LOCAL' WHERE id = $1`, [police]);
    });

  it('is not changed while nothing is open under one', async () => {
    await officer.see(at);
    const { status, body } = await officer.send(at, typed);
    expect(status).toBe(422);
    expect(body).toContain('Nothing is open with Marchfield Police under a local protocol.');
  });

  it('moves what is open, as it was shown', async () => {
    await isLocal();
    await officer.see(at);
    const { body } = await officer.send(at, typed);
    expect(body).toContain('Thursday 24 August 2023');
    const confirmed = { ...typed, step: 'apply', fingerprint: fingerprintIn(body) };
    expect((await officer.send(at, confirmed)).status).toBe(303);
    expect(await clock()).toMatchObject({ due_on: '2023-08-24', rule: 'WORKING_DAYS', n: 25 });
    expect((await world.sentences(police)).at(-1)).toBe(
      'Date due counted again: 25 working days: Agreed in July. It was 17 August 2023 and is now 24 August 2023.',
    );
    expect((await officer.see('/app/authorities/police')).body).toContain(
      'Local protocol changed to 25 working days: Agreed in July.',
    );
  });
});

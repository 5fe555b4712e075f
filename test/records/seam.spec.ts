import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate, Refused } from '#rules';
import { armFailpoints, BEGINNING, hashOf } from '#records/record';
import { ClosingService } from '#records/following';
import { walkHistory } from '#records/inspection';
import { RecommendationsService } from '#records/recommendations';
import { ResponsesService } from '#records/responses';
import { aWorld, type World } from '../support/world.js';

const SEND = { on: localDate('2023-07-19'), how: 'email' };

/** Waits until PostgreSQL says that a connection to this database waits for another's row. */
async function somebodyWaitsForALock({ dataSource }: World): Promise<void> {
  for (;;) {
    const waiting = await dataSource.query<unknown[]>(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
  }
}

interface Entry {
  readonly version: number;
  readonly hash: string;
}

describe('The seam', () => {
  let world: World;
  let addressee: string;
  let day = 0;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    day += 1;
    const made = await world.recommendation(
      [world.police],
      `2023-06-${String(day).padStart(2, '0')}`,
    );
    addressee = made.to(world.police);
  });
  afterEach(() => armFailpoints(null));

  const send = async (more: { key?: string; version?: number } = {}) =>
    world.app
      .get(RecommendationsService)
      .send({ actor: await world.as('officer'), id: addressee, ...more }, SEND);
  const history = () =>
    world.dataSource.query<Entry[]>(
      'SELECT version, hash FROM history WHERE subject_id = $1 ORDER BY version',
      [addressee],
    );
  const count = async (table: string) => {
    const [row] = await world.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${table} WHERE subject_id = $1`,
      [addressee],
    );
    return row?.n;
  };
  const stateOf = async () => {
    const [row] = await world.dataSource.query<{ state: string; version: number }[]>(
      'SELECT state, version FROM addressees WHERE id = $1',
      [addressee],
    );
    return row;
  };

  it('lets one of a hundred clients move an addressee and tells the other ninety-nine its state', async () => {
    const officer = await world.as('officer');
    const service = world.app.get(RecommendationsService);
    const tries = await Promise.allSettled(
      Array.from({ length: 100 }, () => service.send({ actor: officer, id: addressee }, SEND)),
    );
    const told = tries
      .filter((one) => one.status === 'rejected')
      .map((one) => String(one.reason.message));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(told).toHaveLength(99);
    expect(new Set(told)).toEqual(
      new Set([
        'This recommendation is sent, awaiting an answer; "Send to the authority" can be done only when it is made by the committee, not yet sent.',
      ]),
    );
    expect((await history()).map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(await count('outbox')).toBe(2);
    expect(await count('clocks')).toBe(1);
  });

  it.each(['transition: decided', 'transition: clocks kept', 'transition: written'])(
    'leaves nothing behind after a crash at "%s", and everything after trying again',
    async (place) => {
      const before = {
        state: await stateOf(),
        history: await history(),
        outbox: await count('outbox'),
      };
      armFailpoints((name) => {
        if (name === place) throw new Error('the power went');
      });
      await expect(send()).rejects.toThrow('the power went');
      expect({
        state: await stateOf(),
        history: await history(),
        outbox: await count('outbox'),
      }).toEqual(before);
      expect(await count('clocks')).toBe(0);

      armFailpoints(null);
      await expect(send()).resolves.toMatchObject({ state: 'sent', version: 3 });
      expect(await count('clocks')).toBe(1);
      expect(await count('outbox')).toBe(2);
    },
  );

  it('chains what waited for the row to what was written meanwhile', async () => {
    await send();
    const [contact, chair] = await Promise.all([world.as('police contact'), world.as('chair')]);
    const escalate = () =>
      world.app
        .get(ClosingService)
        .escalate({ actor: chair, id: addressee }, { reason: 'Nobody answers the telephone.' });
    const seconds: Promise<unknown>[] = [];
    armFailpoints(async (name) => {
      if (name !== 'transition: written' || seconds.length > 0) return;
      seconds.push(escalate());
      await somebodyWaitsForALock(world);
    });
    const act = { actor: contact, id: addressee };
    await world.app.get(ResponsesService).acknowledge(act, { on: localDate('2023-07-19') });
    await Promise.all(seconds);
    expect(await stateOf()).toMatchObject({ state: 'escalated', version: 5 });
    expect((await walkHistory(world.dataSource)).broken).toBeNull();
  });

  it('does keyed work once and gives the first answer again', async () => {
    const first = await send({ key: 'one' });
    await expect(send({ key: 'one' })).resolves.toEqual(first);
    expect(await history()).toHaveLength(3);
  });

  it('does keyed work once for two who send it at the same time', async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => send({ key: 'at once' })));
    expect(new Set(tries.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await history()).toHaveLength(3);
    expect(await count('outbox')).toBe(2);
  });

  it('gives the first answer again although the state has moved on meanwhile', async () => {
    const first = await send({ key: 'early' });
    const act = { actor: await world.as('police contact'), id: addressee };
    await world.app.get(ResponsesService).acknowledge(act, { on: localDate('2023-07-19') });
    await expect(send({ key: 'early' })).resolves.toEqual(first);
    expect(await stateOf()).toMatchObject({ state: 'acknowledged' });
  });

  it('refuses a key used before for another request', async () => {
    await send({ key: 'two' });
    const officer = await world.as('officer');
    const again = world.app
      .get(RecommendationsService)
      .send({ actor: officer, id: addressee, key: 'two' }, { ...SEND, how: 'post' });
    await expect(again).rejects.toThrow(
      'This Idempotency-Key was used before for a different request',
    );
  });

  it('keeps keyed work free to be done after it failed', async () => {
    armFailpoints((name) => {
      if (name === 'transition: written') throw new Error('the power went');
    });
    await expect(send({ key: 'three' })).rejects.toThrow('the power went');
    armFailpoints(null);
    await expect(send({ key: 'three' })).resolves.toMatchObject({ state: 'sent' });
  });

  it('refuses someone who saw an older version, and says what it is now', async () => {
    await send();
    const act = { actor: await world.as('police contact'), id: addressee, version: 2 };
    const late = world.app.get(ResponsesService).acknowledge(act, { on: localDate('2023-07-19') });
    await expect(late).rejects.toThrow(
      'This changed while you were looking at it: it is now sent, awaiting an answer.',
    );
  });

  it('tells everything an answer lacks at once', async () => {
    await send();
    const empty = {
      decision: 'accepted',
      reason: null,
      action: null,
      owner: null,
      targetDate: null,
      how: 'online',
    } as const;
    const answer = world.app
      .get(ResponsesService)
      .respond({ actor: await world.as('police signatory'), id: addressee }, empty);
    const refused = await answer.catch((fault: unknown) => fault);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals.map(({ field }) => field)).toEqual([
      'action',
      'owner',
      'targetDate',
    ]);
  });

  it('lets nobody act for another authority, and a contact not submit for the signatory', async () => {
    await send();
    const responses = world.app.get(ResponsesService);
    const acknowledged = { on: localDate('2023-07-19') };
    const stranger = { actor: await world.as('fire contact'), id: addressee };
    await expect(responses.acknowledge(stranger, acknowledged)).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const contact = { actor: await world.as('police contact'), id: addressee };
    const full = {
      decision: 'not accepted',
      reason: 'It is done by others.',
      action: null,
      owner: null,
      targetDate: null,
      how: 'online',
    } as const;
    await expect(responses.respond(contact, full)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('chains every entry to the one before by hash, as anyone can work out again', async () => {
    await send();
    const rows = await world.dataSource.query<
      {
        council_id: string;
        actor_kind: string;
        version: number;
        at: string;
        actor_id: string | null;
        actor_name: string;
        event: string;
        sentence: string;
        facts: object;
        previous_hash: string;
        hash: string;
      }[]
    >('SELECT * FROM history WHERE subject_id = $1 ORDER BY version', [addressee]);
    let previous = BEGINNING;
    for (const row of rows) {
      expect(row.previous_hash).toBe(previous);
      const again = hashOf({
        councilId: row.council_id,
        actorKind: row.actor_kind,
        subjectKind: 'addressee',
        subjectId: addressee,
        version: row.version,
        at: row.at,
        actorId: row.actor_id,
        actorName: row.actor_name,
        event: row.event,
        sentence: row.sentence,
        facts: row.facts,
        previousHash: row.previous_hash,
      });
      expect(again).toBe(row.hash);
      previous = row.hash;
    }
  });
});

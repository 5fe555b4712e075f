import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SUBJECTS } from '#records/record';
import { aWorld, type World } from '../support/world.js';

let world: World;
let recommendationId: string;
beforeAll(async () => {
  world = await aWorld();
  ({ id: recommendationId } = await world.recommendation([world.police]));
});
afterAll(() => world.end());

const attempt = (sql: string, ...parameters: unknown[]) => world.dataSource.query(sql, parameters);
const count = async (table: string) => {
  const [row] = await world.dataSource.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM ${table}`,
  );
  return row?.n;
};

describe('History, even for the owner of the database,', () => {
  it.each([
    ['edited', `UPDATE history SET sentence = 'Nothing happened.'`],
    ['removed', 'DELETE FROM history'],
    ['emptied', 'TRUNCATE history'],
    ['emptied with what hangs on it', 'TRUNCATE councils CASCADE'],
  ])('cannot be %s', async (_, sql) => {
    const before = await count('history');
    await expect(attempt(sql)).rejects.toThrow('history is append-only');
    expect(await count('history')).toBe(before);
  });

  it('has one entry a version: a second one is refused', async () => {
    await expect(
      attempt(
        `INSERT INTO history (council_id, subject_kind, subject_id, version, at, actor_kind, actor_name, event,
           sentence, facts, previous_hash, hash)
         SELECT council_id, subject_kind, subject_id, version, at, actor_kind, actor_name, event,
           'Another story.', facts, previous_hash, hash FROM history LIMIT 1`,
      ),
    ).rejects.toThrow('history_one_entry_a_version');
  });
});

describe('The version of a row with a state', () => {
  it.each(['version', 'version + 2', 'version - 1'])('cannot go to %s', async (next) => {
    for (const table of ['meetings', 'resolutions', 'addressees']) {
      await expect(attempt(`UPDATE ${table} SET version = ${next}`)).rejects.toThrow(
        /version \d+ cannot follow \d+/,
      );
    }
  });

  it.each(Object.values(SUBJECTS).map(({ table }) => table))('is guarded on %s', async (table) => {
    const guards = await world.dataSource.query<unknown[]>(
      `SELECT 1 FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
       WHERE t.tgrelid = $1::regclass AND p.proname = 'one_version_at_a_time' AND t.tgenabled = 'O'`,
      [table],
    );
    expect(guards).toHaveLength(1);
  });

  it('cannot come with a state nobody knows', async () => {
    await expect(
      attempt(`UPDATE addressees SET version = version + 1, state = 'noted'`),
    ).rejects.toThrow('addressees_state_known');
  });
});

describe('A recommendation the committee has made', () => {
  it.each([
    ['its text', `wording = 'Something softer.'`],
    ['its reference', `reference = 'CDC/2023/99'`],
    ['the day it was made', `made_on = '2023-07-20'`],
    ['the fact that it was made', 'made_on = NULL'],
  ])('keeps %s', async (_, change) => {
    await expect(
      attempt(`UPDATE recommendations SET ${change} WHERE id = $1`, recommendationId),
    ).rejects.toThrow('a recommendation is frozen once made');
  });

  it('cannot be deleted', async () => {
    await expect(
      attempt('DELETE FROM recommendations WHERE id = $1', recommendationId),
    ).rejects.toThrow('a recommendation is frozen once made');
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, type World } from '../support/world.js';
import { anEnvironment, run } from './terminal.js';

describe('The doctor', () => {
  let world: World;
  let sentTo = '';
  beforeAll(async () => {
    world = await aWorld();
    const made = await world.recommendation([world.police, world.fire]);
    sentTo = made.to(world.police);
    await world.send(sentTo);
    await world.dataSource.query('UPDATE outbox SET relayed_at = now()');
  });
  afterAll(() => world.end());

  const examined = async () => {
    const { code, said } = await run(['doctor', '--json'], anEnvironment(world.databaseUrl));
    const { checks } = JSON.parse(said) as {
      checks: { name: string; ok: boolean; says: string }[];
    };
    return { code, wrong: checks.filter(({ ok }) => !ok) };
  };
  /** As the owner of the database, with the guard of the history taken off and put back. */
  const tamper = (sql: string, values: unknown[]) =>
    world.dataSource.transaction(async (manager) => {
      await manager.query('ALTER TABLE history DISABLE TRIGGER USER');
      await manager.query(sql, values);
      await manager.query('ALTER TABLE history ENABLE TRIGGER USER');
    });

  it('finds nothing wrong with a record nobody touched', async () => {
    expect(await examined()).toEqual({ code: 0, wrong: [] });
  });

  it('names open work whose only signatory is disabled', async () => {
    const { id } = world.someone('police signatory');
    await world.dataSource.query('UPDATE people SET disabled_at = now() WHERE id = $1', [id]);
    expect(await examined()).toMatchObject({
      code: 1,
      wrong: [{ name: 'open work', says: expect.stringContaining('to Marchfield Police') }],
    });
    await world.dataSource.query('UPDATE people SET disabled_at = NULL WHERE id = $1', [id]);
  });

  it('names the first entry of a history that was changed behind its back', async () => {
    await tamper(
      `UPDATE history SET sentence = 'Sent on another day.' WHERE subject_id = $1 AND version = 3`,
      [sentTo],
    );
    const { code, wrong } = await examined();
    expect(code).toBe(1);
    expect(wrong.map(({ name }) => name)).toContain('history');
    expect(wrong[0]?.says).toContain(
      `The first entry that does not hold is version 3 of addressee ${sentTo}: what it says is not what was written.`,
    );
  });

  it('says every problem of the settings', async () => {
    const { code, said } = await run(['doctor'], { DATA_DIR: 'no-such-folder' });
    expect(code).toBe(1);
    expect(said.match(/^WRONG +environment/gm)).toHaveLength(3);
  });

  it('says that the address in letters answers as something else', async () => {
    const other = createServer((_, answer) => answer.end('{"name":"another"}')).listen(0);
    await once(other, 'listening');
    const at = other.address();
    const port = typeof at === 'object' ? at?.port : 0;
    const env = { ...anEnvironment(world.databaseUrl), BASE_URL: `http://127.0.0.1:${port}` };
    const { code, said } = await run(['doctor'], env);
    other.close();
    expect(code).toBe(1);
    expect(said).toMatch(/^WRONG +address: Something else answers at/m);
  });

  it('says that the database cannot be reached', async () => {
    const nowhere = 'postgres://nobody:nothing@127.0.0.1:1/none';
    const { code, said } = await run(['doctor'], anEnvironment(nowhere));
    expect(code).toBe(1);
    expect(said).toMatch(/^WRONG +database: .*ECONNREFUSED/m);
  });
});

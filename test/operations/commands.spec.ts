import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../apps/cli/src/run-cli.js';
import { aDatabase, type TestDatabase } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';

describe('Commands for those who run it', () => {
  let world: World;
  let empty: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    world = await aWorld();
    empty = await aDatabase();
    folder = await mkdtemp(join(tmpdir(), 'critical-friend-commands-'));
    const { to } = await world.recommendation([world.police]);
    await world.send(to(world.police));
  });
  afterAll(async () => {
    await world.end();
    await empty.drop();
    await rm(folder, { recursive: true });
  });

  const run = async (...words: readonly string[]) => runOn(world.databaseUrl, words);
  async function runOn(url: string, words: readonly string[]) {
    const said: string[] = [];
    const complained: string[] = [];
    const code = await runCli(words, {
      env: {
        NODE_ENV: 'test',
        DATABASE_URL: url,
        REDIS_URL: process.env['CF_TEST_REDIS_URL'],
        APP_SECRET: 'a secret for specs only, of forty signs..',
        DATA_DIR: folder,
      },
      say: (text) => said.push(text),
      complain: (text) => complained.push(text),
    });
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  }

  it('seal the history, verify it, and tell its head', async () => {
    expect((await run('audit', 'verify')).said).toContain('Nothing is sealed yet.');
    const sealed = await run('audit', 'seal');
    expect(sealed).toMatchObject({ code: 0, complained: '' });
    const head = /1:[0-9a-f]{64}/.exec(sealed.said)?.[0] ?? '';
    const verified = await run('audit', 'verify', '--head', head);
    expect(verified.code).toBe(0);
    expect(verified.said).toContain(`The last seal is ${head}.`);
    const json = JSON.parse((await run('audit', 'verify', '--json')).said);
    expect(json).toMatchObject({ ok: true, seals: 1, unsealed: 0, faults: [] });
  });

  it('leave with 1 and the first fault when a seal that was noted is gone, with 2 when it is none', async () => {
    const gone = await run('audit', 'verify', '--head', `9:${'a'.repeat(64)}`);
    expect(gone).toMatchObject({ code: 1, complained: '' });
    expect(gone.said).toBe(
      'The first seal that does not hold is seal 9: it was noted elsewhere and is gone: the end was cut off.',
    );
    const none = await run('audit', 'verify', '--head', 'yesterday');
    expect(none).toMatchObject({ code: 2, said: '' });
    expect(none.complained).toContain('A seal is its number, a colon and its hash');
  });

  it('back up, restore, say that mail is paused, and let it leave again', async () => {
    const into = join(folder, 'tonight');
    expect((await run('backup', into)).said).toMatch(/^Backed up: \d+ rows of \d+ tables/);
    expect(await run('backup', into)).toMatchObject({ code: 2, said: '' });
    const restored = await run('restore', into, '--into', empty.url);
    expect(restored).toMatchObject({ code: 0, complained: '' });
    expect(restored.said).toMatch(/^Restored and proved equal: \d+ rows/);
    const restore = () => runOn(empty.url, ['restore', into]);
    expect((await restore()).complained).toMatch(/^The database is not empty/);

    const doctor = await runOn(empty.url, ['doctor']);
    expect(doctor.complained).toMatch(/^All mail is paused: restored from the backup of/m);
    expect(doctor.said).toMatch(/^ok +mail: All mail is paused/m);
    expect((await runOn(empty.url, ['mail', 'status'])).said).toMatch(
      /^Mail is paused since .*\n0 letters wait; \d+ messages are not addressed yet\.$/,
    );
    const wrong = await runOn(empty.url, ['mail', 'resume', '--discard-older-than', 'a day']);
    expect(wrong).toMatchObject({ code: 2, said: '' });
    const resumed = await runOn(empty.url, ['mail', 'resume', '--discard-older-than', '0']);
    expect(resumed.said).toMatch(/^Mail leaves again: 0 letters that waited; [1-9]\d* are too old/);
    expect((await runOn(empty.url, ['mail', 'resume'])).said).toBe('Mail was not paused.');
    // What is left to say is true of what was restored: no web answers, and no sweep ran.
    expect((await runOn(empty.url, ['doctor'])).complained.split('\n')).toEqual([
      expect.stringMatching(/^Nobody answers at http/),
      expect.stringMatching(/ a reminder of an earlier day that was never put together\.$/),
    ]);
  });
});

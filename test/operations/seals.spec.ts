import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { THE_SYSTEM } from '#rules';
import { newId } from '#platform';
import { inspectHistory } from '#records/inspection';
import { appendHistory, BEGINNING } from '#records/record';
import { SealsService } from '#records/seals';
import { transact, type Tx } from '#records/transaction';
import { aWorld, type World } from '../support/world.js';

describe('Seals over the history', () => {
  let world: World;
  let seals: SealsService;
  beforeAll(async () => {
    world = await aWorld();
    seals = world.app.get(SealsService);
    await world.recommendation([world.police, world.fire]);
  });
  afterAll(() => world.end());

  /** The first entry of a new subject. */
  const write = (tx: Tx, subjectId = newId()) =>
    appendHistory(tx, {
      councilId: world.councilId,
      subjectKind: 'note',
      subjectId,
      version: 1,
      at: world.time.now(),
      actor: THE_SYSTEM,
      event: 'meeting.resumed',
      facts: {},
      previousHash: BEGINNING,
    });
  const inspect = () => inspectHistory(world.dataSource);
  /** What a database owner can do that the product cannot, undone at the end. */
  const tampered = async <Found>(sql: string, look: () => Promise<Found>): Promise<Found> => {
    const runner = world.dataSource.createQueryRunner();
    await runner.query("SET session_replication_role = 'replica'");
    await runner.query('CREATE TEMP TABLE kept AS SELECT * FROM history');
    await runner.query('CREATE TEMP TABLE kept_seals AS SELECT * FROM history_seals');
    await runner.query(sql);
    const found = await look();
    await runner.query(`
      DELETE FROM history; INSERT INTO history OVERRIDING SYSTEM VALUE SELECT * FROM kept; DROP TABLE kept;
      DELETE FROM history_seals; INSERT INTO history_seals SELECT * FROM kept_seals; DROP TABLE kept_seals;
      SET session_replication_role = 'origin'`);
    await runner.release();
    return found;
  };

  it('hold everything that happened, once: the second sealer finds nothing to do', async () => {
    const [seal, ...more] = await seals.seal();
    const { entries, unsealed, head, faults } = await inspect();
    expect(more).toEqual([]);
    expect(seal).toMatchObject({ number: 1, entries, previousHash: BEGINNING });
    expect({ unsealed, faults }).toEqual({ unsealed: 0, faults: [] });
    expect(await seals.seal()).toEqual([]);
    expect(await seals.head()).toMatchObject({ number: 1, hash: seal?.hash });
    expect(head).toMatchObject({ number: 1, hash: seal?.hash });
  });

  it('follow one another however many workers seal at once', async () => {
    await transact(world.dataSource, (tx) => write(tx));
    const made = (await Promise.all(Array.from({ length: 10 }, () => seals.seal()))).flat();
    expect(made).toMatchObject([{ number: 2, entries: 1 }]);
    expect((await inspect()).faults).toEqual([]);
  });

  it('wait for an entry whose id is taken and whose transaction is still to commit', async () => {
    const slow = world.dataSource.createQueryRunner();
    await slow.startTransaction();
    await write(slow.manager as Tx);
    await transact(world.dataSource, (tx) => write(tx));
    // The later entry is there to be seen; a seal over it would be broken as soon as the earlier one commits.
    expect(await seals.seal()).toEqual([]);
    const sealing = seals.seal();
    await new Promise((resolve) => setTimeout(resolve, 200));
    // Whoever begins while the sealer waits is neither held up nor waited for.
    const late = world.dataSource.createQueryRunner();
    await late.startTransaction();
    await write(late.manager as Tx);
    await slow.commitTransaction();
    expect(await sealing).toMatchObject([{ number: 3, entries: 2 }]);
    await late.commitTransaction();
    expect(await inspect()).toMatchObject({ unsealed: 1, faults: [] });
    expect(await seals.seal()).toMatchObject([{ number: 4, entries: 1 }]);
    await Promise.all([slow.release(), late.release()]);
    expect((await inspect()).faults).toEqual([]);
  });

  it('cannot be edited, removed or emptied', async () => {
    for (const sql of [
      'UPDATE history_seals SET entries = 1',
      'DELETE FROM history_seals',
      'TRUNCATE history_seals',
    ]) {
      await expect(world.dataSource.query(sql)).rejects.toThrow('history is append-only');
    }
  });

  it('miss a subject that vanished with its whole chain', async () => {
    const faults = await tampered(
      "DELETE FROM history WHERE id = (SELECT max(id) FROM history WHERE subject_kind = 'note' AND id < (SELECT max(id) FROM history))",
      async () => (await inspect()).faults,
    );
    expect(faults).toEqual([
      expect.stringMatching(/^The first seal that does not hold is seal 3: it holds 2 entries/),
    ]);
  });

  it('leave to its own chain an entry changed in who acted', async () => {
    const faults = await tampered(
      "UPDATE history SET actor_kind = 'person' WHERE id = (SELECT max(id) FROM history)",
      async () => (await inspect()).faults,
    );
    expect(faults).toEqual([expect.stringContaining('what it says is not what was written')]);
  });

  it('name the entry that was rewritten, and the row whose history is gone', async () => {
    const rewritten = await tampered(
      "UPDATE history SET sentence = 'Nothing happened.' WHERE id = (SELECT min(id) FROM history WHERE subject_kind = 'addressee')",
      async () => (await inspect()).faults,
    );
    expect(rewritten).toEqual([
      expect.stringMatching(
        /^The first entry that does not hold is version 1 of addressee .*: what it says is not what was written\.$/,
      ),
    ]);
    const gone = await tampered(
      "DELETE FROM history WHERE subject_kind = 'meeting'",
      async () => (await inspect()).faults,
    );
    expect(gone).toContainEqual(expect.stringMatching(/^The history of meetings .* is gone\.$/));
  });

  it('tell a tail that was cut off together with its seals from one that was never there, by a seal noted elsewhere', async () => {
    const head = await seals.head();
    const noted = { number: head?.number ?? 0, hash: head?.hash ?? '' };
    const found = await tampered(
      'DELETE FROM history WHERE id > (SELECT last_entry FROM history_seals WHERE number = 3); DELETE FROM history_seals WHERE number = 4',
      async () => ({
        alone: (await inspectHistory(world.dataSource)).faults,
        noted: (await inspectHistory(world.dataSource, noted)).faults,
      }),
    );
    expect(found.alone).toEqual([]);
    expect(found.noted).toEqual([
      'The first seal that does not hold is seal 4: it was noted elsewhere and is gone: the end was cut off.',
    ]);
    expect((await inspectHistory(world.dataSource, noted)).faults).toEqual([]);
  });
});

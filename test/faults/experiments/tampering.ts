import { inspectHistory } from '#records/inspection';
import { SealsService } from '#records/seals';
import type { Experiment } from '../experiment.js';
import { between } from '../harness/random.js';
import { Stage } from '../harness/stage.js';
import { rehash } from '../harness/rehash.js';

/** Ways in which somebody who owns the database may change what history says; `$1` is an entry. */
const WAYS = {
  'a sentence rewritten': `UPDATE history SET sentence = sentence || '.' WHERE id = $1`,
  'an actor renamed': `UPDATE history SET actor_name = 'Somebody else' WHERE id = $1`,
  'an actor taken away': `UPDATE history SET actor_id = gen_random_uuid() WHERE id = $1`,
  'an hour moved': `UPDATE history SET at = at - interval '1 hour' WHERE id = $1`,
  'facts changed': `UPDATE history SET facts = facts || '{"moved": true}' WHERE id = $1`,
  'an event renamed': `UPDATE history SET event = event || 'x' WHERE id = $1`,
  'an entry removed': `DELETE FROM history WHERE id = $1`,
  'a tail cut off': `DELETE FROM history h USING history e
     WHERE e.id = $1 AND h.subject_id = e.subject_id AND h.version >= e.version`,
  'a subject removed': `DELETE FROM history h USING history e WHERE e.id = $1 AND h.subject_id = e.subject_id`,
} as const;

/** The owner of the database, its triggers off, changes the history in each way; the inspection must tell. */
export const tampering =
  (rounds: number): Experiment =>
  ({ random }) =>
    Stage.play(async (stage) => {
      const { world } = stage;
      const made = await world.recommendation([world.police, world.fire]);
      await world.send(made.to(world.police));
      await world.app.get(SealsService).seal();
      const untouched = await inspectHistory(world.dataSource);
      const ids = (await stage.rows<{ id: string }>('SELECT id FROM history')).map(({ id }) => id);
      const faults = untouched.faults.map((fault) => `untouched: ${fault}`);
      let tampered = 0;
      let noticed = 0;
      const noticing = async (way: string, change: () => Promise<unknown>) => {
        tampered += 1;
        const found = await afterwards(stage, change);
        if (found > 0) noticed += 1;
        else faults.push(`not noticed: ${way}`);
      };
      for (let round = 0; round < rounds; round += 1) {
        const entry = ids[between(random, 0, ids.length - 1)] ?? '';
        for (const [way, sql] of Object.entries(WAYS)) {
          await noticing(`${way} (entry ${entry})`, () => stage.rows(sql, [entry]));
        }
        await noticing(
          `a sentence rewritten and every later hash worked out again (${entry})`,
          () => rehash(stage, entry),
        );
      }
      return {
        did: `the database's owner changed the history in ${Object.keys(WAYS).length + 1} ways, ${rounds} times each`,
        counted: `${tampered} changes, ${noticed} noticed; ${untouched.entries} entries untouched, ${untouched.faults.length} false alarms`,
        bound: 'every change noticed, no false alarm',
        faults,
      };
    });

/** Makes the change with every trigger off, counts the faults then found, and puts everything back. */
async function afterwards(stage: Stage, change: () => Promise<unknown>): Promise<number> {
  const triggers = (state: 'DISABLE' | 'ENABLE') =>
    stage.rows(`ALTER TABLE history ${state} TRIGGER ALL`);
  await triggers('DISABLE');
  await stage.rows('CREATE TABLE kept AS SELECT * FROM history');
  await change();
  const { faults } = await inspectHistory(stage.world.dataSource);
  await stage.rows('DELETE FROM history');
  await stage.rows('INSERT INTO history OVERRIDING SYSTEM VALUE SELECT * FROM kept');
  await stage.rows('DROP TABLE kept');
  await triggers('ENABLE');
  return faults.length;
}

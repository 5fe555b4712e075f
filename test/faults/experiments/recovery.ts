import { setTimeout as wait } from 'node:timers/promises';
import { checkLetters } from '../checks/check-letters.js';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { isQuiet } from '../harness/is-quiet.js';
import { orderLetters } from '../harness/letters.js';
import { between } from '../harness/random.js';
import { Stage } from '../harness/stage.js';
import { until } from '../harness/until.js';

const LETTERS = 32;
/** Letters one worker may have in flight. */
const IN_FLIGHT = 4;
/** Seconds in which what a dead worker had in hand is done by another; it aims at half. */
const WITHIN = 30;

/** One of two workers is killed with letters in hand; nothing is made older, and the clock is the wall's. */
export const recovery: Experiment = ({ random }) =>
  Stage.play(async (stage) => {
    stage.sink.mood = 'slow';
    const [doomed] = await Promise.all([stage.worker(), stage.worker()]);
    await orderLetters(stage, LETTERS);
    const full = 2 * IN_FLIGHT;
    await until('both have their hands full', async () => (await inHand(stage)).length === full);
    await wait(between(random, 0, 1_000));
    await doomed.kill();
    const [killed] = await stage.rows<{ at: string }>('SELECT clock_timestamp()::text AS at');
    const held = await inHand(stage);
    await until('everything is settled', () => isQuiet(stage), 120_000);
    const [last] = await stage.rows<{ seconds: number }>(
      `SELECT extract(epoch FROM max(settled_at) - $2::timestamptz)::float8 AS seconds
       FROM deliveries WHERE id = ANY($1::uuid[])`,
      [held, killed?.at],
    );
    const seconds = last?.seconds ?? Infinity;
    const found = await checkLetters(stage, IN_FLIGHT);
    return {
      did: 'one of two workers with their hands full was killed with -9; a letter takes 2 s to send',
      counted: `${held.length} letters in the hands of both, the last of them sent ${seconds.toFixed(1)} s later; ${found.letters} settled, ${found.repeats} repeats`,
      bound: `all within ${WITHIN} s (aim ${WITHIN / 2} s) by the clock on the wall; at most ${IN_FLIGHT} repeats`,
      faults: [
        ...(seconds <= WITHIN ? [] : [`it took ${seconds.toFixed(1)} s`]),
        ...found.faults,
        ...(await checkRecord(stage)),
      ],
    };
  });

async function inHand(stage: Stage): Promise<readonly string[]> {
  const rows = await stage.rows<{ id: string }>(
    `SELECT id FROM deliveries WHERE state = 'sending'`,
  );
  return rows.map(({ id }) => id);
}

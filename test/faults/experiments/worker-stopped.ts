import { checkLetters } from '../checks/check-letters.js';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { healthAt } from '../harness/health.js';
import { isQuiet } from '../harness/is-quiet.js';
import { orderLetters, orderMore } from '../harness/letters.js';
import { Stage } from '../harness/stage.js';
import { until } from '../harness/until.js';

const LETTERS = 20;
/** Seconds after which something due and unsent makes the product red. */
const TOO_OLD = 300;

/** The worker stops and nobody says so; the age of what is due does, and is green again when a worker is. */
export const workerStopped: Experiment = () =>
  Stage.play(async (stage) => {
    const { address } = await stage.web();
    await orderLetters(stage, LETTERS);
    const worker = await stage.worker();
    await until('the letters are sent', () => isQuiet(stage));
    await worker.stop();
    const before = await healthAt(address);
    await orderMore(stage, LETTERS);
    // Nobody works, so nothing is touched that somebody holds: the rows and the sign of life are made older.
    const age = async (seconds: number) => {
      const by = `interval '${seconds} seconds'`;
      await stage.rows(`UPDATE outbox SET put_at = now() - ${by} WHERE relayed_at IS NULL`);
      await stage.rows(`UPDATE heartbeats SET at = now() - ${by}`);
    };
    await age(TOO_OLD - 30);
    const waiting = await healthAt(address);
    await age(TOO_OLD + 30);
    const red = await healthAt(address);
    await stage.worker();
    const began = performance.now();
    await until('it is green again', async () => (await healthAt(address)).status === 200, 60_000);
    const seconds = (performance.now() - began) / 1_000;
    await until('the rest is sent', () => isQuiet(stage));
    const found = await checkLetters(stage, 0);
    const isToldBy = (name: string) => red.red.includes(name);
    return {
      did: `the worker was stopped while ${LETTERS} letters came, until the oldest had waited ${TOO_OLD + 30} s; then one started`,
      counted: `/health/ready ${before.status} before, ${waiting.status} at ${waiting.oldest} s, ${red.status} at ${red.oldest} s by ${red.red.join(' and ')}; 200 again ${seconds.toFixed(0)} s after the start; ${found.received} letters arrived, ${found.repeats} repeats`,
      bound: `green to ${TOO_OLD} s, red after, green again by itself; each letter once`,
      faults: [
        ...(before.status === 200 && waiting.status === 200 ? [] : ['it was red too early']),
        ...(red.status === 503 && isToldBy('letters') && isToldBy('worker')
          ? []
          : ['it was not red, or did not say why']),
        ...(found.received === LETTERS * 2 ? [] : [`${found.received} letters arrived`]),
        ...found.faults,
        ...(await checkRecord(stage)),
      ],
    };
  });

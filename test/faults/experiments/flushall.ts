import { Redis } from 'ioredis';
import { checkLetters } from '../checks/check-letters.js';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { isQuiet } from '../harness/is-quiet.js';
import { orderLetters } from '../harness/letters.js';
import { Stage } from '../harness/stage.js';
import { until } from '../harness/until.js';

const LETTERS = 200;
const FLUSHES = 3;

/** Redis is emptied again and again while a worker sends. */
export const flushall: Experiment = () =>
  Stage.play(async (stage) => {
    stage.sink.mood = 'trickles';
    await orderLetters(stage, LETTERS);
    const worker = await stage.worker();
    const redis = new Redis(stage.redisUrl);
    for (let flush = 1; flush <= FLUSHES; flush += 1) {
      const so = (LETTERS * flush) / 10;
      await until(`${so} letters`, () => stage.sink.received.length >= so);
      await redis.flushall();
      const waiting = await stage.count(`SELECT count(*) FROM deliveries WHERE state = 'waiting'`);
      if (waiting === 0) throw new Error('Redis was emptied too late to be missed.');
    }
    redis.disconnect();
    await until('the worker offers again by itself', () => isQuiet(stage));
    await worker.stop();
    const found = await checkLetters(stage, 0);
    return {
      did: `Redis was emptied ${FLUSHES} times while a worker sent ${LETTERS} letters`,
      counted: `${found.letters} letters settled, ${found.received} arrived, ${found.repeats} repeats`,
      bound: 'each arrives once',
      faults: [...found.faults, ...(await checkRecord(stage))],
    };
  });

import { setTimeout as wait } from 'node:timers/promises';
import { checkLetters } from '../checks/check-letters.js';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { deliverTheRest, orderLetters } from '../harness/letters.js';
import { between } from '../harness/random.js';
import { Stage } from '../harness/stage.js';
import { until } from '../harness/until.js';

/** Letters one worker may have in flight. */
const IN_FLIGHT = 4;

/** Workers are killed with -9, one after another, while they send; a new one takes each place. */
export const killWorkers: Experiment = ({ random, isLong }) =>
  Stage.play(async (stage) => {
    const letters = isLong ? 1_000 : 200;
    const kills = isLong ? 12 : 4;
    stage.sink.mood = 'trickles';
    await orderLetters(stage, letters);
    const workers = await Promise.all([stage.worker(), stage.worker()]);
    for (let kill = 1; kill <= kills; kill += 1) {
      const so = Math.floor((letters * kill) / (kills + 2));
      await until(`${so} letters`, () => stage.sink.received.length >= so, 60_000);
      await wait(between(random, 0, 50));
      const at = kill % 2;
      await workers[at]?.kill();
      workers[at] = await stage.worker();
    }
    await until(
      'the workers have sent what they can',
      async () =>
        (await stage.count(`SELECT count(*) FROM deliveries WHERE state = 'sent'`)) >=
        letters - kills * IN_FLIGHT,
      120_000,
    );
    await Promise.all(workers.map((worker) => worker.stop()));
    await deliverTheRest(stage);
    const found = await checkLetters(stage, kills * IN_FLIGHT);
    return {
      did: `${kills} of the workers that sent ${letters} letters were killed with -9`,
      counted: `${found.letters} letters settled, ${found.received} arrived, ${found.repeats} repeats`,
      bound: `each arrives; at most ${kills * IN_FLIGHT} repeats, under the same Message-ID`,
      faults: [
        ...(found.letters === letters ? [] : [`${found.letters} letters, not ${letters}`]),
        ...found.faults,
        ...(await checkRecord(stage)),
      ],
    };
  });

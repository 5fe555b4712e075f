import { checkLetters } from '../checks/check-letters.js';
import { checkClients, checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { madeAddressees, type MadeAddressee } from '../harness/addressees.js';
import { ApiClient } from '../harness/api-client.js';
import { ClientHistory } from '../harness/client-history.js';
import type { Program, Web } from '../harness/program.js';
import { between } from '../harness/random.js';
import { isQuiet } from '../harness/is-quiet.js';
import { Stage } from '../harness/stage.js';
import { stopped } from '../harness/stopped.js';
import { until } from '../harness/until.js';

const SENDINGS = 160;
const CLIENTS = 6;
const TRIES = 40;
/** Seconds within which a process that is asked to stop has gone. */
const WITHIN = 10;

/** Each of two web and two worker processes is replaced in turn while clients write with keys and letters leave. */
export const rollingRestart: Experiment = ({ random }) =>
  Stage.play(async (stage) => {
    stage.sink.mood = 'trickles';
    const webs: Web[] = [await stage.web(), await stage.web()];
    const workers: Program[] = [await stage.worker(), await stage.worker()];
    const history = new ClientHistory();
    const [first] = webs;
    if (first === undefined) throw new Error('No web process started.');
    const client = new ApiClient(await stage.signIn('officer', first), history);
    const left = await madeAddressees(stage, SENDINGS);
    const stops: Awaited<ReturnType<typeof stopped>>[] = [];
    let isOver = false;
    // As a proxy does: whichever process listens now, and another when one did not answer.
    const untilTold = async (addressee: MadeAddressee) => {
      for (let each = 0; each < TRIES; each += 1) {
        const web = webs[between(random, 0, webs.length - 1)];
        const key = `rolling-${addressee.id}`;
        if (web === undefined) continue;
        if ((await client.send(web.address, addressee, key)).outcome !== 'unknown') return;
      }
    };
    const one = async () => {
      while (!isOver) {
        const next = left.shift();
        if (next === undefined) return;
        await untilTold(next);
      }
    };
    const clients = Array.from({ length: CLIENTS }, one);
    for (const at of [0, 1]) {
      const [oldWeb, oldWorker] = [webs[at], workers[at]];
      [webs[at], workers[at]] = await Promise.all([stage.web(), stage.worker()]);
      if (oldWeb !== undefined) stops.push(await stopped('web', oldWeb));
      if (oldWorker !== undefined) stops.push(await stopped('worker', oldWorker));
    }
    const during = SENDINGS - left.length;
    isOver = left.length > SENDINGS / 2;
    await Promise.all(clients);
    await until('every letter is settled', () => isQuiet(stage));
    await Promise.all(workers.map((worker) => worker.stop()));
    const found = await checkLetters(stage, 0);
    const slowest = Math.max(...stops.map(({ seconds }) => seconds));
    return {
      did: `2 web and 2 worker processes were replaced one after another by SIGTERM while ${CLIENTS} clients wrote with keys and letters left`,
      counted: `${during} recommendations sent meanwhile; ${history.inWords()}; ${found.letters} letters settled, ${found.received} arrived, ${found.repeats} repeats; ${stops.length} processes gone within ${slowest.toFixed(1)} s`,
      bound: `each done once and its client told so; each letter once; each process gone of itself within ${WITHIN} s`,
      faults: [
        ...stops.flatMap(({ faults }) => faults),
        ...stops
          .filter(({ seconds }) => seconds > WITHIN)
          .map(({ what, seconds }) => `a ${what} took ${seconds.toFixed(1)} s to stop`),
        ...(during > 20 ? [] : [`only ${during} sendings were under way`]),
        ...(history.count('fail') === 0 ? [] : ['a client was told no']),
        ...found.faults,
        ...(await checkClients(stage, history)),
        ...(await checkRecord(stage)),
      ],
    };
  });

import { setTimeout as wait } from 'node:timers/promises';
import { checkClients, checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { madeAddressees, type MadeAddressee } from '../harness/addressees.js';
import { ApiClient } from '../harness/api-client.js';
import { ClientHistory } from '../harness/client-history.js';
import { PostgresProcesses } from '../harness/postgres-processes.js';
import { between } from '../harness/random.js';
import { Stage } from '../harness/stage.js';

const SENDINGS = 60;
const KILLS = 3;
const AT_ONCE = 6;
const TRIES = 40;

/** Backends are killed with -9 while people write, so that PostgreSQL restarts; each client asks until it is told. */
export const postgresKilled: Experiment = ({ random }) =>
  Stage.play(async (stage) => {
    const { databaseUrl } = stage.world;
    const addressees = await madeAddressees(stage, SENDINGS);
    // The run's servers forget on a crash what they have said; this database must not.
    await stage.rows(
      `ALTER DATABASE ${new URL(databaseUrl).pathname.slice(1)} SET synchronous_commit = on`,
    );
    await stage.rows('CHECKPOINT');
    const web = await stage.web();
    const history = new ClientHistory();
    const client = new ApiClient(await stage.signIn('officer', web), history);
    const left = [...addressees];
    const untilTold = async (addressee: MadeAddressee) => {
      for (let each = 0; each < TRIES; each += 1) {
        const key = `killed-${addressee.id}`;
        if ((await client.send(web.address, addressee, key)).outcome !== 'unknown') return;
        await wait(250);
      }
    };
    const one = async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) await untilTold(next);
    };
    const clients = Array.from({ length: AT_ONCE }, one);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const until = SENDINGS - Math.floor((SENDINGS * kill) / (KILLS + 1));
      while (left.length > until) await wait(5);
      await wait(between(random, 0, 40));
      (await PostgresProcesses.serving(databaseUrl)).killOne();
    }
    await Promise.all(clients);
    return {
      did: `PostgreSQL was brought down by kill -9 ${KILLS} times while ${SENDINGS} recommendations were sent`,
      counted: history.inWords(),
      bound: 'each done once, every client told so in the end',
      faults: [
        ...(history.count('ok') >= SENDINGS && history.count('fail') === 0
          ? []
          : [`${history.count('ok')} clients were told ok`]),
        ...(await checkClients(stage, history)),
        ...(await checkRecord(stage)),
      ],
    };
  });

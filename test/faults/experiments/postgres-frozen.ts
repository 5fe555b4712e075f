import { setTimeout as wait } from 'node:timers/promises';
import { checkClients, checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { madeAddressees } from '../harness/addressees.js';
import { ApiClient } from '../harness/api-client.js';
import { ClientHistory } from '../harness/client-history.js';
import { PostgresProcesses } from '../harness/postgres-processes.js';
import { Stage } from '../harness/stage.js';

const SENDINGS = 5;
/** The longest anybody may wait for an answer: a query's limit, and the session's own. Seconds. */
const PATIENCE = 30;

/** PostgreSQL hangs, neither answering nor refusing, while people write; then it goes on. */
export const postgresFrozen: Experiment = () =>
  Stage.play(async (stage) => {
    const web = await stage.web();
    const history = new ClientHistory();
    const client = new ApiClient(await stage.signIn('officer', web), history);
    const addressees = await madeAddressees(stage, SENDINGS);
    const postgres = await PostgresProcesses.serving(stage.world.databaseUrl);
    const send = () =>
      Promise.all(
        addressees.map((addressee) =>
          client.send(web.address, addressee, `frozen-${addressee.id}`),
        ),
      );
    postgres.freeze();
    const began = performance.now();
    let live = 0;
    let waited = 0;
    try {
      const sending = send();
      await wait(500);
      live = await statusOf(`${web.address}/health/live`);
      await sending;
      waited = (performance.now() - began) / 1_000;
    } finally {
      postgres.thaw();
    }
    const during = history.inWords();
    // Statements cut off by the limit may still be ending in the server.
    await wait(1_000);
    const again = await send();
    const notDone = again.filter(({ outcome }) => outcome !== 'ok');
    return {
      did: `PostgreSQL hung while ${SENDINGS} clients wrote, went on, and they asked again with their keys`,
      counted: `${during} after ${waited.toFixed(0)} s; /health/live ${live}; then ${again.length - notDone.length} of ${SENDINGS} done`,
      bound: `an answer within ${PATIENCE} s, the process live, each done once`,
      faults: [
        ...(waited <= PATIENCE ? [] : [`a client waited ${waited.toFixed(0)} s`]),
        ...(live === 200 ? [] : [`/health/live answered ${live}`]),
        ...notDone.map(({ told }) => `asked again: ${told}`),
        ...(await checkClients(stage, history)),
        ...(await checkRecord(stage)),
      ],
    };
  });

async function statusOf(url: string): Promise<number> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  return answer?.status ?? 0;
}

import { setTimeout as wait } from 'node:timers/promises';
import { checkLetters } from '../checks/check-letters.js';
import { checkClients, checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { madeAddressees } from '../harness/addressees.js';
import { ApiClient } from '../harness/api-client.js';
import { ClientHistory } from '../harness/client-history.js';
import { isQuiet } from '../harness/is-quiet.js';
import { Stage } from '../harness/stage.js';
import { TcpProxy } from '../harness/tcp-proxy.js';
import { until } from '../harness/until.js';

const SENDINGS = 20;

/** Redis is away while people work; then it is back, and nobody needs to do anything. */
export const redisDown: Experiment = ({ isLong }) =>
  Stage.play(async (stage) => {
    const seconds = isLong ? 120 : 20;
    const proxy = await TcpProxy.to(Number(new URL(stage.redisUrl).port));
    try {
      const web = await stage.web();
      const history = new ClientHistory();
      const client = new ApiClient(await stage.signIn('officer', web), history);
      const addressees = await madeAddressees(stage, SENDINGS);
      await stage.rows('UPDATE outbox SET relayed_at = now()');
      const worker = await stage.worker({ REDIS_URL: proxy.through(stage.redisUrl) });
      proxy.down();
      for (const addressee of addressees) {
        await client.send(web.address, addressee, `without-redis-${addressee.id}`);
      }
      await wait(seconds * 1_000);
      const meanwhile = stage.sink.received.length;
      proxy.up();
      await until('all letters are sent', () => isQuiet(stage), 60_000);
      await worker.stop();
      const found = await checkLetters(stage, 0);
      const asked = await stage.count(
        `SELECT count(*) FROM deliveries WHERE notice = 'recommendation-sent' AND state = 'sent'`,
      );
      const isDone = history.count('ok') === SENDINGS;
      return {
        did: `Redis was away for ${seconds} s while ${SENDINGS} recommendations were sent`,
        counted: `${history.inWords()}; ${meanwhile} letters left meanwhile, ${found.received - meanwhile} after it came back, ${found.repeats} repeats`,
        bound: 'every transition done, every letter once',
        faults: [
          ...(isDone ? [] : ['not every recommendation was sent']),
          ...(asked === SENDINGS * 2 ? [] : [`${asked} letters of the recommendations`]),
          ...found.faults,
          ...(await checkClients(stage, history)),
          ...(await checkRecord(stage)),
        ],
      };
    } finally {
      await proxy.close();
    }
  });

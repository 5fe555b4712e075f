import { checkClients, checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { madeAddressees } from '../harness/addressees.js';
import { ApiClient } from '../harness/api-client.js';
import { ClientHistory } from '../harness/client-history.js';
import { Stage } from '../harness/stage.js';
import { TcpProxy } from '../harness/tcp-proxy.js';

/**
 * PostgreSQL commits, and its reply is lost on the wire. The product looks for the answer kept under the key, so it may
 * tell the client at once that it was done; what it must never say is that it failed. The client asks again all the same.
 */
export const commitLost =
  (times: number): Experiment =>
  () =>
    Stage.play(async (stage) => {
      const { databaseUrl } = stage.world;
      const proxy = await TcpProxy.to(Number(new URL(databaseUrl).port));
      try {
        const web = await stage.web({ DATABASE_URL: proxy.through(databaseUrl) });
        const history = new ClientHistory();
        const client = new ApiClient(await stage.signIn('officer', web), history);
        const faults: string[] = [];
        for (const [each, addressee] of (await madeAddressees(stage, times)).entries()) {
          proxy.loseNextCommit();
          const first = await client.send(web.address, addressee, `lost-reply-${each}`);
          if (first.outcome === 'fail')
            faults.push(`told it failed though it was done: ${first.told}`);
          const again = await client.send(web.address, addressee, `lost-reply-${each}`);
          if (again.outcome !== 'ok') faults.push(`asked again: ${again.told}`);
        }
        if (proxy.repliesLost !== times) faults.push(`${proxy.repliesLost} replies were lost`);
        return {
          did: `the reply to COMMIT was lost on the wire ${times} times, and each client asked again with its key`,
          counted: `${history.inWords()}, ${proxy.repliesLost} replies lost`,
          bound: 'each done once, and its client told so',
          faults: [
            ...faults,
            ...(await checkClients(stage, history)),
            ...(await checkRecord(stage)),
          ],
        };
      } finally {
        await proxy.close();
      }
    });

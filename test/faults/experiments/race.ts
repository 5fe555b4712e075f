import type { Experiment } from '../experiment.js';
import { checkClients, checkRecord } from '../checks/check-record.js';
import { madeAddressees } from '../harness/addressees.js';
import { ApiClient } from '../harness/api-client.js';
import { ClientHistory } from '../harness/client-history.js';
import { Stage } from '../harness/stage.js';

const CLIENTS = 100;

/** A hundred clients race to send one recommendation, at two web processes, over and over. */
export const race =
  (races: number): Experiment =>
  async ({ isLong }) =>
    Stage.play(async (stage) => {
      const times = isLong ? 1_000 : races;
      const webs = await Promise.all([stage.web(), stage.web()]);
      const history = new ClientHistory();
      const client = new ApiClient(await stage.signIn('officer', webs[0]), history);
      for (const addressee of await madeAddressees(stage, times)) {
        await Promise.all(
          Array.from({ length: CLIENTS }, (_, each) =>
            client.send(webs[each % 2]?.address ?? '', addressee, `${addressee.id}:client-${each}`),
          ),
        );
      }
      const winners = history.count('ok');
      const told = history.attempts.filter((one) => one.told === 'state-moved-on').length;
      return {
        did: `${CLIENTS} clients raced to send one recommendation at two web processes, ${times} times`,
        counted: `${history.inWords()}, of whom ${told} were told the state`,
        bound: 'one winner a race, the others told the state',
        faults: [
          ...(winners === times && told === times * (CLIENTS - 1) ? [] : ['not one winner a race']),
          ...(await checkClients(stage, history)),
          ...(await checkRecord(stage)),
        ],
      };
    });

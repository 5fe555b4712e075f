import { checkClients, checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { madeAddressees } from '../harness/addressees.js';
import { ApiClient } from '../harness/api-client.js';
import { ClientHistory } from '../harness/client-history.js';
import { PLACES } from '../harness/places.js';
import { Stage } from '../harness/stage.js';

/** A web process dies at each place of a transition; the client asks another one again, with its key. */
export const crashTransition: Experiment = () =>
  Stage.play(async (stage) => {
    const healthy = await stage.web();
    const history = new ClientHistory();
    const client = new ApiClient(await stage.signIn('officer', healthy), history);
    const addressees = await madeAddressees(stage, PLACES.transition.length);
    const faults: string[] = [];
    for (const [each, addressee] of addressees.entries()) {
      const place = PLACES.transition[each] ?? '';
      const doomed = await stage.web({ CF_FAILPOINT: `${place}:1:kill` });
      const key = `crash-key-${each}`;
      const first = await client.send(doomed.address, addressee, key);
      await doomed.ended;
      const done = await stage.count(
        `SELECT count(*) FROM history WHERE subject_id = $1 AND event = 'recommendation.sent'`,
        [addressee.id],
      );
      if (first.outcome !== 'unknown') faults.push(`"${place}": the client was told ${first.told}`);
      if (done !== (place === 'transition: committed' ? 1 : 0)) {
        faults.push(`"${place}": it was done ${done} times after the crash`);
      }
      const again = await client.send(healthy.address, addressee, key);
      if (again.outcome !== 'ok') faults.push(`"${place}": asked again, ${again.told}`);
    }
    return {
      did: `a web process was killed at each of ${PLACES.transition.length} places of a keyed transition, then asked again elsewhere`,
      counted: history.inWords(),
      bound: 'all or nothing at each place, done once with the same key',
      faults: [...faults, ...(await checkClients(stage, history)), ...(await checkRecord(stage))],
    };
  });

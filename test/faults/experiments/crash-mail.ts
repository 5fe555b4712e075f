import { Redis } from 'ioredis';
import { checkLetters } from '../checks/check-letters.js';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { deliverTheRest, letTimePass, orderLetters, orderMore } from '../harness/letters.js';
import { PLACES } from '../harness/places.js';
import { Stage } from '../harness/stage.js';

/** Letters ordered for each death of the relay. */
const LETTERS = 20;
/** Letters one worker may have in flight. */
const IN_FLIGHT = 4;
/** At which passing of a place it dies, where the first would be too early to tell. */
const PASSING: Readonly<Record<string, number>> = {
  'relay: addressed': 7,
  'relay: committed': 1,
  'relay: offered': 1,
};
const DEATHS = [...PLACES.relay, ...PLACES.delivery];

/** A worker dies at each place of the way from the outbox to the mail server, over the same letters. */
export const crashMail: Experiment = () =>
  Stage.play(async (stage) => {
    await orderLetters(stage, LETTERS);
    const faults: string[] = [];
    for (const [each, place] of DEATHS.entries()) {
      const isRelay = place.startsWith('relay');
      if (isRelay && each > 0) await orderMore(stage, LETTERS);
      await emptyRedis(stage);
      await letTimePass(stage);
      const before = await waitingMessages(stage);
      const doomed = await stage.worker({ CF_FAILPOINT: `${place}:${PASSING[place] ?? 3}:kill` });
      await doomed.ended;
      const after = await waitingMessages(stage);
      if (isRelay && after !== (place === 'relay: addressed' ? before : 0)) {
        faults.push(`"${place}": of ${before} messages ${after} wait`);
      }
    }
    await emptyRedis(stage);
    await deliverTheRest(stage);
    const deaths = DEATHS.length;
    const found = await checkLetters(stage, deaths * IN_FLIGHT);
    return {
      did: `a worker was killed at each of ${deaths} places from outbox to mail server`,
      counted: `${found.letters} letters settled, ${found.received} arrived, ${found.repeats} repeats`,
      bound: `each arrives; at most ${deaths * IN_FLIGHT} repeats, under the same Message-ID`,
      faults: [...faults, ...found.faults, ...(await checkRecord(stage))],
    };
  });

/** What the dead had in hand is held in Redis for fifteen seconds; the record alone must be enough. */
async function emptyRedis(stage: Stage): Promise<void> {
  const redis = new Redis(stage.redisUrl);
  await redis.flushdb();
  redis.disconnect();
}

const waitingMessages = (stage: Stage) =>
  stage.count('SELECT count(*) FROM outbox WHERE relayed_at IS NULL');

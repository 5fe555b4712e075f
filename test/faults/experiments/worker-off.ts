import { SweepService } from '#records/reminders';
import { LADDERS, localDate, rungName, rungsOf } from '#rules';
import { councilCalendar } from '#records/clocks';
import { Recorder } from '#records/record';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { madeAddressees } from '../harness/addressees.js';
import { between } from '../harness/random.js';
import { Stage } from '../harness/stage.js';

const ADDRESSEES = 10;
const SENT = '2023-07-19';
const DAYS = 35;
const DAYS_OFF = 3;
const OUTAGES = 4;

interface Counted {
  readonly clock: string;
  readonly due: string;
  readonly rungs: readonly string[];
  readonly offered: number;
}

/** The worker is off for three days, four times in one story; nothing owed is lost, and nothing comes twice. */
export const workerOff: Experiment = ({ random }) =>
  Stage.play(async (stage) => {
    const { world } = stage;
    for (const { id } of await madeAddressees(stage, ADDRESSEES)) await world.send(id, SENT);
    const sweeper = world.app.get(SweepService);
    const off = new Set<number>();
    for (let outage = 0; outage < OUTAGES; outage += 1) {
      const from = 2 + outage * 8 + between(random, 0, 4);
      for (let day = from; day < from + DAYS_OFF; day += 1) off.add(day);
    }
    let sweeps = 0;
    for (let day = 1; day <= DAYS; day += 1) {
      if (off.has(day)) continue;
      const date = new Date(Date.parse(`${SENT}T08:05:00Z`) + day * 86_400_000);
      world.time.set(date.toISOString());
      await sweeper.sweep();
      sweeps += 1;
    }
    const clocks = await stage.rows<Counted>(
      `SELECT c.id AS clock, c.due_on AS due, array_agg(r.rung ORDER BY r.rung) AS rungs,
         (count(*) FILTER (WHERE r.outcome = 'offered'))::int AS offered
       FROM clocks c JOIN reminders r ON r.clock_id = c.id WHERE c.kind = 'response' GROUP BY c.id`,
    );
    const owed = await rungsOwed(stage);
    const offered = clocks.reduce((sum, one) => sum + one.offered, 0);
    const settled = clocks.reduce((sum, one) => sum + one.rungs.length, 0);
    return {
      did: `the worker was off for ${DAYS_OFF} days, ${OUTAGES} times in ${DAYS} days, over ${ADDRESSEES} running clocks`,
      counted: `${sweeps} sweeps; ${settled} rungs settled of ${owed.length * ADDRESSEES} owed, ${offered} of them offered`,
      bound: 'every rung owed is settled once; of those missed together only the latest is sent',
      faults: [
        ...(clocks.length === ADDRESSEES ? [] : [`${clocks.length} clocks gave reminders`]),
        ...clocks
          .filter(({ rungs }) => rungs.join() !== owed.join())
          .map(({ rungs }) => `settled ${rungs.join(', ')}; owed ${owed.join(', ')}`),
        ...(await checkRecord(stage)),
      ],
    };
  });

/** The rungs that fell by the last day swept, worked out from the ladder alone. */
async function rungsOwed({ world }: Stage): Promise<string[]> {
  const calendar = await world.app
    .get(Recorder)
    .write((tx) => councilCalendar(tx, world.councilId));
  const days = { start: localDate(SENT), due: localDate('2023-08-16') };
  const last = world.app.get(Recorder).today();
  return rungsOf(LADDERS.response, days, calendar)
    .filter(({ on }) => on <= last)
    .map(({ rung }) => rungName(rung))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

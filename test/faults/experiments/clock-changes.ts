import { fileURLToPath } from 'node:url';
import type { Experiment } from '../experiment.js';
import { runScript } from '../harness/run-command.js';

const ZONES = ['Europe/London', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];
const SWEEPER = fileURLToPath(new URL('../harness/sweep-through.ts', import.meta.url));

interface Told {
  readonly name: string;
  readonly sweeps: number;
  readonly rungs: readonly string[];
  readonly faults: readonly string[];
}

/** The sweep runs over both clock changes on servers in four zones, the clock steady and jumping. */
export const clockChanges: Experiment = async ({ seed }) => {
  const zones = await Promise.all(ZONES.map((zone) => sweptIn(zone, seed)));
  const told = zones.flat();
  const faults = zones.flatMap((stories, each) =>
    stories.flatMap((story, number) => [
      ...story.faults.map((fault) => `${ZONES[each]}, ${story.name}: ${fault}`),
      ...(story.rungs.join() === zones[0]?.[number]?.rungs.join()
        ? []
        : [`${ZONES[each]}, ${story.name}: other reminders`]),
    ]),
  );
  const sweeps = told.reduce((sum, one) => sum + one.sweeps, 0);
  const rungs = told.reduce((sum, one) => sum + one.rungs.length, 0);
  return {
    did: `the sweep ran over both clock changes in ${ZONES.length} server zones, with a steady clock and with one that jumped up to 36 hours`,
    counted: `${sweeps} sweeps, ${rungs} rungs settled`,
    bound: 'the same rungs in every zone, each once, at 09:00 London by a steady clock',
    faults,
  };
};

async function sweptIn(zone: string, seed: number): Promise<readonly Told[]> {
  const { code, printed } = await runScript(SWEEPER, {
    TZ: zone,
    SEED: String(seed),
    CF_TEST_DATABASE_URL: process.env['CF_TEST_DATABASE_URL'] ?? '',
    CF_TEST_REDIS_URL: process.env['CF_TEST_REDIS_URL'] ?? '',
  });
  if (code !== 0) return [{ name: 'broke', sweeps: 0, rungs: [], faults: [printed.slice(-1000)] }];
  const told: readonly Told[] = JSON.parse(printed);
  return told;
}

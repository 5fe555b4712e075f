import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '#platform/files';
import { PacksService } from '#records/packs';
import { Recorder } from '#records/record';
import { addDays, localDate } from '#rules';
import { publish } from '../../packs/pack-world.js';
import { publishedMinutes } from '../../prints/print-world.js';
import { papers } from '../../support/published-papers.js';
import { minutesOf } from '../../support/sample-minutes.js';
import type { Experiment } from '../experiment.js';
import { PLACES } from '../harness/places.js';
import { Stage } from '../harness/stage.js';
import { until } from '../harness/until.js';

interface Kept {
  readonly key: string;
  readonly sha256: string;
}

/** A worker dies at each place of building a pack and of printing minutes; another does its work. */
export const crashJobs: Experiment = () =>
  Stage.play(async (stage) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'critical-friend-faults-jobs-'));
    try {
      const faults: string[] = [];
      const deaths = [...PLACES.pack, ...PLACES.print];
      for (const [each, place] of deaths.entries()) {
        await (place.startsWith('pack') ? orderPack(stage, each) : orderPrint(stage, each));
        const doomed = await stage.worker({
          DATA_DIR: dataDir,
          CF_FAILPOINT: `${place}:1:kill`,
        });
        await doomed.ended;
        if ((await done(stage)) > 0) faults.push(`"${place}": it was done all the same`);
        // What the dead had is kept for the one who lives: nobody is at work who could be sharing it.
        await park(stage, `now() + interval '1 hour'`);
      }
      await park(stage, `now() - interval '1 minute'`);
      await stage.worker({ DATA_DIR: dataDir });
      await until('all is done', async () => (await done(stage)) === deaths.length, 120_000);
      const files = await stage.rows<Kept>(
        'SELECT storage_key AS key, sha256 FROM pack_files UNION ALL SELECT storage_key, sha256 FROM print_files',
      );
      const spoilt = await spoiltOf(files, dataDir);
      const packs = await stage.count('SELECT count(*) FROM packs');
      return {
        did: `a worker was killed at each of ${PLACES.pack.length} places of building a pack and ${PLACES.print.length} of printing minutes`,
        counted: `${deaths.length} deaths, then ${await done(stage)} done by another: ${packs} packs, ${deaths.length - packs} prints, ${files.length} files, ${spoilt.length} of them not whole`,
        bound: 'nothing half made, each made once by another, each file whole',
        faults: [
          ...faults,
          ...spoilt.map((key) => `${key} is not whole`),
          ...(packs === PLACES.pack.length ? [] : [`${packs} packs`]),
        ],
      };
    } finally {
      await rm(dataDir, { recursive: true });
    }
  });

/** Each of a meeting of its own: the second pack of one would wait for the first. */
const dayOf = (each: number) => addDays(localDate('2023-06-01'), each);

async function orderPack({ world }: Stage, each: number): Promise<void> {
  const { publicationId } = await publish(world, papers({ heldOn: dayOf(each) }));
  const packs = world.app.get(PacksService);
  await world.app.get(Recorder).write((tx) => packs.ask(tx, publicationId, 'public'));
}

async function orderPrint({ world }: Stage, each: number): Promise<void> {
  await publishedMinutes(world, minutesOf({ heldOn: dayOf(each) }));
}

const done = (stage: Stage) =>
  stage.count(
    `SELECT (SELECT count(*) FROM jobs WHERE state = 'done') + (SELECT count(*) FROM prints WHERE state = 'done')`,
  );

async function park(stage: Stage, until: string): Promise<void> {
  for (const table of ['jobs', 'prints']) {
    await stage.rows(`UPDATE ${table} SET offered_at = ${until} WHERE state = 'working'`);
  }
}

async function spoiltOf(files: readonly Kept[], dataDir: string): Promise<string[]> {
  const store = await openFileStore({ filesUrl: null, dataDir });
  const spoilt: string[] = [];
  for (const { key, sha256 } of files) {
    const hash = createHash('sha256').update(await store.read(key));
    if (hash.digest('hex') !== sha256) spoilt.push(key);
  }
  return spoilt;
}

import { expect, test } from '@jest/globals';
import { PacksService } from '#records/packs';
import { Recorder } from '#records/record';
import { Stage } from '../faults/harness/stage.js';
import { until } from '../faults/harness/until.js';
import { filesOfTests } from '../support/files-of-tests.js';
import { papers } from '../support/published-papers.js';
import { publish } from './pack-world.js';

const DATA_DIR = filesOfTests;

test.each(['pack: kept', 'pack: written'])(
  'a worker killed with -9 at "%s" leaves its job to another, and there is one pack',
  (place) =>
    Stage.play(async (stage) => {
      const { app } = stage.world;
      const { publicationId } = await publish(stage.world, papers());
      const first = await stage.worker({ DATA_DIR, CF_FAILPOINT: `${place}:1:kill` });
      const id = await app
        .get(Recorder)
        .write((tx) => app.get(PacksService).ask(tx, publicationId, 'public'));
      await first.ended;
      expect(await stage.rows('SELECT state, attempts FROM jobs')).toEqual([
        { state: 'working', attempts: 1 },
      ]);
      await stage.rows(`UPDATE jobs SET offered_at = now() - interval '31 seconds'`);
      await stage.worker({ DATA_DIR });
      const isDone = async () =>
        (await stage.count(`SELECT count(*) FROM jobs WHERE id = $1 AND state = 'done'`, [id])) ===
        1;
      await until('another worker has built it', isDone, 30_000);
      expect(await stage.count('SELECT count(*) FROM packs')).toBe(1);
    }),
  60_000,
);

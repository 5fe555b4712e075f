import { NestFactory } from '@nestjs/core';
import { FILES, newId } from '#platform';
import type { FileStore } from '#platform/files';
import { PostroomModule } from '#postroom';
import { RecordsModule } from '#records/module';
import { freezeMinutes } from '#records/published-minutes';
import { Recorder } from '#records/record';
import { localDate, type MinutesDocument } from '#rules';
import { AnnualPrinter } from '../../apps/worker/src/prints/annual.printer.js';
import { HandOverPrinter } from '../../apps/worker/src/prints/hand-over.printer.js';
import { LetterPrinter } from '../../apps/worker/src/prints/letter.printer.js';
import { MinutesPrinter } from '../../apps/worker/src/prints/minutes.printer.js';
import { PrintsProcessor } from '../../apps/worker/src/prints/prints.processor.js';
import { ReplyPrinter } from '../../apps/worker/src/prints/reply.printer.js';
import { SummaryPrinter } from '../../apps/worker/src/prints/summary.printer.js';
import { TrackerPrinter } from '../../apps/worker/src/prints/tracker.printer.js';
import { aRedis } from '../support/servers.js';
import { aConfig, type World } from '../support/world.js';

class Root {}

/** A worker that prints, over a world's database and a Redis of its own. */
export async function aPrinter({ databaseUrl, time }: World) {
  const { url, prefix } = await aRedis();
  const config = aConfig(databaseUrl, { redisUrl: url });
  const app = await NestFactory.createApplicationContext(
    {
      module: Root,
      imports: [RecordsModule.on({ config, time }), PostroomModule.on({ queuePrefix: prefix })],
      providers: [
        AnnualPrinter,
        HandOverPrinter,
        LetterPrinter,
        MinutesPrinter,
        ReplyPrinter,
        SummaryPrinter,
        TrackerPrinter,
        PrintsProcessor,
      ],
    },
    { logger: false },
  );
  return {
    prints: app.get(PrintsProcessor),
    files: app.get<FileStore>(FILES),
    stop: async () => {
      await app.get(PrintsProcessor).stop();
      await app.close();
    },
  };
}

/** Minutes published of a meeting that was held; the meeting is made when it is not there. Returns the publication's id. */
export async function publishedMinutes(
  world: World,
  publicMinutes: MinutesDocument,
  exemptMinutes: MinutesDocument | null = null,
): Promise<string> {
  const { councilId, committeeId, dataSource } = world;
  const { heldOn, status } = publicMinutes;
  const recorder = world.app.get(Recorder);
  const actor = await world.as('officer');
  const meetingId = newId();
  const [there] = await dataSource.query<{ id: string }[]>(
    `INSERT INTO meetings (id, council_id, committee_id, held_on, starts_at, venue, state, version)
     VALUES ($1, $2, $3, $4, '10:00', 'Council Chamber', $5, 1)
     ON CONFLICT (committee_id, held_on) DO NOTHING RETURNING id`,
    [
      meetingId,
      councilId,
      committeeId,
      heldOn,
      `minutes ${status === 'draft' ? 'published' : 'confirmed'}`,
    ],
  );
  const [found] = await dataSource.query<{ id: string }[]>(
    'SELECT id FROM meetings WHERE committee_id = $1 AND held_on = $2',
    [committeeId, heldOn],
  );
  return recorder.write((tx) =>
    freezeMinutes(tx, {
      meetingId: there?.id ?? found?.id ?? meetingId,
      councilId,
      committeeId,
      publicMinutes,
      exemptMinutes,
      actor,
      on: localDate(recorder.today()),
      now: recorder.now(),
    }),
  );
}

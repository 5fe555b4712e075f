import { NestFactory } from '@nestjs/core';
import { FILES, newId } from '#platform';
import type { FileStore } from '#platform/files';
import { PostroomModule } from '#postroom';
import { RecordsModule } from '#records/module';
import type { Papers } from '#records/publication';
import { PacksProcessor } from '../../apps/worker/src/packs/packs.processor.js';
import { aRedis } from '../support/servers.js';
import { aConfig, type World } from '../support/world.js';

class Root {}

/** A worker that builds packs, over a world's database and a Redis of its own. */
export async function aPackWorker({ databaseUrl, time }: World) {
  const { url, prefix } = await aRedis();
  const config = aConfig(databaseUrl, { redisUrl: url });
  const app = await NestFactory.createApplicationContext(
    {
      module: Root,
      imports: [RecordsModule.on({ config, time }), PostroomModule.on({ queuePrefix: prefix })],
      providers: [PacksProcessor],
    },
    { logger: false },
  );
  return {
    packs: app.get(PacksProcessor),
    files: app.get<FileStore>(FILES),
    stop: async () => {
      await app.get(PacksProcessor).stop();
      await app.close();
    },
  };
}

/** A meeting whose papers were frozen as they are given; its members' twin too. Returns the publication's id. */
export async function publish(world: World, papers: Papers, exempt: Papers = papers) {
  const { dataSource, councilId, committeeId } = world;
  const [meeting] = await dataSource.query<{ id: string }[]>(
    'SELECT id FROM meetings WHERE committee_id = $1 AND held_on = $2',
    [committeeId, papers.heldOn],
  );
  const meetingId = meeting?.id ?? newId();
  if (meeting === undefined) {
    await dataSource.query(
      `INSERT INTO meetings (id, council_id, committee_id, held_on, starts_at, venue, constituted_as, agenda_published_on, state, version)
       VALUES ($1, $2, $3, $4, '10:00', 'Council Chamber', NULL, $5, 'agenda published', 1)`,
      [meetingId, councilId, committeeId, papers.heldOn, papers.publishedOn],
    );
  }
  const id = newId();
  await dataSource.query(
    `INSERT INTO publications (id, council_id, committee_id, meeting_id, number, papers, hash, published_on, published_at, published_by)
     VALUES ($1, $2, $3, $4, $5, $6, 'hash', $7, now(), 'The officer')`,
    [
      id,
      councilId,
      committeeId,
      meetingId,
      papers.number,
      JSON.stringify(papers),
      papers.publishedOn,
    ],
  );
  await dataSource.query(
    `INSERT INTO exempt_papers (publication_id, papers, hash) VALUES ($1, $2, 'hash')`,
    [id, JSON.stringify(exempt)],
  );
  return { publicationId: id, meetingId };
}

/** Withdraws something of a meeting, as the record says it. */
export async function withdraw(
  world: World,
  meetingId: string,
  subjectId: string,
  kind = 'document',
) {
  await world.dataSource.query(
    `INSERT INTO withdrawals (id, meeting_id, subject_kind, subject_id, title, reason, withdrawn_on, withdrawn_at, withdrawn_by)
     VALUES ($1, $2, $3, $4, 'A title', 'It names somebody.', '2023-07-12', now(), 'The officer')`,
    [newId(), meetingId, kind, subjectId],
  );
}

export type PackWorker = Awaited<ReturnType<typeof aPackWorker>>;
